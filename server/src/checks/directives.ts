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
import type { Finding } from './types';

/** A directive, with the span of its line. */
export interface Directive extends Span {
  readonly kind: 'disable' | 'enable' | 'disable-next-line' | 'unknown';
  /** Its first word, with `communique-`. */
  readonly name: Span;
  /** Codes it names; none: all. */
  readonly codes: readonly NamedCode[];
  /** What `disable-next-line` speaks of: whole lines. A wrapped paragraph is one, since no directive can stand within. */
  readonly scope: Span;
}

export interface NamedCode extends Span {
  readonly code: string;
}

const KINDS = ['disable', 'enable', 'disable-next-line'] as const;

/** Hyphens belong to a word between its letters: «doubled-word-->» ends a comment. */
const WORD = /[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g;

/** The directives of a statement, in the order of the text. */
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

function findDirectives({ text, directives: lines, blocks }: Statement): Directive[] {
  const directives: Directive[] = [];
  for (let k = 0; k < lines.length; k++) {
    const line = lines.at(k);
    const start = lines.placeOf(k);
    const end = start + line.length;
    const [first, ...rest] = line.matchAll(WORD);
    if (first === undefined) continue;
    const kind = KINDS.find((known) => first[0] === `communique-${known}`) ?? 'unknown';
    const name = { start: start + first.index, end: start + first.index + first[0].length };
    const codes = rest.map(({ 0: code, index }) => ({ code, start: start + index, end: start + index + code.length }));
    const below = Math.min(text.length, end + (text.slice(end, end + 2) === '\r\n' ? 2 : 1));
    let scopeEnd = text.lineEnd(below);
    const next = blocks.lastUpTo(start) + 1;
    if (next < blocks.length && blocks.placeOf(next) <= scopeEnd)
      scopeEnd = text.lineEnd(blocks.placeOf(next) + blocks.at(next).text.length);
    directives.push({ kind, name, codes, start, end, scope: { start: below, end: scopeEnd } });
  }
  return directives;
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
      if (kind === 'unknown') continue;
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
