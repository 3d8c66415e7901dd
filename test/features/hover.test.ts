import { describe, expect, it } from 'vitest';
import { hover } from '../../server/src/features/hover';
import { markdown, plainText } from '../../server/src/features/markup';
import type { DisplayLanguage } from '../../server/src/l10n';
import { fixture } from './fixture';

function lines(marked: string, display: DisplayLanguage = 'en', date?: string): string[] {
  const { view, cursor } = fixture(marked, date === undefined ? {} : { date });
  const found = hover(view, cursor, { display, markup: plainText });
  return found === null ? [] : (found.contents as { value: string }).value.split('\n');
}

function markdownOf(marked: string): string {
  const { view, cursor } = fixture(marked);
  return (hover(view, cursor, { display: 'en', markup: markdown })!.contents as { value: string }).value;
}

describe('hover', () => {
  it('says nothing beside annotations', () => {
    expect(lines('A ‸plain sentence of ordinary words.')).toEqual([]);
  });

  it('explains an entity', () => {
    const text =
      'The ⟦organization ref=own:lake canonical="Lake Commission"|Lake‸ Commission⟧ met.\n\nThe ⟦organization ref=own:lake canonical="Lake Commission"|LC⟧ thanked all.';
    expect(lines(text)).toEqual(['Lake Commission', 'Entity: organization', 'Mentions: 2 (lines 1, 3)']);
  });

  it('links a resolution with its year', () => {
    const text = 'Recalling ⟦document ref=document:S/RES/9999|‸resolution 9999 (2099)⟧.';
    expect(lines(text)).toContain('Document: S/RES/9999 https://undocs.org/S/RES/9999(2099)');
  });

  it('gives weekday, Hijri date and distance of a day', () => {
    const found = lines('They met on ⟦date value=2024-05-05|‸5 May 2024⟧.', 'en', '2024-05-08');
    expect(found).toEqual([
      '5 May 2024',
      'Date: date',
      'Value: 2024-05-05',
      'May 5, 2024, Sunday',
      'Hijri: Shawwal 26, 1445 AH',
      'Before the statement (2024-05-08) by days: 3',
    ]);
  });

  it('explains a decision with its force', () => {
    const found = lines('The Ministers ⟦welcome force=4 concept=welcome|wel‸comed⟧ the visit of the envoys.');
    expect(found.slice(0, 4)).toEqual([
      'welcomed',
      'Decision: welcomes',
      'Force: ●●●●○ 4/5',
      'What: the visit of the envoys',
    ]);
  });

  it('speaks the display language', () => {
    const text = 'اجتمعت ⟦organization|‸اللجنة⟧ اليوم.';
    expect(lines(text, 'ar')[1]).toBe('كيان: منظمة');
    expect(lines(text, 'fr')[1]).toBe('Entité : organisation');
  });

  it('has at most twelve lines', () => {
    const { view, cursor } = fixture(
      `They ⟦condemn force=5 concept=condemn|‸condemned⟧ it all, ${'again, '.repeat(90)}now.`,
    );
    const found = hover(view, cursor, { display: 'en', markup: plainText });
    expect((found!.contents as { value: string }).value.split('\n').length).toBeLessThanOrEqual(12);
  });

  it.each([
    '[click](command:workbench.action.quit)',
    '<img src=x onerror=alert(1)>',
    '![x](https://example.org/a.png)',
    '`code` **bold** _em_ # h',
    'https://example.org/path',
    'www.example.org',
    'a@example.org',
  ])('lets a name bring no markup: %s', (name) => {
    const unescaped = markdownOf(`The ⟦organization|‸${name}⟧ met.`).replace(/\\./g, '').replace('(lines 1)', '');
    expect(unescaped).not.toMatch(/[[\]`<>_@]|:\/\/|www\./);
  });

  it('sets an Arabic run apart inside a Latin sentence', () => {
    const { view, cursor } = fixture('رحب ⟦person role="وزير الخارجية"|‸زيد⟧ بالضيوف.');
    const found = hover(view, cursor, { display: 'en', markup: plainText });
    expect((found!.contents as { value: string }).value).toContain('Role: \u2068وزير الخارجية\u2069');
  });
});
