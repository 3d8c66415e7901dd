/** Whether a verb that is written like a noun is one. */

import { FunctionWord } from '../../../lexicon/categories';
import { TokenKind } from '../../../text/tokens';
import { isFunction, isFunctionOf, type Reading } from '../../reading';
import type { Before } from '../before-verb';
import { actAt, cueKinds, isOpening, isQuote, isRelativePronoun, isWord } from '../cues';
import { ActFeature, Cue } from '../lexemes';

/** Whether a verb that is written like a noun is one here: «supports of the programme», «their support for». */
export function isNounHere(reading: Reading, features: number, form: number, end: number, before: Before): boolean {
  // French «la demande des parties», «L'appel …»: an article is written like an object pronoun.
  // … but not before the infinitive of «Permettez-moi de vous féliciter».
  if (before.clitic && !before.continuing && (isOpening(reading, before.edge) || isContractedOf(reading, end)))
    return true;
  if ((features & ActFeature.Noun) === 0 || (form & (ActFeature.Third | ActFeature.Bare)) === 0) return false;
  const at = before.edge - 1;
  if (isFunction(reading, at, FunctionWord.Article) || isFunction(reading, at, FunctionWord.Possessive)) {
    return true;
  }
  // «et l'analyse», but «et l'invite»
  if ((features & ActFeature.Weak) !== 0 && before.clitic) return true;
  if (before.clitic || (cueKinds(reading, end) & (1 << Cue.Additive)) !== 0) return false;
  if (before.intensified) return false;
  // «a plan that Norway supports.»
  if (reading.language.id === 'en' && isRelativePronoun(reading, at - 1) && (features & ActFeature.Third) !== 0)
    return false;
  // «We support and value their work»
  if (reading.language.id === 'en' && (cueKinds(reading, at) & (1 << Cue.Pronoun)) !== 0) return false;
  if (end >= reading.tokens.count) return true;
  if (!isWord(reading, end)) return reading.tokens.kind[end] === TokenKind.Punctuation && !isQuote(reading, end);
  // «Welcomes and supports the plan»
  if (isFunction(reading, end, FunctionWord.And) && actAt(reading, end + 1, form) >= 0) return false;
  return isFunctionOf(reading, end, AFTER_NOUN);
}

/** What stands after a noun, and not after a verb whose object is said. */
const AFTER_NOUN =
  (1 << FunctionWord.Of) |
  (1 << FunctionWord.For) |
  (1 << FunctionWord.From) |
  (1 << FunctionWord.By) |
  (1 << FunctionWord.In) |
  (1 << FunctionWord.And) |
  (1 << FunctionWord.Auxiliary) |
  (1 << FunctionWord.Modal);

/** «du», «des», and not «de» before an infinitive. */
function isContractedOf(reading: Reading, i: number): boolean {
  if (!isFunction(reading, i, FunctionWord.Of)) return false;
  const last = reading.tokens.folded[reading.tokens.foldedStart[i + 1]! - 1];
  return last === 0x75 || last === 0x73;
}
