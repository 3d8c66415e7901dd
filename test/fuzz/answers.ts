/** Everything that a client can ask of a text, for the clock. */

import { annotations } from '../../server/src/features/annotations';
import { type CodeActionOptions, codeActions, textEdits } from '../../server/src/features/code-actions';
import { codeLenses } from '../../server/src/features/code-lenses';
import { completion } from '../../server/src/features/completion';
import { definition } from '../../server/src/features/definition';
import { toDiagnostic } from '../../server/src/features/diagnostics';
import { digestOf } from '../../server/src/features/digest';
import { cleanText, fixAll } from '../../server/src/features/edits';
import { foldingRanges } from '../../server/src/features/folding';
import { hover } from '../../server/src/features/hover';
import { inlayHints } from '../../server/src/features/inlay-hints';
import { documentLinks } from '../../server/src/features/links';
import { markdown } from '../../server/src/features/markup';
import { flatOutline, outline } from '../../server/src/features/outline';
import { problemsOf } from '../../server/src/features/problems';
import { highlights, keyAt, references } from '../../server/src/features/references';
import { prepareRename, rename } from '../../server/src/features/rename';
import { selectionRanges } from '../../server/src/features/selection';
import { semanticTokens } from '../../server/src/features/semantic-tokens';
import { status } from '../../server/src/features/status';
import type { View } from '../../server/src/features/view';
import { EMPTY_GLOSSARY } from '../../server/src/glossary/glossary';

const OPTIONS: CodeActionOptions = {
  display: 'en',
  checks: {},
  glossary: EMPTY_GLOSSARY,
  invoked: true,
  manual: () => undefined,
  addToGlossary: () => undefined,
};

/** What is asked of a document as a whole. */
export const WHOLE: Readonly<Record<string, (view: View) => unknown>> = {
  annotations: (view) => annotations(view, 'en'),
  diagnostics: (view) =>
    problemsOf(view.statement, OPTIONS).map((problem) => toDiagnostic(view, problem, OPTIONS.manual)),
  outline: (view) =>
    flatOutline(view.uri, outline(view, { display: 'ar', decisions: true, entities: true, dates: true })),
  folding: foldingRanges,
  tokens: semanticTokens,
  lenses: (view) => codeLenses(view, 'fr'),
  hints: (view) => inlayHints(view, { start: 0, end: view.statement.text.length }),
  links: documentLinks,
  digest: (view) => digestOf(view).symbols,
  status,
  clean: (view) => textEdits(view, cleanText(view.statement, OPTIONS)),
  'fix all': (view) => textEdits(view, fixAll(view.statement, OPTIONS)),
};

/** What is asked of an offset. */
export const AT: Readonly<Record<string, (view: View, offset: number) => unknown>> = {
  hover: (view, offset) => hover(view, offset, { display: 'ar', markup: markdown }),
  definition: (view, offset) => definition(view.statement, offset),
  references: (view, offset) => {
    const key = keyAt(view.statement, offset);
    return key === undefined ? [] : references(view.statement, key, false);
  },
  highlights,
  'prepare rename': prepareRename,
  rename: (view, offset) => rename(view, offset, 'Another Name'),
  completion: (view, offset) => completion(view, offset, { display: 'en', today: '2025-06-05', typed: false }),
  'completion while typing': (view, offset) =>
    completion(view, offset, { display: 'fr', today: '2025-06-05', typed: true }),
  selection: (view, offset) => selectionRanges(view, [offset]),
  actions: (view, offset) => codeActions(view, { start: offset, end: offset }, OPTIONS),
};
