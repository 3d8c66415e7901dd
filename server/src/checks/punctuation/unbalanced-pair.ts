/**
 * Quotation mark or bracket without its partner
 *
 * What is opened has to be closed. A quotation may run over several paragraphs. The bracket of a list letter, as in «a)»,
 * needs no partner.
 *
 * Bad (ar): وفقا لبيان الرئيس ((S/PRST/2012/6 الصادر اليوم.
 * Bad (en): The members called it “a historic step and thanked the host.
 * Bad (fr): Les membres saluent « un pas historique et remercient leur hôte.
 * Good (en): The members a) met and b) agreed (on all points).
 * Good (ar): رحب الأعضاء بـ»إعلان جدة«.
 * Good (ar): رحب الأعضاء بـ«إعلان جدة» (انظر المرفق).
 */

import { CharacterClass } from '../../text/characters';
import type { BlockView } from '../block-view';
import { classAt, problem } from '../problem';
import { forEachSign, Sign } from '../survey';
import { neighbourCheck } from '../types';

const CLOSERS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '“': '”',
  '„': '“”',
  '«': '»',
  '《': '》',
  '「': '」',
  '『': '』',
  '﴿': '﴾',
};

/** A pair may part by this many blocks, where paragraphs are quoted. */
const LONGEST_QUOTATION = 12;

interface Mark {
  readonly at: number;
  readonly sign: string;
}

/** Marks whose partner is not in the block, in the order of the text. */
export const unbalancedPair = neighbourCheck<readonly Mark[]>({
  code: 'unbalanced-pair',
  severity: 'error',
  scope: 'statement',
  languages: ['ar', 'en', 'fr'],
  collect(block) {
    const marks = block.kind === 'debris' ? [] : unpaired(block);
    return marks.length > 0 ? marks : undefined;
  },
  run(_statement, facts, report) {
    const open: { at: number; sign: string; block: number }[] = [];
    const wrong = (at: number, sign: string): void =>
      report(
        problem(at, at + 1, `unbalanced-pair.${sign in CLOSERS ? 'open' : sign === '"' ? 'straight' : 'close'}`, [
          sign,
        ]),
      );
    for (const { start, block, value } of facts) {
      for (const { at, sign } of value) {
        const last = open.at(-1);
        if (last !== undefined && block > last.block && block - last.block <= LONGEST_QUOTATION) {
          if (closes(last.sign, sign)) {
            open.pop();
            continue;
          }
          // Each paragraph of a quotation begins with the mark again; only the last one closes it.
          if (last.sign === sign && last.sign !== '(') {
            last.block = block;
            continue;
          }
        }
        if (sign in CLOSERS || sign === '"') open.push({ at: start + at, sign, block });
        else wrong(start + at, sign);
      }
    }
    for (const { at, sign } of open) wrong(at, sign);
  },
});

function closes(opening: string, sign: string): boolean {
  return opening === '"' ? sign === '"' : CLOSERS[opening]!.includes(sign);
}

function unpaired({ text, signs, language }: BlockView): Mark[] {
  const open: Mark[] = [];
  const lost: Mark[] = [];
  forEachSign(signs, Sign.Pair, (at) => {
    let sign = text[at]!;
    // Arabic texts use “ and ” on either side.
    if (language === 'ar' && (sign === '“' || sign === '”' || sign === '„')) sign = '"';
    // Inches and seconds: «5" ».
    if (sign === '"' && open.at(-1)?.sign !== '"' && isMeasure(text, at)) return;
    const last = open.at(-1);
    if (last !== undefined && closes(last.sign, sign)) open.pop();
    else if (sign in CLOSERS || sign === '"') {
      // A mark that opens where another of its kind is open: the earlier one was never closed, if nothing closes both.
      open.push({ at, sign });
    } else {
      const partner = findPartner(open, sign);
      if (partner >= 0) for (const mark of open.splice(partner).slice(1)) lost.push(mark);
      else if (sign !== ')' || !isListLetter(text, at)) lost.push({ at, sign });
    }
  });
  for (const mark of open) lost.push(mark);
  lost.sort((a, b) => a.at - b.at);
  return lost.filter(({ sign }, k) => !isReversed(sign, lost[k + 1]?.sign) && !isReversed(lost[k - 1]?.sign, sign));
}

/** Whether two lost marks are a pair in the way of German, and of some Arabic texts: »…«. */
function isReversed(first: string | undefined, second: string | undefined): boolean {
  return first === '»' && second === '«';
}

/** Whether the straight mark at `at` follows a number and opens nothing. */
function isMeasure(text: string, at: number): boolean {
  return classAt(text, at - 1) === CharacterClass.Digit && classAt(text, at + 1) < CharacterClass.Capital;
}

/** Index of the innermost open mark that `sign` closes, among the last few, or -1. */
function findPartner(open: readonly Mark[], sign: string): number {
  for (let k = open.length - 1; k >= 0 && k >= open.length - 8; k--) if (closes(open[k]!.sign, sign)) return k;
  return -1;
}

/** Whether the bracket at `at` follows a list letter or number: «a)», «iv)», «12)», «أ)». */
function isListLetter(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 5 && isLetterOrDigit(classAt(text, start - 1))) start--;
  const length = at - start;
  const before = classAt(text, start - 1);
  return length > 0 && length <= 4 && !isLetterOrDigit(before) && before !== CharacterClass.Symbol;
}

function isLetterOrDigit(cls: number): boolean {
  return cls >= CharacterClass.Capital || cls === CharacterClass.Digit;
}
