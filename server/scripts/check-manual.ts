/**
 * Writes the manual of the checks, `docs/checks/`, from the header comment of each. With `--check`, writes nothing and
 * fails where the manual is not what the headers say.
 *
 * A header has a title, paragraphs, then examples, each on one line:
 *
 *     Bad (en): words that the check reports
 *     Fixed: the same after its first fix
 *     Bad (en, profile un): … under a profile
 *     Good (fr, date 2024-05-27): words that it does not report, in a statement of that date
 *     Source: where the rule is from
 *
 * `\n` and `\uXXXX` in examples stand for those characters. The examples are the check's tests.
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CHECKS } from '../src/checks';
import type { Check, Profile } from '../src/checks/types';

export interface Example {
  readonly good: boolean;
  /** Language to read it in; undefined: its own. */
  readonly language: string | undefined;
  readonly profile: Profile | undefined;
  readonly date: string | undefined;
  readonly text: string;
  readonly fixed: string | undefined;
}

export interface Manual {
  readonly code: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly examples: readonly Example[];
  readonly sources: readonly string[];
}

const CHECKS_FOLDER = fileURLToPath(new URL('../src/checks/', import.meta.url));
const MANUAL_FOLDER = fileURLToPath(new URL('../../docs/checks/', import.meta.url));

/** The manual of every check, in the order of `CHECKS`. Throws where a check has no header of the right form. */
export function readManuals(): Manual[] {
  const files = new Map<string, string>();
  for (const file of readdirSync(CHECKS_FOLDER, { recursive: true, encoding: 'utf8' }))
    files.set(file.replace(/^.*[\\/]|\.ts$/g, ''), CHECKS_FOLDER + file);
  return CHECKS.map(({ code }) => {
    const file = files.get(code);
    if (file === undefined) throw new Error(`no file for the check ${code}`);
    return parseManual(code, readFileSync(file, 'utf8'));
  });
}

function parseManual(code: string, source: string): Manual {
  const comment = /^\/\*\*\n([\s\S]*?)\n \*\//.exec(source)?.[1];
  if (comment === undefined) throw new Error(`${code}: no header comment`);
  const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''));
  const title = lines.shift()!;
  const paragraphs: string[] = [];
  const examples: Example[] = [];
  const sources: string[] = [];
  let paragraph = '';
  for (const line of [...lines, '']) {
    const example = /^(Bad|Good) \((\w+)(?:, profile ([\w-]+))?(?:, date ([\d-]+))?\): (.*)$/.exec(line);
    if (example !== null) {
      const [, kind, language, profile, date, text] = example as unknown as [
        string,
        string,
        string,
        Profile?,
        string?,
        string?,
      ];
      examples.push({
        good: kind === 'Good',
        language: language === 'auto' ? undefined : language,
        profile,
        date,
        text: decodeEscapes(text!),
        fixed: undefined,
      });
    } else if (line.startsWith('Fixed: ')) {
      const last = examples.pop();
      if (last === undefined || last.good) throw new Error(`${code}: «Fixed» without «Bad»`);
      examples.push({ ...last, fixed: decodeEscapes(line.slice(7)) });
    } else if (line.startsWith('Source: ')) sources.push(line.slice(8));
    else if (line.trim() !== '') paragraph += (paragraph === '' ? '' : ' ') + line.trim();
    else if (paragraph !== '') {
      paragraphs.push(paragraph);
      paragraph = '';
    }
  }
  if (!examples.some(({ good }) => good) || examples.every(({ good }) => good))
    throw new Error(`${code}: a good and a bad example are needed`);
  return { code, title, paragraphs, examples, sources };
}

function decodeEscapes(text: string): string {
  return text
    .replaceAll('\\n', '\n')
    .replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Invisible characters as their code points. */
function visible(text: string): string {
  return text.replace(
    /[\u00a0\u00ad\u061c\u200b-\u200f\u202a-\u202e\u202f\u2060\u2066-\u2069\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const LANGUAGES: Readonly<Record<string, string>> = { ar: 'Arabic', en: 'English', fr: 'French' };

/** The page of one check, in Markdown. */
function page({ code, title, paragraphs, examples, sources }: Manual, check: Check): string {
  const profiles = Object.entries(check.profiles ?? {}).map(
    ([profile, severity]) => `${severity} in profile \`${profile}\``,
  );
  const lines = [
    `# ${code}`,
    '',
    `**${title}**`,
    '',
    `Default: ${[check.severity, ...profiles].join(', ')}. Languages: ${
      check.languages?.map((id) => LANGUAGES[id] ?? id).join(', ') ?? 'all'
    }.`,
    '',
  ];
  if (check.guard !== undefined)
    lines.push(
      `Not in quotations, addresses and titles of documents${check.guard === 'name' ? ', nor in names' : ''}.`,
      '',
    );
  for (const paragraph of paragraphs) lines.push(paragraph, '');
  for (const good of [false, true]) {
    lines.push(good ? '## Good' : '## Reported', '');
    for (const example of examples.filter((e) => e.good === good)) {
      const where = [
        example.language === undefined ? undefined : LANGUAGES[example.language],
        example.profile && `profile \`${example.profile}\``,
        example.date && `statement of ${example.date}`,
      ].filter(Boolean);
      lines.push(`${where.join(', ') || 'Any language'}:`, '', '```text', visible(example.text), '```', '');
      if (example.fixed !== undefined) lines.push('after the fix:', '', '```text', visible(example.fixed), '```', '');
    }
  }
  lines.push(
    '## Switching it off',
    '',
    `Everywhere: \`"communique.rules": { "${code}": "off" }\`. One line: \`<!-- communique-disable-next-line ${code} -->\`.`,
    '',
  );
  if (sources.length > 0) lines.push(`Source: ${sources.join('; ')}.`, '');
  return lines.join('\n');
}

/** All pages by file name. */
function manualPages(): Map<string, string> {
  const manuals = readManuals();
  const pages = new Map<string, string>();
  const rows = manuals.map(({ code, title }, k) => {
    const { severity, profiles = {}, scope } = CHECKS[k]!;
    pages.set(`${code}.md`, page(manuals[k]!, CHECKS[k]!));
    const only = Object.keys(profiles).join(', ');
    return `| [${code}](${code}.md) | ${title} | ${severity}${only === '' ? '' : ` (${only})`} | ${scope} |`;
  });
  const index = [
    '# Checks',
    '',
    'Each diagnostic has a code. `communique.rules` sets its severity (`error`, `warning`, `information`, `hint`, `off`), and',
    '`communique.profile` chooses a house style. In the text, `communique-disable CODE…`, `communique-enable CODE…` and',
    '`communique-disable-next-line CODE…` stand on a line of their own, in any comment style.',
    '',
    'These pages are written by `npm run docs:checks` from the header of each check.',
    '',
    '| code | what | default | scope |',
    '|---|---|---|---|',
    ...rows,
    '',
  ];
  pages.set('README.md', index.join('\n'));
  return pages;
}

/** The pages in `docs/checks/` that differ from what the headers say. */
export function staleManualPages(): string[] {
  const stale: string[] = [];
  for (const [name, content] of manualPages()) {
    let written = '';
    try {
      written = readFileSync(MANUAL_FOLDER + name, 'utf8');
    } catch {
      // Not written yet: stale.
    }
    if (written !== content) stale.push(name);
  }
  return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const stale = staleManualPages();
    if (stale.length > 0) {
      console.error(`docs/checks is out of date: ${stale.join(', ')}. Run: npm run docs:checks`);
      process.exitCode = 1;
    }
  } else {
    rmSync(MANUAL_FOLDER, { recursive: true, force: true });
    mkdirSync(MANUAL_FOLDER, { recursive: true });
    for (const [name, content] of manualPages()) writeFileSync(MANUAL_FOLDER + name, content);
  }
}
