/** The words and tables of the checks, loaded when first asked for. */

import { decodeLexicon } from '../lexicon/encode';
import type { LanguageId } from '../lexicon/language';
import type { Lexicon } from '../lexicon/lexicon';
import type { Engine, LoadData } from '../statement/engine';

/** A word or phrase that some check watches for. */
export interface Term {
  /** The list of `server/data/<language>/checks.yaml` that it is in, mostly the code of a check. */
  readonly list: string;
  /** As it is written; it is found in any spelling that folds alike. */
  readonly from: string;
  /** What could stand instead. */
  readonly to: readonly string[];
}

/** A language's terms as they are compiled: short, since there are thousands. */
export interface CompiledTerms {
  /** By list: what is written, then what could stand instead. */
  readonly lists: Readonly<Record<string, readonly (readonly [from: string, ...to: string[]])[]>>;
  /** Lists that are another one, of single words, read the other way round: «ize» is «ise». */
  readonly mirrors: Readonly<Record<string, string>>;
}

/** The terms, in the order that the values of their lexicon number. */
export function termsOf({ lists, mirrors }: CompiledTerms): Term[] {
  const terms: Term[] = [];
  for (const [list, entries] of Object.entries(lists))
    for (const [from, ...to] of entries) terms.push({ list, from, to });
  for (const [list, mirrored] of Object.entries(mirrors))
    for (const [to, from] of lists[mirrored]!) terms.push({ list, from: from!, to: [to] });
  return terms;
}

/** How the Security Council's resolutions are numbered. */
export interface ResolutionNumbers {
  /** Year of the first of `firsts`. */
  readonly year: number;
  /** Number of the first resolution of each year. */
  readonly firsts: readonly number[];
  /** The highest number known of the last of these years; a higher one may be of a later year, too. */
  readonly last: number;
}

export interface CheckTables {
  readonly resolutions: ResolutionNumbers;
}

/** One language's terms; the lexicon's values index them. */
export interface Terms {
  readonly lexicon: Lexicon;
  readonly terms: readonly Term[];
  /** What the terms of a list have as `from`, in the order of the file. */
  words(list: string): readonly string[];
}

export interface CheckData {
  readonly tables: CheckTables;
  terms(language: LanguageId): Terms;
}

/** What a check finds, in a few English words: the title of its manual page. */
export function checkTitleOf(engine: Engine, code: string): string | undefined {
  return (readJson(engine, 'check-titles.json') as Readonly<Record<string, string>>)[code];
}

function readJson(engine: Engine, name: string): unknown {
  return JSON.parse(new TextDecoder().decode(engine.load(name)));
}

/** By what loads it: an engine that a glossary extends has the data of its base. */
const loaded = new WeakMap<LoadData, CheckData>();

/** The checks' data of an engine. */
export function checkDataOf(engine: Engine): CheckData {
  let data = loaded.get(engine.load);
  if (data === undefined) {
    const languages = new Map<LanguageId, Terms>();
    data = {
      tables: readJson(engine, 'checks.json') as CheckTables,
      terms(id) {
        let terms = languages.get(id);
        if (terms === undefined) {
          const all = termsOf(readJson(engine, `checks-${id}.json`) as CompiledTerms);
          const lists = new Map<string, string[]>();
          for (const { list, from } of all) {
            const words = lists.get(list);
            if (words === undefined) lists.set(list, [from]);
            else words.push(from);
          }
          const words = (list: string): readonly string[] => lists.get(list) ?? [];
          terms = { lexicon: decodeLexicon(engine.load(`checks-${id}.bin`)), terms: all, words };
          languages.set(id, terms);
        }
        return terms;
      },
    };
    loaded.set(engine.load, data);
  }
  return data;
}
