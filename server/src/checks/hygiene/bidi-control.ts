/**
 * Invisible character that reorders the text
 *
 * Embeddings, overrides and isolates (U+202A–202E, U+2066–2069) have to be closed in the paragraph that opens them;
 * left open, they turn the order of all that follows. An override is wrong even where it is closed: it shows letters in
 * an order in which they are not written, and whoever copies the text gets another one.
 *
 * Bad (en): The Council met in \u202eGeneva\u202c on Monday.
 * Fixed: The Council met in Geneva on Monday.
 * Bad (ar): اجتمع المجلس في \u2067جنيف يوم الاثنين.
 * Fixed: اجتمع المجلس في جنيف يوم الاثنين.
 * Good (ar): اعتمد المجلس القرار \u20661325 (2000)\u2069 بالإجماع.
 * Source: Unicode Standard Annex 9
 */

import { forEachSign, Sign } from '../survey';
import type { BlockCheck, Edit } from '../types';

const NAMES = new Map([
  [0x202a, 'LEFT-TO-RIGHT EMBEDDING (U+202A)'],
  [0x202b, 'RIGHT-TO-LEFT EMBEDDING (U+202B)'],
  [0x202c, 'POP DIRECTIONAL FORMATTING (U+202C)'],
  [0x202d, 'LEFT-TO-RIGHT OVERRIDE (U+202D)'],
  [0x202e, 'RIGHT-TO-LEFT OVERRIDE (U+202E)'],
  [0x2066, 'LEFT-TO-RIGHT ISOLATE (U+2066)'],
  [0x2067, 'RIGHT-TO-LEFT ISOLATE (U+2067)'],
  [0x2068, 'FIRST STRONG ISOLATE (U+2068)'],
  [0x2069, 'POP DIRECTIONAL ISOLATE (U+2069)'],
]);

export const bidiControl: BlockCheck = {
  code: 'bidi-control',
  severity: 'error',
  scope: 'block',
  signs: Sign.BidiControl,
  debris: true,
  run({ text, signs }, report) {
    const open: number[] = [];
    const wrong = (at: number, closing?: number): void => {
      const edits: Edit[] = [{ start: at, end: at + 1, newText: '' }];
      if (closing !== undefined) edits.push({ start: closing, end: closing + 1, newText: '' });
      report({
        start: at,
        end: at + 1,
        message: { key: 'bidi-control', args: [NAMES.get(text.charCodeAt(at))!] },
        fixes: [{ title: { key: 'bidi-control.fix' }, edits }],
      });
    };
    forEachSign(signs, Sign.BidiControl, (at) => {
      const unit = text.charCodeAt(at);
      if (unit !== 0x202c && unit !== 0x2069) {
        open.push(at);
        return;
      }
      const opening = open.at(-1);
      const isolate = opening !== undefined && text.charCodeAt(opening) >= 0x2066;
      if (opening === undefined || isolate !== (unit === 0x2069)) {
        wrong(at);
        return;
      }
      open.pop();
      const opener = text.charCodeAt(opening);
      if (opener === 0x202d || opener === 0x202e) wrong(opening, at);
    });
    for (const at of open) wrong(at);
  },
};
