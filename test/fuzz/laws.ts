/** What holds of every text, whatever is in it. Each law throws where it is broken; the tests and the fuzzer share them. */

import { deepStrictEqual, ok } from 'node:assert';
import { directivesOf, runChecks } from '../../server/src/checks';
import { type Annotation, annotationType, compareAnnotations, type Span } from '../../server/src/spot/annotation';
import { annotationsIn, createStatement, editStatement, type Statement } from '../../server/src/statement/statement';
import { EVERY_CHECK } from '../checks/every-check';
import { testEngine } from '../engine';
import { cutsPair, featuresAnswerWithinTheText, fixesMend, renameLeavesTheRestAlone } from './feature-laws';
import type { Change } from './mutants';

const engine = testEngine();
const read = (text: string): Statement => createStatement(engine, text);

/** Spans lie in the text, cut no character and no word, and come in its order; entities do not overlap. */
export function spansAreGood(text: string): void {
  const annotations = annotationsIn(read(text));
  for (const annotation of annotations) {
    expectGoodSpan(text, annotation);
    const words = text.slice(annotation.start, annotation.end);
    ok(words === words.trim(), `space around ${show(words)}`);
    if (annotation.kind === 'decision') {
      const { actor, scope, addressee } = annotation;
      for (const span of [actor, scope, addressee]) if (span) expectGoodSpan(text, span);
    } else expectWholeWords(text, annotation);
  }
  deepStrictEqual([...annotations].sort(compareAnnotations), annotations, 'out of order');
  const entities = annotations.filter(({ kind }) => kind === 'entity');
  for (let k = 1; k < entities.length; k++) ok(entities[k]!.start >= entities[k - 1]!.end, 'entities overlap');
}

/** Problems, and every edit of every fix, lie in the text and cut no character. */
export function problemsAreGood(text: string): void {
  for (const { code, start, end, fixes } of runChecks(read(text), EVERY_CHECK)) {
    ok(start >= 0 && start <= end && end <= text.length, `${code}: ${start} … ${end} of ${text.length}`);
    ok(!cutsPair(text, start) && !cutsPair(text, end), `${code}: cuts a surrogate pair`);
    for (const { edits } of fixes ?? []) {
      let last = 0;
      for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
        ok(edit.start >= last && edit.start <= edit.end && edit.end <= text.length, `${code}: fix out of bounds`);
        ok(!cutsPair(text, edit.start) && !cutsPair(text, edit.end), `${code}: fix cuts a surrogate pair`);
        last = edit.end;
      }
    }
  }
}

/** The same text gives the same answer, whatever was read before it. */
export function isDeterministic(text: string): void {
  const first = read(text);
  const second = read(text);
  deepStrictEqual(facts(second), facts(first));
}

/** After any edits, the statement is what a fresh reading of its text gives, problems included. */
export function incrementalIsFull(text: string, edits: readonly Change[]): void {
  let statement = read(text);
  runChecks(statement, EVERY_CHECK);
  for (const [where, deleted, inserted] of edits) {
    const start = Math.floor(where * statement.text.length);
    const end = Math.min(start + deleted, statement.text.length);
    const next = statement.text.slice(0, start) + inserted + statement.text.slice(end);
    statement = editStatement(statement, { start, end, newText: inserted });
    deepStrictEqual(facts(statement), facts(read(next)));
  }
}

/** The kind of line break changes nothing but offsets. */
export function lineBreaksAreEqual(text: string): void {
  const unix = text.replace(/\r\n?/g, '\n');
  const windows = unix.replaceAll('\n', '\r\n');
  const summary = (raw: string): string[] => summarise(read(raw), (words) => words.replaceAll('\r\n', '\n'));
  deepStrictEqual(summary(windows), summary(unix));
}

/** Composed and decomposed letters are the same letters: those that are a letter and marks, unlike the syllables of Hangul. */
export function normalFormsAreEqual(any: string): void {
  const text = any.replace(/\p{Script=Hangul}/gu, '');
  const summary = (raw: string): string[] => summarise(read(raw), (words) => words.normalize('NFC'));
  deepStrictEqual(summary(text.normalize('NFD')), summary(text.normalize('NFC')));
}

/** The laws of a text alone. */
export const LAWS: Readonly<Record<string, (text: string) => void>> = {
  'spans lie in the text, on whole words, in order, entities apart': spansAreGood,
  'problems and fixes lie in the text': problemsAreGood,
  'the same text gives the same answer': isDeterministic,
  'LF and CRLF are the same': lineBreaksAreEqual,
  'NFC and NFD are the same': normalFormsAreEqual,
  'every feature answers within the text': featuresAnswerWithinTheText,
  'a rename leaves the rest alone': renameLeavesTheRestAlone,
  'a fix takes its fault away': fixesMend,
};

/** Everything that a feature can read of a statement. */
export function facts(statement: Statement): object {
  return {
    text: String(statement.text),
    blocks: [...statement.blocks].map(({ text, kind, language }, k) => [
      statement.blocks.placeOf(k),
      text,
      kind,
      language,
    ]),
    directives: directivesOf(statement),
    words: statement.words,
    // Looked up by key, and never read in order.
    context: { ...statement.context, definitions: [...statement.context.definitions].sort(byKey) },
    annotations: annotationsIn(statement),
    problems: runChecks(statement, EVERY_CHECK),
  };
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

/** What was found, without offsets, one line each; `plain` takes from the words what the comparison leaves out. */
function summarise(statement: Statement, plain: (words: string) => string): string[] {
  const quote = ({ start, end }: Span): string => plain(statement.text.slice(start, end));
  const lines = annotationsIn(statement).map((annotation) => {
    const words = `${annotation.kind} ${annotationType(annotation)} «${quote(annotation)}»`;
    return [words, ...meaningOf(annotation, quote)].join(' | ');
  });
  return [`${statement.context.language} ${statement.context.date}`, ...lines];
}

function meaningOf(annotation: Annotation, quote: (span: Span) => string): (string | undefined)[] {
  switch (annotation.kind) {
    case 'entity':
      return [annotation.ref];
    case 'date':
      return [annotation.value, annotation.resolved, annotation.calendar];
    case 'decision': {
      const { concept, force, polarity, actor, scope, addressee } = annotation;
      return [concept, `${force}`, polarity, ...[actor, scope, addressee].map((span) => span && quote(span))];
    }
  }
}

function expectGoodSpan(text: string, { start, end }: Span): void {
  ok(start >= 0 && start < end && end <= text.length, `${start} … ${end} of ${text.length}`);
  ok(!cutsPair(text, start) && !cutsPair(text, end), `cuts a surrogate pair: ${show(text.slice(start, end))}`);
}

/** Scripts that put spaces between words. */
const LETTER = /[\p{Script=Arabic}\p{Script=Latin}\p{M}]/u;
const isLetter = (text: string, at: number): boolean => /\p{L}|\p{M}/u.test(text[at] ?? '') && LETTER.test(text[at]!);
/** What Arabic writes at the front of a word and a name does not begin with: «وللمجلس» holds «لمجلس». */
const PROCLITICS = /^[\p{M}ـوفبكلسأ]+$/u;

function expectWholeWords(text: string, { start, end }: Span): void {
  const around = show(text.slice(Math.max(0, start - 12), end + 12));
  ok(!(isLetter(text, end - 1) && isLetter(text, end)), `ends within a word: ${around}`);
  if (!isLetter(text, start - 1) || !isLetter(text, start)) return;
  let word = start;
  while (isLetter(text, word - 1)) word--;
  ok(PROCLITICS.test(text.slice(word, start)), `begins within a word: ${around}`);
}

const show = (words: string): string => JSON.stringify(words);
