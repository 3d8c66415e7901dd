/** The noun of a light verb that gives it its meaning: «express concern», «rendre hommage», «أعرب عن شكره». */

import { Category, FunctionWord } from '../../lexicon/categories';
import type { Act } from '../../lexicon/language';
import { Proclitic } from '../../lexicon/match';
import { TokenFlag, TokenKind } from '../../text/tokens';
import { isFrenchInfinitive } from '../french';
import { has, isFunction, type Reading } from '../reading';
import {
  actAt,
  cueAt,
  cueKinds,
  endsIn,
  firstLetter,
  GROUP_REACH,
  isArabic,
  isComma,
  isFiniteAct,
  isKeyword,
  isMark,
  isPreposition,
  isWithinIt,
  isWord,
  LONGEST_SUBJECT,
  PARENTHESIS_REACH,
} from './cues';
import { ActFeature, Cue, Keyword, TAKES_ANY } from './lexemes';
import { isTaken, parenthesisEnd } from './taken';

/** Words between a light verb and its noun, at most. */
const OBJECT_REACH = 12;
const SUBJECT_REACH = 16;

/** A stance noun with what is joined to it. */
interface Stance {
  readonly to: number;
  readonly concept: number;
  /** Token after the noun itself. */
  readonly noun: number;
}

/** Whether token `t` is another verb: «أعلنت الحكومة تقديم مساعدة وجددت دعمها». */
function isJoinedPast({ matches, language }: Reading, t: number): boolean {
  if ((matches.proclitics[t]! & Proclitic.Waw) === 0) return false;
  for (let m = matches.first[t]!; m < matches.first[t + 1]!; m++) {
    if (matches.category[m] !== Category.Act) continue;
    const { features } = language.tables.acts[matches.value[m]!]!;
    if ((features & ActFeature.Past) !== 0 && (features & (ActFeature.Noun | ActFeature.VerbalNoun)) === 0) return true;
  }
  return false;
}

/**
 * The stance noun of the light verb that ends before token `end`: its last token and concept, or undefined. Of an Arabic
 * verb the subject may come between, and the preposition that the verb takes must come before the noun.
 */
export function stanceNoun(reading: Reading, act: Act, end: number): Stance | undefined {
  const { tokens, matches } = reading;
  const verbFirst = (act.features & (ActFeature.VerbFirst | ActFeature.VerbalNoun)) !== 0 || isArabic(reading, end - 1);
  // «تطابقت وجهات النظر»: its noun is its subject.
  const reach = (act.features & ActFeature.Impersonal) !== 0 ? 1 : verbFirst ? SUBJECT_REACH : OBJECT_REACH;
  let limit = Math.min(tokens.count, end + reach);
  let needs = act.features & TAKES_ANY;
  let possessed = true;
  for (let t = end; t < limit; t++) {
    if ((tokens.flags[t]! & TokenFlag.SentenceStart) !== 0) return undefined;
    if (tokens.kind[t] === TokenKind.Punctuation) {
      const aside = t === end ? asideEnd(reading, t) : -1;
      if (aside > 0) {
        t = aside;
        continue;
      }
      // «أعرب الأعضاء، في بيان صدر اليوم، عن قلقهم»
      const closing = verbFirst && needs !== 0 && isComma(reading, t) ? parenthesisEnd(reading, t, needs) : -1;
      // «أعرب قادة البلدين، عن ترحيبهم»
      if (verbFirst && needs !== 0 && isComma(reading, t) && isTaken(reading, t + 1, needs)) continue;
      // «تقدم إلى تركيا حكومة وشعبا، وإلى ذوي الضحايا بأحر التعازي», «أعرب وزراء مصر، وتونس، … عن قلقهم»
      if (verbFirst && needs !== 0 && isComma(reading, t) && isListed(reading, t + 1)) {
        limit = Math.min(tokens.count, t + SUBJECT_REACH, end + LONGEST_SUBJECT);
        continue;
      }
      // «قدم الوزير والوفد المرافق، التهنئة», «قدم الأعضاء، في بيان صحفي، تعازيهم»
      if (verbFirst && needs === 0 && isComma(reading, t)) {
        const before = beforeStanceNoun(reading, t, act);
        // «حملت الوزارة، في بيان لها، الحكومة المسؤولية»
        const end = before < 0 && isPreposition(reading, t + 1) ? closingComma(reading, t) : -1;
        t = before < 0 ? end : before;
        if (t < 0) return undefined;
        limit = Math.min(tokens.count, Math.max(limit, t + (before < 0 ? SUBJECT_REACH : 2)));
        continue;
      }
      if (closing > 0) {
        t = closing;
        limit = Math.min(tokens.count, closing + SUBJECT_REACH);
        continue;
      }
      // «expressed, on behalf of his Government, his gratitude»
      const inserted = !verbFirst && t === end && isComma(reading, t) ? closingComma(reading, t) : -1;
      if (inserted > 0) {
        t = inserted;
        limit = Math.min(tokens.count, inserted + OBJECT_REACH);
        continue;
      }
      if (isComma(reading, t) || tokens.sign[t] === 0x3b || tokens.sign[t] === 0x3a) return undefined;
      continue;
    }
    // «déclaré vouloir participer aux consultations»
    if (t === end && !verbFirst && reading.language.id === 'fr' && endsIn(reading, t, 'oir', 3)) return undefined;
    // «exprime d'emblée sa gratitude»
    const adverb = verbFirst ? -1 : cueAt(reading, t, 1 << Cue.Additive);
    if (adverb >= 0) {
      t = matches.end[adverb]! - 1;
      continue;
    }
    if (needs !== 0) {
      // «assures the Special Envoy of the Secretary-General of its support»
      if (isTaken(reading, t, needs) && (verbFirst || isFunction(reading, t + 1, FunctionWord.Possessive))) {
        needs = 0;
        if (!verbFirst) continue;
      }
      // «عن قلقه» is two words, «بقلق» one.
      if (needs !== 0 || (verbFirst && (act.features & ActFeature.TakesWith) === 0)) {
        if ((cueKinds(reading, t) & (1 << Cue.Relative)) !== 0) return undefined;
        continue;
      }
    }
    const noun = nounAt(reading, t, act);
    // «رفضها للقرار»: the object of another noun
    const bare = noun < 0 || matches.start[noun] === tokens.start[t];
    // «يجدد التدابير المفروضة بموجب القرار»: so is that of a preposition
    const direct = (act.features & TAKES_ANY) === 0;
    const preposition = verbFirst && t > end && isPreposition(reading, t - 1);
    const proclitics = bare ? 0 : matches.proclitics[t]! & (Proclitic.Lam | Proclitic.Ba);
    const governed = direct && (preposition || proclitics !== 0);
    if (noun >= 0 && possessed && !governed) {
      if (isAdjectiveUse(reading, t, matches.end[noun]!)) continue;
      return coordinated(reading, noun, act, verbFirst);
    }
    if ((cueKinds(reading, t) & (1 << Cue.Relative)) !== 0) return undefined;
    if (verbFirst) {
      if (isFiniteAct(reading, t) || isJoinedPast(reading, t)) return undefined;
      // «أصدرت الوزارة بيانا أكدت فيه»
      if (t > end && isWithinIt(reading, t + 1) && actAt(reading, t, ActFeature.Past) >= 0) return undefined;
      continue;
    }
    // «in-depth»
    if (isMark(reading, t + 1, 0x2d)) continue;
    // «souhaitent aux blessés un prompt rétablissement»
    const article = !possessed && isFunction(reading, t, FunctionWord.Article);
    if (article || isFunction(reading, t, FunctionWord.Possessive)) possessed = true;
    else if (isFunction(reading, t, FunctionWord.To)) {
      // «expresses to the Secretary-General its appreciation», «exprime au Niger et au Togo sa solidarité»
      if (t !== end && (possessed || !isFunction(reading, t - 1, FunctionWord.And))) return undefined;
      possessed = false;
    } else if (isFunction(reading, t, FunctionWord.Of)) {
      // «holds the Government of Togo responsible»
      // «a fait part à son homologue de la préoccupation»
      const told =
        possessed && isFunction(reading, end, FunctionWord.To) && isKeyword(reading, end - 1, Keyword.Telling);
      if (t !== end && possessed && !told && !holdsResponsible(reading, act)) return undefined;
    } else if (isPreposition(reading, t) && !isFunction(reading, t, FunctionWord.Quantifier)) return undefined;
  }
  return undefined;
}

/** Whether who is held responsible may stand between the verb and its noun. */
function holdsResponsible({ language }: Reading, { nouns }: Act): boolean {
  return nouns?.some((concept) => language.records.concepts[concept]!.id === 'hold-responsible') ?? false;
}

/** The comma that closes «, once again,» where token `comma` opens it, or -1. */
export function asideEnd(reading: Reading, comma: number): number {
  const adverb = isComma(reading, comma) ? cueAt(reading, comma + 1, (1 << Cue.Intensifier) | (1 << Cue.Additive)) : -1;
  return adverb >= 0 && isComma(reading, reading.matches.end[adverb]!) ? reading.matches.end[adverb]! : -1;
}

/** Whether «وإلى» or a name with its «و» stands at token `i`, as in a list. */
function isListed(reading: Reading, i: number): boolean {
  if (!isWord(reading, i) || (reading.matches.proclitics[i]! & Proclitic.Waw) === 0) return false;
  return isFunction(reading, i, FunctionWord.To) || has(reading, i, Category.Name);
}

/** The comma, `comma` or one that closes the parenthesis it opens, after which a noun stands that goes with the light verb; or -1. */
function beforeStanceNoun(reading: Reading, comma: number, act: Act): number {
  const { tokens } = reading;
  for (let t = comma; t < tokens.count - 1 && t < comma + PARENTHESIS_REACH; t++) {
    if ((tokens.flags[t]! & TokenFlag.SentenceStart) !== 0) return -1;
    const noun = isComma(reading, t) ? nounAt(reading, t + 1, act) : -1;
    if (noun >= 0 && (t === comma || reading.matches.start[noun] === tokens.start[t + 1])) return t;
    // Another verb has nouns of its own.
    if (isFiniteAct(reading, t)) return -1;
  }
  return -1;
}

/** The comma that closes the parenthesis opened at token `comma`, or -1. */
function closingComma(reading: Reading, comma: number): number {
  const { flags, count } = reading.tokens;
  const limit = Math.min(count, comma + PARENTHESIS_REACH);
  for (let t = comma + 1; t < limit && (flags[t]! & TokenFlag.SentenceStart) === 0; t++)
    if (isComma(reading, t)) return t;
  return -1;
}

/** Number of the longest stance noun at token `t` that goes with the verb, or -1. */
function nounAt({ matches }: Reading, t: number, act: Act | undefined): number {
  if ((matches.categories[t]! & (1 << Category.StanceNoun)) === 0) return -1;
  let best = -1;
  for (let m = matches.first[t]!; m < matches.first[t + 1]!; m++) {
    if (matches.category[m] !== Category.StanceNoun) continue;
    if (act?.nouns !== undefined && !act.nouns.includes(matches.value[m]!)) continue;
    if (best < 0 || matches.end[m]! > matches.end[best]!) best = m;
  }
  return best;
}

/** Whether the noun only qualifies another: «support measures». */
function isAdjectiveUse(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (isArabic(reading, from) || to >= tokens.count) return false;
  return isMark(reading, to, 0x2d) && (tokens.flags[to]! & TokenFlag.SpaceBefore) === 0;
}

/** «solidarity and support», «شكره وتقديره», and the adjectives of degree after the last noun. */
function coordinated(reading: Reading, first: number, act: Act, verbFirst: boolean): Stance {
  const { matches, tokens } = reading;
  const concept = matches.value[first]!;
  let to = matches.end[first]!;
  for (;;) {
    if (to > matches.end[first]! + GROUP_REACH) break;
    while (
      to < matches.end[first]! + GROUP_REACH &&
      cueAt(reading, to, 1 << Cue.Degree) >= 0 &&
      (!verbFirst || (matches.proclitics[to]! & Proclitic.Waw) === 0)
    )
      to++;
    // «شديد انشغالها وبالغ قلقها»
    if (verbFirst && cueAt(reading, to, 1 << Cue.Degree) >= 0 && nounAt(reading, to + 1, act) >= 0) {
      to = matches.end[nounAt(reading, to + 1, act)]!;
      continue;
    }
    if (verbFirst) {
      if (to < tokens.count && (matches.proclitics[to]! & Proclitic.Waw) !== 0) {
        // «قدمت شكرها وتقديرها»: the second need not go with the verb by itself.
        const noun = nounAt(reading, to, undefined);
        if (noun >= 0 && !isFiniteAct(reading, to)) {
          to = matches.end[noun]!;
          continue;
        }
      }
      const more = afterPossessor(reading, to, act);
      if (more < 0) break;
      to = more;
      continue;
    }
    if (!isFunction(reading, to, FunctionWord.And)) break;
    let more = -1;
    // «fait part de son soutien et de sa solidarité»
    const of = isFunction(reading, to + 1, FunctionWord.Of) && !isFrenchInfinitive(reading, to + 2);
    const next = of ? to + 2 : to + 1;
    for (let t = next; t < tokens.count && t <= to + 4; t++) {
      more = nounAt(reading, t, act);
      // «… and have discussed their talks», «… and stressed their support»
      const verb = isFunction(reading, t, FunctionWord.Auxiliary) || (t === next && has(reading, t, Category.Act));
      if (more >= 0 || verb || isPreposition(reading, t) || !isWord(reading, t)) break;
    }
    if (more < 0) break;
    to = matches.end[more]!;
  }
  return { to, concept, noun: matches.end[first]! };
}

/** First token after «واستنكارها» in «إدانة المملكة العربية السعودية واستنكارها», or -1. */
function afterPossessor(reading: Reading, from: number, act: Act): number {
  const { matches, tokens } = reading;
  for (let t = from; t < from + POSSESSOR_REACH && isWord(reading, t); t++) {
    if ((matches.proclitics[t]! & Proclitic.Waw) !== 0 && t > from) {
      const noun = nounAt(reading, t, act);
      const pronoun =
        endsIn(reading, t, 'ها', 4) ||
        endsIn(reading, t, 'هم', 4) ||
        reading.text.charCodeAt(tokens.end[t]! - 1) === 0x647;
      if (noun >= 0) return pronoun && tokens.kind[t] === TokenKind.Word ? matches.end[noun]! : -1;
    }
    // «عن شكره لتفاعلهم وحرصهم»: what one is thanked for.
    const governed = firstLetter(reading, t) === LAM && matches.word[t]! < 0;
    if (governed || has(reading, t, Category.Function) || has(reading, t, Category.Act)) return -1;
  }
  return -1;
}

const LAM = 0x644;
/** Words of the name between two coordinated nouns of one possessor, at most. */
const POSSESSOR_REACH = 6;
