/** Every check does what its manual says: the examples in its header are run. */

import { describe, expect, it } from 'vitest';
import { readManuals, staleManualPages } from '../../server/scripts/check-manual';
import { CHECKS, type Finding, formatMessage, runChecks } from '../../server/src/checks';
import type { CheckOptions } from '../../server/src/checks/types';
import type { LanguageId } from '../../server/src/lexicon/language';
import { createStatement } from '../../server/src/statement/statement';
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
      const find = (words: string): Finding[] => {
        const settings = { ...(language && { language: language as LanguageId }), ...(date && { date }) };
        return runChecks(createStatement(engine, words, settings), options).filter((f) => f.code === code);
      };
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
    }
  });
}

describe('the manual', () => {
  it('is what the headers say', () => expect(staleManualPages()).toEqual([]));
});
