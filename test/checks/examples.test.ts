/** Every check does what its manual says: the examples in its header are run. */

import { describe, expect, it } from 'vitest';
import { readManuals, staleManualPages } from '../../server/scripts/check-manual';
import { CHECKS, type Finding, formatMessage, runChecks } from '../../server/src/checks';
import type { CheckOptions } from '../../server/src/checks/types';
import type { LanguageId } from '../../server/src/lexicon/language';
import { createStatement, editStatement, type Statement } from '../../server/src/statement/statement';
import { testEngine } from '../engine';
import { applyFix } from './apply-fix';

const engine = testEngine();

for (const { code, title, examples } of readManuals()) {
  describe(code, () => {
    it('has a title', () => expect(title).toMatch(/^\S.{5,90}[^.]$/));
    const check = CHECKS.find((c) => c.code === code)!;
    for (const { good, language, profile, date, text, fixed } of examples) {
      // Without a profile, what belongs to one is off.
      const off = check.severity === 'off' && check.profiles !== undefined;
      const options: CheckOptions = profile !== undefined ? { profile } : off ? {} : { rules: { [code]: 'warning' } };
      const settings = { ...(language && { language: language as LanguageId }), ...(date && { date }) };
      const read = (words: string): Statement => createStatement(engine, words, settings);
      const ofCode = (findings: Finding[]): Finding[] => findings.filter((f) => f.code === code);
      const find = (words: string): Finding[] => ofCode(runChecks(read(words), options));
      it(`${good ? 'accepts' : 'reports'} «${text}»`, () => {
        const findings = find(text);
        if (good) {
          expect(findings).toEqual([]);
          return;
        }
        expect(findings.length).toBeGreaterThan(0);
        for (const { start, end, message, fixes = [], severity } of findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(severity).toBe(profile === undefined ? 'warning' : check.profiles![profile]);
          for (const display of ['en', 'fr', 'ar'])
            expect(formatMessage(message, display)).not.toMatch(/[{}]|undefined/);
          for (const fix of fixes) {
            expect(formatMessage(fix.title, 'ar')).not.toMatch(/[{}]|undefined/);
            const after = find(applyFix(text, fix));
            expect(after.length, `after ${JSON.stringify(fix)}`).toBeLessThan(findings.length);
          }
        }
        if (fixed !== undefined) expect(applyFix(text, findings[0]!.fixes![0]!)).toBe(fixed);
      });
      if (good) continue;
      // Another letter or digit in the place of one leaves most facts where they are; the findings have to follow all the same.
      it(`finds after an edit what it finds in the whole text: «${text}»`, () => {
        const statement = read(text);
        for (const { index } of text.matchAll(/\p{L}{1,3}|\p{N}/gu)) {
          const next = text.slice(0, index) + neighbourOf(text[index]!) + text.slice(index + 1);
          runChecks(statement, options);
          const edited = editStatement(statement, { start: index, end: index + 1, newText: next[index]! });
          expect(ofCode(runChecks(edited, options)), next).toEqual(find(next));
        }
        // So does another paragraph.
        for (const { index } of text.matchAll(/ /g)) {
          const next = `${text.slice(0, index)}\n\n${text.slice(index + 1)}`;
          runChecks(statement, options);
          const edited = editStatement(statement, { start: index, end: index + 1, newText: '\n\n' });
          expect(ofCode(runChecks(edited, options)), next).toEqual(find(next));
        }
      });
    }
  });
}

/** The letter or digit that the last bit of its code unit makes of it. */
function neighbourOf(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) ^ 1);
}

describe('the manual', () => {
  it('is what the headers say', () => expect(staleManualPages()).toEqual([]));
});
