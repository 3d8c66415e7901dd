/** Selection ranges: phrase, clause, sentence, paragraph, section, statement. */

import type { SelectionRange } from 'vscode-languageserver-types';
import type { Span } from '../spot/annotation';
import { annotationsIn, blockAt, blockOf } from '../statement/statement';
import { type Section, sectionTree } from './sections';
import { surroundings } from './sentences';
import { rangeOf, type View } from './view';

/** The selections around each offset, the smallest first, each with its parent. */
export function selectionRanges(view: View, offsets: readonly number[]): SelectionRange[] {
  const tree = sectionTree(view.statement);
  return offsets.map((offset) => selectionRange(view, offset, tree));
}

function selectionRange(view: View, offset: number, tree: Section): SelectionRange {
  const { statement } = view;
  const spans: Span[] = [{ start: 0, end: statement.text.length }];
  for (let section: Section | undefined = tree; section !== undefined; ) {
    section = section.children.find(({ start, end }) => start <= offset && offset <= end);
    if (section) spans.push(section);
  }
  const index = blockAt(statement, offset);
  if (index >= 0) {
    const block = blockOf(statement, index);
    spans.push(block);
    const near = surroundings(block.analysis.text, offset - block.start);
    const inPlace = ({ start, end }: Span): Span => ({ start: start + block.start, end: end + block.start });
    if (near) spans.push(inPlace(near.sentence), inPlace(near.clause), ...(near.word ? [inPlace(near.word)] : []));
    for (const annotation of annotationsIn(statement, offset, offset)) {
      spans.push(annotation);
      if (annotation.kind === 'decision' && annotation.scope !== undefined) spans.push(annotation.scope);
    }
  }
  return nest(view, spans, offset);
}

/** The spans that hold `offset`, each inside the next larger; those that cross another are left out. */
function nest(view: View, spans: readonly Span[], offset: number): SelectionRange {
  const around = spans.filter(({ start, end }) => start <= offset && offset <= end && end > start);
  around.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  let outer: Span = { start: 0, end: view.statement.text.length };
  let selection: SelectionRange = { range: rangeOf(view, outer) };
  for (const span of around) {
    if (span.start < outer.start || span.end > outer.end) continue;
    if (span.start === outer.start && span.end === outer.end) continue;
    selection = { range: rangeOf(view, span), parent: selection };
    outer = span;
  }
  return selection;
}
