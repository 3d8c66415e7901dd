/**
 * Arabic letters stored as printed shapes
 *
 * Text copied from PDF files often holds presentation forms (U+FB50–FDFF, U+FE70–FEFF): pictures of a letter at the
 * beginning, middle or end of a word. They look right, but no search, sort or spelling check knows them. Signs of their
 * own, such as ﷺ, stay.
 *
 * Bad (ar): وصل ﻣﺤﻤﺪ إلى المؤتمر.
 * Fixed: وصل محمد إلى المؤتمر.
 * Good (ar): وصل محمد إلى المؤتمر.
 */

import { problem, tokenAt } from '../problem';
import { forEachSign, Sign } from '../survey';
import type { BlockCheck, Edit } from '../types';

export const presentationForms: BlockCheck = {
  code: 'presentation-forms',
  severity: 'warning',
  scope: 'block',
  signs: Sign.Presentation,
  run({ text, tokens, signs }, report) {
    let edits: Edit[] = [];
    let start = 0;
    let end = -1;
    let lastToken = -2;
    const flush = (): void => {
      if (edits.length === 0) return;
      report(
        problem(start, end, 'presentation-forms', [text.slice(start, end)], {
          title: { key: 'presentation-forms.fix' },
          edits,
        }),
      );
      edits = [];
    };
    // One finding for a run of such words: a copied paragraph is one mistake, not a hundred.
    forEachSign(signs, Sign.Presentation, (at) => {
      const newText = text[at]!.normalize('NFKC');
      // No character has this code, or it stands for itself.
      if (newText === text[at]) return;
      const token = tokenAt(tokens, at);
      if (token > lastToken + 1) {
        flush();
        start = Math.min(tokens.start[token] ?? at, at);
      }
      lastToken = token;
      end = Math.max(tokens.start[token]! <= at ? tokens.end[token]! : at + 1, at + 1);
      const last = edits.at(-1);
      if (last !== undefined && last.end === at)
        edits[edits.length - 1] = { start: last.start, end: at + 1, newText: last.newText + newText };
      else edits.push({ start: at, end: at + 1, newText });
    });
    flush();
  },
};
