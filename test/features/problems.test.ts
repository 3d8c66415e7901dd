import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { CHECKS, type Edit } from '../../server/src/checks';
import {
  CLEAN_KIND,
  type CodeActionOptions,
  codeActions,
  FIX_ALL_KIND,
  textEdits,
} from '../../server/src/features/code-actions';
import { toDiagnostic } from '../../server/src/features/diagnostics';
import { CLEANING, cleanText, fixAll, joinFixes } from '../../server/src/features/edits';
import { createPieces } from '../../server/src/features/pieces';
import { problemsOf } from '../../server/src/features/problems';
import { EMPTY_GLOSSARY, type Glossary } from '../../server/src/glossary/glossary';
import { parseGlossary } from '../../server/src/glossary/parse';
import { documentOf } from '../document';
import { fixture } from './fixture';

const OPTIONS = { display: 'en', checks: {}, glossary: EMPTY_GLOSSARY } as const;
const TWICE = 'The members of the council have met met in the city.';

function actionsOf(
  marked: string,
  options: Partial<CodeActionOptions> = {},
): { title: string; text: string | undefined }[] {
  const { view, cursor } = fixture(marked);
  const actions = codeActions(
    view,
    { start: cursor, end: cursor },
    { ...OPTIONS, invoked: true, manual: () => undefined, addToGlossary: () => undefined, ...options },
  );
  return actions.map(({ title, edit }) => {
    const change = edit?.documentChanges?.[0];
    if (change === undefined || !('edits' in change)) return { title, text: undefined };
    return { title, text: TextDocument.applyEdits(documentOf(view), change.edits as TextEdit[]) };
  });
}

describe('diagnostics', () => {
  it('have a code, a severity, a source and the address of their manual', () => {
    const { view } = fixture(TWICE);
    const problems = problemsOf(view.statement, OPTIONS);
    const found = problems.map((problem) => toDiagnostic(view, problem, (code) => `file:///docs/${code}.md`));
    expect(found).toMatchObject([
      { code: 'doubled-word', source: 'communique', codeDescription: { href: 'file:///docs/doubled-word.md' } },
    ]);
    expect(found[0]).not.toHaveProperty('tags');
  });

  it('set words apart only where these run against the sentence: terminals show the signs that do it', () => {
    const first = (text: string, display: 'ar' | 'en') =>
      problemsOf(fixture(text).view.statement, { ...OPTIONS, display })[0]!.message;
    const arabic = 'اجتمع أعضاء المجلس في في المدينة.';
    expect(first(TWICE, 'en')).toBe('“met” is written twice.');
    expect(first(arabic, 'en')).toBe('“\u2068في\u2069” is written twice.');
    expect(first(TWICE, 'ar')).toContain('\u2068met\u2069');
    expect(first(arabic, 'ar')).not.toContain('\u2068');
  });

  it('speak the display language', () => {
    const { view } = fixture(TWICE);
    const [english] = problemsOf(view.statement, OPTIONS);
    const [arabic] = problemsOf(view.statement, { ...OPTIONS, display: 'ar' });
    expect(arabic!.message).not.toBe(english!.message);
  });
});

describe('code actions', () => {
  it('fix, and ignore here or in the file', () => {
    const found = actionsOf(TWICE.replace('met met', 'met ‸met'));
    expect(found.map(({ text }) => text)).toEqual([
      'The members of the council have met in the city.',
      `<!-- communique-disable-next-line doubled-word -->\n${TWICE}`,
      `<!-- communique-disable doubled-word -->\n${TWICE}`,
    ]);
  });

  it('offers nothing where nothing is wrong', () => {
    expect(actionsOf('The ‸members of the council have met in the city.')).toEqual([]);
  });

  it('silences what it says it silences, with the line breaks of the text', () => {
    const [, ignored] = actionsOf(`First of all.\r\n\r\n${TWICE.replace('met met', 'met ‸met')}`);
    expect(ignored!.text).toContain('doubled-word -->\r\nThe members');
    const { view } = fixture(ignored!.text!);
    expect(problemsOf(view.statement, OPTIONS)).toEqual([]);
  });

  it('ignores one more check in the directive that stands there', () => {
    const text =
      '<!-- communique-disable-next-line doubled-word -->\nThe members of the council have met met  in the city.';
    const ignored = actionsOf(text.replace('met  in', 'met ‸ in')).find(({ title }) => title.includes('” here'))!;
    expect(ignored.text).toBe(text.replace('doubled-word', 'doubled-word double-space'));
    expect(problemsOf(fixture(ignored.text!).view.statement, OPTIONS)).toEqual([]);
  });

  it('ignores in a wrapped paragraph without parting it', () => {
    const text =
      'First of all.\n\n  The members of the council, after a long day of talks,\n  have met ‸met in the city.\n';
    const ignored = actionsOf(text).find(({ title }) => title.includes('” here'))!;
    const plain = text.replace('‸', '');
    expect(ignored.text).toBe(plain.replace('  The', '<!-- communique-disable-next-line doubled-word -->\n  The'));
    const { statement } = fixture(ignored.text!).view;
    expect(problemsOf(statement, OPTIONS)).toEqual([]);
    expect([...statement.blocks].map((block) => block.text)).toEqual(
      [...fixture(plain).view.statement.blocks].map((block) => block.text),
    );
  });

  it('fixes all that has one right answer, in one go', () => {
    const text = `‸${TWICE} The report of of the council was there.`;
    expect(actionsOf(text, { only: [FIX_ALL_KIND] })[0]!.text).toBe(
      'The members of the council have met in the city. The report of the council was there.',
    );
    expect(actionsOf(text, { only: ['source.fixAll'] })).toHaveLength(1);
  });

  it('cleans pasted text', () => {
    const pasted = '‸The members\u200b of the council  have met\u202e in the city.';
    expect(actionsOf(pasted, { only: [CLEAN_KIND] })[0]!.text).toBe('The members of the council have met in the city.');
  });

  it('adds an entity to the glossary when asked', () => {
    const added: unknown[] = [];
    const addToGlossary = (entity: unknown) => {
      added.push(entity);
      return { documentChanges: [] };
    };
    const text =
      'The ⟦organization ref=o:1|Lake ‸Commission⟧ and the ⟦organization ref=o:1|Lake Comission⟧ (⟦organization ref=o:1|LC⟧).';
    const titles = actionsOf(text, { addToGlossary, only: ['refactor'] }).map(({ title }) => title);
    expect(titles).toEqual(['Add Lake Commission to the glossary', 'Prefer Lake Commission to its other forms']);
    expect(added).toEqual([
      { type: 'organization', name: 'Lake Commission', avoid: [] },
      { type: 'organization', name: 'Lake Commission', avoid: ['Lake Comission'] },
    ]);
    // The article is no part of a name, and no other spelling of it.
    added.length = 0;
    const french =
      "Les membres de ⟦organization ref=o:1|l'‸Union⟧ et ceux de ⟦organization ref=o:1|l'Union⟧ (⟦organization ref=o:1|Union⟧).";
    actionsOf(french, { addToGlossary, only: ['refactor'] });
    expect(added).toEqual([{ type: 'organization', name: 'Union', avoid: [] }]);
    expect(
      actionsOf(text, { addToGlossary, invoked: false }).filter(({ title }) => title.includes('glossary')),
    ).toEqual([]);
  });
});

describe('pieces', () => {
  const edits = (length: number) =>
    fc
      .uniqueArray(fc.tuple(fc.nat(length), fc.nat(3), fc.string({ maxLength: 3 })), { selector: ([at]) => at })
      .map((made) => {
        const apart: Edit[] = [];
        for (const [start, size, newText] of made.sort(([a], [b]) => a - b)) {
          if (start < (apart.at(-1)?.end ?? 0)) continue;
          apart.push({ start, end: Math.min(length, start + size), newText });
        }
        return apart;
      });
  const applied = (text: string, made: readonly Edit[]): string => {
    let at = 0;
    const kept = made.map(({ start, end, newText }) => {
      const piece = text.slice(at, start) + newText;
      at = end;
      return piece;
    });
    return kept.join('') + text.slice(at);
  };

  it('make one change of several', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.infiniteStream(fc.nat()), (original, seeds) => {
        const pieces = createPieces(original);
        let current = original;
        for (let round = 0; round < 3; round++) {
          const [made] = fc.sample(edits(current.length), { seed: seeds.next().value, numRuns: 1 }) as [Edit[]];
          current = applied(current, made);
          pieces.apply(made);
          expect(pieces.text()).toBe(current);
          expect(applied(original, pieces.edits())).toBe(current);
        }
      }),
    );
  });
});

describe('cleaning', () => {
  it('knows checks that there are', () => {
    const codes = CHECKS.map(({ code }) => code);
    for (const code of CLEANING) expect(codes).toContain(code);
  });

  it('leaves a clean text alone', () => {
    const { view } = fixture('The members of the council have met in the city.\n');
    expect(cleanText(view.statement, OPTIONS)).toEqual([]);
  });
});

describe('fix-all', () => {
  const problem = (start: number, end: number, newText: string) => ({
    code: 'x',
    severity: 'warning' as const,
    start,
    end,
    message: '',
    fixes: [{ title: '', edits: [{ start, end, newText }] }],
    doubtful: false,
  });

  it('leaves to the writer what may be mended otherwise', () => {
    const text = '1. They met in May.\n\n2. They ate.\n\n4. They met met again.\n\n5. They left.';
    const { view } = fixture(text);
    const mended = TextDocument.applyEdits(documentOf(view), textEdits(view, fixAll(view.statement, OPTIONS)));
    expect(mended).toBe(text.replace('met met', 'met'));
    expect(problemsOf(view.statement, OPTIONS).map(({ code }) => code)).toEqual(['numbering', 'doubled-word']);
    expect(joinFixes([{ ...problem(0, 5, 'a'), doubtful: true }])).toEqual([]);
  });

  it('takes the first of fixes that overlap, and none where there is a choice', () => {
    const choice = { ...problem(20, 22, 'a'), fixes: [...problem(20, 22, 'a').fixes, ...problem(20, 22, 'b').fixes] };
    const found = joinFixes([problem(0, 5, 'a'), problem(3, 8, 'b'), problem(8, 9, 'c'), choice]);
    expect(found).toEqual([
      { start: 0, end: 5, newText: 'a' },
      { start: 8, end: 9, newText: 'c' },
    ]);
  });

  it('mends a text of many faults, and faults that touch each other, in one go', () => {
    const { view } = fixture(
      `${'The members of the council met met  .  \n'.repeat(3)}${'The the report  of the council. '.repeat(500)}`,
    );
    const mended = TextDocument.applyEdits(documentOf(view), textEdits(view, fixAll(view.statement, OPTIONS)));
    expect(mended).toBe(
      `${'The members of the council met.  \n'.repeat(3)}${'The report of the council. '.repeat(500)}`,
    );
  });

  it('leaves what is known of the problems as they are shown', () => {
    const { view } = fixture(TWICE);
    const shown = problemsOf(view.statement, OPTIONS);
    expect(fixAll(view.statement, OPTIONS)).not.toEqual([]);
    const run = vi.spyOn(CHECKS.find(({ code }) => code === 'doubled-word')!, 'run');
    onTestFinished(() => run.mockRestore());
    expect(problemsOf(view.statement, OPTIONS)).toEqual(shown);
    expect(run).not.toHaveBeenCalled();
  });

  it('takes one of two insertions at the same place', () => {
    expect(joinFixes([problem(4, 4, 'a'), problem(4, 4, 'b')])).toHaveLength(1);
  });
});

describe('terms to avoid', () => {
  const glossary = parseGlossary(
    'terms:\n  - use: ceasefire\n    avoid: [truce, cease fire]\n  - use: الهدنة\n    avoid: [وقف القتال]\n',
  ).glossary as Glossary;
  const found = (text: string, own = glossary) => {
    const { view } = fixture(text);
    return problemsOf(view.statement, { ...OPTIONS, glossary: own }).filter(({ code }) => code === 'forbidden-term');
  };

  it('are found in any case and with proclitics, and replaced', () => {
    const [truce, fire] = found('Truce was the word of the members, and then cease-fire was.');
    expect(truce).toMatchObject({ start: 0, end: 5, fixes: [{ edits: [{ newText: 'Ceasefire' }] }] });
    expect(fire!.fixes[0]!.edits[0]!.newText).toBe('ceasefire');
    const text = 'دعوا إلى السلام في المنطقة ولوقف القتال في هذه المدينة.';
    const [stop] = found(text);
    expect(stop).toMatchObject({ start: 29, end: 39 });
    // The article loses its alef to the ل before it.
    const { start, end, newText } = stop!.fixes[0]!.edits[0]!;
    const fixed = text.slice(0, start) + newText + text.slice(end);
    expect(fixed).toBe('دعوا إلى السلام في المنطقة وللهدنة في هذه المدينة.');
    expect(found(fixed)).toEqual([]);
  });

  it('are found with the Arabic article, and replaced where it is plain which word then has it', () => {
    const own = parseGlossary(
      `terms:
  - { use: هدنة, avoid: [مهادنة] }
  - { use: وقف إطلاق النار, avoid: [توقف] }
  - { use: تهدئة مؤقتة, avoid: [سكون, هدنة هشة] }
`,
    ).glossary!;
    const fixed = (text: string) =>
      found(text, own).map(({ start, end, fixes }) => [
        text.slice(start, end),
        ...fixes.map(({ edits }) => edits[0]!.newText),
      ]);
    expect(fixed('رحب الوزراء بالمهادنة في المدينة، ودعوا للمهادنة وإلى مهادنة في المنطقة.')).toEqual([
      ['المهادنة', 'الهدنة'],
      ['لمهادنة', 'لهدنة'],
      ['مهادنة', 'هدنة'],
    ]);
    expect(fixed('رحب الوزراء بالتوقف والسكون في المدينة، وإلى سكون في المنطقة.')).toEqual([
      ['التوقف', 'وقف إطلاق النار'],
      ['السكون'],
      ['سكون', 'تهدئة مؤقتة'],
    ]);
    expect(fixed('رحب الوزراء بالتهدئة المؤقتة في المدينة بعد الهدنة الهشة في المنطقة.')).toEqual([['الهدنة الهشة']]);
  });

  it('are not found inside the words that are right', () => {
    const own = parseGlossary(
      `terms:
  - { use: Islamic Republic of Iran, avoid: [Iran], language: en }
  - { use: cease-fire, avoid: [cease fire], language: en }
entities:
  - { type: organization, name: Lake Commission of Vorland, also: [Vorland Lake Board], avoid: [Lake Commission, Vorland Lake] }
  - { type: organization, name: لجنة بحيرات فورلاند, avoid: [لجنة بحيرات, فورلاند] }
`,
    ).glossary!;
    const marked = (text: string) => found(text, own).map(({ start, end }) => text.slice(start, end));
    expect(marked('The Ministers of the Islamic Republic of Iran met the members of the Council.')).toEqual([]);
    expect(marked('The members of Iran met those of the Islamic Republic of Iran, and Iran was there.')).toEqual([
      'Iran',
      'Iran',
    ]);
    expect(marked('The Lake Commission of Vorland is the Vorland Lake Board of the members.')).toEqual([]);
    expect(marked('The Lake Commission is in the Vorland Lake region of the members.')).toEqual([
      'Lake Commission',
      'Vorland Lake',
    ]);
    expect(marked('Cease-fire was the word of the members, and then cease fire was.')).toEqual(['cease fire']);
    expect(marked('أشاد الوزراء بعمل لجنة بحيرات فورلاند في هذه المدينة.')).toEqual([]);
    expect(marked('أشاد الوزراء بعمل لجنة بحيرات المنطقة وبفورلاند في هذه المدينة.')).toEqual([
      'لجنة بحيرات',
      'فورلاند',
    ]);
  });

  it('are put right once, whatever is asked for again', () => {
    const own = parseGlossary('terms:\n  - { use: Republic of Vorland, avoid: [Vorland], language: en }\n').glossary!;
    const fixed = (text: string): string => {
      const { view } = fixture(text);
      return TextDocument.applyEdits(
        documentOf(view),
        textEdits(view, fixAll(view.statement, { ...OPTIONS, glossary: own })),
      );
    };
    const right = 'The Ministers of the Republic of Vorland met the members of the Council.';
    expect(fixed(right.replace('Republic of ', ''))).toBe(right);
    expect(fixed(right)).toBe(right);
  });

  it('can be silenced in the text', () => {
    expect(
      found('<!-- communique-disable-next-line forbidden-term -->\nThe truce of the members was the word.'),
    ).toEqual([]);
  });
});
