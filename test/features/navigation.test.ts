import { describe, expect, it } from 'vitest';
import { definition } from '../../server/src/features/definition';
import { digestOf, matchingSymbols, mentionRanges } from '../../server/src/features/digest';
import { foldingRanges } from '../../server/src/features/folding';
import { documentLinks } from '../../server/src/features/links';
import { flatOutline, outline } from '../../server/src/features/outline';
import { highlights, keyAt, references } from '../../server/src/features/references';
import { selectionRanges } from '../../server/src/features/selection';
import { documentOf } from '../document';
import { fixture } from './fixture';

const ALL = { display: 'en', decisions: true, entities: true, dates: true } as const;

/** The outline as indented lines: name, and detail in brackets. */
function tree(marked: string, options = ALL): string[] {
  const { view } = fixture(marked);
  const write = (symbols: ReturnType<typeof outline>, depth: number): string[] =>
    symbols.flatMap(({ name, detail, children = [] }) => [
      `${'  '.repeat(depth)}${name}${detail ? ` [${detail}]` : ''}`,
      ...write(children, depth + 1),
    ]);
  return write(outline(view, options), 0);
}

const STATEMENT = `Statement of the Lake Ministers

I. Water

1. The ⟦role|Ministers⟧ ⟦welcome|welcome⟧ the report of ⟦date value=2024-05-05|5 May 2024⟧.
(a) They ⟦note|note⟧ the figures.
2. They ⟦decide|decide⟧ to meet again, and ⟦request|ask⟧ for a report.
`;

describe('outline', () => {
  it('puts decisions under sections and numbers, dates under decisions', () => {
    expect(tree(STATEMENT)).toEqual([
      'Statement of the Lake Ministers',
      '  I. Water',
      '    1. The Ministers welcome the report of 5 May 2024 [welcomes]',
      '      Ministers [role]',
      '      5 May 2024 [date]',
      '      (a) They note the figures [notes]',
      '    2. They decide to meet again, and ask for a report.',
      '      decide to meet again [decides]',
      '      ask for a report [requests]',
    ]);
  });

  it.each(['¹', '[12]', '3', ' *'])(
    'takes a paragraph that ends with the mark of a footnote for no heading: %s',
    (mark) => {
      const text = `The Council,\n\n⟦note|Noting⟧ the report,${mark}\n\n1. ⟦decide|Decides⟧ it;`;
      expect(tree(text)).toEqual([`Noting the report,${mark} [notes]`, '1. Decides it [decides]']);
    },
  );

  it('joins a numbered paragraph with its only decision', () => {
    const text = '1. ⟦decide|Decides⟧ to meet in ⟦place|Oslo⟧;\n\n(a) ⟦note|Notes⟧ the costs in ⟦place|Oslo⟧.\n';
    expect(tree(text)).toEqual([
      '1. Decides to meet in Oslo [decides]',
      '  Oslo [place]',
      '  (a) Notes the costs in Oslo [notes]',
    ]);
  });

  it('names an entity where it is first mentioned, and not below a title that holds its name', () => {
    const text =
      'Statement of the ⟦organization|Lake Forum⟧\n\nI. Water\n\nThe ⟦organization|Lake Forum⟧ ⟦welcome|welcomed⟧ the report.\n\nThe ⟦organization|Lake Forum⟧ ⟦note|noted⟧ it in spring, as it does.\n';
    expect(tree(text).filter((line) => line.includes('organization'))).toEqual(['      Lake Forum [organization]']);
  });

  it.each([
    [
      '⟦date value=2024-05-05|On 5 May⟧ the ⟦organization|Lake Forum⟧ ⟦welcome|welcomed⟧ the report of ⟦place|Oslo⟧. It ⟦note|noted⟧ the figures. They left ⟦place|Bergen⟧.',
      [
        'welcomed the report of Oslo [welcomes]',
        '  On 5 May [date]',
        '  Lake Forum [organization]',
        '  Oslo [place]',
        'noted the figures [notes]',
        'Bergen [place]',
      ],
    ],
    [
      'سافر ⟦role|الوزراء⟧ أمس. وفي ⟦place|عمان⟧ ⟦welcome|رحب⟧ ⟦organization|المجلس⟧ بالتقرير.',
      [
        '\u2068رحب المجلس بالتقرير\u2069 [welcomes]',
        '  \u2068عمان\u2069 [place]',
        '  \u2068المجلس\u2069 [organization]',
        '\u2068الوزراء\u2069 [role]',
      ],
    ],
  ])('puts the decisions of a paragraph first, and the names of their sentences beneath them', (text, expected) => {
    expect(tree(text)).toEqual(expected);
  });

  it('leaves out the kinds that are switched off', () => {
    const found = tree(STATEMENT, { ...ALL, entities: false, dates: false } as never);
    expect(found.join('\n')).not.toMatch(/\[(role|date)\]/);
  });

  it('keeps children inside their parents', () => {
    const { view } = fixture(STATEMENT);
    const check = (symbols: ReturnType<typeof outline>): void => {
      for (const { range, selectionRange, children = [] } of symbols) {
        expect(view.statement.text.offsetAt(selectionRange.start)).toBeGreaterThanOrEqual(
          view.statement.text.offsetAt(range.start),
        );
        expect(view.statement.text.offsetAt(selectionRange.end)).toBeLessThanOrEqual(
          view.statement.text.offsetAt(range.end),
        );
        for (const child of children)
          expect(view.statement.text.offsetAt(child.range.end)).toBeLessThanOrEqual(
            view.statement.text.offsetAt(range.end),
          );
        check(children);
      }
    };
    check(outline(view, ALL));
  });

  it('sets Arabic names apart, so that they read right in a left-to-right tree', () => {
    expect(tree('رحب ⟦organization|المجلس⟧ بالتقرير الذي قدمته اللجنة المعنية بالمياه في دورتها.')[0]).toBe(
      '\u2068المجلس\u2069 [organization]',
    );
  });

  it('keeps right-to-left names short: a narrow pane would cut off their beginning', () => {
    const text = '1 - ⟦welcome|رحب⟧ الأعضاء بتقرير اللجنة المعنية بالمياه في دورتها العاشرة وبما جاء فيه من توصيات؛\n';
    expect(tree(text)).toEqual(['\u20681 - رحب الأعضاء بتقرير اللجنة…\u2069 [welcomes]']);
  });

  it('is a list for clients that know no tree', () => {
    const { view } = fixture(STATEMENT);
    const flat = flatOutline(view.uri, outline(view, ALL));
    expect(flat.find(({ name }) => name.startsWith('decide'))?.containerName).toBe(
      '2. They decide to meet again, and ask for a report.',
    );
  });
});

describe('folding', () => {
  it('folds sections and the letters under a number', () => {
    const { view } = fixture(STATEMENT);
    expect(foldingRanges(view).map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [0, 6],
      [2, 6],
      [4, 5],
    ]);
  });
});

describe('selection', () => {
  function selections(marked: string): string[] {
    const { view, cursor } = fixture(marked);
    const found: string[] = [];
    for (
      let s: ReturnType<typeof selectionRanges>[number] | undefined = selectionRanges(view, [cursor])[0];
      s;
      s = s.parent
    )
      found.push(documentOf(view).getText(s.range));
    return found;
  }

  it('grows from the phrase to the clause, the sentence and the paragraph', () => {
    const text = 'Rivers rose. They met, and ⟦welcome|wel‸comed⟧ the report, on Monday. Then they left.';
    expect(selections(text)).toEqual([
      'welcomed',
      'and welcomed the report',
      'They met, and welcomed the report, on Monday.',
      'Rivers rose. They met, and welcomed the report, on Monday. Then they left.',
    ]);
  });

  it('answers in an empty document', () => {
    expect(selections('‸')).toEqual(['']);
  });
});

const BODY = `The ⟦organization ref=own:lc canonical="Lake Commission"|Lake Commission⟧ (⟦organization ref=own:lc|LC⟧) met.

The ⟦organization ref=own:lc|L‸C⟧ thanked ⟦role|President⟧ ⟦person canonical="Ada Marsh"|Ada Marsh⟧.

Ms ⟦person canonical="Ada Marsh"|Mar‸sh⟧ thanked the LC.
`;

describe('definition and references', () => {
  it('leads from an acronym to where it is spelt out', () => {
    const { view, text, cursors } = fixture(BODY);
    const { origin, target } = definition(view.statement, cursors[0]!)!;
    expect(text.slice(origin.start, origin.end)).toBe('LC');
    expect(target).toEqual({ start: 4, end: 19 });
  });

  it('leads from a surname to where the role stands', () => {
    const { view, text, cursors } = fixture(BODY);
    const { target } = definition(view.statement, cursors[1]!)!;
    expect(text.slice(target.start, target.end)).toBe('Ada Marsh');
  });

  it('finds all mentions, with and without the defining one', () => {
    const { view, text, cursors } = fixture(BODY);
    const key = keyAt(view.statement, cursors[0]!)!;
    const written = (all: boolean): string[] =>
      references(view.statement, key, all).map(({ start, end }) => text.slice(start, end));
    expect(written(true)).toEqual(['Lake Commission', 'LC', 'LC']);
    expect(written(false)).toEqual(['LC', 'LC']);
    expect(highlights(view, cursors[0]!).map(({ kind }) => kind)).toEqual([3, 2, 2]);
  });

  it.each([
    '⟦organization|‸Le Groupe des lacs⟧ est là. Les membres du ⟦organization|Groupe des lacs⟧ saluent ⟦organization|l’Office⟧.',
    'As ⟦organization|‸Lake Forum⟧ members met, the staff of ⟦organization|the Lake Forum⟧ was there.',
    'اجتمع ⟦organization|‸التحالف الأزرق⟧ في المدينة، وشكروا ل⟦organization|لتحالف الأزرق⟧ دعمه.',
  ])('finds a name with and without its article: %s', (marked) => {
    const { view, cursor } = fixture(marked);
    expect(references(view.statement, keyAt(view.statement, cursor)!, true)).toHaveLength(2);
  });

  it('has nothing to say about ordinary words', () => {
    const { view, cursor } = fixture('They met ‸again.');
    expect(definition(view.statement, cursor)).toBeUndefined();
    expect(highlights(view, cursor)).toEqual([]);
  });
});

describe('digest of a statement', () => {
  it('keeps mentions and symbols', () => {
    const digest = digestOf(fixture(BODY).view);
    expect(mentionRanges(digest, 'own:lc')).toHaveLength(3);
    expect(matchingSymbols(digest, 'lake comm').map(({ name }) => name)).toEqual(['Lake Commission']);
    expect(matchingSymbols(digest, 'nowhere')).toEqual([]);
  });
});

describe('document links', () => {
  it('links symbols and addresses', () => {
    const { view } = fixture(
      'See ⟦document ref=document:A/RES/99/1|A/RES/99/1⟧, not ⟦document ref=document:PSC/PR/COMM.9|PSC/PR/COMM.9⟧, and https://example.org/a(b)?c=d, or www.example.org.',
    );
    expect(documentLinks(view).map(({ target }) => target)).toEqual([
      'https://undocs.org/A/RES/99/1',
      'https://example.org/a(b)?c=d',
      'https://www.example.org',
    ]);
  });

  it('ends an address before the brackets around it, not before its own', () => {
    const { view } = fixture(
      'Text (at https://example.org/a_(b)), [https://example.org/c[1]]; https://example.org/d)))))).',
    );
    expect(documentLinks(view).map(({ range }) => documentOf(view).getText(range))).toEqual([
      'https://example.org/a_(b)',
      'https://example.org/c[1]',
      'https://example.org/d',
    ]);
  });

  it('goes on with letters of every script in an address, and with none of the signs after it', () => {
    const { view } = fixture('انظر https://example.org/نهر_جاف، وكذلك «https://example.org/été».');
    expect(documentLinks(view).map(({ target }) => target)).toEqual([
      `https://example.org/${encodeURIComponent('نهر_جاف')}`,
      `https://example.org/${encodeURIComponent('été')}`,
    ]);
  });

  it('gives a symbol within an address the one link of the address', () => {
    const { view } = fixture('See https://example.org/fr/⟦document ref=document:S/RES/9999|S/RES/9999(2099)⟧.');
    expect(documentLinks(view).map(({ target }) => target)).toEqual(['https://example.org/fr/S/RES/9999(2099)']);
  });

  it('finds the year of a resolution in Arabic-Indic digits', () => {
    const { view } = fixture('إذ يشير إلى ⟦document ref=document:S/RES/9999|القرار ٩٩٩٩ (٢٠٩٩)⟧.');
    expect(documentLinks(view)[0]?.target).toBe('https://undocs.org/S/RES/9999(2099)');
  });
});
