/**
 * Completion: names and roles of this statement and of the glossary, decision phrases by class, today's date, and what is
 * generally known.
 *
 * While one types, it speaks only once the words before the cursor begin a known name of several words. Asked for
 * explicitly, it offers all that goes on with the word before the cursor, or everything where there is none.
 */

import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver-types';
import { type DisplayLanguage, localise } from '../l10n';
import { type ConceptRecord, LANGUAGE_IDS, type LanguageId, type Records } from '../lexicon/language';
import { type Annotation, DECISION_CLASSES, type EntityType, type Span } from '../spot/annotation';
import { articleLength } from '../spot/article';
import { annotationsOfBlock, blockAt, type Statement } from '../statement/statement';
import { AL, LAM, type Units, writtenOnto } from '../text/arabic';
import { CharacterClass, CLASSES } from '../text/characters';
import type { Rope } from '../text/rope';
import { inDirection, isolateIfNeeded, isolateIn } from './bidi';
import { datesBegun, writeDate } from './date-style';
import { foldName, indexOfBlock } from './mentions';
import { nameAt, rangeOf, type View } from './view';

/** Characters after which the client asks while one types. */
export const TRIGGER_CHARACTERS = [' ', '/'];

export interface CompletionOptions {
  readonly display: DisplayLanguage;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether the client asks because of a typed trigger character. */
  readonly typed: boolean;
}

/** Words before the cursor that may begin a name, and code units they may have. */
const PREFIX_WORDS = 6;
const PREFIX_LENGTH = 80;
/** Fewer letters begin too many names. */
const TYPED_LETTERS = 3;
const LIMIT = 200;

const ENTITY_KINDS: Readonly<Record<EntityType, CompletionItemKind>> = {
  person: CompletionItemKind.Variable,
  role: CompletionItemKind.Property,
  organization: CompletionItemKind.Class,
  group: CompletionItemKind.Struct,
  place: CompletionItemKind.Constant,
  people: CompletionItemKind.Enum,
  event: CompletionItemKind.Event,
  document: CompletionItemKind.File,
};

export function completion(view: View, offset: number, options: CompletionOptions): CompletionList {
  const { statement } = view;
  const prefixes = prefixesAt(statement.text, offset);
  const items: CompletionItem[] = [];
  const seen = new Set<string>();
  for (const offer of offersAt(view, offset, prefixes, options)) {
    const start = options.typed ? typedStart(prefixes, offer.folded) : askedStart(prefixes, offer.folded, offset);
    if (start < 0 || seen.has(offer.text)) continue;
    seen.add(offer.text);
    const written = statement.text.slice(start, offset);
    const newText = withCaseOf(written, offer);
    // «يرحب بـ»: the next word is written onto the letter, without the stroke that a citation ends with.
    const inserted = writtenOnto(statement.text, start, newText.replace(/ـ$/, ''));
    if (written === inserted) continue;
    items.push({
      label: newText,
      kind: offer.kind,
      detail: offer.detail,
      // What goes on with the words that stand there comes before what would begin anew.
      sortText: `${start < offset ? `0${order(statement.text, start, offset, offer)}` : '1'}${offer.rank}${number(items.length, 4)}`,
      // The editor compares what is typed with these words; ours may differ in case, article or Arabic letter forms.
      filterText: written + inserted.slice(written.length),
      textEdit: { range: rangeOf(view, { start, end: offset }), newText: inserted },
    });
    if (items.length === LIMIT) break;
  }
  // What began while one typed ends with its names; the editor would ask again, and as if it had been asked for all.
  return { isIncomplete: !options.typed || items.length === LIMIT, items };
}

const number = (value: number, digits: number): string =>
  String(Math.min(value, 10 ** digits - 1)).padStart(digits, '0');

/**
 * Order of the forms of phrases that are begun: what goes on with most of the words before the cursor, then the form that goes
 * with the subject, then the plainest. «We welc» is *welcome*, «The Council welc» is *welcomes*.
 */
function order(text: Units, start: number, offset: number, offer: Offer): string {
  if (!offer.isPhrase) return offer.rank;
  const afterMany = MANY.test(text.slice(Math.max(0, start - LONGEST_PRONOUN), start));
  return (
    offer.rank[0]! +
    number(999 - (offset - start), 3) +
    (offer.isCitation === afterMany ? '1' : '0') +
    number(offer.text.length, 2)
  );
}

/** A subject after which the form of one, as phrases are cited, is wrong. */
const MANY = /(?:^|\P{L})(?:we|they|ils|elles) $/iu;
const LONGEST_PRONOUN = 7;

/** Words before the cursor, back to `start`. */
interface Prefix {
  readonly start: number;
  /** As `foldName` gives it, with a space at its end where one stands before the cursor. */
  readonly folded: string;
  readonly capital: boolean;
}

/** The last words of the line before the cursor, the longest prefix first; also without an Arabic proclitic or «l'». */
function prefixesAt(statementText: Rope, offset: number): Prefix[] {
  const from = statementText.lineStart(offset);
  const text = statementText.slice(from, offset);
  const prefixes: Prefix[] = [];
  const space = text !== '' && CLASSES[text.charCodeAt(text.length - 1)] === CharacterClass.Space ? ' ' : '';
  const add = (start: number, lost = ''): void => {
    const folded = foldName(lost + text.slice(start)) + space;
    prefixes.push({ start: from + start, folded, capital: CLASSES[text.charCodeAt(start)] !== CharacterClass.Letter });
  };
  let at = text.length;
  for (let words = 0; words < PREFIX_WORDS && text.length - at < PREFIX_LENGTH; words++) {
    while (at > 0 && CLASSES[text.charCodeAt(at - 1)] === CharacterClass.Space) at--;
    let start = at;
    while (start > 0 && isNameCharacter(text.charCodeAt(start - 1))) start--;
    if (start === at) break;
    for (const letters of [2, 1]) {
      if (at - start <= letters + 1 || !(letters === 1 ? ONE : TWO).test(text.slice(start, start + letters))) continue;
      add(start + letters);
      if (text[start + letters - 1] !== LAM || text[start + letters] !== LAM) continue;
      // «للتقرير» is ل and «التقرير», «للجنة» ل and «اللجنة».
      add(start + letters, 'ا');
      add(start + letters, AL);
    }
    // «l'Organisation», «d'Egypte»
    const elision = ELISION.exec(text.slice(start, Math.min(at, start + 3)))?.[0].length ?? 0;
    if (elision > 0 && start + elision < at) add(start + elision);
    add(start);
    at = start;
  }
  return prefixes.reverse();
}

/** Arabic words of one letter, and two of them. */
const ONE = /^[وفبكل]$/;
const TWO = /^[وف][بكل]$/;
const ELISION = /^(?:[ld]|qu)['’]/i;

function isNameCharacter(unit: number): boolean {
  const cls = CLASSES[unit]!;
  const isSign = unit === 0x2d || unit === 0x27 || unit === 0x2019 || unit === 0x2f || unit === 0x2e;
  return cls >= CharacterClass.Capital || cls === CharacterClass.Digit || cls === CharacterClass.Mark || isSign;
}

/** Where the words begin that a name goes on from, while one types: one word or more of a name that has more. */
function typedStart(prefixes: readonly Prefix[], folded: string): number {
  const prefix = prefixes.find((candidate) => folded.startsWith(candidate.folded));
  if (prefix === undefined || !prefix.capital || prefix.folded.length < TYPED_LETTERS) return -1;
  return prefix.start;
}

/** The same where the user asks; the cursor itself where no word stands right before it. */
function askedStart(prefixes: readonly Prefix[], folded: string, offset: number): number {
  const prefix = prefixes.find((candidate) => folded.startsWith(candidate.folded));
  if (prefix !== undefined) return prefix.start;
  return prefixes.length === 0 || prefixes.at(-1)!.folded.endsWith(' ') ? offset : -1;
}

/** A phrase begun with a capital goes on so. */
function withCaseOf(written: string, { text, isPhrase }: Offer): string {
  const begun = written !== '' && CLASSES[written.charCodeAt(0)] === CharacterClass.Capital;
  return isPhrase && begun ? text[0]!.toUpperCase() + text.slice(1) : text;
}

interface Offer {
  readonly text: string;
  readonly folded: string;
  readonly kind: CompletionItemKind;
  readonly detail: string;
  /** Names of the statement and the project, phrases, the date, what is generally known. */
  readonly rank: string;
  /** Ordinary words, which take a capital at the start of a sentence. */
  readonly isPhrase: boolean;
  /** The form in which a phrase is cited: that of one subject. */
  readonly isCitation?: boolean;
}

function* offersAt(
  view: View,
  offset: number,
  prefixes: readonly Prefix[],
  options: CompletionOptions,
): Iterable<Offer> {
  const { statement } = view;
  const { display, today } = options;
  // Thousands of names are asked: most are known by their first letter, and with no word begun all are wanted.
  const wantsAll = !options.typed && prefixes.at(-1)?.folded.endsWith(' ') !== false;
  const initials = new Set(prefixes.map(({ folded }) => folded.charCodeAt(0)));
  const isWanted = (folded: string): boolean =>
    wantsAll ||
    (initials.has(folded.charCodeAt(0)) &&
      (options.typed ? typedStart(prefixes, folded) : askedStart(prefixes, folded, offset)) >= 0);
  for (const { name, type } of namesOf(statement, isWanted)) {
    const detail = localise(display, `type.${type}`);
    yield { text: name, folded: foldName(name), kind: ENTITY_KINDS[type], detail, rank: '1', isPhrase: false };
  }
  const language = languageAt(statement, offset);
  if (language === undefined) return;
  const known = knownWords(statement.engine.records(), language);
  const ofRecord = ({ name, folded, type }: RecordName, rank: string): Offer => {
    const detail = localise(display, `type.${type}`);
    return { text: name, folded, kind: ENTITY_KINDS[type], detail, rank, isPhrase: false };
  };
  for (const name of known.own) yield ofRecord(name, '1');
  if (options.typed) return;
  for (const { text, folded, concept } of phrasesFrom(known, prefixes, wantsAll)) {
    const { names, class: decisionClass } = concept;
    const others = LANGUAGE_IDS.filter((id) => id !== language && names[id] !== undefined);
    const equivalents = others.map((id) => isolateIfNeeded(names[id]!)).join(' · ');
    const detail = inDirection(`${localise(display, `class.${decisionClass}`)} · ${equivalents}`, display);
    const rank = `2${DECISION_CLASSES.indexOf(decisionClass)}`;
    yield {
      text,
      folded,
      kind: CompletionItemKind.Keyword,
      detail,
      rank,
      isPhrase: true,
      isCitation: text === names[language],
    };
  }
  // «14 ma», after «le» or «في», too.
  for (const { start, folded } of prefixes) {
    for (const text of datesBegun(statement, language, today, statement.text.slice(start, offset), foldName))
      yield {
        text,
        folded,
        kind: CompletionItemKind.Value,
        detail: localise(display, 'type.date'),
        rank: '3',
        isPhrase: false,
      };
  }
  const date = writeDate(statement, language, today);
  const detail = inDirection(localise(display, 'completion.today', { date: isolateIn(today, display) }), display);
  yield { text: date, folded: foldName(date), kind: CompletionItemKind.Value, detail, rank: '3', isPhrase: false };
  // What is generally known is offered once it is begun: there is too much of it.
  for (const { folded } of prefixes)
    if (folded.trim() !== '') for (const name of startingWith(known.others, folded)) yield ofRecord(name, '4');
}

/** Decision phrases that go on with the words before the cursor, those with most of them first; all citations if wanted. */
function* phrasesFrom({ phrases, forms }: KnownWords, prefixes: readonly Prefix[], all: boolean): Iterable<Phrase> {
  for (const { folded } of prefixes) {
    if (folded.trim() === '') continue;
    const begun = phrases.filter((phrase) => phrase.folded.startsWith(folded));
    yield* [...begun, ...startingWith(forms, folded)].sort((a, b) => a.order - b.order);
  }
  if (all) yield* phrases;
}

/** The language that is written at `offset`: that of the block, else of the statement. */
function languageAt(statement: Statement, offset: number): LanguageId | undefined {
  const block = blockAt(statement, offset);
  return (block < 0 ? undefined : statement.blocks.at(block).language) ?? statement.context.language;
}

interface RecordName {
  readonly name: string;
  readonly folded: string;
  readonly type: EntityType;
}

/** A form of a decision phrase. */
interface Phrase {
  readonly text: string;
  readonly folded: string;
  readonly concept: ConceptRecord;
  /** Its place: by concept, the citation form first. */
  readonly order: number;
}

/** What is known in a language, folded once. */
interface KnownWords {
  /** Names of the project's glossary. */
  readonly own: readonly RecordName[];
  /** All other names, by what they fold to. */
  readonly others: readonly RecordName[];
  /** Decision phrases as they are cited. */
  readonly phrases: readonly Phrase[];
  /** Their other forms, by what they fold to. */
  readonly forms: readonly Phrase[];
}

const wordsByRecords = new WeakMap<Records, Map<LanguageId, KnownWords>>();

function knownWords(records: Records, language: LanguageId): KnownWords {
  let byLanguage = wordsByRecords.get(records);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    wordsByRecords.set(records, byLanguage);
  }
  let known = byLanguage.get(language);
  if (known === undefined) {
    known = { ...namesIn(records, language), ...phrasesIn(records, language) };
    byLanguage.set(language, known);
  }
  return known;
}

function namesIn(records: Records, language: LanguageId): Pick<KnownWords, 'own' | 'others'> {
  const own: RecordName[] = [];
  const others: RecordName[] = [];
  for (const { id, type, names } of records.entities) {
    const name = names[language];
    if (name !== undefined) (id.startsWith('own:') ? own : others).push({ name, folded: foldName(name), type });
  }
  return { own, others: others.sort(byFolded) };
}

function phrasesIn(records: Records, language: LanguageId): Pick<KnownWords, 'phrases' | 'forms'> {
  const phrases: Phrase[] = [];
  const forms: Phrase[] = [];
  for (const concept of records.concepts) {
    const text = concept.names[language];
    if (text === undefined) continue;
    const add = (list: Phrase[], form: string): void => {
      list.push({ text: form, folded: foldName(form), concept, order: phrases.length + forms.length });
    };
    add(phrases, text);
    for (const form of concept.forms[language] ?? []) add(forms, form);
  }
  return { phrases, forms: forms.sort(byFolded) };
}

function byFolded(a: { readonly folded: string }, b: { readonly folded: string }): number {
  return a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0;
}

/** The words that begin with `prefix`, of those sorted `byFolded`. */
function* startingWith<T extends { readonly folded: string }>(words: readonly T[], prefix: string): Iterable<T> {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]!.folded < prefix) low = middle + 1;
    else high = middle;
  }
  for (; low < words.length && words[low]!.folded.startsWith(prefix); low++) yield words[low]!;
}

/** The fullest of an entity's names in one block. */
interface BlockName extends Span {
  readonly canonical: string;
  readonly key: string;
  readonly folded: string;
  readonly type: EntityType;
  readonly count: number;
}

/** A block's annotations are one and the same array until the block or what is known of its names changes. */
const namesByBlock = new WeakMap<readonly Annotation[], readonly BlockName[]>();

function namesOfBlock(statement: Statement, block: number): readonly BlockName[] {
  const annotations = annotationsOfBlock(statement, block);
  let names = namesByBlock.get(annotations);
  if (names === undefined) {
    const offset = statement.blocks.placeOf(block);
    const { text } = statement.blocks.at(block);
    const found: BlockName[] = [];
    for (const [key, mentions] of indexOfBlock(statement, block)) {
      const fullest = mentions.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
      const start = fullest.start + articleLength(text, fullest);
      const { end, type, canonical = '' } = fullest;
      const name = nameAt(statement, { start: start + offset, end: end + offset, canonical });
      if (name.length >= LEAST_NAME)
        found.push({ key, folded: foldName(name), start, end, type, canonical, count: mentions.length });
    }
    names = found;
    namesByBlock.set(annotations, names);
  }
  return names;
}

interface Name {
  readonly name: string;
  readonly type: EntityType;
}

/** The statement's entities that go on from what is written, by the fullest of their names, the most frequent first. */
function namesOf(statement: Statement, isWanted: (folded: string) => boolean): Name[] {
  const best = new Map<string, { start: number; end: number; type: EntityType; canonical: string; count: number }>();
  for (let k = 0; k < statement.blocks.length; k++) {
    for (const { key, folded, start, end, type, canonical, count } of namesOfBlock(statement, k)) {
      if (!isWanted(folded)) continue;
      const known = best.get(key);
      const from = start + statement.blocks.placeOf(k);
      if (known === undefined) best.set(key, { start: from, end: from + end - start, type, canonical, count });
      else {
        known.count += count;
        if (end - start > known.end - known.start) {
          known.start = from;
          known.end = from + end - start;
          known.canonical = canonical;
        }
      }
    }
  }
  const names = [...best.values()].sort((a, b) => b.count - a.count);
  return names.map((span) => ({ name: nameAt(statement, span), type: span.type }));
}

/** One letter is quicker typed. */
const LEAST_NAME = 3;
