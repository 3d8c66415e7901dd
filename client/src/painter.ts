/**
 * Paints annotations.
 *
 * Only backgrounds, borders and the overview ruler: they are drawn as overlays. Whatever styles the text itself
 * (colour, weight, semantic tokens) makes the editor cut the line into pieces and show right-to-left text out of order.
 */
import * as vscode from 'vscode';
import { CancellationTokenSource, State } from 'vscode-languageclient';
import { isStatement } from './language';
import { paintedParts } from './paintedParts';
import { covers, type Lines, linesToPaint } from './paintWindow';
import { annotationsRequest, KINDS, type Kind, type WireAnnotation } from './protocol';
import type { Server } from './server';

/** Lines painted beyond those that can be seen. */
const MARGIN = 100;
/** Milliseconds without an edit before new annotations are asked for; the old ones move with the text meanwhile. */
const EDIT_PAUSE = 50;
const SCROLL_PAUSE = 20;

interface Painted {
  version: number;
  lines: Lines;
}

interface EditorState {
  painted?: Painted | undefined;
  /** Whether it has any decorations, which may be out of date. */
  isDecorated?: boolean;
  timer?: ReturnType<typeof setTimeout> | undefined;
  request?: CancellationTokenSource | undefined;
}

export class Painter implements vscode.Disposable {
  readonly #server: Server;
  readonly #memory: vscode.Memento;
  readonly #decorations = createDecorations();
  readonly #editors = new Map<vscode.TextEditor, EditorState>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];

  /** Highlights were switched on or off. */
  readonly onDidToggle = this.#changed.event;

  constructor(server: Server, memory: vscode.Memento) {
    this.#server = server;
    this.#memory = memory;
    this.#subscriptions = [
      vscode.window.onDidChangeVisibleTextEditors(() => this.#repaintAll()),
      vscode.window.onDidChangeActiveTextEditor((editor) => editor && this.#schedule(editor, 0)),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#schedule(textEditor, SCROLL_PAUSE)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#repaintDocument(document, EDIT_PAUSE)),
      vscode.workspace.onDidOpenTextDocument((document) => this.#repaintDocument(document, 0)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('communique.highlight')) this.#repaintAll({ forget: true });
      }),
      server.onDidChangeState((state) => state === State.Running && this.#repaintAll({ forget: true })),
      server.onDidChangeAnnotations((uri) => {
        for (const editor of vscode.window.visibleTextEditors) {
          if (server.uriOf(editor.document) === uri) this.#forgetAndSchedule(editor);
        }
      }),
    ];
    this.#tellContext();
    this.#repaintAll();
  }

  get on(): boolean {
    return this.#memory.get('highlights', true);
  }

  async toggle(): Promise<void> {
    await this.#memory.update('highlights', !this.on);
    this.#tellContext();
    this.#repaintAll({ forget: true });
    this.#changed.fire();
  }

  dispose(): void {
    for (const state of this.#editors.values()) cancel(state);
    for (const part of [...this.#subscriptions, ...Object.values(this.#decorations), this.#changed]) part.dispose();
  }

  #tellContext(): void {
    void vscode.commands.executeCommand('setContext', 'communique.highlights', this.on);
  }

  #repaintAll({ forget = false } = {}): void {
    const visible = new Set(vscode.window.visibleTextEditors);
    for (const [editor, state] of this.#editors) {
      if (visible.has(editor)) continue;
      cancel(state);
      this.#editors.delete(editor);
    }
    for (const editor of visible) {
      if (forget) this.#forgetAndSchedule(editor);
      else this.#schedule(editor, 0);
    }
  }

  #repaintDocument(document: vscode.TextDocument, pause: number): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document === document) this.#schedule(editor, pause);
    }
  }

  #forgetAndSchedule(editor: vscode.TextEditor): void {
    this.#stateOf(editor).painted = undefined;
    this.#schedule(editor, 0);
  }

  #schedule(editor: vscode.TextEditor, pause: number): void {
    const state = this.#stateOf(editor);
    clearTimeout(state.timer);
    state.timer = setTimeout(() => void this.#paint(editor, state), pause);
  }

  async #paint(editor: vscode.TextEditor, state: EditorState): Promise<void> {
    const { document } = editor;
    if (!isStatement(document) || !this.on) {
      this.#clear(editor, state);
      return;
    }
    const visible = editor.visibleRanges.map(({ start, end }) => ({ start: start.line, end: end.line }));
    const { version, lineCount } = document;
    if (state.painted?.version === version && covers(state.painted.lines, visible)) return;
    const lines = linesToPaint(visible, lineCount, MARGIN);
    if (lines === undefined) return;

    state.request?.cancel();
    const request = new CancellationTokenSource();
    state.request = request;
    const params = {
      textDocument: { uri: this.#server.uriOf(document) },
      range: {
        start: { line: lines.start, character: 0 },
        end: { line: lines.end, character: document.lineAt(lines.end).text.length },
      },
    };
    const answer = await this.#server.request(annotationsRequest, params, request.token);
    // An answer for another version would paint beside the words; the edit that made it old has asked anew.
    if (!answer || request.token.isCancellationRequested || answer.version !== document.version) return;
    state.painted = { version, lines };
    state.isDecorated = true;
    this.#apply(editor, answer.annotations);
  }

  #apply(editor: vscode.TextEditor, annotations: readonly WireAnnotation[]): void {
    const settings = vscode.workspace.getConfiguration('communique.highlight', editor.document);
    for (const kind of KINDS) {
      const shown = settings.get(SETTING[kind], true);
      const ranges = shown
        ? annotations
            .filter((annotation) => annotation.kind === kind)
            .flatMap((annotation) => rangesOf(annotation, editor.document))
        : [];
      editor.setDecorations(this.#decorations[kind], ranges);
    }
  }

  #clear(editor: vscode.TextEditor, state: EditorState): void {
    state.request?.cancel();
    state.painted = undefined;
    // Most editors never had any: a file of another language has nothing to be cleared at every key.
    if (!state.isDecorated) return;
    state.isDecorated = false;
    for (const kind of KINDS) editor.setDecorations(this.#decorations[kind], []);
  }

  #stateOf(editor: vscode.TextEditor): EditorState {
    let state = this.#editors.get(editor);
    if (state === undefined) {
      state = {};
      this.#editors.set(editor, state);
    }
    return state;
  }
}

const SETTING: Record<Kind, string> = { entity: 'entities', date: 'dates', decision: 'decisions' };

/** Each kind has a line of its own style below the words, so that nothing is told by colour alone. */
function createDecorations(): Record<Kind, vscode.TextEditorDecorationType> {
  const create = (kind: Kind, style: string, width: string) =>
    vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor(`communique.${kind}Background`),
      borderColor: new vscode.ThemeColor(`communique.${kind}Border`),
      borderStyle: style,
      borderWidth: `0 0 ${width} 0`,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      ...(kind === 'decision' && {
        overviewRulerColor: new vscode.ThemeColor('communique.decisionOverviewRuler'),
        overviewRulerLane: vscode.OverviewRulerLane.Left,
      }),
    });
  return {
    entity: create('entity', 'solid', '1px'),
    date: create('date', 'dotted', '2px'),
    decision: create('decision', 'double', '3px'),
  };
}

function rangesOf({ range: { start, end } }: WireAnnotation, document: vscode.TextDocument): vscode.Range[] {
  const ranges: vscode.Range[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const { text } = document.lineAt(line);
    const from = line === start.line ? start.character : 0;
    const to = line === end.line ? end.character : text.length;
    for (const part of paintedParts(text, from, to)) ranges.push(new vscode.Range(line, part.start, line, part.end));
  }
  return ranges;
}

function cancel(state: EditorState): void {
  clearTimeout(state.timer);
  state.request?.cancel();
}
