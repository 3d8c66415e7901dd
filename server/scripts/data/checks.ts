/** Compiles the words and tables of the checks. */

import type { CheckTables, CompiledTerms } from '../../src/checks/data';
import type { LanguageId } from '../../src/lexicon/language';
import { readYaml, readYamlIfPresent } from './read';

type Entry = string | Record<string, string | readonly string[]>;

interface CheckWords {
  /** By check: what is written, with what should be written instead where there is such a thing. */
  readonly terms?: Readonly<Record<string, readonly Entry[]>>;
  /** Stems of verbs in -ize or -ise. */
  readonly ize?: string;
}

/** A language's terms. Throws where a list of `checks.yaml` is none. */
export function checkTerms(language: LanguageId): CompiledTerms {
  const file = `${language}/checks.yaml`;
  const { terms: lists = {}, ize = '' } = readYamlIfPresent<CheckWords>(file, {});
  const compiled: Record<string, [from: string, ...to: string[]][]> = {};
  for (const [list, entries] of Object.entries(lists)) {
    if (!Array.isArray(entries)) throw new Error(`server/data/${file}: ${list} is not a list`);
    compiled[list] = (entries as readonly Entry[]).flatMap((entry) =>
      typeof entry === 'string'
        ? [[entry]]
        : Object.entries(entry).map(([from, to]): [string, ...string[]] => [from, ...[to].flat()]),
    );
  }
  const mirrors: Record<string, string> = {};
  if (compiled['spelling-american'] !== undefined) mirrors['spelling-british'] = 'spelling-american';
  if (compiled['counted-singular'] !== undefined) mirrors['counted-plural'] = 'counted-singular';
  const stems = ize.split(/\s+/).filter(Boolean);
  if (stems.length > 0) {
    compiled.ise = stems.flatMap((stem) =>
      IZE_ENDINGS.map((ending): [string, string] => [`${stem}is${ending}`, `${stem}iz${ending}`]),
    );
    mirrors.ize = 'ise';
  }
  return { lists: compiled, mirrors };
}

const IZE_ENDINGS = ['e', 'ed', 'es', 'ing', 'ation', 'ations', 'ational', 'er', 'ers'];

export function checkTables(): CheckTables {
  const { firsts, last } = readYaml<{ firsts: Record<string, number>; last: number }>('sc-resolutions.yaml');
  const years = Object.keys(firsts).map(Number);
  const numbers = Object.values(firsts);
  if (!years.every((year, k) => k === 0 || (year === years[k - 1]! + 1 && numbers[k]! > numbers[k - 1]!)))
    throw new Error('sc-resolutions.yaml: the years and their numbers must ascend');
  return { resolutions: { year: years[0]!, firsts: numbers, last } };
}
