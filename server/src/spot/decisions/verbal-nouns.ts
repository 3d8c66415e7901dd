/** The verbal noun that an Arabic auxiliary takes its meaning from: «تم الاتفاق», «جدد التأكيد». */

import { Category } from '../../lexicon/categories';
import type { Act } from '../../lexicon/language';
import { Proclitic } from '../../lexicon/match';
import { TokenFlag, TokenKind } from '../../text/tokens';
import { has, type Reading } from '../reading';
import { actAt, cueKinds, isComma, isFiniteAct, isQuote, isWord, LONGEST_SUBJECT, PARENTHESIS_REACH } from './cues';
import { ActFeature, Cue } from './lexemes';
import { stanceNoun } from './stance-nouns';
import { isTaken } from './taken';

/** The comma, `comma` or one that closes the parenthesis it opens, after which a verbal noun stands; `comma` where there is none. */
function beforeVerbalNoun(reading: Reading, comma: number): number {
  const { tokens } = reading;
  for (let t = comma; t < tokens.count - 1 && t < comma + PARENTHESIS_REACH; t++) {
    if ((tokens.flags[t]! & TokenFlag.SentenceStart) !== 0) break;
    if (isComma(reading, t) && actAt(reading, t + 1, ActFeature.VerbalNoun) >= 0) return t;
  }
  return comma;
}

/** Words of who agrees, between «كان هناك اتفاق» and «على», at most. */
const WHO_REACH = 6;

function isTakenLater(reading: Reading, from: number, needs: number): boolean {
  for (let t = from; t < from + WHO_REACH && isWord(reading, t); t++) if (isTaken(reading, t, needs)) return true;
  return false;
}

/** A verbal noun that gives its concept to the auxiliary that ends before token `end`, or undefined. */
export function verbalNoun(reading: Reading, act: Act, end: number): { to: number; concept: number } | undefined {
  const { tokens, matches, language } = reading;
  let limit = Math.min(tokens.count, end + (act.features & ActFeature.Impersonal ? 4 : 8));
  const through = act.features & (ActFeature.TakesTo | ActFeature.TakesAbout);
  const withBa = (act.features & ActFeature.TakesWith) !== 0;
  for (let t = end; t < limit; t++) {
    // «جرى، خلال اللقاء، بحث»
    if (isComma(reading, t) && t === end && (act.features & ActFeature.Impersonal) !== 0) {
      for (t++; t < tokens.count && t < end + PARENTHESIS_REACH && isWord(reading, t); ) t++;
      if (!isComma(reading, t)) return undefined;
      limit = t + 2;
      continue;
    }
    // «جددت الوزارة، التأكيد», «جدد الوزير، باسم بلاده، التأكيد»
    if (isComma(reading, t) && t > end && !withBa) {
      t = beforeVerbalNoun(reading, t);
      limit = Math.min(tokens.count, Math.max(limit, t + 2));
      continue;
    }
    // «عاودت مصر وكينيا وتشاد تأكيد»
    if (has(reading, t, Category.Name) && (matches.proclitics[t]! & Proclitic.Waw) !== 0)
      limit = Math.min(tokens.count, Math.max(limit, t + 8), end + LONGEST_SUBJECT);
    // «تم "الاتفاق على"»
    if (t === end && isQuote(reading, t)) continue;
    if (tokens.kind[t] === TokenKind.Punctuation || (cueKinds(reading, t) & (1 << Cue.Relative)) !== 0)
      return undefined;
    let found: { to: number; concept: number } | undefined;
    for (let m = matches.first[t]!; m < matches.first[t + 1]!; m++) {
      if (matches.category[m] !== Category.Act) continue;
      const other = language.tables.acts[matches.value[m]!]!;
      if ((other.features & ActFeature.VerbalNoun) === 0) continue;
      if ((other.features & ActFeature.Auxiliary) !== 0) continue;
      // «تم تبادل الآراء», «جرى توجيه الشكر»; «تم تقديم الدعم» is a step.
      const light = (other.features & ActFeature.Light) !== 0;
      const stance = light ? stanceNoun(reading, other, matches.end[m]!) : undefined;
      if (light && stance === undefined) continue;
      if (stance !== undefined && language.records.concepts[stance.concept]!.class === 'support') return undefined;
      const proclitic = matches.start[m]! > tokens.start[t]!;
      // «أسفر الاجتماع عن الاتفاق»
      if (through !== 0 && !isTaken(reading, t - 1, through)) continue;
      if (proclitic !== withBa || (proclitic && (matches.proclitics[t]! & Proclitic.Ba) === 0)) continue;
      // «كان هناك تشديد من الجانبين على»; «كان هناك رفض دولي» is what others do.
      if ((act.features & ActFeature.TakesOn) !== 0 && !isTakenLater(reading, t + 1, act.features)) continue;
      if (stance !== undefined) return stance;
      found ??= { to: matches.end[m]!, concept: other.concept };
    }
    if (found !== undefined) return found;
    if (isFiniteAct(reading, t)) return undefined;
  }
  return undefined;
}
