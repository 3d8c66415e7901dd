/**
 * Reads the lines by which a writer switches checks off and on:
 *
 *     <!-- communique-disable doubled-word -->        from here on, these codes or all
 *     # communique-enable                             on again
 *     // communique-disable-next-line tatweel         the line below only, or the paragraph that begins on it
 *
 * in any comment style, or none. Such a line is not part of the statement: no block holds it.
 */

import type { Span } from '../spot/annotation';
import type { Statement } from '../statement/statement';
import { isBlank } from '../text/blocks';
import { directiveStart } from '../text/directive-line';
import type { Finding } from './types';

/** A directive, with the span of its line. */
export interface Directive extends Span {
  readonly kind: 'disable' | 'enable' | 'disable-next-line';
  /** Codes it names; none: all. */
  readonly codes: readonly NamedCode[];
  /** What `disable-next-line` speaks of: whole lines. A wrapped paragraph is one, since no directive can stand within. */
  readonly scope: Span;
}

export interface NamedCode extends Span {
  readonly code: string;
}

/** Hyphens belong to a word between its letters: «doubled-word-->» ends a comment. */
const WORD = /[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g;

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
    const blockEnd = k < starts.length ? to + analyses[k]!.text.length : to;
    // A gap of blank lines is short, whatever the length of the statement.
    if (to - from > 10) readGap(text, from, to, blockEnd, directives);
    from = blockEnd;
  }
  return directives;
}

/** Reads the directives between two blocks, of which the second is `[to, blockEnd)`. */
function readGap(text: string, from: number, to: number, blockEnd: number, directives: Directive[]): void {
  for (let at = from; at < to; ) {
    const end = lineEnd(text, at);
    let first = at;
    while (first < end && isBlank(text, first)) first++;
    const word = directiveStart(text, first, end);
    if (word >= 0) {
      const [name, ...rest] = text.slice(word, end).matchAll(WORD);
      const kind = name?.[0].replace('communique-', '');
      const codes = rest.map(({ 0: code, index }) => ({
        code,
        start: word + index,
        end: word + index + code.length,
      }));
      const below = end + (text.startsWith('\r\n', end) ? 2 : 1);
      const scopeEnd = lineEnd(text, below);
      // The last line of the gap is that on which the block begins.
      const scope = { start: below, end: scopeEnd < to ? scopeEnd : lineEnd(text, blockEnd) };
      if (kind === 'disable' || kind === 'enable' || kind === 'disable-next-line')
        directives.push({ kind, codes, start: at, end, scope });
    }
    at = end + 1;
  }
}

/** Offset of the line break from `at` on, or the end of the text. */
function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) !== 0x0a && text.charCodeAt(end) !== 0x0d) end++;
  return end;
}

/** The findings that no directive silences. Both lists are in the order of the text. */
export function applyDirectives<F extends Pick<Finding, 'code' | 'start'>>(
  findings: F[],
  directives: readonly Directive[],
): F[] {
  if (directives.length === 0) return findings;
  const kept: F[] = [];
  const off = new Set<string>();
  let allOff = false;
  let on = new Set<string>();
  let next = 0;
  let below: Directive | undefined;
  for (const finding of findings) {
    for (; next < directives.length && directives[next]!.end <= finding.start; next++) {
      const directive = directives[next]!;
      const { kind, codes } = directive;
      if (kind === 'disable-next-line') below = directive;
      else if (codes.length === 0) {
        allOff = kind === 'disable';
        off.clear();
        on = new Set();
      } else {
        for (const { code } of codes) {
          if (kind === 'disable') off.add(code);
          else off.delete(code);
          if (kind === 'enable') on.add(code);
          else on.delete(code);
        }
      }
    }
    if (off.has(finding.code) || (allOff && !on.has(finding.code))) continue;
    if (below !== undefined && finding.start >= below.scope.start && finding.start <= below.scope.end) {
      const { codes } = below;
      if (codes.length === 0 || codes.some(({ code }) => code === finding.code)) continue;
    }
    kept.push(finding);
  }
  return kept;
}
