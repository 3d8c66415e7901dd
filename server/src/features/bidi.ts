/** Direction of text that is shown outside the editor: hovers, outlines, messages. Never used in edits or exports. */

import type { DisplayLanguage } from '../l10n';
import { CharacterClass, CLASSES } from '../text/characters';

const FIRST_STRONG_ISOLATE = '\u2068';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';

/** Whether the code unit is a letter that is written from right to left (Hebrew to Arabic Extended, and their forms). */
function isRightToLeft(codeUnit: number): boolean {
  return (
    CLASSES[codeUnit] === CharacterClass.Arabic ||
    (codeUnit >= 0x5be && codeUnit <= 0x8ff && CLASSES[codeUnit]! >= CharacterClass.Capital) ||
    (codeUnit >= 0xfb1d && codeUnit <= 0xfdff) ||
    (codeUnit >= 0xfe70 && codeUnit <= 0xfefc)
  );
}

/** Whether a right-to-left letter stands in `text` from `start` to `end`. */
export function hasRightToLeft(text: string, start = 0, end = text.length): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x590 && isRightToLeft(unit)) return true;
  }
  return false;
}

/**
 * `text` kept together in a sentence of the display language, where it may run against it: an editor in a terminal shows the
 * signs that do so as «<2068>».
 */
export function isolateIn(text: string, display: DisplayLanguage): string {
  return hasRightToLeft(text) === (display === 'ar') ? text : isolate(text);
}

function isolate(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;
}

/** `text`, isolated where it has right-to-left letters. */
export function isolateIfNeeded(text: string): string {
  return hasRightToLeft(text) ? isolate(text) : text;
}

/** A sentence in the display language, in its own direction: editors lay all of theirs out from left to right. */
export function inDirection(sentence: string, display: DisplayLanguage): string {
  return display === 'ar' ? `${RIGHT_TO_LEFT_ISOLATE}${sentence}${POP_ISOLATE}` : sentence;
}
