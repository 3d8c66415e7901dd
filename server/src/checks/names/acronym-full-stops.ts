/**
 * Acronym with full stops
 *
 * United Nations and European Union texts write «UNDP», not «U.N.D.P.». Titles before a name keep theirs: «H.E.».
 *
 * Bad (en, profile un): The U.N.D.P. supported the project.
 * Fixed: The UNDP supported the project.
 * Good (en, profile un): J. R. Smith met Mr. B. A. Lee at 10 a.m. on 5 May.
 * Good (en, profile un): H.E. Ms. Maria Lind met H.R.H. Prince Karl.
 * Good (fr, profile un): S.E. Mme Maria Lind a rencontré S.E.M. Karl Berg et S.A.R. le Prince.
 * Source: United Nations Editorial Manual, abbreviations
 */

import { CharacterClass } from '../../text/characters';
import { TokenKind } from '../../text/tokens';
import { classAt, isSpaceAt, lastBefore, problem, replacement } from '../problem';
import type { BlockCheck } from '../types';

export const acronymFullStops: BlockCheck = {
  code: 'acronym-full-stops',
  severity: 'off',
  profiles: { un: 'warning', eu: 'warning' },
  scope: 'block',
  languages: ['en', 'fr'],
  guard: 'quotation',
  run({ text, tokens, annotations, words }, report) {
    const { count, kind, start, end } = tokens;
    const titles = words('title-full-stops');
    const initial = (i: number): boolean =>
      i + 1 < count &&
      kind[i] === TokenKind.Word &&
      end[i]! - start[i]! === 1 &&
      classAt(text, start[i]!) === CharacterClass.Capital &&
      text[start[i + 1]!] === '.' &&
      start[i + 1] === end[i];
    for (let i = 0; i < count; i++) {
      if (!initial(i)) continue;
      let last = i;
      while (initial(last + 2) && start[last + 2] === end[last + 1]) last += 2;
      if (last > i) {
        const from = start[i]!;
        // At the end of a sentence the last full stop stays.
        const ends =
          isSpaceAt(text, end[last + 1]!) &&
          /^\s*($|\p{Lu}\p{Ll})/u.test(text.slice(end[last + 1]!, end[last + 1]! + 8));
        const to = ends && last + 2 >= count ? end[last]! : end[last + 1]!;
        const name = annotations[lastBefore(annotations, from + 1)];
        const person = name?.kind === 'entity' && name.type === 'person' && name.end >= end[last]!;
        const isTitle = titles.includes(text.slice(from, end[last + 1]!));
        if (!person && !isTitle) {
          const letters = text.slice(from, end[last]!).replaceAll('.', '');
          report(
            problem(
              from,
              to,
              'acronym-full-stops',
              [text.slice(from, to), letters],
              replacement(from, to, letters, 'replace.fix', [letters]),
            ),
          );
        }
      }
      i = last + 1;
    }
  },
};
