/** What the blocks of a statement tell each other: its language, its date, its title, and the names it introduces. */

import { LANGUAGE_IDS, type LanguageId } from '../lexicon/language';
import type { Definition } from '../spot/findings';
import type { Sequence } from '../text/sequence';
import type { BlockAnalysis } from './analysis';
import { type Persons, personsOf, sameNaming, samePersons } from './persons';
import type { StatementSettings } from './statement';
import { statementDate } from './statement-date';

export interface Context {
  /** The language of most of the text. */
  readonly language: LanguageId | undefined;
  /** The statement's own date, `YYYY-MM-DD`, from the settings or the text. */
  readonly date: string | undefined;
  /** Number of the block that is the title, or -1. */
  readonly title: number;
  /** Names that the text introduces, by their short form, in no order; the first introduction counts. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The persons that the text names. */
  readonly persons: Persons;
}

/**
 * Joins the blocks of a statement.
 *
 * @param language what `languageOf` gives.
 * @param definitions what `definitionsOf(blocks)` would give, where that is known already.
 * @param persons what `personsOf(blocks)` would give, where that is known already.
 */
export function contextOf(
  blocks: Sequence<BlockAnalysis>,
  settings: StatementSettings,
  language: LanguageId | undefined,
  definitions: ReadonlyMap<string, Definition> = definitionsOf(blocks),
  persons: Persons = personsOf(blocks),
): Context {
  const title = blocks.length > 0 && blocks.at(0).kind === 'heading' ? 0 : -1;
  return { language, date: settings.date ?? statementDate(blocks), title, definitions, persons };
}

/** The names that the blocks introduce, by short form; the first introduction counts. */
function definitionsOf(blocks: Iterable<BlockAnalysis>): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const block of blocks) {
    for (const definition of block.definitions) {
      if (!definitions.has(definition.key)) definitions.set(definition.key, definition);
    }
  }
  return definitions;
}

/** Words of blocks that show their language, by number in `LANGUAGE_IDS`; those of all other languages come last. */
export type WordCounts = readonly number[];

export const NO_WORDS: WordCounts = [...LANGUAGE_IDS, 'others'].map(() => 0);

/** The counts where the blocks `fresh` have come in the place of `replaced`. */
export function recount(
  counts: WordCounts,
  replaced: readonly BlockAnalysis[],
  fresh: readonly BlockAnalysis[],
): WordCounts {
  const next = [...counts];
  const count = ({ detected, words }: BlockAnalysis, sign: number): void => {
    if (detected === 'und') return;
    const index = (LANGUAGE_IDS as readonly string[]).indexOf(detected);
    next[index < 0 ? LANGUAGE_IDS.length : index]! += words * sign;
  };
  for (const block of replaced) count(block, -1);
  for (const block of fresh) count(block, 1);
  return next;
}

/** The language that is set, or that most words are in; undefined where that is none of those that are read. */
export function languageOf(counts: WordCounts, settings: StatementSettings): LanguageId | undefined {
  if (settings.language !== undefined) return settings.language;
  const words = counts.slice(0, LANGUAGE_IDS.length);
  const others = counts[LANGUAGE_IDS.length]!;
  const most = Math.max(...words);
  return most > 0 && most >= others ? LANGUAGE_IDS[words.indexOf(most)] : undefined;
}

/**
 * The names that `blocks` introduce, of which the blocks `fresh` stand where `replaced` stood in a statement that
 * introduced the names `known`; `known` itself where none of them means another thing now.
 */
export function redefined(
  known: ReadonlyMap<string, Definition>,
  blocks: Iterable<BlockAnalysis>,
  replaced: readonly BlockAnalysis[],
  fresh: readonly BlockAnalysis[],
): ReadonlyMap<string, Definition> {
  const x = replaced.flatMap(({ definitions }) => definitions);
  const y = fresh.flatMap(({ definitions }) => definitions);
  if (x.length === y.length && x.every((definition, k) => sameDefinition(definition, y[k]))) return known;
  const keys = new Set([...x, ...y].map(({ key }) => key));
  for (const key of keys) if (!sameDefinition(known.get(key), firstOf(blocks, key))) return definitionsOf(blocks);
  return known;
}

/** What `definitionsOf(blocks)` says of `key`, without looking at all others. */
function firstOf(blocks: Iterable<BlockAnalysis>, key: string): Definition | undefined {
  for (const { definitions } of blocks) {
    for (const definition of definitions) if (definition.key === key) return definition;
  }
  return undefined;
}

/** The same for the persons whom they name. */
export function renamed(
  known: Persons,
  blocks: Iterable<BlockAnalysis>,
  replaced: readonly BlockAnalysis[],
  fresh: readonly BlockAnalysis[],
): Persons {
  const x = replaced.flatMap(({ namings }) => namings);
  const y = fresh.flatMap(({ namings }) => namings);
  return x.length === y.length && x.every((naming, k) => sameNaming(naming, y[k]!)) ? known : personsOf(blocks);
}

function sameDefinition(a: Definition | undefined, b: Definition | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a === b || (a.key === b.key && a.type === b.type && a.canonical === b.canonical && a.ref === b.ref);
}

/** Whether two contexts resolve every block alike, so that blocks resolved in one need not be resolved in the other. */
export function sameContext(a: Context, b: Context): boolean {
  if (a.language !== b.language || a.date !== b.date || a.title !== b.title) return false;
  if (!samePersons(a.persons, b.persons)) return false;
  if (a.definitions === b.definitions) return true;
  if (a.definitions.size !== b.definitions.size) return false;
  for (const [key, definition] of a.definitions) if (!sameDefinition(definition, b.definitions.get(key))) return false;
  return true;
}
