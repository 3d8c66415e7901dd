/** Finds the acronyms of a block, and which of them it spells out. */

import { TokenFlag, TokenKind } from '../../text/tokens';
import type { BlockView } from '../block-view';
import { isInLongerName } from '../terms';

export interface Acronym {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the block spells it out: the first of the words that it stands for. */
  readonly longStart?: number;
  /** Whether it is part of a longer name, a symbol or a quotation: a use, and no more. */
  readonly part: boolean;
  /** Whether it stands in brackets, so that the words before it say what it is. */
  readonly bracketed: boolean;
  /** Whether everyone knows it, so that it needs no definition. */
  readonly known: boolean;
}

/** Of the block that was looked at last: several checks ask, one block after the other. */
let found: { readonly block: BlockView; readonly acronyms: readonly Acronym[] } | undefined;

/** The acronyms of a block, in the order of the text. */
export function acronymsOf(block: BlockView): readonly Acronym[] {
  if (found?.block !== block) found = { block, acronyms: find(block) };
  return found.acronyms;
}

function find(block: BlockView): Acronym[] {
  const { text, tokens, annotations, terms, isShielded } = block;
  const { count, kind, flags, start, end } = tokens;
  let capitals = 0;
  for (let i = 0; i < count; i++) if ((flags[i]! & TokenFlag.AllCapitals) !== 0) capitals++;
  // A heading in capitals has no acronyms that could be told.
  if (capitals === 0 || capitals * 2 > count) return [];
  const known = new Set(terms('known-acronym').map(({ from }) => from));
  const withRecord = new Set<number>();
  const names = new Set<number>();
  for (const a of annotations) {
    if (a.kind !== 'entity') continue;
    names.add(a.start);
    if (a.ref !== undefined) withRecord.add(a.start);
  }
  const acronyms: Acronym[] = [];
  for (let i = 0; i < count; i++) {
    if ((flags[i]! & (TokenFlag.AllCapitals | TokenFlag.InnerCapital)) === 0) continue;
    // «SSNs» is the plural of SSN.
    const plural = (flags[i]! & TokenFlag.AllCapitals) === 0;
    if (plural && (text[end[i]! - 1] !== 's' || !/^[A-Z]{2,9}s$/.test(text.slice(start[i], end[i])))) continue;
    const [from, to] = [start[i]!, end[i]! - (plural ? 1 : 0)];
    const word = text.slice(from, to);
    if (word.length < 2 || word.length > 10 || /^[IVXLCDM]+$/.test(word)) continue;
    // Two in a row are a line in capitals; beside a digit, a slash or a full stop it is part of a symbol.
    const symbol =
      isCapitals(i - 1) || isCapitals(i + 1) || isSymbolSign(text[from - 1]) || isSymbolSign(text[end[i]!]);
    const quoted = !names.has(from) && isShielded(from, to, 'quotation');
    const bracket = quoted || text[end[i]!] !== ')' ? -1 : bracketBefore(i);
    const bracketed = bracket >= 0;
    if (symbol || quoted || (!bracketed && isInLongerName(block, from, to))) {
      acronyms.push({ text: word, start: from, end: to, bracketed: false, known: true, part: true });
      continue;
    }
    const longStart = bracket > 0 ? expansionStart(bracket - 1, word) : -1;
    acronyms.push({
      text: word,
      start: from,
      end: to,
      known: known.has(i) || withRecord.has(from) || isSurname(i),
      bracketed,
      part: false,
      ...(longStart >= 0 && { longStart }),
    });
  }
  return acronyms;

  /** The bracket that opens before acronym `i`: right before it, or before its number, as in «(48th AMM)»; -1 where none does. */
  function bracketBefore(i: number): number {
    let k = i - 1;
    if (k > 0 && kind[k] === TokenKind.Word && kind[k - 1] === TokenKind.Number && end[k - 1] === start[k]) k--;
    if (k > 0 && kind[k] === TokenKind.Number) k--;
    return k >= 0 && text[start[k]!] === '(' && (k === i - 1 ? end[k] === start[i] : true) ? k : -1;
  }

  /** «José Mário VAZ»: French writes surnames in capitals, and other capitals within a sentence are names' too. */
  function isSurname(i: number): boolean {
    if (block.language !== 'fr' || i === 0 || end[i - 1]! + 1 !== start[i]) return false;
    return (
      (flags[i - 1]! & (TokenFlag.Capital | TokenFlag.AllCapitals | TokenFlag.SentenceStart)) === TokenFlag.Capital
    );
  }

  function isCapitals(i: number): boolean {
    return i >= 0 && i < count && (flags[i]! & TokenFlag.AllCapitals) !== 0 && !'()'.includes(text[end[i]!] ?? ' ');
  }

  /** Offset of the words before token `last` whose initials spell `word`; -1 where they do not. */
  function expansionStart(last: number, word: string): number {
    const arabic = (flags[last]! & TokenFlag.Arabic) !== 0;
    let letter = word.length - 1;
    let matched = 0;
    let first = -1;
    for (let k = last; k >= 0 && last - k < word.length * 2 + 4; k--) {
      if (kind[k] === TokenKind.Punctuation && !"-'".includes(String.fromCharCode(tokens.sign[k]!))) break;
      if (kind[k] !== TokenKind.Word) continue;
      if (arabic) return start[k]!;
      const initial = text[start[k]!]!.normalize('NFD')[0]!.toUpperCase();
      const at = word.lastIndexOf(initial, letter);
      if (at < 0) continue;
      letter = at - 1;
      matched++;
      first = start[k]!;
      if (at === 0) break;
    }
    return matched * 2 > word.length && text[first]!.normalize('NFD')[0]!.toUpperCase() === word[0] ? first : -1;
  }
}

function isSymbolSign(sign: string | undefined): boolean {
  return sign !== undefined && /[/\d.@_&-]/.test(sign);
}
