import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { server } from '../../scripts/bundle.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * What the server may use of Node: reading its data and, for the workspace index, the user's statements. The YAML reader
 * asks for `process` and `buffer`, which are globals anyway.
 */
const ALLOWED_MODULES = new Set([
  'node:fs',
  'node:fs/promises',
  'node:path',
  'node:url',
  'node:process',
  'node:buffer',
]);
const READING = new Set(['existsSync', 'readFileSync', 'readFile', 'readdir', 'stat', 'opendir', 'realpath', 'lstat']);

const sources = (readdirSync(path.join(root, 'server/src'), { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts') && !file.startsWith('cli'))
  .map((file) => ({ file, text: readFileSync(path.join(root, 'server/src', file), 'utf8') }));

async function externals(entry: string, platform: 'node' | 'browser'): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
    ...(platform === 'node' ? server : { platform, format: 'iife' }),
  });
  const imports = Object.values(metafile!.outputs).flatMap((output) => output.imports);
  return [...new Set(imports.filter(({ external }) => external).map(({ path: name }) => name))];
}

describe('the server', () => {
  it('uses no module that reaches the network, starts a process, or writes a file', async () => {
    for (const name of await externals('server/src/lsp/main.ts', 'node')) {
      expect(ALLOWED_MODULES, name).toContain(name.startsWith('node:') ? name : `node:${name}`);
    }
  });

  it('uses no module of Node at all in the browser', async () => {
    expect(await externals('server/src/lsp/browser.ts', 'browser')).toEqual([]);
  });

  // What is imported as a type does nothing.
  it('only reads of the file system', () => {
    for (const { file, text } of sources) {
      for (const match of text.matchAll(/import \{([^}]*)\} from 'node:fs(?:\/promises)?'/g)) {
        for (const name of match[1]!
          .split(',')
          .map((part) => part.trim())
          .filter(Boolean)) {
          if (!name.startsWith('type ')) expect(READING, `${file}: ${name}`).toContain(name);
        }
      }
      expect(text, file).not.toMatch(/import \* as \w+ from 'node:fs|require\(/);
    }
  });

  it('holds no way out by a global', () => {
    for (const { file, text } of sources) {
      if (file === path.join('lsp', 'browser.ts')) continue; // loads its own data from where it was itself loaded
      expect(text, file).not.toMatch(
        /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts\(|\beval\(|new Function/,
      );
    }
  });

  it('sends no telemetry', () => {
    for (const { file, text } of sources) expect(text, file).not.toMatch(/telemetry/i);
  });
});

describe('the client', () => {
  const clientSources = readdirSync(path.join(root, 'client/src')).map((file) => ({
    file,
    text: readFileSync(path.join(root, 'client/src', file), 'utf8'),
  }));

  it('uses VS Code, the language client, itself and the globs that it shares with the server, and nothing else', () => {
    for (const { file, text } of clientSources) {
      for (const [, name] of text.matchAll(/(?:from|import|require\()\s*'([^']+)'/g))
        expect(name, file).toMatch(
          /^(\.\/[\w-]+|\.\.\/\.\.\/server\/src\/lsp\/globs|vscode|vscode-languageclient(\/node|\/browser)?)$/,
        );
    }
  });

  it('holds no way out, and sends no telemetry', () => {
    for (const { file, text } of clientSources) {
      expect(text, file).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|\beval\(|new Function|telemetry/i);
      // What VS Code would do for it: the browser, a terminal, a web view that may load things.
      expect(text, file).not.toMatch(/createTerminal|createWebviewPanel|registerWebviewViewProvider/);
    }
  });

  it('writes no file: what it changes, it changes in the editor', () => {
    for (const { file, text } of clientSources) expect(text, file).not.toMatch(/fs\.(writeFile|delete|rename|copy)/);
  });
});
