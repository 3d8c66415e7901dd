/**
 * Letter of a list in another form than the United Nations'
 *
 * United Nations texts letter their lists «(a)» in English, «a)» in French, «(أ)» in Arabic.
 *
 * Bad (en, profile un): Requests him:\n\na) to report;\n\nb) to advise.
 * Fixed: Requests him:\n\n(a) to report;\n\nb) to advise.
 * Bad (fr, profile un): Le Conseil demande :\n\n(a) que le rapport soit publié ;\n\n(b) que le débat ait lieu.
 * Fixed: Le Conseil demande :\n\na) que le rapport soit publié ;\n\n(b) que le débat ait lieu.
 * Good (en, profile un): Requests him:\n\n(a) to report;\n\n(b) to advise.
 * Source: United Nations Editorial Manual, paragraphs
 */

import { problem, replacement } from '../problem';
import type { BlockCheck } from '../types';
import { listLetter } from './letters';

export const listLetterForm: BlockCheck = {
  code: 'list-letter-form',
  severity: 'off',
  profiles: { un: 'hint' },
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  run(block, report) {
    const letter = listLetter(block);
    if (letter === undefined) return;
    const marker = block.text.slice(0, block.marker).trimEnd();
    const right = block.language === 'fr' ? `${letter.words})` : `(${letter.words})`;
    if (marker === right) return;
    const fix = replacement(0, marker.length, right, 'replace.fix', [right]);
    report(problem(0, marker.length, 'list-letter-form', [marker, right], fix));
  },
};
