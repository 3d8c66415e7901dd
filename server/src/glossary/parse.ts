/**
 * Reads `communique.yaml`. A fault is reported at its place and the entry left out; only where the file as a whole is no
 * YAML is there no glossary. The file can run nothing, refer to nothing, and no alias can blow it up: aliases are refused.
 */

import { type Document, isDocument, isMap, isScalar, isSeq, type Node, parseDocument, visit, type YAMLMap } from 'yaml';
import { LEVELS, type Level, PROFILES } from '../checks';
import type { MessageKey } from '../l10n';
import { LANGUAGE_IDS, type LanguageId } from '../lexicon/language';
import { DECISION_CLASSES, ENTITY_TYPES, type Span } from '../spot/annotation';
import type { ByLanguage, Glossary, GlossaryDecision, GlossaryEntity, GlossaryTerm } from './glossary';
import { CODES, KEYS } from './keys';
import { nearest } from './nearest';

/** Code units of a file; a larger one is not read. */
export const LARGEST_GLOSSARY = 256 * 1024;
const MOST_ENTRIES = 5000;
/** Faults that are reported: nobody reads more. */
const MOST_FAULTS = 200;
const MOST_WORDS = 50;
const LONGEST_WORDS = 300;

/** What is wrong in the file, and where. */
export interface Fault extends Span {
  readonly key: Extract<MessageKey, `glossary.${string}`>;
  readonly args: Readonly<Record<string, string | number>>;
}

export interface ParsedGlossary {
  /** Undefined where the file cannot be read at all: what was known before stays in force. */
  readonly glossary: Glossary | undefined;
  readonly faults: readonly Fault[];
}

export function parseGlossary(text: string): ParsedGlossary {
  const document = readYaml(text);
  if (!isDocument(document)) return { glossary: undefined, faults: [document] };
  const faults: Fault[] = [];
  for (const { pos, message } of document.errors.slice(0, MOST_FAULTS))
    faults.push({ start: pos[0], end: Math.max(pos[1], pos[0]), key: 'glossary.syntax', args: { message } });
  visit(document, {
    Alias(_, node) {
      faults.push({ ...spanOf(node), key: 'glossary.alias', args: {} });
      return visit.SKIP;
    },
  });
  if (faults.length > 0) return { glossary: undefined, faults };
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return { glossary: new Reader(faults).empty(), faults };
  if (!isMap(root)) {
    faults.push({ ...spanOf(root), key: 'glossary.expected-map', args: {} });
    return { glossary: undefined, faults };
  }
  return { glossary: new Reader(faults).glossary(root), faults };
}

/**
 * The tree of a file, which knows its own errors; a fault where the file is such that no YAML reader must be given it.
 * Whoever reads a glossary reads it with this.
 */
export function readYaml(text: string): Document.Parsed | Fault {
  if (text.length > LARGEST_GLOSSARY)
    return { start: 0, end: 0, key: 'glossary.too-large', args: { limit: LARGEST_GLOSSARY } };
  const deep = tooDeep(text);
  if (deep >= 0) return { start: deep, end: deep + 1, key: 'glossary.too-deep', args: { limit: DEEPEST } };
  // To make each of many errors pretty takes a time that grows with their square.
  return parseDocument(text, { prettyErrors: false, stringKeys: true, uniqueKeys: false, version: '1.2' });
}

/** Levels of nesting; a glossary needs five. The YAML reader calls itself for each, and would fall over. */
const DEEPEST = 40;

/** Where the text nests too deeply, whatever it means; -1 where it does not. Brackets in words count, but not so many. */
function tooDeep(text: string): number {
  let brackets = 0;
  let column = 0;
  let markers = 0;
  let isStart = true;
  for (let at = 0; at < text.length; at++, column++) {
    const sign = text[at]!;
    if (sign === '\n') {
      isStart = true;
      column = -1;
      markers = 0;
    } else if (sign === '[' || sign === '{') brackets++;
    else if (sign === ']' || sign === '}') brackets = Math.max(0, brackets - 1);
    // A line may begin several lists in one: «- - - a».
    else if (isStart && (sign === '-' || sign === '?' || sign === ':')) markers++;
    else if (sign !== ' ' && sign !== '\t' && isStart) {
      isStart = false;
      if (column > DEEPEST * 4) return at;
    }
    if (brackets > DEEPEST || markers > DEEPEST) return at;
  }
  return -1;
}

function spanOf(node: { range?: readonly number[] | null | undefined } | null | undefined): Span {
  const range = node?.range;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

/** Reads the parts of the file, collecting faults. */
class Reader {
  private readonly faults: Fault[];
  private readonly ids = new Set<string>();

  constructor(faults: Fault[]) {
    this.faults = faults;
  }

  empty(): Glossary {
    return { entities: [], terms: [], decisions: [], profile: undefined, rules: {} };
  }

  glossary(root: YAMLMap): Glossary {
    this.onlyKeys(root, KEYS.root);
    return {
      entities: this.entries(root, 'entities', (entry) => this.entity(entry)),
      terms: this.entries(root, 'terms', (entry) => this.term(entry)),
      decisions: this.entries(root, 'decisions', (entry) => this.decision(entry)),
      profile: this.choice(root, 'profile', PROFILES),
      rules: this.rules(root),
    };
  }

  private entity(entry: YAMLMap): GlossaryEntity | undefined {
    this.onlyKeys(entry, KEYS.entities);
    const type = this.choice(entry, 'type', ENTITY_TYPES) ?? this.missing(entry, 'type');
    const named = this.wordsByLanguage(entry, 'name');
    const names: Partial<Record<LanguageId, string>> = {};
    for (const id of LANGUAGE_IDS) if (named[id]?.[0] !== undefined) names[id] = named[id][0];
    const first = names.en ?? names.fr ?? names.ar ?? this.missing(entry, 'name');
    if (type === undefined || first === undefined) return undefined;
    const also = this.wordsByLanguage(entry, 'also');
    return { id: this.id(entry, first), type, names, also, avoid: this.wordsByLanguage(entry, 'avoid') };
  }

  private term(entry: YAMLMap): GlossaryTerm | undefined {
    this.onlyKeys(entry, KEYS.terms);
    const use = this.words(entry.get('use', true) as Node | undefined)[0] ?? this.missing(entry, 'use');
    const avoid = this.words(entry.get('avoid', true) as Node | undefined);
    if (avoid.length === 0) this.missing(entry, 'avoid');
    const language = this.choice(entry, 'language', LANGUAGE_IDS);
    if (use === undefined || avoid.length === 0) return undefined;
    return { use, avoid, languages: language === undefined ? languagesOf(use) : [language] };
  }

  private decision(entry: YAMLMap): GlossaryDecision | undefined {
    this.onlyKeys(entry, KEYS.decisions);
    const decisionClass = this.choice(entry, 'class', DECISION_CLASSES) ?? this.missing(entry, 'class');
    const phrases = this.wordsByLanguage(entry, 'phrases');
    const first = Object.values(phrases)[0]?.[0] ?? this.missing(entry, 'phrases');
    const force = entry.get('force', true) as Node | undefined;
    const value = isScalar(force) ? force.value : 3;
    if (force !== undefined && !(typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 5))
      this.fault(force, 'glossary.force');
    if (decisionClass === undefined || first === undefined) return undefined;
    const known = typeof value === 'number' && value >= 0 && value <= 5 ? Math.round(value) : 3;
    return { id: this.id(entry, first), class: decisionClass, force: known, phrases };
  }

  private rules(root: YAMLMap): Record<string, Level> {
    const rules: Record<string, Level> = {};
    const node = root.get('rules', true) as Node | undefined;
    if (node === undefined) return rules;
    if (!isMap(node)) {
      this.fault(node, 'glossary.expected-map');
      return rules;
    }
    for (const { key, value } of node.items.slice(0, MOST_ENTRIES)) {
      const level = this.oneOf(value as Node | null, LEVELS);
      const code = isScalar(key) ? String(key.value) : '';
      if (!CODES.includes(code)) this.unknownRule(key as Node | null, code);
      else if (level !== undefined) rules[code] = level;
    }
    return rules;
  }

  private unknownRule(node: Node | null, name: string): void {
    if (this.faults.length >= MOST_FAULTS) return;
    const near = nearest(name, CODES);
    if (near === undefined) this.fault(node, 'glossary.unknown-rule', { name });
    else this.fault(node, 'glossary.unknown-rule-near', { name, near });
  }

  private entries<T>(root: YAMLMap, key: string, read: (entry: YAMLMap) => T | undefined): T[] {
    const node = root.get(key, true) as Node | undefined;
    const entries: T[] = [];
    if (node === undefined || (isScalar(node) && node.value === null)) return entries;
    if (!isSeq(node)) {
      this.fault(node, 'glossary.expected-list');
      return entries;
    }
    if (node.items.length > MOST_ENTRIES) this.fault(node, 'glossary.too-many', { limit: MOST_ENTRIES });
    for (const item of node.items.slice(0, MOST_ENTRIES)) {
      if (!isMap(item)) {
        this.fault(item as Node, 'glossary.expected-map');
        continue;
      }
      const entry = read(item);
      if (entry !== undefined) entries.push(entry);
    }
    return entries;
  }

  /** A word, a list of words, or a map from language to these. Words without a language are in that of their script. */
  private wordsByLanguage(entry: YAMLMap, key: string): ByLanguage<readonly string[]> {
    const node = entry.get(key, true) as Node | undefined;
    const found: Partial<Record<LanguageId, string[]>> = {};
    if (isMap(node)) {
      this.onlyKeys(node, LANGUAGE_IDS);
      for (const id of LANGUAGE_IDS) {
        const words = this.words(node.get(id, true) as Node | undefined);
        if (words.length > 0) found[id] = words;
      }
      return found;
    }
    for (const word of this.words(node)) {
      for (const id of languagesOf(word)) {
        found[id] ??= [];
        found[id].push(word);
      }
    }
    return found;
  }

  private words(node: Node | undefined): string[] {
    if (node === undefined) return [];
    const nodes = isSeq(node) ? (node.items as Node[]) : [node];
    if (nodes.length > MOST_WORDS) this.fault(node, 'glossary.too-many', { limit: MOST_WORDS });
    const words: string[] = [];
    for (const item of nodes.slice(0, MOST_WORDS)) {
      const value = isScalar(item) ? item.value : undefined;
      const word = typeof value === 'number' ? String(value) : value;
      if (typeof word !== 'string' || word.trim() === '' || word.length > LONGEST_WORDS || /[\n\r]/.test(word))
        this.fault(item, 'glossary.expected-words', { limit: LONGEST_WORDS });
      else words.push(word.trim());
    }
    return words;
  }

  private choice<T extends string>(map: YAMLMap, key: string, values: readonly T[]): T | undefined {
    const node = map.get(key, true) as Node | undefined;
    return node === undefined ? undefined : this.oneOf(node, values);
  }

  private oneOf<T extends string>(node: Node | null, values: readonly T[]): T | undefined {
    const value = values.find((name) => isScalar(node) && node.value === name);
    if (value === undefined) this.fault(node, 'glossary.choice', { values: values.join(', ') });
    return value;
  }

  private onlyKeys(map: YAMLMap, known: readonly string[]): void {
    const seen = new Set<string>();
    for (const { key } of map.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      if (!known.includes(name)) this.fault(key, 'glossary.unknown-key', { values: known.join(', ') });
      else if (seen.has(name)) this.fault(key, 'glossary.repeated-key', { name });
      seen.add(name);
    }
  }

  private id(entry: YAMLMap, name: string): string {
    const node = entry.get('id', true) as Node | undefined;
    const given = isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
    if (node !== undefined && (given === undefined || !/^[\w.:/()-]{1,80}$/.test(given)))
      this.fault(node, 'glossary.id');
    const id = given ?? name.toLowerCase().replace(/\s+/g, '-');
    if (this.ids.has(id)) this.fault(node ?? entry, 'glossary.repeated', { name: id });
    this.ids.add(id);
    return id;
  }

  private missing(map: YAMLMap, name: string): undefined {
    if (map.has(name)) return undefined;
    this.fault(map, 'glossary.missing', { name });
    return undefined;
  }

  private fault(node: Node | null, key: Fault['key'], args: Fault['args'] = {}): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ ...spanOf(node), key, args });
  }
}

/** Languages whose script the words are in. */
function languagesOf(words: string): readonly LanguageId[] {
  return /[\u0600-\u06ff]/.test(words) ? ['ar'] : ['en', 'fr'];
}
