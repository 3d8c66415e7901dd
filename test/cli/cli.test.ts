import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOfSarif } from './sarif-schema';

const root = path.resolve(import.meta.dirname, '../..');
/** The product as it is installed: what is built in the repository belongs to those who use it. */
const installed = mkdtempSync(path.join(tmpdir(), 'communique-installed-'));
const script = path.join(installed, 'server/bin/communique.mjs');

/** Runs `communique` as a shell would. */
function communique(args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

let folder: string;
beforeAll(() => {
  for (const name of ['server/bin', 'server/package.json'])
    cpSync(path.join(root, name), path.join(installed, name), { recursive: true });
  cpSync(process.env.COMMUNIQUE_TEST_SERVER!, path.join(installed, 'server/dist'), { recursive: true });
  symlinkSync(path.join(root, 'docs'), path.join(installed, 'docs'));
  folder = mkdtempSync(path.join(tmpdir(), 'communique-'));
  mkdirSync(path.join(folder, 'statements'));
  writeFileSync(path.join(folder, 'statements/good.txt'), 'The Council met in Cairo.\n');
  writeFileSync(path.join(folder, 'statements/bad.communique'), 'The Council will meet on 31 June 2024.\n');
  writeFileSync(path.join(folder, 'statements/ignored.md'), 'No statement.\n');
  writeFileSync(path.join(folder, 'a #b.txt'), '𝄞 the the\n');
  writeFileSync(path.join(folder, 'bom.txt'), '\ufeffThe Council met.\n');
  writeFileSync(path.join(folder, 'utf16.txt'), Buffer.from('\ufeffThe Council met in Cairo.\n', 'utf16le'));
  writeFileSync(path.join(folder, 'binary.txt'), Buffer.from([0, 255, 254, 0, 128, 10, 0]));
});
afterAll(() => {
  for (const made of [installed, folder]) rmSync(made, { recursive: true, force: true });
});

/** A link that leads to itself: it is there, and nothing can be read in it. */
function linkToItself(...names: string[]): void {
  symlinkSync(path.join(folder, ...names), path.join(folder, ...names));
}

describe('communique annotate', () => {
  it('prints one JSON object a line, in the order given', () => {
    const { status, stdout } = communique(['annotate', '--format', 'ndjson', 'statements/good.txt', 'bom.txt']);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(lines.map(({ file, language }) => [file, language])).toEqual([
      ['statements/good.txt', 'en'],
      ['bom.txt', 'en'],
    ]);
    for (const annotation of lines[0].annotations) {
      expect(annotation.text).toBe('The Council met in Cairo.\n'.slice(annotation.start, annotation.end));
    }
  });

  it('reads folders, globs and standard input', () => {
    const files = (args: string[], input?: string): string[] =>
      JSON.parse(communique(['annotate', '--format', 'json', ...args], input).stdout).map(
        ({ file }: { file: string }) => file,
      );
    expect(files(['statements'])).toEqual(['statements/bad.communique', 'statements/good.txt']);
    expect(files(['statements/g*.txt'])).toEqual(['statements/good.txt']);
    expect(files(['-'], 'The Council met.')).toEqual(['-']);
  });

  it('reads each file once, however often and by whatever name it is meant', () => {
    const names = ['statements/good.txt', 'statements', './statements/bad.communique', path.join(folder, 'statements')];
    const { stdout } = communique(['annotate', '--format', 'ndjson', ...names, 'statements/*.txt']);
    const files = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).file);
    expect(files).toEqual(['statements/good.txt', 'statements/bad.communique']);
  });

  it('reads what an editor would read', () => {
    const { stdout } = communique(['annotate', '--format', 'json', 'utf16.txt', 'bom.txt']);
    const [utf16, bom] = JSON.parse(stdout);
    expect(utf16.language).toBe('en');
    expect(bom.annotations.every(({ start }: { start: number }) => start >= 0)).toBe(true);
  });

  it('says which files are no text, or in an old encoding, and prints nothing of them', () => {
    writeFileSync(path.join(folder, 'latin1.txt'), Buffer.from('Réunis à Rabat.\n', 'latin1'));
    writeFileSync(path.join(folder, 'no-mark.txt'), Buffer.from('The Council met.\n', 'utf16le'));
    const names = ['binary.txt', 'latin1.txt', 'no-mark.txt'];
    const { status, stdout, stderr } = communique(['annotate', '--format', 'json', 'bom.txt', ...names]);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stderr).toBe(
      names.map((name) => `communique: ${name}: is not text in UTF-8, or in UTF-16 with a byte order mark\n`).join(''),
    );
    expect(status).toBe(2);
  });

  it('takes the language and the date from the command line', () => {
    const { stdout } = communique(
      ['annotate', '--format', 'ndjson', '--language', 'en', '--date', '2024-05-01', '-'],
      'They met on 5 May.',
    );
    expect(JSON.parse(stdout)).toMatchObject({ language: 'en', statementDate: '2024-05-01' });
  });
});

describe('communique check', () => {
  it('exits with 1 where there are problems and 0 where there are none', () => {
    expect(communique(['check', 'statements/good.txt'])).toMatchObject({ status: 0, stdout: '' });
    const { status, stdout } = communique(['check', 'statements']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^statements\/bad\.communique:1:\d+: error: .* \[date-impossible\]$/m);
  });

  it('prints what can be searched: no invisible signs, one line a problem', () => {
    const { stdout } = communique(['check', '-'], 'They met on 31 June 2024.\n\nThey the the Council.');
    expect(stdout.split('\n')).toEqual([
      '-:1:13: error: “31 June 2024” does not exist: the month has 30 days at most. [date-impossible]',
      '-:3:6: warning: “the” is written twice. [doubled-word]',
      '',
    ]);
  });

  it('takes a house style, and severities by code', () => {
    const text = 'Trade in the the region grew by 60%.';
    const codes = (...args: string[]): string[] => {
      const [{ problems }] = JSON.parse(communique(['check', '-f', 'json', ...args, '-'], text).stdout);
      return problems.map(({ severity, code }: Record<string, string>) => `${severity} ${code}`);
    };
    expect(codes('--rule', 'doubled-word=off')).toEqual([]);
    expect(codes('-p', 'un', '-r', 'doubled-word=error')).toEqual(['error doubled-word', 'warning percent-sign']);
  });

  it('writes the fixes as JSON', () => {
    const { stdout } = communique(['check', '--format', 'json', '-'], 'The the Council.');
    const [{ file, problems }] = JSON.parse(stdout);
    expect(file).toBe('-');
    expect(problems[0]).toMatchObject({ code: 'doubled-word', line: 1, column: 1, start: 0, end: 7 });
    expect(problems[0].fixes).toEqual([
      { title: 'Delete the repeated word', edits: [{ start: 3, end: 7, newText: '' }] },
    ]);
  });

  it('writes SARIF', () => {
    const { stdout } = communique(['check', '--format', 'sarif', 'statements/bad.communique', 'a #b.txt']);
    const log = JSON.parse(stdout);
    expect(faultsOfSarif(log)).toEqual([]);
    const [run] = log.runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    for (const { helpUri } of run.tool.driver.rules) expect(existsSync(fileURLToPath(helpUri))).toBe(true);
    const places = run.results.map((result: { locations: { physicalLocation: object }[] }) => result.locations[0]);
    expect(places[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'statements/bad.communique' },
      region: { startLine: 1, startColumn: 26, endLine: 1, endColumn: 38, charOffset: 25, charLength: 12 },
    });
    // A clef is two code units.
    expect(places[1].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'a%20%23b.txt' },
      region: { startLine: 1, startColumn: 4, charOffset: 3, charLength: 7 },
    });
  });
});

describe('the glossary of a project', () => {
  const NOTE = 'The members hailed the truce that the Port Forum made with the the city on 5 May 2024.\n';
  const GLOSSARY = `entities:
  - { id: harbour-forum, type: organization, name: Harbour Forum, also: [HF], avoid: [Port Forum] }
terms:
  - { use: ceasefire, avoid: [truce] }
decisions:
  - { class: welcome, force: 4, phrases: [hailed] }
rules: { doubled-word: off }
`;
  const codes = (...args: string[]): string[] => {
    const [{ problems }] = JSON.parse(communique(['check', '-f', 'json', ...args]).stdout);
    return problems.map(({ severity, code }: Record<string, string>) => `${severity} ${code}`);
  };
  beforeAll(() => {
    mkdirSync(path.join(folder, 'project/deep'), { recursive: true });
    mkdirSync(path.join(folder, 'other'));
    writeFileSync(path.join(folder, 'project/communique.yaml'), GLOSSARY);
    writeFileSync(path.join(folder, 'project/deep/note.txt'), NOTE);
    writeFileSync(path.join(folder, 'other/note.txt'), NOTE);
  });

  it('is the nearest above each file', () => {
    expect(codes('project/deep/note.txt')).toEqual(['warning forbidden-term', 'warning forbidden-term']);
    expect(codes('other/note.txt')).toEqual(['warning doubled-word']);
    const { status, stdout } = communique(['check', 'other', 'project']);
    expect(status).toBe(1);
    expect(stdout.split('\n').map((line) => line.replace(/: .*\[/, ' ['))).toEqual([
      'other/note.txt:1:60 [doubled-word]',
      'project/deep/note.txt:1:24 [forbidden-term]',
      'project/deep/note.txt:1:39 [forbidden-term]',
      '',
    ]);
    expect(stdout).toContain('“truce” is to be avoided in this project: use “ceasefire”.');
  });

  it('says what is an entity and what is a decision', () => {
    const annotate = (...args: string[]): Record<string, string>[] =>
      JSON.parse(communique(['annotate', '-f', 'ndjson', ...args]).stdout).annotations;
    const isOwn = ({ concept }: Record<string, string>): boolean => concept === 'own:hailed';
    expect(annotate('project/deep/note.txt').filter(isOwn)).toMatchObject([{ text: 'hailed', class: 'welcome' }]);
    expect(annotate('--glossary', 'none', 'project/deep/note.txt').filter(isOwn)).toEqual([]);
    expect(annotate('-g', 'project/communique.yaml', 'other/note.txt').filter(isOwn)).toHaveLength(1);
  });

  it('can be named, and left out; what the command line says goes before it', () => {
    expect(codes('-g', 'project/communique.yaml', 'other/note.txt')).toHaveLength(2);
    expect(codes('-g', 'none', 'project/deep/note.txt')).toEqual(['warning doubled-word']);
    const own = ['-r', 'doubled-word=error', '-r', 'forbidden-term=hint', 'project/deep/note.txt'];
    expect(codes(...own)).toEqual(['hint forbidden-term', 'hint forbidden-term', 'error doubled-word']);
    expect(codes('-r', 'forbidden-term=off', 'project/deep/note.txt')).toEqual([]);
  });

  it('is named in SARIF with its manual', () => {
    const { stdout } = communique(['check', '-f', 'sarif', 'project']);
    const log = JSON.parse(stdout);
    expect(faultsOfSarif(log)).toEqual([]);
    expect(log.runs[0].tool.driver.rules).toMatchObject([
      { id: 'forbidden-term', helpUri: expect.stringMatching(/docs\/glossary\.md$/) },
    ]);
  });

  it('is reported where it has a fault, once; what is good in it holds', () => {
    mkdirSync(path.join(folder, 'faulty'));
    writeFileSync(path.join(folder, 'faulty/communique.yaml'), `${GLOSSARY}colour: red\n`);
    for (const name of ['a', 'b']) writeFileSync(path.join(folder, `faulty/${name}.txt`), NOTE);
    const { status, stdout, stderr } = communique(['check', 'faulty']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      'communique: faulty/communique.yaml:8:1: Unknown key. Known here: entities, terms, decisions, profile, rules.\n',
    );
    expect(stdout.match(/\[forbidden-term\]/g)).toHaveLength(4);
  });

  it('is reported where it cannot be read at all; the statements are checked without it', () => {
    mkdirSync(path.join(folder, 'broken'));
    writeFileSync(path.join(folder, 'broken/communique.yaml'), 'terms: [\n');
    writeFileSync(path.join(folder, 'broken/note.txt'), NOTE);
    const broken = communique(['check', 'broken']);
    expect(broken.stderr).toMatch(/^communique: broken\/communique\.yaml:2:1: Not valid YAML: .*\n$/);
    const missing = communique(['check', '-g', 'no.yaml', 'other', 'project']);
    expect(missing.stderr).toBe('communique: no.yaml: no such file\n');
    mkdirSync(path.join(folder, 'endless'));
    linkToItself('endless', 'communique.yaml');
    writeFileSync(path.join(folder, 'endless/note.txt'), NOTE);
    const endless = communique(['check', 'endless']);
    expect(endless.stderr).toBe('communique: endless/communique.yaml: is a link that leads to itself\n');
    for (const { status, stdout } of [broken, missing, endless]) {
      expect(status).toBe(2);
      expect(stdout).toContain('[doubled-word]');
    }
  });
});

describe('the command line', () => {
  it.each([
    [['annotate'], /name a file/],
    [['annotat', 'x'], /unknown command: annotat/],
    [
      ['annotate', '--format', 'xml', 'x'],
      /--format of annotate is one of text, json, ndjson, csv, web-annotation, brat, not xml/,
    ],
    [['check', '--date', '2024-02-30', 'x'], /YYYY-MM-DD/],
    [['annotate', '--nonsense', 'x'], /^communique: Unknown option '--nonsense'\n/],
    [['annotate', '--format', 'brat', 'bom.txt', 'utf16.txt'], /--format brat is the \.ann of one file, not of 2/],
    [['annotate', '--profile', 'un', 'x'], /--profile and --rule are for check/],
    [
      ['check', '--profile', 'nato', 'x'],
      /--profile is one of none, un, eu, us, las, gcc, press, non-binding, not nato/,
    ],
    [['check', '--rule', 'doubled-word', 'x'], /--rule is CODE=SEVERITY/],
    [['check', '--rule', 'doubled-word=fatal', 'x'], /error, warning, information, hint, off, not doubled-word=fatal/],
    [['check', '--rule', 'doubled-wrod=off', 'x'], /there is no check doubled-wrod/],
    [['annotate', '--language', 'de', 'x'], /--language is one of auto, ar, en, fr/],
    [['annotate', 'nothing.txt'], /nothing\.txt: no such file/],
    [['annotate', 'bom.txt/'], /bom\.txt\/: no such file/],
    [['annotate', '*.nothing'], /no file matches/],
  ])('explains what is wrong with %j', (args, message) => {
    const { status, stderr } = communique(args as string[]);
    expect(stderr).toMatch(message as RegExp);
    expect(status).toBe(2);
  });

  it('goes on after a file that cannot be read, and says so at the end', () => {
    linkToItself('loop.txt');
    const names = ['nothing.txt', 'loop.txt', 'bom.txt'];
    const { status, stdout, stderr } = communique(['annotate', '--format', 'ndjson', ...names]);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toBe(
      'communique: nothing.txt: no such file\ncommunique: loop.txt: is a link that leads to itself\n',
    );
    expect(status).toBe(2);
  });

  it('shows help and version', () => {
    expect(communique([]).stdout).toMatch(/^Spots entities/);
    expect(communique(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+/);
  });

  it.each(['--help', '--version'])('of the language server answers %s instead of waiting', (option) => {
    const server = path.join(installed, 'server/bin/communique-language-server.mjs');
    const { status, stdout } = spawnSync(process.execPath, [server, option], { encoding: 'utf8' });
    expect(stdout).toMatch(/^communique-language-server \d+\.\d+\.\d+\n/);
    expect(status).toBe(0);
  });

  it('reads a folder whatever the case of the endings in it', () => {
    mkdirSync(path.join(folder, 'capitals'));
    writeFileSync(path.join(folder, 'capitals/NOTE.TXT'), 'The Council met.\n');
    expect(communique(['check', 'capitals'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('reads a folder without following the links in it', () => {
    const linked = path.join(folder, 'linked');
    mkdirSync(linked);
    writeFileSync(path.join(linked, 'own.txt'), 'The Council met.\n');
    symlinkSync(folder, path.join(linked, 'out'));
    const { stdout } = communique(['annotate', '--format', 'json', 'linked']);
    expect(JSON.parse(stdout).map(({ file }: { file: string }) => file)).toEqual(['linked/own.txt']);
  });

  it('prints nothing that would steer a terminal', () => {
    writeFileSync(path.join(folder, 'x\u001b[2J.txt'), 'The Grand \u001b[2J Union (GU) met. The GU left on 31 June.\n');
    const shown = ['annotate', 'check'].flatMap((name) => {
      const { stdout, stderr } = communique([name, 'x\u001b[2J.txt', 'nothing\u001b[2J']);
      return [stdout, stderr];
    });
    expect(shown[0]).toContain('organization');
    expect(shown.join('')).not.toContain('\u001b');
  });

  it.runIf(existsSync('/dev/full'))('says so where its output cannot be written', () => {
    const command = `"${process.execPath}" "${script}" annotate bom.txt > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toMatch(/^communique: cannot write: .*\n$/);
    expect(status).toBe(2);
  });

  it('does not mind a reader that leaves early', () => {
    const command = `"${process.execPath}" "${script}" annotate --format ndjson statements bom.txt | head -c 1`;
    const { stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
  });
});
