/** The server as an npm package: packed, installed elsewhere without a network, and run there. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const root = path.resolve(import.meta.dirname, '../..');
let folder: string;
let packed: { filename: string; files: { path: string }[] };

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'communique-npm-'));
  const answer = npm(root, 'pack', '-w', 'server', '--json', '--pack-destination', folder);
  packed = JSON.parse(answer.slice(answer.indexOf('[')))[0];
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  npm(
    folder,
    'install',
    '--offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    path.join(folder, packed.filename),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs npm as if from a shell: without the settings that an npm script hands down. */
function npm(cwd: string, ...args: string[]): string {
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_(?!config_(registry|cache))/i.test(name));
  return execFileSync('npm', args, {
    cwd,
    env: Object.fromEntries(inherited),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const installed = (...names: string[]): string => path.join(folder, 'node_modules', ...names);

it('holds what runs, its licences, and nothing else', () => {
  const files = packed.files.map(({ path: name }) => name);
  const others = files.filter((name) => !/^dist\/data\/[\w-]+\.(bin|json)$/.test(name)).sort();
  expect(others).toEqual([
    'LICENSE',
    'README.md',
    'bin/communique-language-server.mjs',
    'bin/communique.mjs',
    'dist/THIRD-PARTY-NOTICES.txt',
    'dist/cli.js',
    'dist/server.js',
    'package.json',
  ]);
  const read = (name: string): string => readFileSync(installed('communique-language-server', name), 'utf8');
  expect(read('LICENSE')).toBe(readFileSync(path.join(root, 'LICENSE'), 'utf8'));
  const notices = read('dist/THIRD-PARTY-NOTICES.txt');
  for (const name of ['vscode-languageserver', 'vscode-jsonrpc', 'yaml', 'tinyglobby'])
    expect(notices).toContain(`\n${name} `);
  expect(notices).not.toContain('vscode-languageclient');
  // Production bundles: on few lines, without a map.
  expect(read('dist/server.js')).not.toContain('sourceMappingURL');
  expect(JSON.parse(read('package.json')).dependencies).toBeUndefined();
});

it('needs no other package', () => {
  expect(existsSync(installed('vscode-languageserver'))).toBe(false);
});

it('annotates', () => {
  const text = 'The Security Council condemned the attack of 4 June 2025.\n';
  const answer = execFileSync(installed('.bin', 'communique'), ['annotate', '--format', 'ndjson', '-'], {
    cwd: folder,
    input: text,
    encoding: 'utf8',
  });
  const kinds = JSON.parse(answer).annotations.map(({ kind }: { kind: string }) => kind);
  expect(kinds).toEqual(['entity', 'decision', 'date']);
});

it('serves', async () => {
  const server = spawn(installed('.bin', 'communique-language-server'), ['--stdio'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = new Promise((resolve) => server.on('exit', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout!),
    new StreamMessageWriter(server.stdin!),
  );
  connection.listen();
  const { capabilities } = await connection.sendRequest<{ capabilities: object }>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  expect(capabilities).toMatchObject({ hoverProvider: true });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await exited).toBe(0);
});
