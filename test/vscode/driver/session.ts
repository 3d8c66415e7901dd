/** A served VS Code, a browser, and a workspace with the files of one test. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { provision } from '../../../scripts/vscode/provision.mjs';
import { type PageTarget, type ServeOptions, serveVSCode } from '../../../scripts/vscode/serve.mjs';
import { openBrowser, Workbench } from '../../../scripts/vscode/workbench.mjs';

export const root = path.resolve(import.meta.dirname, '../../..');

export interface Session extends AsyncDisposable {
  /** Process id of the served VS Code. */
  readonly pid: number;
  readonly workbench: Workbench;
  /** Writes a file into the workspace and opens it in a fresh workbench. */
  open(name: string, text: string, target?: Partial<PageTarget>): Promise<Workbench>;
  close(): Promise<void>;
}

export async function startSession(options: Omit<ServeOptions, 'codeServer'> = {}): Promise<Session> {
  const { codeServer, browser } = await provision();
  const served = await serveVSCode({ codeServer, ...options });
  const opened = await openBrowser(browser, { width: 1400, height: 900 });
  const folder = await mkdtemp(path.join(tmpdir(), 'communique-workspace-'));
  const workbench = new Workbench(opened.page);
  const close = async () => {
    await opened.close();
    await served.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return {
    pid: served.pid,
    workbench,
    async open(name, text, target = { extension: root }) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
      await workbench.open(served.urlOf({ folder, file, ...target }));
      return workbench;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Letters alone: marks stand on them, digits run from left to right, punctuation takes the side that its neighbours leave it. */
const RIGHT_TO_LEFT = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]/u;

export interface Line {
  text: string;
  pieces: string[];
  lefts: number[];
}

/** What is wrong with the right-to-left lines on the screen: cut into pieces, or letters out of order. */
export function faultsOf(lines: readonly Line[]): string[] {
  const faults: string[] = [];
  for (const { text, pieces, lefts } of lines) {
    if (!RIGHT_TO_LEFT.test(text)) continue;
    if (pieces.length !== 1) faults.push(`cut into ${pieces.length}: ${pieces.join(' ¦ ')}`);
    for (let i = 1; i < text.length; i++) {
      if (!RIGHT_TO_LEFT.test(text[i - 1]!) || !RIGHT_TO_LEFT.test(text[i]!)) continue;
      // Half a pixel is rounding.
      if (lefts[i]! > lefts[i - 1]! + 0.5) {
        faults.push(`out of order at ${i}: ${text}`);
        break;
      }
    }
  }
  return faults;
}
