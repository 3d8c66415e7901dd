/** Known names, nationalities with «people», and the articles that belong to them. */

import { Category, FunctionWord } from '../../lexicon/categories';
import type { EntityRecord } from '../../lexicon/language';
import { Proclitic } from '../../lexicon/match';
import { nameIn } from '../../lexicon/records';
import { isHyphen, isQuotationMark, TokenKind } from '../../text/tokens';
import { has, isFunction, isSign, type Reading } from '../reading';
import { GRAMMARS } from './grammar';
import { EntityCue, HeadFeature } from './lexemes';
import {
  createProposal,
  cueEnd,
  endsIn,
  isCapital,
  isDate,
  isSentenceStart,
  isText,
  nameEnd,
  recordAt,
  type Scene,
  yearsAfter,
  yearsEnd,
} from './scene';
import { proposeTownsBefore } from './towns';

/** Proposes the known name at token `i`. */
export function proposeName(scene: Scene, i: number): void {
  const { reading } = scene;
  const record = recordAt(scene, i);
  if (record === undefined) return;
  const grammar = GRAMMARS[reading.language.id];
  const name = nameEnd(scene, i);
  if (record.id.startsWith('place:') && (proposeBoth(scene, i, name) || isAdjectiveOfStates(scene, i, name))) return;
  let to = name;
  let first = i;
  if (record.type === 'document') to = yearsAfter(scene, name);
  // «the North Arabian Sea» is no longer the sea of the record.
  const compass = record.id.startsWith('place:') ? compassBefore(scene, i) : -1;
  if (compass >= 0) {
    const from = grammar.article(scene, compass, name);
    scene.proposals.push(createProposal(from, name, reading.tokens.start[from]!, 'place', 2));
    return;
  }
  if (record.type === 'event') {
    // «the Fourth United Nations Ocean Conference», «القمة العربية الرابعة والثلاثين», «Expo 2030».
    const counted = grammar.ordinals(scene, i, name);
    first = counted.from;
    to = Math.max(
      counted.to,
      reading.language.id === 'fr' ? yearsAfter(scene, counted.to) : yearsEnd(scene, counted.to),
    );
  }
  if (to === name && record.type === 'organization') to = grammar.nationality(scene, name);
  if (record.id.startsWith('place:') && isSign(reading.tokens, i - 1, '(') && isSign(reading.tokens, name, ')'))
    proposeTownsBefore(scene, i);
  let type = record.type;
  if (type === 'organization' && has(reading, name - 1, Category.EventHead)) {
    // «the 51st Pacific Islands Forum» is one of its meetings.
    first = grammar.ordinals(scene, i, name).from;
    if (first < i) type = 'event';
  }
  const dated =
    first === i && (type === 'event' || type === 'document') ? yearBefore(scene, i, type === 'document') : -1;
  if (dated >= 0) first = dated;
  if (record.type === 'group' && isHyphen(reading.tokens, to) && recordAt(scene, to + 1)?.type === 'place') {
    // «ISIS-Khorasan», «داعش – خراسان».
    const branch = nameEnd(scene, to + 1);
    scene.proposals.push(createProposal(i, branch, reading.matches.start[scene.nameAt[i]!]!, 'group', 3));
  }
  const owner = reading.language.id === 'fr' && record.type === 'organization' ? ownerEnd(scene, to) : -1;
  if (owner > 0) to = owner;
  if (record.type === 'organization' && recordAt(scene, to)?.type === 'organization' && isCapital(scene, to)) {
    // «UN Security Council»: the second name within the first.
    const inner = recordAt(scene, to)!;
    const from = GRAMMARS[reading.language.id].article(scene, i, nameEnd(scene, to));
    const start = reading.tokens.start[from]!;
    const canonical = nameIn(inner, reading.language.id);
    scene.proposals.push(createProposal(from, nameEnd(scene, to), start, 'organization', 3, inner.id, canonical));
  }
  // «مدينة تونس», «مدينة الكويت», «la région des Grands Lacs»: the word tells which place it is and stays outside.
  if (record.type === 'place' && to > i + 1 && reading.language.id !== 'en' && isOutsideHead(scene, i)) {
    first = i + 1;
    // «la région des Grands Lacs»
    if (isFunction(reading, first, FunctionWord.Of)) first++;
  }
  if (reading.language.id === 'ar') to = closingQuote(reading, i, to);
  const from = grammar.article(scene, first, to);
  const start = from === i ? reading.matches.start[scene.nameAt[i]!]! : reading.tokens.start[from]!;
  const canonical = nameIn(record, reading.language.id) ?? nameIn(record, 'en');
  const proposal = createProposal(from, to, start, type, 2, record.id, canonical);
  // «Mouvement du 23 mars»; the date of «the October 7 attacks» is a date.
  proposal.overDates = to > name || dated >= 0 || type !== 'event';
  scene.proposals.push(proposal);
}

/** Proposes the two places that «and» joins to one of the list: «Asia and the Pacific», «l'Amérique latine et les Caraïbes». */
function proposeBoth(scene: Scene, i: number, end: number): boolean {
  const { language, matches, tokens } = scene.reading;
  for (let k = i + 1; k < end; k++) {
    const isAnd = isFunction(scene.reading, k, FunctionWord.And) || (matches.proclitics[k]! & Proclitic.Waw) !== 0;
    if (!isAnd) continue;
    let second = isFunction(scene.reading, k, FunctionWord.And) ? k + 1 : k;
    while (
      second < end &&
      (isFunction(scene.reading, second, FunctionWord.Article) || isFunction(scene.reading, second, FunctionWord.Of))
    )
      second++;
    if (isSign(tokens, second, "'")) second++;
    const parts = [placeBetween(scene, i, k), placeBetween(scene, second, end)];
    if (parts[0] === undefined || parts[1] === undefined) continue;
    for (const { from, to, start, record } of parts as Part[]) {
      const first = GRAMMARS[language.id].article(scene, from, to);
      const canonical = nameIn(record, language.id);
      scene.proposals.push(
        createProposal(first, to, first < from ? tokens.start[first]! : start, 'place', 2, record.id, canonical),
      );
    }
    return true;
  }
  return false;
}

/** Token of the point of the compass in capitals right before the name at token `i`, or -1. */
function compassBefore(scene: Scene, i: number): number {
  for (let k = Math.max(0, i - 3); k < i; k++)
    if (cueEnd(scene, k, EntityCue.Compass) === i && isCapital(scene, k)) return scene.nameFrom[k] === 0 ? k : -1;
  return -1;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly record: EntityRecord;
}

/** The known place whose name is tokens `from` to `to`, or undefined. */
function placeBetween({ reading: { language, matches } }: Scene, from: number, to: number): Part | undefined {
  for (let m = matches.first[from]!; m < matches.first[from + 1]!; m++) {
    if (matches.category[m] !== Category.Name || matches.end[m] !== to) continue;
    const record = language.records.entities[matches.value[m]!]!;
    if (record.type === 'place') return { from, to, start: matches.start[m]!, record };
  }
  return undefined;
}

/** «the Latin American and Caribbean States»: an adjective beside another. */
function isAdjectiveOfStates(scene: Scene, i: number, end: number): boolean {
  const { reading } = scene;
  if (reading.language.id !== 'en' || !isFunction(reading, i - 1, FunctionWord.And) || i < 2) return false;
  return has(reading, i - 2, Category.Demonym) && cueEnd(scene, end, EntityCue.Plain) > 0;
}

/** Token after the quotation mark that closes one within tokens `from` to `to`: «تنظيم "داعش"»; or `to`. */
function closingQuote({ tokens }: Reading, from: number, to: number): number {
  let open = false;
  for (let k = from; k < to; k++) if (isQuotationMark(tokens, k)) open = !open;
  return open && to < tokens.count && isQuotationMark(tokens, to) ? to + 1 : to;
}

/** Proposes «سوري» in «مليون سوري»: a noun after its number. */
export function proposeCounted(scene: Scene, i: number): void {
  const { tokens } = scene.reading;
  if (i === 0 || scene.nameFrom[i] !== 0 || !has(scene.reading, i - 1, Category.NumberWord) || isDate(scene, i - 1))
    return;
  if (!isSentenceStart(scene, i)) scene.proposals.push(createProposal(i, i + 1, tokens.start[i]!, 'people', 0));
}

/** Proposes «الخارجية» at token `i`, where it stands for the ministry: at the head of its clause, or after a verb in the feminine («قالت الخارجية المصرية»). */
export function proposeMinistry(scene: Scene, i: number): void {
  const { reading } = scene;
  const { tokens, text } = reading;
  if (cueEnd(scene, i, EntityCue.Ministry) < 0) return;
  // «بيان الخارجية الجزائرية»
  const stated = i > 0 && endsIn(scene, i - 1, 'بيان');
  const free = stated || i === 0 || isSentenceStart(scene, i) || tokens.kind[i - 1] !== TokenKind.Word;
  const afterVerb = !free && text.endsWith('ت', tokens.end[i - 1]!) && !text.startsWith('ال', tokens.start[i - 1]!);
  if (!free && (!afterVerb || endsIn(scene, i - 1, 'ات'))) return;
  const to = GRAMMARS[reading.language.id].nationality(scene, i + 1);
  scene.proposals.push(createProposal(i, to, tokens.start[i]!, 'organization', 1));
}

/** Whether token `i` is a noun like «مدينة» that is no part of a place's name. */
function isOutsideHead({ reading: { matches } }: Scene, i: number): boolean {
  for (let m = matches.first[i]!; m < matches.first[i + 1]!; m++)
    if (
      matches.category[m] === Category.PlaceHead &&
      matches.end[m] === i + 1 &&
      (matches.value[m]! & HeadFeature.Outside) !== 0
    )
      return true;
  return false;
}

/** First token of the year that belongs to the name at token `i`: «the 2015 Paris Agreement», «the 2030 World Cup»; or -1. */
function yearBefore(scene: Scene, i: number, document: boolean): number {
  if (scene.reading.language.id !== 'en' || yearsEnd(scene, i - 1) !== i) return -1;
  const from = document && has(scene.reading, i - 2, Category.Month) ? i - 2 : i - 1;
  return isText(scene, from - 1, 'the') ? from : -1;
}

/** First token after the body that «de» joins to the one that ends before token `i`: «… pour les réfugiés des Nations Unies»; or -1. */
function ownerEnd(scene: Scene, i: number): number {
  const { tokens } = scene.reading;
  let k = i;
  if (isText(scene, k, 'du') || isText(scene, k, 'des')) k++;
  else if (isText(scene, k, 'de')) k += isText(scene, k + 1, 'la') ? 2 : isSign(tokens, k + 2, "'") ? 3 : 1;
  else return -1;
  return recordAt(scene, k)?.type === 'organization' ? nameEnd(scene, k) : -1;
}

/** Proposes «the Egyptian people», «الشعب الفلسطيني», «le peuple iraquien» around the head at token `i`. */
export function proposePeople(scene: Scene, i: number, to: number, start: number): void {
  const { reading } = scene;
  const { tokens } = reading;
  if (has(reading, to, Category.Demonym)) {
    // The adjective after the noun: French and Arabic. «les peuples marocain et sénégalais»: a head that two share.
    if (
      reading.language.id === 'fr' &&
      isFunction(reading, to + 1, FunctionWord.And) &&
      has(reading, to + 2, Category.Demonym)
    )
      return;
    const from = GRAMMARS[reading.language.id].article(scene, i, to + 1);
    // «الشعبين المصري والسوداني»
    const dual = endsIn(scene, i, 'شعبين') || endsIn(scene, i, 'شعبان');
    if (dual && has(reading, to + 1, Category.Demonym) && reading.matches.proclitics[to + 1] === Proclitic.Waw) to++;
    scene.proposals.push(createProposal(from, to + 1, from < i ? tokens.start[from]! : start, 'people', 3));
    return;
  }
  if (!has(reading, i - 1, Category.Demonym) || !isCapital(scene, i - 1)) return;
  const from = isText(scene, i - 2, 'the') ? i - 2 : i - 1;
  scene.proposals.push(createProposal(from, to, tokens.start[from]!, 'people', 3));
  // «the Egyptian and American people»: the first adjective shares the noun.
  if (from === i - 1 && isFunction(reading, i - 2, FunctionWord.And) && has(reading, i - 3, Category.Demonym)) {
    const first = isText(scene, i - 4, 'the') ? i - 4 : i - 3;
    scene.proposals.push(createProposal(first, i - 2, tokens.start[first]!, 'people', 3));
  }
}
