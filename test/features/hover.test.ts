import { describe, expect, it } from 'vitest';
import { hover } from '../../server/src/features/hover';
import { markdown, markdownTable, plainText } from '../../server/src/features/markup';
import { createView } from '../../server/src/features/view';
import type { DisplayLanguage } from '../../server/src/l10n';
import { createStatement } from '../../server/src/statement/statement';
import { testEngine } from '../engine';
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
    expect(lines(text.replace('\n\n', ' '))).toContain('Mentions: 2 (line 1)');
  });

  it('knows who holds a role, and where a name is mentioned only once', () => {
    const text = '⟦role|President‸⟧ ⟦person role=President|Ada Marsh⟧ spoke.';
    expect(lines(text)).toEqual(['President', 'Entity: role', 'Held by: Ada Marsh', 'Mentions: only here']);
  });

  it('shows an Arabic title that begins with a number from right to left', () => {
    const text = 'اجتمعوا في ⟦date value=2025-01-20|‸20 كانون الثاني/يناير 2025⟧ في المدينة.';
    expect(markdownOf(text).split('\n')[0]).toBe('**\u206820 كانون الثاني/يناير 2025\u2069**');
  });

  it('names who is meant by a pronoun, and by the ending of an Arabic verb', () => {
    const who = (text: string): string | undefined => lines(text).find((line) => line.startsWith('Who: '));
    const two =
      'The Ministers ⟦welcome actor="The Ministers"|welcomed⟧ it.\n\nMs. ⟦person|Tamm⟧ ⟦affirm actor=Tamm|stressed⟧ it.\n\n';
    expect(who(`${two}They ⟦decide actor=They|deci‸ded⟧ so.`)).toBe('Who: The Ministers (understood from line 1)');
    expect(who(`${two}She ⟦decide actor=She|deci‸ded⟧ so.`)).toBe('Who: Tamm (understood from line 3)');
    expect(who('We ⟦decide actor=We|deci‸ded⟧ so.')).toBe('Who: We');
    const arabic = 'الوزراء ⟦welcome actor=الوزراء|رحبوا⟧ بالتقرير.\n\nو⟦condemn|أدا‸نوا⟧ الهجوم.';
    expect(who(arabic)).toBe('Who: \u2068الوزراء\u2069 (understood from line 1)');
  });

  it('leaves out of what is asked whom it is asked of, with the preposition before', () => {
    const text = "Les ministres demandent à l'OMS de leur faire rapport chaque année sur la situation.";
    const statement = createStatement(testEngine(), text);
    const view = createView('file:///own.communique', 1, statement);
    const { value } = hover(view, text.indexOf('demandent'), { display: 'en', markup: plainText })!.contents as {
      value: string;
    };
    expect(value).toContain("Asked of: l'OMS");
    expect(value).toContain('What: de leur faire rapport');
  });

  it('links the site of a body by its address', () => {
    expect(lines('The ⟦organization ref=org:au|African‸ Union⟧ met.')).toContain('Website: au.int https://au.int');
  });

  it('names a country in every other language, also where it is spelt alike', () => {
    const found = lines(
      'They thanked ⟦place ref=country:KE|‸Kenya⟧ warmly for all that it did for the region and its people.',
    );
    expect(found.slice(1, 3)).toEqual(['Entity: place', 'ISO code: KE']);
    expect(found).toContain('French: Kenya');
    expect(found.join('\n')).not.toContain('English');
  });

  it('links a resolution with its year', () => {
    const text = 'Recalling ⟦document ref=document:S/RES/9999|‸resolution 9999 (2099)⟧.';
    expect(lines(text)).toContain('Document: S/RES/9999 https://undocs.org/S/RES/9999(2099)');
  });

  it('links it in Markdown too, brackets and all', () => {
    const text = 'Recalling ⟦document ref=document:S/RES/9999 canonical=S/RES/9999|‸resolution 9999 (2099)⟧.';
    expect(markdownOf(text).split('\n')[0]).toBe('**resolution 9999 (2099)**');
    expect(markdownOf(text)).toContain('[S/RES/9999](https://undocs.org/S/RES/9999%282099%29)');
  });

  it('gives weekday, Hijri date and distance of a day', () => {
    const found = lines('They met on ⟦date value=2024-05-05|‸5 May 2024⟧.', 'en', '2024-05-08');
    expect(found).toEqual([
      '5 May 2024',
      'Date: date',
      'ISO 8601: 2024-05-05',
      // The comma is a matter of the version of CLDR.
      expect.stringMatching(/^Day: Sunday,? 5 May 2024$/),
      'Hijri: 26 Shawwal 1445 AH',
      'Distance: 3 days before the statement (2024-05-08)',
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

  it('gives both ends of a period', () => {
    const found = lines('They met ⟦range value=2024-05-05/2024-05-08|5 to ‸8 May 2024⟧.');
    expect(found).toContainEqual(expect.stringMatching(/^From: Sunday,? 5 May 2024$/));
    expect(found).toContainEqual(expect.stringMatching(/^To: Wednesday,? 8 May 2024$/));
  });

  it.each([
    [
      'the organ of a resolution, named in its first line',
      'The ⟦organization|General Assembly⟧,\n\n⟦note|Recalling⟧ the report,\n\n1. ⟦request|Re‸quests⟧ a report;',
      'Who: General Assembly (understood from line 1)',
    ],
    [
      'the organ of the resolution around it, not that of another',
      '⟦organization|The Council⟧,\n\n1. ⟦decide|Decides⟧ it;\n\nAnnex\n\nThe ⟦organization|Assembly⟧,\n\n1. ⟦note|No‸tes⟧ it;',
      'Who: Assembly (understood from line 7)',
    ],
    [
      'the subject of the verbs before, in the same paragraph',
      'اجتمع الوزراء و⟦discuss actor="الوزراء"|استعرضوا⟧ أوضاع الملاحة، و⟦condemn|أدان‸وا⟧ الهجوم.',
      'Who: \u2068الوزراء\u2069 (understood from line 1)',
    ],
    [
      'the subject that a participle leads to',
      '⟦note|Recall‸ing⟧ the report, they ⟦welcome actor=they|welcomed⟧ it.',
      'Who: they (understood from line 1)',
    ],
  ])('says who decides where the sentence does not: %s', (_what, text, expected) => {
    expect(lines(text)).toContain(expected);
  });

  it('takes nobody from a later sentence', () => {
    const found = lines(
      '⟦affirm|Réaf‸firme⟧ son attachement. Le Chef ⟦welcome actor="Le Chef"|a remercié⟧ les membres.',
    );
    expect(found.filter((line) => line.startsWith('Who:'))).toEqual([]);
  });

  it('knows no organ in a salutation or a list', () => {
    const found = lines(
      '⟦place|Oslo⟧,\n\nThe ⟦organization|Bank⟧ ⟦welcome|welcomed⟧ it,\n\n1. ⟦request|Re‸quests⟧ it;',
    );
    expect(found.filter((line) => line.startsWith('Who'))).toEqual([]);
  });

  it('is a table where tables are drawn, and an Arabic one is read from right to left', () => {
    const value = (display: DisplayLanguage) => {
      const { view, cursor } = fixture('They met ⟦place|‸a | b⟧.');
      return (hover(view, cursor, { display, markup: markdownTable })!.contents as { value: string }).value.split('\n');
    };
    expect(value('en')).toEqual([
      '| | a \\| b |',
      '|:--|:--|',
      '| Entity&nbsp;&nbsp; | place |',
      '| Mentions&nbsp;&nbsp; | only here |',
    ]);
    expect(value('ar').slice(0, 3)).toEqual([
      '| a \\| b | |',
      '|--:|--:|',
      '| \u2067مكان\u2069 | &nbsp;&nbsp;\u2067كيان\u2069 |',
    ]);
  });

  it('speaks the display language', () => {
    const text = 'اجتمعت ⟦organization|‸اللجنة⟧ اليوم.';
    // Kept from right to left in an editor that lays hovers out the other way.
    expect(lines(text, 'ar')[1]).toBe('\u2067كيان: منظمة\u2069');
    expect(lines(text, 'fr')[1]).toBe('Entité\u00a0: organisation');
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
    const unescaped = markdownOf(`The ⟦organization|‸${name}⟧ met.`).replace(/\\./g, '');
    expect(unescaped).not.toMatch(/[[\]`<>_@]|:\/\/|www\./);
  });

  it('sets an Arabic run apart inside a Latin sentence', () => {
    const { view, cursor } = fixture('رحب ⟦person role="وزير الخارجية"|‸زيد⟧ بالضيوف.');
    const found = hover(view, cursor, { display: 'en', markup: plainText });
    expect((found!.contents as { value: string }).value).toContain('Role: \u2068وزير الخارجية\u2069');
  });
});
