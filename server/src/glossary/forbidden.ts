/** Finds the names and terms that a glossary says to avoid. */

import { buildLexicon } from '../lexicon/build';
import { LANGUAGE_IDS, type LanguageId } from '../lexicon/language';
import type { Lexicon, Phrase } from '../lexicon/lexicon';
import { createMatches, longestAt, type Matches, matchPhrases } from '../lexicon/match';
import type { BlockAnalysis } from '../statement/analysis';
import type { Statement } from '../statement/statement';
import { hasArticle, standingAlone, withArticle } from '../text/arabic';
import { createTokens, KEEP_BUFFERS, type Tokens, tokenise } from '../text/tokens';
import type { Glossary } from './glossary';

export const FORBIDDEN_TERM = 'forbidden-term';

/** A term to avoid, in its place. */
export interface Forbidden {
  readonly code: typeof FORBIDDEN_TERM;
  readonly start: number;
  readonly end: number;
  /** What the glossary has in its place. */
  readonly use: string;
  /** Whether those words, as they are, can stand in its place. */
  readonly fits: boolean;
}

type Preferred = Pick<Forbidden, 'use' | 'fits'>;

/** Categories of the phrases of a plan. */
const AVOIDED = 0;
const RIGHT = 1;

interface Plan {
  readonly lexicons: ReadonlyMap<LanguageId, Lexicon>;
  /** By lexeme value. */
  readonly preferred: readonly Preferred[];
}

const plans = new WeakMap<Glossary, Plan>();
const found = new WeakMap<BlockAnalysis, { readonly glossary: Glossary; readonly hits: readonly Forbidden[] }>();
let tokens: Tokens = createTokens();
let matches: Matches = createMatches(1024);

/** The terms to avoid, in the order of the text. What is known of a block is kept with it. */
export function findForbidden(statement: Statement, glossary: Glossary): Forbidden[] {
  const plan = planOf(glossary);
  const all: Forbidden[] = [];
  if (plan.preferred.length === 0) return all;
  for (let k = 0; k < statement.blocks.length; k++) {
    const offset = statement.blocks.placeOf(k);
    for (const hit of hitsOf(statement.blocks.at(k), glossary, plan))
      all.push({ ...hit, start: hit.start + offset, end: hit.end + offset });
  }
  return all;
}

function planOf(glossary: Glossary): Plan {
  let plan = plans.get(glossary);
  if (plan === undefined) {
    plan = makePlan(glossary);
    plans.set(glossary, plan);
  }
  return plan;
}

function makePlan(glossary: Glossary): Plan {
  const preferred: Preferred[] = [];
  const phrases = new Map<LanguageId, Phrase[]>(LANGUAGE_IDS.map((id) => [id, []]));
  const addAvoided = (language: LanguageId, words: Preferred, avoid: readonly string[]): void => {
    const value = preferred.push(words) - 1;
    for (const text of avoid) phrases.get(language)!.push({ text, category: AVOIDED, value });
  };
  const add = (language: LanguageId, use: string, avoid: readonly string[]): void => {
    addAvoided(language, { use, fits: true }, avoid);
    if (language !== 'ar') return;
    const definite = avoid.filter((text) => !isDefinite(text)).map(madeDefinite);
    addAvoided(
      language,
      preferredDefinite(use),
      definite.filter((text) => !avoid.includes(text)),
    );
  };
  const addRight = (language: LanguageId, text: string): void => {
    const forms = language === 'ar' && !isDefinite(text) ? [text, madeDefinite(text)] : [text];
    for (const form of forms) phrases.get(language)!.push({ text: form, category: RIGHT, value: 0 });
  };
  for (const { use, avoid, languages } of glossary.terms) {
    for (const language of languages) {
      add(language, use, avoid);
      addRight(language, use);
    }
  }
  for (const { names, also, avoid } of glossary.entities) {
    for (const language of LANGUAGE_IDS) {
      const use = names[language];
      for (const text of [use, ...(also[language] ?? [])]) if (text !== undefined) addRight(language, text);
      if (use !== undefined && avoid[language] !== undefined) add(language, use, avoid[language]);
    }
  }
  const lexicons = new Map<LanguageId, Lexicon>();
  for (const [language, list] of phrases)
    if (list.some(({ category }) => category === AVOIDED)) lexicons.set(language, buildLexicon(list));
  return { lexicons, preferred };
}

const isDefinite = (arabic: string): boolean => arabic.split(' ').some(hasArticle);

/** A noun, and adjectives with it: «هدنة إنسانية» is «الهدنة الإنسانية». Of a genitive it makes what nobody writes. */
const madeDefinite = (arabic: string): string => arabic.split(' ').map(withArticle).join(' ');

/** What stands for a definite term. Which of several words would have the article, an adjective or a genitive, nobody says. */
function preferredDefinite(use: string): Preferred {
  if (isDefinite(use)) return { use, fits: true };
  return use.includes(' ') ? { use, fits: false } : { use: withArticle(use), fits: true };
}

function hitsOf(analysis: BlockAnalysis, glossary: Glossary, { lexicons, preferred }: Plan): readonly Forbidden[] {
  const known = found.get(analysis);
  if (known?.glossary === glossary) return known.hits;
  const hits: Forbidden[] = [];
  const lexicon = analysis.language && lexicons.get(analysis.language);
  if (lexicon !== undefined && analysis.kind !== 'debris') {
    tokens = tokenise(analysis.text, tokens);
    matches = matchPhrases(tokens, lexicon, matches);
    /** First token after the right names and terms that began so far. */
    let right = 0;
    for (let i = 0; i < tokens.count; i++) {
      const m = longestAt(matches, i, AVOIDED);
      const r = longestAt(matches, i, RIGHT);
      const end = m < 0 ? 0 : matches.end[m]!;
      const rightEnd = r < 0 ? 0 : matches.end[r]!;
      // What is part of a right name stays. The same words may be both: how they are spelt then tells.
      if (end > right && end >= rightEnd) {
        const words = preferred[matches.value[m]!]!;
        const hit = { code: FORBIDDEN_TERM, start: matches.start[m]!, end: tokens.end[end - 1]!, ...words } as const;
        const written = analysis.text.slice(hit.start, hit.end);
        if (standingAlone(analysis.text, hit.start, written).toLowerCase() !== words.use.toLowerCase()) hits.push(hit);
        i = end - 1;
      } else right = Math.max(right, rightEnd);
    }
    if (analysis.text.length > KEEP_BUFFERS) {
      tokens = createTokens();
      matches = createMatches(1024);
    }
  }
  found.set(analysis, { glossary, hits });
  return hits;
}
