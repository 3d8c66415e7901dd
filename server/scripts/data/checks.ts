/** Compiles the words and tables of the checks. */

import type { CheckTables, Term } from '../../src/checks/data';
import type { LanguageId } from '../../src/lexicon/language';
import type { Phrase } from '../../src/lexicon/lexicon';
import { readYaml, readYamlIfPresent } from './read';

type Entry = string | Record<string, string | readonly string[]>;

interface CheckWords {
  /** By check: what is written, with what should be written instead where there is such a thing. */
  readonly terms?: Readonly<Record<string, readonly Entry[]>>;
  /** Stems of verbs in -ize or -ise. */
  readonly ize?: string;
}

/** A language's terms, and the phrases whose values number them. */
export function checkTerms(language: LanguageId): { terms: Term[]; phrases: Phrase[] } {
  const file = `${language}/checks.yaml`;
  const { terms: lists = {}, ize = '' } = readYamlIfPresent<CheckWords>(file, {});
  const terms: Term[] = [];
  for (const [list, entries] of Object.entries(lists)) {
    if (!Array.isArray(entries)) throw new Error(`server/data/${file}: ${list} is not a list`);
    for (const entry of entries as readonly Entry[]) {
      if (typeof entry === 'string') terms.push({ list, from: entry, to: [] });
      else
        for (const [from, to] of Object.entries(entry)) {
          terms.push({ list, from, to: typeof to === 'string' ? [to] : to });
          if (list === 'spelling-american') terms.push({ list: 'spelling-british', from: String(to), to: [from] });
        }
    }
  }
  for (const stem of ize.split(/\s+/).filter(Boolean)) {
    for (const ending of ['e', 'ed', 'es', 'ing', 'ation', 'ations', 'ational', 'er', 'ers']) {
      const [s, z] = [`${stem}is${ending}`, `${stem}iz${ending}`];
      terms.push({ list: 'ise', from: s, to: [z] }, { list: 'ize', from: z, to: [s] });
    }
  }
  return { terms, phrases: terms.map(({ from: text }, value) => ({ text, category: 0, value })) };
}

export function checkTables(): CheckTables {
  const { years } = readYaml<{ years: Record<string, { first: number; last: number; complete?: boolean }> }>(
    'sc-resolutions.yaml',
  );
  return {
    resolutionYears: Object.entries(years).map(([year, { first, last, complete = false }]) => ({
      year: Number(year),
      first,
      last,
      complete,
    })),
  };
}
