/** Finds the subject of a verb and tells whether it can be the issuing body, its members or the participants. */

import { Category, FunctionWord } from '../../lexicon/categories';
import { Proclitic } from '../../lexicon/match';
import { lettersOf, TokenFlag, TokenKind } from '../../text/tokens';
import type { EntityAnnotation } from '../annotation';
import type { Findings } from '../findings';
import { has, isDefinite, isFunction, isFunctionOf, phraseAt, type Reading } from '../reading';
import {
  APOSTROPHE,
  beforeApostrophe,
  cueAt,
  cueBefore,
  cueKinds,
  endsIn,
  isComma,
  isMark,
  isOpening,
  isStop,
  isWord,
  PREPOSITIONS,
} from './cues';
import { Cue } from './lexemes';

export const SubjectKind = {
  Pronoun: 1,
  SingularPronoun: 2,
  Actor: 3,
  Name: 4,
  /** A word in capitals that is no known name. */ Guess: 5,
} as const;
export type SubjectKind = (typeof SubjectKind)[keyof typeof SubjectKind];

/** A subject: tokens `from` to `to`, `to` not included. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly kind: SubjectKind;
  /** It opens a subordinate clause: «that the parties …». */
  readonly subordinate: boolean;
  /** «we», «nous». */
  readonly first: boolean;
}

const PRONOUNS = (1 << Cue.Pronoun) | (1 << Cue.SingularPronoun);

const WORDS_LOOKED_BACK = 24;
/** Names of one subject, at most: statements of whole coalitions list their members. */
const LONGEST_LIST = 96;

/** The entity that holds token `i`, or undefined where none or a date does. */
function entityAt({ annotations, owner }: Findings, i: number): EntityAnnotation | undefined {
  const number = owner[i];
  if (number === undefined || number === 0) return undefined;
  const annotation = annotations[number - 1]!;
  return annotation.kind === 'entity' ? annotation : undefined;
}

export function isDate({ annotations, owner }: Findings, i: number): boolean {
  const number = owner[i];
  return number !== undefined && number !== 0 && annotations[number - 1]!.kind === 'date';
}

/** Whether token `i` belongs to the name of a place, as countries are. */
export function isPlace(findings: Findings, i: number): boolean {
  return entityAt(findings, i)?.type === 'place';
}

/** Whether an entity of this kind can issue a statement or take part in a meeting. */
export function canAct(entity: EntityAnnotation): boolean {
  return ACTING.has(entity.type);
}

const ACTING: ReadonlySet<string> = new Set(['place', 'organization', 'group', 'role', 'person', 'event']);

/** Whether token `i` belongs to a name or noun that can be an issuing subject; 0 where not. */
function nominal(reading: Reading, findings: Findings, i: number): SubjectKind | 0 {
  const entity = entityAt(findings, i);
  if (entity !== undefined) {
    if (!canAct(entity)) return 0;
    return entity.type === 'role' || entity.type === 'person' ? SubjectKind.Actor : SubjectKind.Name;
  }
  if (isDate(findings, i)) return 0;
  if (isActor(reading, i)) return SubjectKind.Actor;
  // «Les 15», «the 27»
  if (reading.tokens.kind[i] === TokenKind.Number && isFunction(reading, i - 1, FunctionWord.Article))
    return SubjectKind.Actor;
  const { tokens } = reading;
  const capital = TokenFlag.Capital | TokenFlag.AllCapitals;
  if (!isWord(reading, i) || (tokens.flags[i]! & capital) === 0) return 0;
  return !isOpening(reading, i) || isSurname(reading, i) ? SubjectKind.Guess : 0;
}

/** Whether token `i` is a noun for those who issue or take part; «parties to the conflict» are others. */
function isActor(reading: Reading, i: number): boolean {
  return has(reading, i, Category.Actor) && cueAt(reading, i, 1 << Cue.Outsider) < 0;
}

/** Whether the word that opens a sentence can be a person named elsewhere, «Haddad thanked …»: no known word and no plural. */
function isSurname(reading: Reading, i: number): boolean {
  const { categories } = reading.matches;
  return reading.language.id === 'en' && categories[i] === 0 && !endsIn(reading, i, 's', 1);
}

/**
 * The subject that ends right before token `end`, of a language whose subjects come first; undefined where the words
 * there cannot be an issuing subject.
 *
 * @param shares whether the verb may share the subject of another that decides nothing: «met in Lima and agreed».
 */
export function subjectBefore(reading: Reading, findings: Findings, end: number, shares = false): Subject | undefined {
  // «affirmed that the Alliance “will defend …”»
  let at = isOpeningQuote(reading, end - 1) ? end - 2 : end - 1;
  while (at > end - WORDS_LOOKED_BACK) {
    const additive = cueBefore(reading, at + 1, 1 << Cue.Additive);
    if (additive >= 0) at = additive - 1;
    else if (at >= 0 && isDate(findings, at)) at--;
    else break;
  }
  // «The Council on Thursday welcomed»
  if (at < end - 1 && at > 0 && isDate(findings, at + 1) && isFunction(reading, at, FunctionWord.On)) at--;
  if (at < 0) return undefined;
  // «with the agreed timelines», «on their shared concerns», «Norway's recognized borders»
  if (reading.language.id === 'en' && isDeterminer(reading, at)) return undefined;
  if (isFunction(reading, at, FunctionWord.Auxiliary) || isFunction(reading, at, FunctionWord.Modal)) return undefined;
  if (isComma(reading, at)) return beforeParenthesis(reading, findings, at);
  at = beforeBracket(reading, at + 1) - 1;
  // «j'exprime»
  if (isMark(reading, at, APOSTROPHE) && (cueKinds(reading, at - 1) & PRONOUNS) !== 0) at--;
  if (at < 0) return undefined;
  // «the U.S. welcomes»
  if (isMark(reading, at, 0x2e) && at > 0 && (reading.tokens.flags[at - 1]! & TokenFlag.Capital) !== 0) at--;
  const kinds = cueKinds(reading, at);
  if ((kinds & PRONOUNS) !== 0) {
    const singular = (kinds & (1 << Cue.SingularPronoun)) !== 0;
    return {
      from: at,
      to: at + 1,
      kind: singular ? SubjectKind.SingularPronoun : SubjectKind.Pronoun,
      subordinate: isSubordinate(reading, at),
      first: !singular && isFirstPerson(reading, at),
    };
  }
  // «each of us»
  if (
    endsIn(reading, at, 'us', 1) &&
    isFunction(reading, at, FunctionWord.Pronoun) &&
    isFunction(reading, at - 2, FunctionWord.Quantifier)
  )
    return { from: at - 2, to: at + 1, kind: SubjectKind.Pronoun, subordinate: false, first: true };
  if ((kinds & (1 << Cue.Outsider)) !== 0 && findings.owner[at] === 0) return undefined;
  const kind = nominal(reading, findings, at);
  const named = kind === 0 ? undefined : nounPhrase(reading, findings, at + 1, kind);
  // «Les ministres de France et du Togo»: «et» joins what depends on the head.
  const subject =
    named ??
    (kind === 0 || reading.language.id === 'fr' || isTitle(findings, at)
      ? openingSubject(reading, findings, at + 1, shares)
      : undefined);
  if (subject !== undefined && isOfOneNation(reading, findings, subject)) return undefined;
  return subject && (listedDeclarant(reading, subject.from) ?? subject);
}

function isDeterminer(reading: Reading, i: number): boolean {
  if (isFunction(reading, i, FunctionWord.Article) || isFunction(reading, i, FunctionWord.Possessive)) return true;
  return isMark(reading, i - 1, APOSTROPHE) && lettersOf(reading.tokens, i) === 1 && endsIn(reading, i, 's', 0);
}

/** «We, the ministers of Chile and Peru, and the High Representative urge»: the pronoun that opens the sentence, where the list that goes on at token `from` names who it is. */
function listedDeclarant(reading: Reading, from: number): Subject | undefined {
  if (from < 2 || !(isComma(reading, from - 1) || isFunction(reading, from - 1, FunctionWord.And))) return undefined;
  const { flags } = reading.tokens;
  const verbs = (1 << Cue.Relative) | (1 << Cue.Copula) | (1 << Cue.Perfect) | (1 << Cue.Future);
  for (let at = from - 1; at > from - LONGEST_LIST; at--) {
    if (at < 0 || isStop(reading, at)) return undefined;
    if ((flags[at]! & TokenFlag.SentenceStart) !== 0)
      return isComma(reading, at + 1) ? declarant(reading, at + 2) : undefined;
    if ((cueKinds(reading, at) & verbs) !== 0 || isVerbLike(reading, at)) return undefined;
  }
  return undefined;
}

/** «Russian leaders», «les dirigeants russes»: several people of one country do not issue a statement of their own. */
function isOfOneNation(reading: Reading, { owner }: Findings, { from, to, kind }: Subject): boolean {
  if (kind !== SubjectKind.Actor) return false;
  const { entities } = reading.language.records;
  let nations = 0;
  for (let t = from; t < to; t++) {
    if (isFunction(reading, t, FunctionWord.And) || isComma(reading, t)) return false;
    const m = owner[t] === 0 ? phraseAt(reading, t, Category.Demonym) : -1;
    if (m < 0 || !entities[reading.matches.value[m]!]!.id.startsWith('country:')) continue;
    const head = reading.language.id === 'en' ? reading.matches.end[m]! : t - 1;
    if (head < from || head >= to || owner[head] !== 0) return false;
    if (!has(reading, head, Category.Actor) || !endsIn(reading, head, 's', 2)) return false;
    nations++;
  }
  return nations === 1;
}

function isOpeningQuote({ tokens, language }: Reading, i: number): boolean {
  if (language.id !== 'en' || i < 1 || tokens.kind[i] !== TokenKind.Punctuation) return false;
  const unit = tokens.sign[i]!;
  return (unit === 0x22 || unit === 0x201c) && (tokens.flags[i]! & TokenFlag.SpaceBefore) !== 0;
}

/** Token after the words before a bracket that ends before token `end`: «the State Secretariat (SECO) welcomes»; or `end`. */
export function beforeBracket(reading: Reading, end: number): number {
  if (!isMark(reading, end - 1, 0x29)) return end;
  let open = end - 2;
  while (open > 0 && open > end - LONGEST_LIST && !isMark(reading, open, 0x28)) open--;
  return isMark(reading, open, 0x28) ? open : end;
}

/** «we», «I», «nous», «je»: the data does not tell persons apart, their first letters and lengths do. */
export function isFirstPerson({ tokens }: Reading, i: number): boolean {
  const at = tokens.foldedStart[i]!;
  const unit = tokens.folded[at]!;
  return unit === 0x77 || unit === 0x6e || unit === 0x6a || (unit === 0x69 && tokens.foldedStart[i + 1]! - at === 1);
}

/** «The leaders, meeting in Paris, …»: the subject is before the first comma. «Ms X, Minister of Y, Z of W, …»: before its titles. */
function beforeParenthesis(reading: Reading, findings: Findings, comma: number): Subject | undefined {
  const we = declarant(reading, comma);
  if (we !== undefined) return we;
  let least = comma - 2 * WORDS_LOOKED_BACK;
  let titled: Subject | undefined;
  for (let at = comma - 1; at > 0 && at > least && at > comma - LONGEST_LIST; at--) {
    if (isStop(reading, at) || (reading.tokens.flags[at + 1]! & TokenFlag.SentenceStart) !== 0) return undefined;
    if (!isComma(reading, at)) continue;
    const end = beforeBracket(reading, at);
    const kind = end > 0 ? nominal(reading, findings, end - 1) : 0;
    const named = kind === 0 ? undefined : nounPhrase(reading, findings, end, kind);
    // «Leaders meeting in Perth, Australia, …»
    const subject = named ?? openingSubject(reading, findings, end);
    if (subject !== undefined && opensClause(reading, titlesBefore(findings, subject.from))) return subject;
    // «On 3 May, Ms X, Minister of Y, …»
    if (subject === undefined && titled !== undefined && isIntroduction(reading, end)) return titled;
    if (!isTitle(findings, end - 1)) continue;
    titled = subject ?? titled;
    least = at - WORDS_LOOKED_BACK;
  }
  return undefined;
}

/**
 * Whether token `i` is the first word of its sentence, or the first after an adverbial: «Most importantly, the Presidents»,
 * «In his speech at the port, the Chair», «At that meeting the Ministers».
 */
export function opensClause(reading: Reading, i: number): boolean {
  if (isOpening(reading, i)) return true;
  if (reading.language.id === 'ar') return false;
  const comma = isComma(reading, i - 1);
  if (!comma && (reading.language.id === 'fr' || !isFunction(reading, i, FunctionWord.Article))) return false;
  const reach = comma ? WORDS_LOOKED_BACK : NEAR_ADVERBIAL;
  for (
    let at = comma ? i - 2 : i - 1;
    at >= 0 && at >= i - reach && !isComma(reading, at) && !isStop(reading, at);
    at--
  ) {
    if (!isOpening(reading, at)) continue;
    // «Having reviewed the state of relations, the two sides …»
    // «Tout en saluant l'accord, la Conférence …»
    const gerund = endsIn(reading, at, 'ing', 4) || isFunction(reading, at + 1, FunctionWord.In);
    return isGoverned(reading, at) || (comma && (at >= i - 3 || gerund));
  }
  return false;
}

/** Words of an adverbial without a comma after it, at most. */
const NEAR_ADVERBIAL = 6;

/** Whether no verb stands between the beginning of the sentence and token `end`. */
function isIntroduction(reading: Reading, end: number): boolean {
  const verbs = (1 << Cue.Relative) | (1 << Cue.Copula) | (1 << Cue.Perfect) | (1 << Cue.Future);
  for (let t = end - 1; t >= 0 && t > end - WORDS_LOOKED_BACK; t--) {
    if ((cueKinds(reading, t) & verbs) !== 0 || isVerbLike(reading, t)) return false;
    if ((reading.tokens.flags[t]! & TokenFlag.SentenceStart) !== 0) return true;
  }
  return false;
}

/** First token of the offices and names that stand right before token `from`: «Federal Councillor Ola Nordheim»; or `from`. */
function titlesBefore(findings: Findings, from: number): number {
  let at = from;
  while (at > 0 && from - at < WORDS_LOOKED_BACK && isTitle(findings, at - 1)) at--;
  return at;
}

/** Whether token `i` belongs to a role or a person. */
export function isTitle(findings: Findings, i: number): boolean {
  const entity = entityAt(findings, i);
  return entity !== undefined && (entity.type === 'role' || entity.type === 'person');
}

/** «We, the leaders of …, meeting in Oslo, …»: the pronoun that opens the sentence, where a comma stands after it. */
function declarant(reading: Reading, comma: number): Subject | undefined {
  const { flags } = reading.tokens;
  let at = comma;
  while (at > 0 && at > comma - LONGEST_LIST && (flags[at]! & TokenFlag.SentenceStart) === 0) {
    // «Recalling the Charter, we, the ministers, …»
    if (isComma(reading, at + 1) && isComma(reading, at - 1) && isWe(reading, at)) break;
    at--;
  }
  if (!isComma(reading, at + 1) || at + 1 === comma || !isWe(reading, at)) return undefined;
  return { from: at, to: at + 1, kind: SubjectKind.Pronoun, subordinate: false, first: true };
}

/** «we», «nous». */
function isWe(reading: Reading, i: number): boolean {
  return (cueKinds(reading, i) & (1 << Cue.Pronoun)) !== 0 && isFirstPerson(reading, i);
}

/** «…, with both sides agreeing to meet»: the participants before a participle that ends before token `end`, after «with». */
export function absoluteSubject(reading: Reading, findings: Findings, end: number): Subject | undefined {
  // «la partie togolaise»
  const described = reading.language.id === 'fr' && isPlain(reading, findings, end - 1) && isActor(reading, end - 2);
  const kind = nominal(reading, findings, described ? end - 2 : end - 1);
  if (kind !== SubjectKind.Actor && kind !== SubjectKind.Name) return undefined;
  const from = phraseStart(reading, findings, end);
  // «…, la partie togolaise se disant attachée au dialogue»
  const apart = reading.language.id === 'fr' && isComma(reading, from - 1) && !endsIn(reading, from, 's', 1);
  if (cueAt(reading, from, 1 << Cue.Outsider) >= 0 || !(apart || isFunction(reading, from - 1, FunctionWord.With)))
    return undefined;
  return { from, to: end, kind, subordinate: false, first: false };
}

/** Whether token `i` is a word in lower case that has no meaning here, as most adjectives are. */
function isPlain({ tokens, matches }: Reading, { owner }: Findings, i: number): boolean {
  const word = tokens.kind[i] === TokenKind.Word && (tokens.flags[i]! & TokenFlag.Capital) === 0;
  return word && owner[i] === 0 && matches.functions[i] === 0;
}

/** Whether participants are named at token `at`, as in «by the two sides». */
export function isParticipants(reading: Reading, findings: Findings, at: number): boolean {
  for (let t = at; t < at + PARTICIPANTS_REACH && isWord(reading, t); t++) {
    if (cueAt(reading, t, 1 << Cue.Outsider) >= 0) return false;
    if (has(reading, t, Category.Actor) && !isFunction(reading, t, FunctionWord.Quantifier))
      return findings.owner[t] === 0 || isShortOrgan(reading, findings, t);
  }
  return false;
}

/** «the Council», «la Conférence»: an organ of which the text has given the name. */
function isShortOrgan(reading: Reading, { owner }: Findings, i: number): boolean {
  if (!has(reading, i, Category.OrganizationHead) || !isFunction(reading, i - 1, FunctionWord.Article)) return false;
  return owner[i + 1] !== owner[i] && (owner[i - 1] === owner[i] || owner[i - 1] === 0);
}

/** Determiner, number and adjectives before a noun for participants, with the noun. */
const PARTICIPANTS_REACH = 5;

/** Extends the noun phrase that ends before token `to` to the left, and looks at what it depends on. */
function nounPhrase(reading: Reading, findings: Findings, to: number, last: SubjectKind): Subject | undefined {
  let kind = last;
  let from = to;
  let listed = false;
  for (let parts = 0; parts < LONGEST_LIST; parts++) {
    from = phraseStart(reading, findings, from);
    const before = from - 1;
    if (before < 0 || (reading.tokens.flags[from]! & TokenFlag.SentenceStart) !== 0) break;
    const of = isMark(reading, before, APOSTROPHE) ? before - 1 : before;
    if (isFunction(reading, of, FunctionWord.Of) && isOpening(reading, of)) {
      // «D'autres délégations», «des délégations»
      from = of;
      break;
    }
    if (isFunction(reading, before, FunctionWord.Of)) {
      // «the leaders of Iraq»: the head is before «of».
      const headAt = before - 1;
      // «Each of the parties», «Many of the members»
      const counted = isFunction(reading, headAt, FunctionWord.Quantifier) ? SubjectKind.Actor : 0;
      const head = headAt < 0 ? 0 : nominal(reading, findings, headAt) || counted;
      // «The Council at the level of ministers»
      if (head === 0) return openingSubject(reading, findings, to);
      kind = head;
      from = before;
      continue;
    }
    // «Australia, the United Kingdom and the United States»: commas belong to a list after its «and» only.
    const and = isFunction(reading, before, FunctionWord.And);
    if (and && isComma(reading, before - 1) && !isListed(reading, findings, before - 1)) break;
    const comma = isComma(reading, before) && (listed || reading.kind === 'heading');
    if ((and || comma) && listEnd(reading, findings, before) !== 0) {
      listed = true;
      from = isComma(reading, before - 1) ? before - 1 : before;
      continue;
    }
    break;
  }
  // «neither Norway nor Chile accepts»
  if (cueAt(reading, from, 1 << Cue.Outsider) >= 0 || isFunction(reading, from - 1, FunctionWord.Not)) return undefined;
  const opens = (reading.tokens.flags[from]! & TokenFlag.SentenceStart) !== 0;
  // «Implementing the plan will …»
  if (opens && reading.language.id === 'en' && findings.owner[from] === 0 && endsIn(reading, from, 'ing', 4))
    return undefined;
  if (from > 0 && !opens && isGoverned(reading, from - 1)) {
    // «In his statement President Haddad noted …»
    const name = isOpening(reading, from - 1) ? nameAfterAdverbial(findings, from, to) : from;
    if (name === from) return undefined;
    from = name;
  }
  return { from, to, kind, subordinate: isSubordinate(reading, from), first: false };
}

/** First token of the office or person at the end of tokens `from` to `to`, where words come before it; or `from`. */
function nameAfterAdverbial(findings: Findings, from: number, to: number): number {
  let name = to;
  for (let entity = entityAt(findings, name - 1); name > from; entity = entityAt(findings, name - 1)) {
    if (entity?.type !== 'role' && entity?.type !== 'person') break;
    name--;
  }
  return name === to ? from : name;
}

/** «Australia, Japan, and …»: a comma before «and» belongs to a list that has another comma. */
function isListed(reading: Reading, findings: Findings, comma: number): boolean {
  return comma > 1 && isComma(reading, phraseStart(reading, findings, comma) - 1);
}

/** The kind of the noun phrase that ends before token `end`, where it is a coordinated part of the same subject. */
function listEnd(reading: Reading, findings: Findings, end: number): SubjectKind | 0 {
  if (end < 1) return 0;
  const at = isComma(reading, end - 1) ? end - 2 : end - 1;
  if (at < 0 || !isWord(reading, at)) return 0;
  const entity = entityAt(findings, at);
  if (isComma(reading, end) && entity === undefined) return 0;
  return nominal(reading, findings, at);
}

/** First token of the simple noun phrase that ends before token `end`: its names, adjectives and determiner. */
function phraseStart(reading: Reading, findings: Findings, end: number): number {
  const { tokens } = reading;
  let from = end - 1;
  const owner = findings.owner[from]!;
  if (owner !== 0) while (from > 0 && findings.owner[from - 1] === owner) from--;
  // «Dans ce cas le Conseil …»: the name has its article.
  if (owner !== 0 && !isTitle(findings, from) && isFunction(reading, from, FunctionWord.Article)) return from;
  for (let at = from - 1; at >= 0 && at > end - WORDS_LOOKED_BACK; at--) {
    if ((tokens.flags[at + 1]! & TokenFlag.SentenceStart) !== 0) break;
    if (isMark(reading, at, APOSTROPHE) || isMark(reading, at, 0x2d) || isMark(reading, at, 0x2e)) {
      if ((tokens.flags[at]! & TokenFlag.SpaceBefore) !== 0) break;
      from = at;
      continue;
    }
    if (tokens.kind[at] === TokenKind.Number) {
      from = at;
      continue;
    }
    if (!isWord(reading, at) || isDate(findings, at)) break;
    const kinds = cueKinds(reading, at);
    // «no», which negates elsewhere
    if ((kinds & (1 << Cue.Outsider)) !== 0 && isFunction(reading, at, FunctionWord.Quantifier)) return at;
    if ((kinds & ~WITHIN_NOUNS) !== 0) break;
    if (
      isFunction(reading, at, FunctionWord.Article) ||
      isFunction(reading, at, FunctionWord.Possessive) ||
      isFunction(reading, at, FunctionWord.Demonstrative) ||
      (kinds & (1 << Cue.Outsider)) !== 0
    ) {
      from = at;
      // «Sa Majesté le Roi»
      const capital = at > 1 && (tokens.flags[at - 1]! & TokenFlag.Capital) !== 0;
      if (reading.language.id === 'fr' && capital && isFunction(reading, at - 2, FunctionWord.Possessive))
        from = at - 2;
      break;
    }
    const closed = has(reading, at, Category.Function) && !isFunction(reading, at, FunctionWord.Quantifier);
    if (closed && findings.owner[at] === 0) break;
    if (isVerbLike(reading, at)) break;
    from = at;
  }
  return from;
}

/** Cues that may stand in a noun phrase: «The High Contracting Parties». */
const WITHIN_NOUNS =
  (1 << Cue.Outsider) | (1 << Cue.Clitic) | (1 << Cue.Intensifier) | (1 << Cue.Utterance) | (1 << Cue.Strengthener);

/** Whether token `i` is a verb here: «state» in «heads of state» is none. */
function isVerbLike(reading: Reading, i: number): boolean {
  if (!has(reading, i, Category.Act) || has(reading, i, Category.Actor)) return false;
  // «the signing of the treaty»
  if (reading.language.id === 'en' && isFunction(reading, i - 1, FunctionWord.Article)) return false;
  // «le Conseiller fédéral»
  if ((reading.tokens.flags[i]! & TokenFlag.Capital) !== 0 && !isOpening(reading, i)) return false;
  return reading.language.id !== 'en' || !isFunction(reading, i - 1, FunctionWord.Of);
}

/** Whether token `i` governs what follows, so that it is no subject: a preposition. */
function isGoverned(reading: Reading, i: number): boolean {
  return isFunctionOf(reading, i, GOVERNING);
}

const GOVERNING =
  PREPOSITIONS |
  (1 << FunctionWord.Of) |
  (1 << FunctionWord.To) |
  (1 << FunctionWord.For) |
  (1 << FunctionWord.Between);

function isSubordinate(reading: Reading, from: number): boolean {
  let at = beforeApostrophe(reading, from);
  // «aux termes desquelles, le Conseil …»
  if (isComma(reading, at)) at--;
  if (at < 0) return false;
  if ((cueKinds(reading, at) & (1 << Cue.Relative)) !== 0) return true;
  // «said they remain committed»
  return reading.language.id === 'en' && isSaying(reading, at);
}

/** Whether token `i` is a verb after which «that» may be left out. */
function isSaying(reading: Reading, i: number): boolean {
  if ((cueKinds(reading, i) & (1 << Cue.Report)) !== 0) return true;
  return (cueKinds(reading, i + 1) & PRONOUNS) !== 0 && has(reading, i, Category.Act) && isVerbLike(reading, i);
}

/**
 * A subject with a complement that names nobody: «The ministers responsible for trade». It must open the sentence, with no
 * verb, comma or subordinator before token `end`.
 */
function openingSubject(reading: Reading, findings: Findings, end: number, shares = false): Subject | undefined {
  const { tokens } = reading;
  let head = -1;
  // «The ministers were received by the King and held talks» says who in its first clause.
  const shared = shares && reading.language.id === 'en' && isFunction(reading, end - 1, FunctionWord.And);
  for (let at = end - 1; at >= 0 && at > end - 2 * WORDS_LOOKED_BACK; at--) {
    if (isStop(reading, at)) return undefined;
    if (shared && at === end - 2 && isComma(reading, at)) continue;
    // «met on Wednesday, 4 May 2025, and»: neither the comma nor the month, which may be a modal, is one of the clause.
    const opens = (tokens.flags[at]! & TokenFlag.SentenceStart) !== 0;
    if (shared && !opens && (isDate(findings, at) || isBeforeDate(reading, findings, at))) continue;
    if (isComma(reading, at)) {
      // «Les dirigeants de l'Algérie, de la Tunisie, et de la Libye»
      const next = isFunction(reading, at + 1, FunctionWord.And) ? at + 2 : at + 1;
      if (isFunction(reading, next, FunctionWord.Of)) continue;
      // «In this context, the Heads of State and Government …»
      return head < 0 ? undefined : headed(reading, at + 1, head, shared ? nameEnd(findings, head) : end);
    }
    const kinds = cueKinds(reading, at);
    if ((kinds & ((1 << Cue.Relative) | (1 << Cue.Future))) !== 0) return undefined;
    const auxiliary = (kinds & ((1 << Cue.Copula) | (1 << Cue.Perfect))) !== 0;
    if (!shared && (auxiliary || isFunction(reading, at, FunctionWord.Auxiliary))) return undefined;
    if (isFunction(reading, at, FunctionWord.Modal)) return undefined;
    if (isVerbLike(reading, at) && !(shared && cueAt(reading, at, 1 << Cue.Gathering) >= 0)) return undefined;
    const quantifier = isFunction(reading, at, FunctionWord.Quantifier);
    const entity = entityAt(findings, at);
    if (entity === undefined ? isActor(reading, at) && !isDate(findings, at) && !quantifier : canAct(entity)) head = at;
    if (!opens) continue;
    if (head < 0) return undefined;
    return headed(reading, at, head, shared ? nameEnd(findings, head) : end);
  }
  return undefined;
}

/** Whether token `i` is a comma before a date: «in Geneva, from 3 to 7 June», «in Oslo, on 4 June». */
function isBeforeDate(reading: Reading, findings: Findings, i: number): boolean {
  if (!isComma(reading, i)) return false;
  return isDate(findings, isFunction(reading, i + 1, FunctionWord.On) ? i + 2 : i + 1);
}

/** Token after the entity that begins at token `i`, or after the word there. */
function nameEnd({ owner }: Findings, i: number): number {
  let to = i + 1;
  if (owner[i] !== 0) while (owner[to] === owner[i]) to++;
  return to;
}

/** The noun phrase of tokens `from` to `end`, where nothing before its head governs it. */
function headed(reading: Reading, from: number, head: number, end: number): Subject | undefined {
  for (let k = from; k < head; k++) {
    if (isGoverned(reading, k) || (cueKinds(reading, k) & (1 << Cue.Outsider)) !== 0) return undefined;
  }
  return { from, to: end, kind: SubjectKind.Actor, subordinate: false, first: false };
}

/** The subject that begins at token `at`, after its verb, or with `joined` behind «و»; undefined where the words there cannot be one. */
export function subjectAfter(reading: Reading, findings: Findings, at: number, joined = false): Subject | undefined {
  const { tokens } = reading;
  if (at >= tokens.count || !isWord(reading, at)) return undefined;
  const { proclitics, start } = reading.matches;
  const waw = joined && proclitics[at] === Proclitic.Waw;
  if (cueAt(reading, at, 1 << Cue.Outsider) >= 0) {
    // «هذه الوفود» are those who spoke before.
    const these = isFunction(reading, at, FunctionWord.Demonstrative) && has(reading, at + 1, Category.Actor);
    return these && findings.owner[at + 1] === 0 ? subjectAfter(reading, findings, at + 1) : undefined;
  }
  const entity = entityAt(findings, at);
  let to = at + 1;
  let kind: SubjectKind = SubjectKind.Name;
  if (entity !== undefined) {
    if (!canAct(entity) || (entity.start > tokens.start[at]! && !waw)) return undefined;
    to = entityEnd(findings, at);
  } else {
    const actor = phraseAt(reading, at, Category.Actor);
    if (actor < 0 || (proclitics[at] !== 0 && start[actor]! > tokens.start[at]! && !waw)) return undefined;
    if (isFunction(reading, at, FunctionWord.Quantifier)) {
      // «كل من الأردن ومصر», «جميع الوفود»; «رفض كل محاولات التهجير» names nobody.
      const of = isFunction(reading, at + 1, FunctionWord.From) ? at + 2 : at + 1;
      const counted = subjectAfter(reading, findings, of);
      return counted && { ...counted, from: at };
    }
    kind = SubjectKind.Actor;
    to = reading.matches.end[actor]!;
  }
  // «فخامة الرئيس», «وزراء خارجية …»: without its article a noun governs the next; a name follows its role.
  while (to < tokens.count && to < at + WORDS_LOOKED_BACK) {
    const next = entityAt(findings, to);
    const whole = next !== undefined && next.start === tokens.start[to];
    if (whole && (next.type === 'person' || next.type === 'role')) to = entityEnd(findings, to);
    else if (next === undefined && findings.owner[to - 1] === 0 && !isDefinite(reading, to - 1) && isNoun(reading, to))
      to++;
    else break;
  }
  return { from: at, to, kind, subordinate: false, first: false };
}

/** Whether token `i` is an actor noun without a conjunction or preposition. */
function isNoun(reading: Reading, i: number): boolean {
  return has(reading, i, Category.Actor) && (reading.matches.proclitics[i] === 0 || reading.matches.word[i]! >= 0);
}

function entityEnd({ owner }: Findings, at: number): number {
  let to = at + 1;
  while (owner[to] === owner[at] && to < owner.length) to++;
  return to;
}

/** Whether token `at` begins what cannot act for the issuing body: a movement, a document, «this», «التقرير». */
export function isOutsider(reading: Reading, findings: Findings, at: number): boolean {
  if (at >= reading.tokens.count) return false;
  if (cueAt(reading, at, 1 << Cue.Outsider) >= 0) return true;
  const entity = entityAt(findings, at);
  return entity !== undefined && !canAct(entity) && entity.start <= reading.tokens.start[at]!;
}
