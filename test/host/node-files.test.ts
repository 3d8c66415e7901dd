import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../server/src/host/node-files';

let folder: string;
const read = (uri: string, limit: number, root = uriOf()): Promise<string | undefined> =>
  nodeFiles.read(uri, [root], limit);
const uriOf = (...names: string[]): string => pathToFileURL(path.join(folder, 'workspace', ...names)).href;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'communique-files-'));
  mkdirSync(path.join(folder, 'workspace/below/node_modules'), { recursive: true });
  mkdirSync(path.join(folder, 'outside'));
  for (const name of [
    'workspace/a.txt',
    'workspace/below/b #1.txt',
    'workspace/below/node_modules/c.txt',
    'outside/d.txt',
  ])
    writeFileSync(path.join(folder, name), 'The Council met.\n');
  writeFileSync(path.join(folder, 'workspace/binary.txt'), Buffer.from([0x54, 0, 1, 0]));
  symlinkSync(path.join(folder, 'outside'), path.join(folder, 'workspace/out'));
  symlinkSync(path.join(folder, 'workspace'), path.join(folder, 'workspace/below/loop'));
  symlinkSync(path.join(folder, 'outside/d.txt'), path.join(folder, 'workspace/d.txt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the files of a workspace', () => {
  const list = (limit: number, isCancelled = () => false): Promise<readonly string[]> =>
    nodeFiles.list(uriOf(), (name) => name.endsWith('.txt'), limit, isCancelled);

  it('are those in its folders, without the ends of links and other people’s packages', async () => {
    expect([...(await list(100))].sort()).toEqual([uriOf('a.txt'), uriOf('below', 'b #1.txt'), uriOf('binary.txt')]);
  });

  it('are as many as are wanted, and none once nobody wants them', async () => {
    expect(await list(2)).toHaveLength(2);
    expect(await list(100, () => true)).toEqual([]);
  });

  it('are read, where they are text of a bearable size', async () => {
    expect(await read(uriOf('below', 'b #1.txt'), 100)).toBe('The Council met.\n');
    expect(await read(uriOf('a.txt'), 5)).toBeUndefined();
    expect(await read(uriOf('binary.txt'), 100)).toBeUndefined();
    expect(await read(uriOf('nothing.txt'), 100)).toBeUndefined();
    expect(await read('https://example.org/a.txt', 100)).toBeUndefined();
  });

  it('are not read through a link, which may lead anywhere', async () => {
    expect(await read(uriOf('d.txt'), 100)).toBeUndefined();
    expect(await read(uriOf('out', 'd.txt'), 100)).toBeUndefined();
  });

  it('are in its folders, where they are named otherwise or not at all', async () => {
    const outside = pathToFileURL(path.join(folder, 'outside/d.txt')).href;
    expect(await read(outside, 100)).toBeUndefined();
    expect(await read(`${uriOf()}/../outside/d.txt`, 100)).toBeUndefined();
    expect(await read(outside, 100, `${uriOf('out')}/`)).toBe('The Council met.\n');
    expect(await read(uriOf('out', 'd.txt'), 100, uriOf('out'))).toBe('The Council met.\n');
  });

  it.each(['https://example.org/a', 'file:///%zz', 'file://elsewhere.example/share', 'file:///nothing/here'])(
    'are none in %s',
    async (uri) => {
      if (process.platform !== 'win32')
        expect(
          await nodeFiles.list(
            uri,
            () => true,
            9,
            () => false,
          ),
        ).toEqual([]);
      expect(await read(`${uri}/a.txt`, 100, uri)).toBeUndefined();
    },
  );

  it.skipIf(process.platform === 'win32')('are files: a pipe would be read for ever', async () => {
    execFileSync('mkfifo', [path.join(folder, 'workspace/pipe.txt')]);
    expect(await read(uriOf('pipe.txt'), 100)).toBeUndefined();
  });
});
