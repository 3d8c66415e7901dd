/**
 * -ize and -ise in one text
 *
 * Both are right; a text has one of them. Names keep their own spelling.
 *
 * Bad (en): The members recognized the need to organise and to prioritize.
 * Fixed: The members recognized the need to organize and to prioritize.
 * Good (en): The members recognised the need to organise; the World Trade Organization agreed.
 */

import { TokenFlag } from '../../text/tokens';
import { problem, wordsOf } from '../problem';
import { isExact } from '../terms';
import { type Edit, statementCheck, type Words } from '../types';

interface Spelling extends Words, Edit {}

interface Spellings {
  readonly ise: readonly Spelling[];
  readonly ize: readonly Spelling[];
}

export const mixedIze = statementCheck<Spellings>({
  code: 'mixed-ize',
  severity: 'hint',
  scope: 'statement',
  languages: ['en'],
  collect(block) {
    const { text, terms, tokens, isShielded } = block;
    const edits = (list: string): Spelling[] => {
      const found: Spelling[] = [];
      for (const match of terms(list)) {
        const { start, end, from, term } = match;
        if (!isExact(text, match) || isShielded(start, end, 'name')) continue;
        // A capital inside a sentence is a name's.
        if ((tokens.flags[from]! & (TokenFlag.Capital | TokenFlag.SentenceStart)) === TokenFlag.Capital) continue;
        found.push({ ...wordsOf(text, match), newText: text[start] + term.to[0]!.slice(1) });
      }
      return found;
    };
    const ise = edits('ise');
    const ize = edits('ize');
    return ise.length + ize.length > 0 ? { ise, ize } : undefined;
  },
  run(_statement, facts, report) {
    const edits: { ise: Spelling[]; ize: Spelling[] } = { ise: [], ize: [] };
    for (const { start, value } of facts)
      for (const list of ['ise', 'ize'] as const)
        for (const edit of value[list]) edits[list].push({ ...edit, start: edit.start + start, end: edit.end + start });
    const [rare, usual] = edits.ise.length < edits.ize.length ? [edits.ise, edits.ize] : [edits.ize, edits.ise];
    const first = rare[0];
    const other = usual[0];
    if (first === undefined || other === undefined) return;
    const fix = {
      title: { key: 'mixed-ize.fix' as const, args: [rare.length] },
      edits: rare.map(({ start, end, newText }) => ({ start, end, newText })),
    };
    report(problem(first.start, first.end, 'mixed-ize', [first.words, other.words, rare.length], fix));
  },
});
