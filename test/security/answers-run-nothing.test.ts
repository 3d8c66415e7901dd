/** Whatever a text holds, an answer of the server runs nothing, loads nothing, and leads to the web alone. */

import { expect, it } from 'vitest';
import { codeActions } from '../../server/src/features/code-actions';
import { codeLenses } from '../../server/src/features/code-lenses';
import { completion } from '../../server/src/features/completion';
import { toDiagnostic } from '../../server/src/features/diagnostics';
import { inlayHints } from '../../server/src/features/inlay-hints';
import { documentLinks } from '../../server/src/features/links';
import { outline } from '../../server/src/features/outline';
import { problemsOf } from '../../server/src/features/problems';
import { createView } from '../../server/src/features/view';
import { EMPTY_GLOSSARY } from '../../server/src/glossary/glossary';
import { createStatement } from '../../server/src/statement/statement';
import { testEngine } from '../engine';

const EVIL = [
  '[click](command:workbench.action.quit)',
  '<img src=x onerror=alert(1)>',
  'command:workbench.action.quit',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'vscode://settings',
  '$(trash) $1',
];
const PARAGRAPHS = EVIL.map(
  (evil, k) =>
    `${k + 1}. The Grand Union ${evil} (GU) welcomed the the report “${evil}” of 31 June 2024 and 5 May 2024. The GU and the Council of Europe met ${evil} the Council of Europe, and so did the Council of Europe.`,
);
const text = `The Grand Union of ${EVIL[0]} at www.example.org and https://example.org/a\n\n${PARAGRAPHS.join('\n\n')}\n`;
const view = createView('file:///a', 1, createStatement(testEngine(), text));
const options = { display: 'en', checks: {}, glossary: EMPTY_GLOSSARY } as const;

it('links lead to the web', () => {
  const targets = documentLinks(view).map(({ target }) => target);
  expect(targets).toContain('https://example.org/a');
  for (const target of targets) expect(target).toMatch(/^https?:\/\//);
});

it('lenses say something, and do nothing', () => {
  const lenses = codeLenses(view, 'en');
  expect(lenses.length).toBeGreaterThan(0);
  for (const { command } of lenses) expect(command).toEqual({ title: expect.any(String), command: '' });
});

it('hints are dates', () => {
  const hints = inlayHints(view, { start: 0, end: text.length });
  expect(hints.length).toBeGreaterThan(0);
  for (const { label, tooltip } of hints) {
    expect(label).toMatch(/^[\d\-/ ·…TXWZ:.]+$/);
    expect(tooltip).toBeUndefined();
  }
});

it('completions put plain words into the text, and nothing else', () => {
  const { items } = completion(view, text.length, { display: 'en', today: '2025-06-05', typed: false });
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) {
    expect(item).not.toHaveProperty('documentation');
    expect(item).not.toHaveProperty('command');
    expect(item).not.toHaveProperty('additionalTextEdits');
    expect(item).not.toHaveProperty('insertTextFormat');
  }
});

it('problems are plain words, and lead to our manual alone', () => {
  const diagnostics = problemsOf(view.statement, options).map((problem) =>
    toDiagnostic(view, problem, () => undefined),
  );
  expect(diagnostics.length).toBeGreaterThan(EVIL.length);
  for (const diagnostic of diagnostics) {
    expect(diagnostic.message).toBeTypeOf('string');
    expect(diagnostic).not.toHaveProperty('codeDescription');
  }
});

it('code actions edit the text, and run no command', () => {
  const all = { start: 0, end: text.length };
  const manual = (): undefined => undefined;
  const actions = codeActions(view, all, { ...options, invoked: true, manual, addToGlossary: () => undefined });
  expect(actions.length).toBeGreaterThan(EVIL.length);
  for (const action of actions) expect(action).not.toHaveProperty('command');
});

it('names in the outline stand on one line', () => {
  const symbols = JSON.stringify(outline(view, { display: 'en', decisions: true, entities: true, dates: true }));
  expect(symbols).not.toMatch(/\\[nr]|\\u00[01]/);
});
