/** What the word for a year, a month, a day or a century begins: «عام 2015», «شهر رمضان», «يوم 5 مايو», «القرن 21». */

import { Category } from '../../../lexicon/categories';
import { Proclitic } from '../../../lexicon/match';
import type { Reading } from '../../reading';
import { Cue, Unit, UnitBit } from '../lexemes';
import { numericDateAt } from '../numeric';
import { cueBefore, isNumber, skipLinkWords, wordAt } from '../scan';
import type { Point } from '../value';
import { isInTitle, isTitleBefore, isYearNumber, postBefore, yearAt } from '../years';
import { begin, takesArticle } from './begin';
import { centuryAt, decadeOfAt, decadeWordAt } from './centuries';
import { dayFirstAt } from './day-first';
import { isPlausible } from './lone-years';
import { monthFirstAt } from './month-first';
import { yearInWords } from './month-names';
import { weekdayAt } from './weekdays';

/** Languages whose «month of» is left out: “the month of ⟦January⟧”, but «⟦mois de janvier⟧», «⟦شهر يناير⟧», “⟦the month of Ramadan⟧”. */
const NAMED_BY_MONTH: ReadonlySet<string> = new Set(['en']);

/** What the word for a year, a month, a day or a century begins: «عام 2015», «شهر رمضان», «يوم 5 مايو», «القرن 21». */
export function afterUnit(reading: Reading, i: number, previous: Point | undefined): Point | undefined {
  const { tokens, matches } = reading;
  const m = wordAt(reading, i, Category.TimeUnit, false);
  if (m < 0) return undefined;
  const lexeme = matches.value[m]!;
  const k = matches.end[m]!;
  switch (lexeme & UnitBit.Unit) {
    case Unit.Year: {
      const decade = decadeOfAt(reading, i);
      if (decade !== undefined) return decade;
      const year = yearAt(reading, k, false) ?? yearInWords(reading, k, true, false);
      if (year === undefined || (year.islamic && year.year > 1700)) return undefined;
      if (isNumber(reading, k) && year.end === k + 1 && !isYearNumber(reading, k) && !isPlausible(year.year))
        return undefined;
      if (postBefore(reading, i) >= 0) return undefined;
      // «اتفاقية عام 1951», «مؤتمر القمة العالمي لعام 2005»
      const proclitic = matches.start[m] === tokens.start[i] ? 0 : matches.proclitics[i]!;
      if (isInTitle(reading, k, k)) return undefined;
      if (proclitic === 0 && cueBefore(reading, i, Cue.Titled) >= 0) return undefined;
      if (proclitic === Proclitic.Lam && isTitleBefore(reading, i)) return undefined;
      const point = begin(reading, i, m);
      point.year = year.year;
      point.islamic = year.islamic;
      point.end = year.end;
      point.article = true;
      return point;
    }
    case Unit.Month: {
      const at = skipLinkWords(reading, k);
      const point = monthFirstAt(reading, at, i);
      if (point === undefined) return undefined;
      const named = NAMED_BY_MONTH.has(reading.language.id) && at > k && !point.islamic;
      point.from = named ? tokens.start[at]! : matches.start[m]!;
      point.article = !named && takesArticle(reading);
      return point;
    }
    case Unit.Day: {
      // «اليوم الأربعاء» is today, a Wednesday.
      if ((lexeme & UnitBit.Definite) !== 0 && wordAt(reading, k, Category.OrdinalWord) < 0) return undefined;
      if ((matches.categories[k]! & (1 << Category.Weekday)) !== 0) {
        const point = weekdayAt(reading, k, i);
        if (point !== undefined) return point;
      }
      const point =
        (isNumber(reading, k) ? numericDateAt(reading, k) : undefined) ?? dayFirstAt(reading, k, i, previous);
      if (point === undefined) return undefined;
      // The word stays outside, unless a preposition is written onto it: «بيوم 13 حزيران».
      const attached = matches.start[m] !== tokens.start[i] && matches.proclitics[i] !== Proclitic.Waw;
      point.from = attached ? matches.start[m]! : reading.tokens.start[k]!;
      point.outer = i;
      return point;
    }
    case Unit.Century:
      return centuryAt(reading, i);
    case Unit.Decade:
      return decadeOfAt(reading, i) ?? decadeWordAt(reading, i);
    default:
      return undefined;
  }
}
