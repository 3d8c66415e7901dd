/**
 * Completion in `communique.yaml`: keys where a key stands, and the values of those that have a choice. The file is broken
 * while one types in it, so what matters is read from the lines, not from a tree.
 */

import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { LEVELS, PROFILES } from '../checks';
import { LANGUAGE_IDS } from '../lexicon/language';
import { DECISION_CLASSES, ENTITY_TYPES } from '../spot/annotation';
import { CODES, KEYS } from './keys';

/** Code units of a line that are looked at. */
const LONGEST_LINE = 2000;

/** What may stand at `offset` of a glossary, in the order in which it is read. */
export function completeGlossary(text: string, offset: number): CompletionItem[] {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (offset - lineStart > LONGEST_LINE) return [];
  const line = text.slice(lineStart, offset);
  if (/(?:^|\s)#/.test(line)) return [];
  const section = /^\s/.test(line) || line.startsWith('-') ? sectionAbove(text, lineStart) : undefined;
  const before = line.slice(0, endOf(line, isKeyLetter));
  const unquoted = /['"]$/.test(before) ? before.slice(0, -1) : before;
  const key = isBlank(unquoted.at(-1)) ? keyAtEnd(unquoted) : undefined;
  if (key !== undefined) return items(valuesOf(section, key), CompletionItemKind.EnumMember, '');
  // A key begins a line, an entry of a list, or a part of a map in braces.
  const inBraces = /[{,][ \t]*$/.test(before) && openBrace(before) >= 0;
  if (!inBraces && !/^[ \t]*(?:-[ \t]+)?$/.test(before)) return [];
  return items(keysAt(text, lineStart, before, section, inBraces), CompletionItemKind.Property, ': ');
}

function items(labels: readonly string[], kind: CompletionItem['kind'], after: string): CompletionItem[] {
  return labels.map((label, k) => ({
    label,
    kind: kind!,
    insertText: label + after,
    sortText: String(k).padStart(3, '0'),
  }));
}

type Section = (typeof KEYS.root)[number];

/** The key without indentation under which a line stands. */
function sectionAbove(text: string, lineStart: number): Section | undefined {
  const above = `\n${text.slice(0, lineStart)}`;
  let section: Section | undefined;
  let last = -1;
  for (const key of KEYS.root) {
    const at = above.lastIndexOf(`\n${key}:`);
    if (at <= last) continue;
    last = at;
    section = key;
  }
  return section;
}

function valuesOf(section: Section | undefined, key: string): readonly string[] {
  if (section === undefined) return key === 'profile' ? PROFILES : [];
  if (section === 'rules') return LEVELS;
  if (key === 'type' && section === 'entities') return ENTITY_TYPES;
  if (key === 'class' && section === 'decisions') return DECISION_CLASSES;
  if (key === 'force' && section === 'decisions') return ['0', '1', '2', '3', '4', '5'];
  return key === 'language' && section === 'terms' ? LANGUAGE_IDS : [];
}

function keysAt(
  text: string,
  lineStart: number,
  before: string,
  section: Section | undefined,
  inBraces: boolean,
): readonly string[] {
  if (section === undefined) return inBraces || before.trim() !== '' ? [] : KEYS.root;
  if (section === 'profile') return [];
  if (section === 'rules') return CODES;
  const parent = inBraces
    ? keyAtEnd(before.slice(0, openBrace(before)))
    : parentKey(text, lineStart, /^[ \t]*/.exec(before)![0].length);
  return parent !== undefined && BY_LANGUAGE.has(parent) ? LANGUAGE_IDS : KEYS[section];
}

/** Keys whose words may be given by language. */
const BY_LANGUAGE = new Set(['name', 'also', 'avoid', 'phrases']);

/** The key that `words` end with, its colon and the blanks after it included; undefined where they end otherwise. */
function keyAtEnd(words: string): string | undefined {
  const colon = endOf(words, isBlank) - 1;
  if (words[colon] !== ':') return undefined;
  const key = words.slice(0, colon);
  return key.slice(endOf(key, isKeyLetter)) || undefined;
}

/** Length of `words` without the signs of a kind that they end with. */
function endOf(words: string, isOfKind: (sign: string | undefined) => boolean): number {
  let end = words.length;
  while (end > 0 && isOfKind(words[end - 1])) end--;
  return end;
}

function isBlank(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\t';
}

function isKeyLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\w-]/.test(sign);
}

/** Where the last brace stands that is not closed; -1 where there is none. */
function openBrace(line: string): number {
  let closed = 0;
  for (let at = line.length - 1; at >= 0; at--) {
    if (line[at] === '}') closed++;
    else if (line[at] === '{' && closed-- === 0) return at;
  }
  return -1;
}

/** The key without a value on the line before, if the line stands deeper than it. */
function parentKey(text: string, lineStart: number, indentation: number): string | undefined {
  const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, Math.max(0, lineStart - 1));
  const match = /^([ \t]*(?:- +)?)([\w-]+):[ \t]*$/.exec(above.slice(0, LONGEST_LINE));
  return match && match[1]!.length < indentation ? match[2] : undefined;
}
