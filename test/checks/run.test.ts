import { describe, expect, it } from 'vitest';
import { CHECKS, type CheckOptions, type Finding, formatMessage, PROFILES, runChecks } from '../../server/src/checks';
import { AR } from '../../server/src/checks/messages.ar';
import { EN } from '../../server/src/checks/messages.en';
import { FR } from '../../server/src/checks/messages.fr';
import { fr } from '../../server/src/l10n/fr';
import { createStatement, editStatement } from '../../server/src/statement/statement';
import { testEngine } from '../engine';
import { applyFix } from './apply-fix';
import { EVERY_CHECK } from './every-check';

const engine = testEngine();

const MISTAKES = [
  'Statement of the Amber Coast Conference',
  'The members met met on Friday 30 May 2019,  and welcomed the report (see annex.',
  '1. Decides to meet from 5 to 3 June 2024;',
  '2. Recalls resolution 1325 (2001) and S/RES/2254/2015;',
  '4. Requests a review of trade &amp; invest\u00adment by 31 June 2025;',
  '5. Decides to remain seized of the matter.',
  'اجتمع الأعضاء فى مدريد,وأکدوا  دعمهم للملـــك في ٢٧ أيار/يونيو 2025 .',
].join('\n\n');

function check(text: string, options = EVERY_CHECK): Finding[] {
  return runChecks(createStatement(engine, text), options);
}

describe('runChecks', () => {
  it('gives findings in the order of the text, inside it, each once', () => {
    const findings = check(MISTAKES);
    expect(findings.length).toBeGreaterThan(12);
    const seen = new Set<string>();
    findings.forEach(({ code, start, end, fixes = [] }, k) => {
      expect(start).toBeGreaterThanOrEqual(findings[k - 1]?.start ?? 0);
      expect(end).toBeLessThanOrEqual(MISTAKES.length);
      expect(seen.has(`${code} ${start} ${end}`)).toBe(false);
      seen.add(`${code} ${start} ${end}`);
      for (const { edits } of fixes) for (const edit of edits) expect(edit.end).toBeLessThanOrEqual(MISTAKES.length);
    });
  });

  it('takes a finding away with its fix, and brings no new one of the kind', () => {
    for (const { code, fixes = [], ...rest } of check(MISTAKES)) {
      for (const fix of fixes) {
        const after = check(applyFix(MISTAKES, fix)).filter((f) => f.code === code);
        const before = check(MISTAKES).filter((f) => f.code === code);
        expect(after.length, JSON.stringify({ code, fix, rest })).toBeLessThan(before.length);
      }
    }
  });

  it('finds after an edit what it finds in the whole text', () => {
    const text = MISTAKES;
    let statement = createStatement(engine, text);
    let current = text;
    for (const [at, length, words] of [
      [60, 0, ' met'],
      [120, 9, ''],
      [300, 1, 'x\n\n'],
      [0, 4, ''],
    ] as const) {
      const next = current.slice(0, at) + words + current.slice(at + length);
      statement = editStatement(statement, { start: at, end: at + length, newText: words });
      current = next;
      expect(runChecks(statement, EVERY_CHECK)).toEqual(check(current));
    }
  });

  it('follows a name that is written letter by letter, and a paragraph that is parted and joined again', () => {
    const filler = 'The delegation of Norway thanked President Marcus Feldberg, and President Ana Lindqvist spoke.';
    let current = `${filler}\n\nThe members thanked President Marcus Feldburg for his words, and they met.\n\n${filler}\n\nThe members thanked  for her words, and went.\n\n${filler}`;
    let statement = createStatement(engine, current);
    const write = (start: number, end: number, newText: string): void => {
      statement = editStatement(statement, { start, end, newText });
      current = current.slice(0, start) + newText + current.slice(end);
      expect(runChecks(statement, EVERY_CHECK)).toEqual(check(current));
    };
    const at = current.indexOf(' for her');
    for (const [k, letter] of [...'President Anna Lindqvist'].entries()) write(at + k, at + k, letter);
    for (const words of [', and they met', ' and President', 'Lindqvist for her']) {
      const place = current.indexOf(words);
      write(place, place, '\n\n');
      write(place, place + 2, '');
    }
    expect(runChecks(statement, EVERY_CHECK).map(({ code }) => code)).toContain('name-near');
  });

  it('says nothing about a clean text, under any profile but those that ask for more', () => {
    const text =
      'The Council met in Geneva on 5 June 2025 and welcomed the report.\n\nIt will meet again on 7 July 2026.';
    for (const profile of PROFILES) if (profile !== 'us') expect(check(text, { profile })).toEqual([]);
  });

  it('lets settings decide over the profile', () => {
    const text = 'Trade grew by 60%.';
    const codes = (options: CheckOptions): string[] =>
      runChecks(createStatement(engine, text, { language: 'en' }), options).map(
        ({ code, severity }) => `${code} ${severity}`,
      );
    expect(codes({})).toEqual([]);
    expect(codes({ profile: 'un' })).toEqual(['percent-sign warning']);
    expect(codes({ profile: 'un', rules: { 'percent-sign': 'off' } })).toEqual([]);
    expect(codes({ rules: { 'percent-sign': 'hint' } })).toEqual(['percent-sign hint']);
  });

  it('lets quotations, titles and addresses be', () => {
    const text =
      'They recalled the words “the the U.N.  program ,” and https://example.org/a,b&amp;c/S/RES/2254/2015 today.';
    const quoted = check(text).filter(({ start }) => start > 25 && start < 100);
    expect(quoted.map(({ code }) => code)).toEqual([]);
  });

  it('has each code once, in the form of a code', () => {
    const codes = CHECKS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

describe('messages', () => {
  it('have the same places for words in every language', () => {
    const places = (text: string): string[] => [...new Set(text.match(/\{\d\}/g))].sort();
    for (const key of Object.keys(EN) as (keyof typeof EN)[]) {
      expect(places(FR[key]), key).toEqual(places(EN[key]));
      expect(places(AR[key]), key).toEqual(places(EN[key]));
    }
    expect(Object.keys(FR)).toEqual(Object.keys(EN));
    expect(Object.keys(AR)).toEqual(Object.keys(EN));
  });

  it('have the no-break spaces that French asks for', () => {
    for (const text of [...Object.values(FR), ...Object.values(fr)]) expect(text).not.toMatch(/« | [;?!»]|[^.] :/);
  });

  it('set the words of the statement apart, and shorten them', () => {
    const bracket = (words: string): string => `[${words}]`;
    expect(formatMessage({ key: 'doubled-word', args: ['على'] }, 'en', bracket)).toBe('“[على]” is written twice.');
    expect(formatMessage({ key: 'doubled-word', args: ['x'.repeat(200)] }, 'fr-CA').length).toBeLessThan(100);
    expect(formatMessage({ key: 'double-space' }, 'de')).toBe('More than one space.');
  });
});
