/**
 * Reads the lines by which a writer switches checks off and on:
 *
 *     <!-- communique-disable doubled-word -->        from here on, these codes or all
 *     # communique-enable                             on again
 *     // communique-disable-next-line tatweel         the line below only
 *
 * in any comment style, or none. Such a line is not part of the statement: no block holds it.
 */

import type { Statement } from '../statement/statement';
import { directiveStart } from '../text/directive-line';
import type { Finding } from './types';

export interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-next-line';
  /** Codes it names; none: all. */
  readonly codes: readonly string[];
  /** Its line. */
  readonly start: number;
  readonly end: number;
}

const WORD = /[a-z][a-z0-9-]*/g;

/** The directives of a statement, in the order of the text. Looks between the blocks only. */
export function directivesOf(statement: Statement): readonly Directive[] {
  let directives = found.get(statement);
  if (directives === undefined) {
    directives = findDirectives(statement);
    found.set(statement, directives);
  }
  return directives;
}

/** They are asked for several times after every keystroke. */
const found = new WeakMap<Statement, readonly Directive[]>();

function findDirectives({ text, starts, analyses }: Statement): Directive[] {
  const directives: Directive[] = [];
  let from = 0;
  for (let k = 0; k <= starts.length; k++) {
    const to = k < starts.length ? starts[k]! : text.length;
    // A gap of blank lines is short, whatever the length of the statement.
    if (to - from > 10) readGap(text, from, to, directives);
    if (k < starts.length) from = starts[k]! + analyses[k]!.text.length;
  }
  return directives;
}

function readGap(text: string, from: number, to: number, directives: Directive[]): void {
  for (let at = from; at < to; ) {
    let end = at;
    while (end < to && text.charCodeAt(end) !== 0x0a && text.charCodeAt(end) !== 0x0d) end++;
    let first = at;
    while (first < end && (text.charCodeAt(first) === 0x20 || text.charCodeAt(first) === 0x09)) first++;
    const word = directiveStart(text, first, end);
    if (word >= 0) {
      const words = text.slice(word, end).match(WORD) ?? [];
      const kind = words[0]?.replace('communique-', '');
      if (kind === 'disable' || kind === 'enable' || kind === 'disable-next-line')
        directives.push({ kind, codes: words.slice(1), start: at, end });
    }
    at = end + 1;
  }
}

/** The findings that no directive silences. Both lists are in the order of the text. */
export function applyDirectives<F extends Pick<Finding, 'code' | 'start'>>(
  text: string,
  findings: F[],
  directives: readonly Directive[],
): F[] {
  if (directives.length === 0) return findings;
  const kept: F[] = [];
  const off = new Set<string>();
  let allOff = false;
  let on = new Set<string>();
  let next = 0;
  let line: { directive: Directive; start: number; end: number } | undefined;
  for (const finding of findings) {
    for (; next < directives.length && directives[next]!.end <= finding.start; next++) {
      const directive = directives[next]!;
      const { kind, codes } = directive;
      if (kind === 'disable-next-line') line = { directive, ...lineAfter(text, directive.end) };
      else if (codes.length === 0) {
        allOff = kind === 'disable';
        off.clear();
        on = new Set();
      } else {
        for (const code of codes) {
          if (kind === 'disable') off.add(code);
          else off.delete(code);
          if (kind === 'enable') on.add(code);
          else on.delete(code);
        }
      }
    }
    if (off.has(finding.code) || (allOff && !on.has(finding.code))) continue;
    if (line !== undefined && finding.start >= line.start && finding.start <= line.end) {
      const { codes } = line.directive;
      if (codes.length === 0 || codes.includes(finding.code)) continue;
    }
    kept.push(finding);
  }
  return kept;
}

function lineAfter(text: string, end: number): { start: number; end: number } {
  let start = end;
  if (text.charCodeAt(start) === 0x0d) start++;
  if (text.charCodeAt(start) === 0x0a) start++;
  let to = start;
  while (to < text.length && text.charCodeAt(to) !== 0x0a && text.charCodeAt(to) !== 0x0d) to++;
  return { start, end: to };
}
