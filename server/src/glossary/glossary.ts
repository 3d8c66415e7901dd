/** The content of a project's `communique.yaml`: its own entities, terms, decision phrases, and checks. Plain data. */

import type { CheckOptions, Level, Profile } from '../checks';
import type { LanguageId } from '../lexicon/language';
import type { DecisionClass, EntityType } from '../spot/annotation';

export const GLOSSARY_FILE = 'communique.yaml';

/** Words by language. */
export type ByLanguage<T> = Readonly<Partial<Record<LanguageId, T>>>;

export interface GlossaryEntity {
  /** Stable id: the `ref` of its mentions is `own:` and this. */
  readonly id: string;
  readonly type: EntityType;
  readonly names: ByLanguage<string>;
  /** Other names of it that are right. */
  readonly also: ByLanguage<readonly string[]>;
  /** Names of it that shall not be used. */
  readonly avoid: ByLanguage<readonly string[]>;
}

export interface GlossaryTerm {
  readonly use: string;
  readonly avoid: readonly string[];
  readonly languages: readonly LanguageId[];
}

export interface GlossaryDecision {
  readonly id: string;
  readonly class: DecisionClass;
  readonly force: number;
  /** Inflected forms as they stand in statements, the first to be shown. */
  readonly phrases: ByLanguage<readonly string[]>;
}

export interface Glossary {
  readonly entities: readonly GlossaryEntity[];
  readonly terms: readonly GlossaryTerm[];
  readonly decisions: readonly GlossaryDecision[];
  readonly profile: Profile | undefined;
  readonly rules: Readonly<Record<string, Level>>;
}

export const EMPTY_GLOSSARY: Glossary = { entities: [], terms: [], decisions: [], profile: undefined, rules: {} };

/** Several glossaries as one: workspaces may have more than one folder. */
export function joinGlossaries(glossaries: readonly Glossary[]): Glossary {
  if (glossaries.length === 1) return glossaries[0]!;
  return {
    entities: glossaries.flatMap(({ entities }) => entities),
    terms: glossaries.flatMap(({ terms }) => terms),
    decisions: glossaries.flatMap(({ decisions }) => decisions),
    profile: glossaries.find(({ profile }) => profile !== undefined)?.profile,
    rules: Object.assign({}, ...glossaries.map(({ rules }) => rules)),
  };
}

/** Whether the same is found in every text with both glossaries: the same entities and decision phrases. */
export function haveSameWords(a: Glossary, b: Glossary): boolean {
  const words = ({ entities, decisions }: Glossary): string => JSON.stringify([entities, decisions]);
  return a === b || words(a) === words(b);
}

/** How the checks run in a project: what the user has set goes before what the glossary says. */
export function checkOptionsOf(glossary: Glossary, user: CheckOptions): CheckOptions {
  return { ...user, profile: user.profile ?? glossary.profile ?? 'none', rules: { ...glossary.rules, ...user.rules } };
}
