/**
 * Edits statements at random through the real protocol, as a writer with many hands, and asks after each edit what an editor
 * asks. Fails where an answer is an error, the log is not empty, memory grows, or the edited text is not analysed as a fresh one.
 *
 *     npm run soak -- --time 600 [--seed 1]
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Session, startSession } from './client';

export interface SoakResult {
  readonly edits: number;
  readonly log: readonly string[];
  /** Resident memory in MB: after the first tenth, and at the end. */
  readonly memory: readonly [number, number];
  /** URIs whose annotations differ from those of a fresh document with the same text. */
  readonly different: readonly string[];
}

const PIECES = [
  'The Ministers welcomed the report of 5 May 2024 and called upon all parties to act. ',
  'رحب الأعضاء بقرار مجلس الأمن 2254 (2015)، وأكدوا ذلك في 27-28 أيار/مايو. ',
  'Les ministres ont condamné les attaques du 3 mars 2023. ',
  '\n\n',
  '\r\n',
  '\n1. ',
  '😀',
  '\u202e',
  '“',
  ')',
  ' ',
  'و',
  'S/RES/2254 (2015)',
  '<!-- communique-disable-next-line doubled-word -->\n',
];

const SAMPLES = ['ar/communique-food-security', 'en/communique-safe-ports', 'fr/resolution-archives'];
const LARGEST = 60_000;

/** A heap with little room: the engine collects garbage when it must, so memory that grows is memory that is kept. MB. */
const TIGHT_HEAP = ['--max-old-space-size=70', '--max-semi-space-size=4'];

/** @param progress how much of the soak is done after so many edits: from 0 to 1, where it ends. */
export async function soak(progress: (edits: number) => number, seed: number): Promise<SoakResult> {
  const random = generator(seed);
  const session = await startSession(TIGHT_HEAP);
  try {
    await session.initialize();
    const documents: TextDocument[] = [];
    for (const name of SAMPLES) {
      const text = readFileSync(new URL(`../../samples/${name}.communique`, import.meta.url), 'utf8');
      const uri = await session.open(text);
      documents.push(TextDocument.create(uri, 'communique', 1, text));
    }
    let early = 0;
    let edits = 0;
    for (let done = progress(0); done < 1; done = progress(edits)) {
      const document = documents[Math.floor(random() * documents.length)]!;
      await edit(session, document, random);
      await ask(session, document, random);
      edits++;
      if (early === 0 && done > 0.1) early = residentMemory(session);
    }
    const late = residentMemory(session);
    const different: string[] = [];
    for (const document of documents) if (!(await isLikeFresh(session, document))) different.push(document.uri);
    return { edits, log: [...session.log], memory: [early, late], different };
  } finally {
    await session.close();
  }
}

type Random = () => number;

/** Mulberry32: the same numbers for the same seed. */
function generator(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

async function edit(session: Session, document: TextDocument, random: Random): Promise<void> {
  const contentChanges = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const length = document.getText().length;
    const start = Math.floor(random() * (length + 1));
    const most = length > LARGEST ? 4000 : random() < 0.1 ? 300 : 12;
    const range = { start: document.positionAt(start), end: document.positionAt(start + Math.floor(random() * most)) };
    const text = random() < 0.3 ? '' : PIECES[Math.floor(random() * PIECES.length)]!;
    const change = { range, text };
    TextDocument.update(document, [change], document.version + 1);
    return change;
  });
  await session.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: document.uri, version: document.version },
    contentChanges,
  });
}

async function ask(session: Session, document: TextDocument, random: Random): Promise<void> {
  const textDocument = { uri: document.uri };
  const position = document.positionAt(Math.floor(random() * document.getText().length));
  const range = { start: position, end: position };
  const { connection } = session;
  await Promise.all([
    connection.sendRequest('communique/annotations', { textDocument }),
    connection.sendRequest('textDocument/diagnostic', { textDocument }),
    connection.sendRequest('textDocument/hover', { textDocument, position }),
    connection.sendRequest('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }),
    random() < 0.1 && connection.sendRequest('textDocument/documentSymbol', { textDocument }),
    random() < 0.1 && connection.sendRequest('textDocument/completion', { textDocument, position }),
    random() < 0.1 &&
      connection.sendRequest('textDocument/references', {
        textDocument,
        position,
        context: { includeDeclaration: true },
      }),
  ]);
}

async function isLikeFresh(session: Session, document: TextDocument): Promise<boolean> {
  const annotations = async (uri: string): Promise<string> => {
    const answer = await session.connection.sendRequest<{ annotations: unknown }>('communique/annotations', {
      textDocument: { uri },
    });
    return JSON.stringify(answer.annotations);
  };
  const fresh = await session.open(document.getText());
  return (await annotations(fresh)) === (await annotations(document.uri));
}

/** MB, or 0 where the system does not tell. */
function residentMemory(session: Session): number {
  try {
    const status = readFileSync(`/proc/${session.process.pid}/status`, 'utf8');
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

async function main(): Promise<void> {
  const option = (name: string, otherwise: number): number => {
    const at = process.argv.indexOf(name);
    return at < 0 ? otherwise : Number(process.argv[at + 1]);
  };
  const time = option('--time', 600) * 1000;
  const start = performance.now();
  const result = await soak(() => (performance.now() - start) / time, option('--seed', 1));
  console.log(JSON.stringify(result, undefined, 2));
  const [early, late] = result.memory;
  process.exitCode = result.log.length > 0 || result.different.length > 0 || late > early * 1.5 + 20 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void main();
