/** Code actions: quick fixes, fix-all, cleaning, «ignore here», and what goes into the glossary. */

import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import { directivesOf, type Edit } from '../checks';
import type { NewEntity } from '../glossary/edit';
import { type DisplayLanguage, localise } from '../l10n';
import type { EntityAnnotation, Span } from '../spot/annotation';
import { ARTICLE, articleLength } from '../spot/article';
import { annotationsIn, blockAt } from '../statement/statement';
import { isBlank } from '../text/blocks';
import { inDirection, isolateIn } from './bidi';
import { type Manual, toDiagnostic } from './diagnostics';
import { cleanText, fixAll } from './edits';
import { gist } from './markup';
import { entityKey, foldName, mentionsOf } from './mentions';
import { type Problem, type ProblemOptions, problemsOf } from './problems';
import { nameAt, rangeOf, type View } from './view';

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.communique`;
export const CLEAN_KIND = `${CodeActionKind.Source}.clean.communique`;
const GLOSSARY_KIND = `${CodeActionKind.Refactor}.glossary`;
export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL_KIND, CLEAN_KIND, GLOSSARY_KIND];

export interface CodeActionOptions extends ProblemOptions {
  /** Kinds that are asked for; absent: quick fixes and what the user may want here. */
  readonly only?: readonly string[];
  /** Whether the user asked, and not the cursor's coming to rest. */
  readonly invoked: boolean;
  readonly manual: Manual;
  /** The change of the glossary that adds an entity; undefined where there is no place for it. */
  addToGlossary(entity: NewEntity): WorkspaceEdit | undefined;
}

export function codeActions(view: View, span: Span, options: CodeActionOptions): CodeAction[] {
  const wants = (kind: string): boolean =>
    options.only === undefined || options.only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  const asksFor = (kind: string): boolean => options.only !== undefined && wants(kind);
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix))
    actions.push(...quickFixes(view, span, problemsOf(view.statement, options), options));
  if (asksFor(FIX_ALL_KIND))
    actions.push(...whole(view, 'action.fix-all', FIX_ALL_KIND, fixAll(view.statement, options), options));
  if (asksFor(CLEAN_KIND))
    actions.push(...whole(view, 'action.clean', CLEAN_KIND, cleanText(view.statement, options), options));
  if (wants(GLOSSARY_KIND) && (options.invoked || asksFor(GLOSSARY_KIND)))
    actions.push(...glossaryActions(view, span, options));
  return actions;
}

function whole(
  view: View,
  title: 'action.fix-all' | 'action.clean',
  kind: string,
  edits: readonly Edit[],
  { display }: { readonly display: DisplayLanguage },
): CodeAction[] {
  if (edits.length === 0) return [];
  return [{ title: inDirection(localise(display, title), display), kind, edit: editOf(view, edits) }];
}

function quickFixes(
  view: View,
  { start, end }: Span,
  problems: readonly Problem[],
  { display, manual }: CodeActionOptions,
): CodeAction[] {
  const actions: CodeAction[] = [];
  const ignored = new Set<string>();
  const here = problems.filter((problem) => problem.start <= end && problem.end >= start);
  for (const problem of here) {
    const diagnostics = [toDiagnostic(view, problem, manual)];
    for (const { title, edits } of problem.fixes) {
      const isPreferred = problem.fixes.length === 1;
      actions.push({ title, kind: CodeActionKind.QuickFix, diagnostics, edit: editOf(view, edits), isPreferred });
    }
  }
  for (const problem of here) {
    if (ignored.has(problem.code)) continue;
    ignored.add(problem.code);
    actions.push(...ignoreActions(view, problem, [toDiagnostic(view, problem, manual)], display));
  }
  return actions;
}

function ignoreActions(
  view: View,
  problem: Problem,
  diagnostics: Diagnostic[],
  display: DisplayLanguage,
): CodeAction[] {
  const { code } = problem;
  const kind = CodeActionKind.QuickFix;
  return [
    {
      title: inDirection(localise(display, 'action.ignore-line', { code }), display),
      kind,
      diagnostics,
      edit: editOf(view, [ignoreLine(view, problem.start, code)]),
    },
    {
      title: inDirection(localise(display, 'action.ignore-file', { code }), display),
      kind,
      diagnostics,
      edit: editOf(view, [{ start: 0, end: 0, newText: `<!-- communique-disable ${code} -->${newlineOf(view)}` }]),
    },
  ];
}

/**
 * What silences `code` in the line of `offset`: a directive above it, or one more code in that which stands there. In a
 * wrapped paragraph it stands above the first line, for between two others it would part the paragraph.
 */
export function ignoreLine(view: View, offset: number, code: string): Edit {
  const { statement } = view;
  const { text, blocks } = statement;
  const line = text.lineStart(offset);
  const before = text.slice(line, offset);
  let blank = 0;
  while (blank < before.length && isBlank(before, blank)) blank++;
  const block = blockAt(statement, line + blank);
  const start = block < 0 ? line : text.lineStart(blocks.placeOf(block));
  const above = directivesOf(statement).find(
    ({ kind, scope }) => kind === 'disable-next-line' && scope.start === start,
  );
  const last = above?.codes.at(-1);
  if (last !== undefined) return { start: last.end, end: last.end, newText: ` ${code}` };
  return { start, end: start, newText: `<!-- communique-disable-next-line ${code} -->${newlineOf(view)}` };
}

function newlineOf({ statement }: View): string {
  const end = statement.text.lineEnd(0);
  return statement.text.slice(end, end + 2) === '\r\n' ? '\r\n' : '\n';
}

/** Edits in the form of the protocol. */
export function textEdits(view: View, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(view, edit), newText: edit.newText }));
}

/** The edits of one version of a document; a client that has another by now refuses them. */
export function editOf(view: View, edits: readonly Edit[]): WorkspaceEdit {
  return {
    documentChanges: [{ textDocument: { uri: view.uri, version: view.version }, edits: textEdits(view, edits) }],
  };
}

/** Code units of a name in a title. */
const NAME_LENGTH = 40;

function glossaryActions(view: View, { start, end }: Span, options: CodeActionOptions): CodeAction[] {
  const entity = annotationsIn(view.statement, start, end).find((annotation) => annotation.kind === 'entity');
  if (entity === undefined || entity.ref?.startsWith('own:')) return [];
  const article = articleLength(view.statement.text, entity);
  const name = nameAt(view.statement, { ...entity, start: entity.start + article });
  const title = (key: 'action.add-entity' | 'action.prefer'): string =>
    inDirection(
      localise(options.display, key, { name: isolateIn(gist(name, NAME_LENGTH), options.display) }),
      options.display,
    );
  const actions: CodeAction[] = [];
  const add = (key: 'action.add-entity' | 'action.prefer', avoid: readonly string[]): void => {
    const edit = options.addToGlossary({ type: entity.type, name, avoid });
    if (edit) actions.push({ title: title(key), kind: GLOSSARY_KIND, edit });
  };
  add('action.add-entity', []);
  const variants = spellingVariants(view, entity, name);
  if (variants.length > 0) add('action.prefer', variants);
  return actions;
}

/** Other spellings of the name in the text: as many words, but not the same ones. An acronym is no spelling. */
function spellingVariants(view: View, entity: EntityAnnotation, name: string): string[] {
  const words = (text: string): number => text.split(' ').length;
  const variants = new Map<string, string>();
  for (const mention of mentionsOf(view.statement, entityKey(view.statement.text, entity))) {
    const written = nameAt(view.statement, mention).replace(ARTICLE, '');
    const isOther = foldName(written) !== foldName(name) && words(written) === words(name);
    if (isOther && written !== written.toUpperCase()) variants.set(foldName(written), written);
  }
  return [...variants.values()];
}
