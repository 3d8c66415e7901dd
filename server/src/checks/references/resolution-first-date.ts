/**
 * Resolution cited for the first time without its date
 *
 * United Nations texts give the full date of a Security Council resolution where they first cite it: «resolution 1325 (2000)
 * of 31 October 2000». In a list of resolutions the year is enough.
 *
 * Bad (en, profile un): Recalling its resolution 1325 (2000) on women and peace,
 * Bad (ar, profile un): وإذ يشير إلى قراره 1325 (2000) بشأن المرأة والسلام والأمن،
 * Good (en, profile un): Recalling its resolution 1325 (2000) of 31 October 2000,\n\nNoting resolution 1325 (2000) again,
 * Good (en, profile un): Recalling its resolutions 1325 (2000) and 1820 (2008),
 * Source: United Nations Editorial Manual, resolutions
 */

import { lastBefore, problem } from '../problem';
import { statementCheck, type Words } from '../types';
import { citationsOf } from './resolutions';

interface FirstCitation extends Words {
  readonly number: number;
  readonly hasDate: boolean;
}

/** Code units between a citation and its date, at most: «) المؤرخ », «), adoptée le ». */
const DATE_REACH = 20;

export const resolutionFirstDate = statementCheck<readonly FirstCitation[]>({
  code: 'resolution-first-date',
  severity: 'off',
  profiles: { un: 'hint' },
  scope: 'statement',
  languages: ['ar', 'en', 'fr'],
  collect(block) {
    const { text, dates } = block;
    const citations = citationsOf(block).flatMap(({ number, year, start }, k, all) => {
      if (year === undefined) return [];
      const end = year.end + 1;
      const date = dates[lastBefore(dates, end + DATE_REACH)];
      // Of a list neither the first nor the last has its date at its side.
      const isListed = [all[k - 1], all[k + 1]].some((other) => other && Math.abs(other.start - start) < LIST_REACH);
      return [{ number, start, end, words: text.slice(start, end), hasDate: isListed || (date?.start ?? -1) >= end }];
    });
    return citations.length > 0 ? citations : undefined;
  },
  run(_statement, facts, report) {
    const seen = new Set<number>();
    for (const { start, value } of facts) {
      for (const citation of value) {
        if (seen.has(citation.number)) continue;
        seen.add(citation.number);
        if (!citation.hasDate)
          report(problem(start + citation.start, start + citation.end, 'resolution-first-date', [citation.words]));
      }
    }
  },
});

/** Code units from one citation of a list to the next, at most. */
const LIST_REACH = 30;
