/** What holds of the answers of every feature, whatever is in the text. */

import { deepStrictEqual, ok } from 'node:assert';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Edit } from '../../server/src/checks';
import { annotations } from '../../server/src/features/annotations';
import { codeActions, textEdits } from '../../server/src/features/code-actions';
import { codeLenses } from '../../server/src/features/code-lenses';
import { completion } from '../../server/src/features/completion';
import { definition } from '../../server/src/features/definition';
import { digestOf } from '../../server/src/features/digest';
import { cleanText } from '../../server/src/features/edits';
import { foldingRanges } from '../../server/src/features/folding';
import { hover } from '../../server/src/features/hover';
import { inlayHints } from '../../server/src/features/inlay-hints';
import { documentLinks } from '../../server/src/features/links';
import { markdownTable } from '../../server/src/features/markup';
import { outline } from '../../server/src/features/outline';
import { type Problem, problemsOf } from '../../server/src/features/problems';
import { highlights, keyAt, references } from '../../server/src/features/references';
import { prepareRename, rename } from '../../server/src/features/rename';
import { selectionRanges } from '../../server/src/features/selection';
import { semanticTokens } from '../../server/src/features/semantic-tokens';
import { createView, rangeOf, type View } from '../../server/src/features/view';
import { EMPTY_GLOSSARY } from '../../server/src/glossary/glossary';
import { annotationsIn, createStatement } from '../../server/src/statement/statement';
import { documentOf } from '../document';
import { testEngine } from '../engine';

const engine = testEngine();
const viewOf = (text: string): View => createView('file:///law', 1, createStatement(engine, text));
const PROBLEMS = { display: 'en', checks: {}, glossary: EMPTY_GLOSSARY } as const;

/** Places at which features are asked: where something was found, and some where nothing was. */
const MOST_PLACES = 8;

function placesIn({ statement }: View): number[] {
  const { length } = statement.text;
  const found = annotationsIn(statement).flatMap(({ start, end }) => [start, start + 1, end]);
  const spread = [0, 1, length >> 1, length - 1, length].filter((offset) => offset >= 0 && offset <= length);
  const step = Math.max(1, Math.ceil(found.length / MOST_PLACES));
  const places = [...spread, ...found.filter((_, k) => k % step === 0)];
  // The server asks at no other places: a position within a pair is taken for its start.
  return places.map((offset) => (cutsPair(String(statement.text), offset) ? offset - 1 : offset));
}

/** Whatever a feature says lies in the text and cuts no character in two. */
export function featuresAnswerWithinTheText(text: string): void {
  const view = viewOf(text);
  const { statement } = view;
  const whole = { start: 0, end: text.length };
  for (const answer of [
    annotations(view, 'en'),
    outline(view, { display: 'ar', decisions: true, entities: true, dates: true }),
    foldingRanges(view).map(({ startLine, endLine }) => [
      { line: startLine, character: 0 },
      { line: endLine, character: 0 },
    ]),
    documentLinks(view),
    codeLenses(view, 'fr'),
    inlayHints(view, whole),
    digestOf(view).symbols,
  ])
    expectWithin(view, answer);
  expectTokensWithin(view, semanticTokens(view));
  for (const offset of placesIn(view)) {
    const key = keyAt(statement, offset);
    const found = definition(statement, offset);
    const explained = hover(view, offset, { display: 'ar', markup: markdownTable });
    for (const answer of [
      explained,
      found && [rangeOf(view, found.origin), rangeOf(view, found.target)],
      key !== undefined && references(statement, key, true).map((span) => rangeOf(view, span)),
      highlights(view, offset),
      prepareRename(view, offset),
      selectionRanges(view, [offset]),
      ...[true, false].map((typed) => completion(view, offset, { display: 'en', today: '2025-06-14', typed })),
    ])
      expectWithin(view, answer);
    // The title and the row of signs below it make one line on the screen.
    if (explained)
      ok((explained.contents as { value: string }).value.split('\n').length <= 13, 'a hover of many lines');
    for (const action of codeActions(
      view,
      { start: offset, end: offset },
      { ...PROBLEMS, invoked: true, manual: () => undefined, addToGlossary: () => undefined },
    ))
      expectWithin(view, action);
  }
}

/** A rename changes what it says it renames, and not a character beside it. */
export function renameLeavesTheRestAlone(text: string): void {
  const view = viewOf(text);
  for (const offset of placesIn(view)) {
    const prepared = prepareRename(view, offset);
    const edits = rename(view, offset, 'Vorland');
    deepStrictEqual(edits === null, prepared === null, 'renames what cannot be, or the other way round');
    if (edits === null || prepared === null) continue;
    ok(
      edits.some(
        ({ range }) => view.statement.text.offsetAt(range.start) === view.statement.text.offsetAt(prepared.range.start),
      ),
    );
    expectApart(view, edits);
  }
}

/** Fixes at most: each has the text read anew. */
const MOST_FIXES = 12;
/** Of so many faults of one kind only the first are reported. */
const TOO_MANY = 200;

/** A fix takes its fault away, makes no other of its kind, and changes nothing beside what it edits. */
export function fixesMend(text: string): void {
  const view = viewOf(text);
  const problems = problemsOf(view.statement, PROBLEMS);
  for (const { code, fixes } of problems.filter((problem) => problem.fixes.length > 0).slice(0, MOST_FIXES)) {
    const before = countOf(problems, code);
    if (before >= TOO_MANY) continue;
    for (const { title, edits } of fixes) {
      const mended = applied(view, edits);
      const after = countOf(problemsOf(createStatement(engine, mended), PROBLEMS), code);
      ok(after < before, `${code}: «${title}» leaves ${after} of ${before}`);
    }
  }
  applied(view, cleanText(view.statement, PROBLEMS));
}

const countOf = (problems: readonly Problem[], code: string): number =>
  problems.filter((problem) => problem.code === code).length;

function applied(view: View, edits: readonly Edit[]): string {
  const inProtocol = textEdits(view, edits);
  expectApart(view, inProtocol);
  return TextDocument.applyEdits(documentOf(view), inProtocol);
}

/** Edits lie in the text, and none touches what another changes. */
function expectApart(view: View, edits: readonly TextEdit[]): void {
  expectWithin(view, edits);
  const spans = edits.map(
    ({ range }) => [view.statement.text.offsetAt(range.start), view.statement.text.offsetAt(range.end)] as const,
  );
  spans.sort(([a], [b]) => a - b);
  for (let k = 1; k < spans.length; k++) ok(spans[k]![0] >= spans[k - 1]![1], 'edits overlap');
}

/** Every position in an answer is one of the document, and every range runs forwards. */
function expectWithin(view: View, answer: unknown): void {
  if (typeof answer !== 'object' || answer === null) return;
  if ('line' in answer && 'character' in answer) {
    const position = answer as { line: number; character: number };
    const { text } = view.statement;
    const offset = text.offsetAt(position);
    deepStrictEqual(text.positionAt(offset), { line: position.line, character: position.character });
    ok(!cutsPair(String(text), offset), 'cuts a surrogate pair');
    return;
  }
  if ('start' in answer && 'end' in answer) {
    const { start, end } = answer as { start: { line: number; character: number }; end: typeof start };
    ok(start.line < end.line || (start.line === end.line && start.character <= end.character), 'runs backwards');
  }
  for (const child of Object.values(answer)) expectWithin(view, child);
}

/** Five numbers a token: lines further on, characters further on, length, type, modifiers. */
function expectTokensWithin(view: View, data: readonly number[]): void {
  let line = 0;
  let character = 0;
  for (let k = 0; k < data.length; k += 5) {
    character = data[k]! > 0 ? data[k + 1]! : character + data[k + 1]!;
    line += data[k]!;
    expectWithin(view, { start: { line, character }, end: { line, character: character + data[k + 2]! } });
  }
}

/** Whether `at` stands between the two halves of a character. */
export function cutsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}
