/**
 * Item of a list with bullets that ends with a semicolon
 *
 * In United Nations texts items with bullets have no sign at their end, or a full stop where they are sentences.
 *
 * Bad (en, profile un): The members agreed on:\n\n• a report on trade;\n\n• a review of the fund.
 * Fixed: The members agreed on:\n\n• a report on trade\n\n• a review of the fund.
 * Good (en, profile un): The members agreed on:\n\n• a report on trade\n\n• a review of the fund
 * Good (en, profile un): Requests him:\n\n(a) to report;\n\n(b) to advise.
 * Source: United Nations Editorial Manual, paragraphs
 */

import { CharacterClass } from '../../text/characters';
import { classAt, problem, replacement } from '../problem';
import { Sign } from '../survey';
import type { BlockCheck } from '../types';

export const bulletSemicolon: BlockCheck = {
  code: 'bullet-semicolon',
  severity: 'off',
  profiles: { un: 'hint' },
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  signs: Sign.Punctuation,
  run({ text, marker }, report) {
    const last = text.length - 1;
    if (marker === 0 || !/^[•●▪·*–—-]/.test(text) || !';؛'.includes(text[last]!)) return;
    let start = last;
    while (start > marker && classAt(text, start - 1) === CharacterClass.Space) start--;
    report(problem(last, last + 1, 'bullet-semicolon', [], replacement(start, last + 1, '', 'bullet-semicolon.fix')));
  },
};
