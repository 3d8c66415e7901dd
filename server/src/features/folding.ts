/** Folding: sections, the letters under a number, wrapped paragraphs, website debris. */

import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import { type Section, sectionTree } from './sections';
import type { View } from './view';

export function foldingRanges(view: View): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const add = (start: number, end: number, kind?: FoldingRangeKind): void => {
    const startLine = view.statement.text.positionAt(start).line;
    const endLine = view.statement.text.positionAt(end).line;
    if (endLine > startLine) ranges.push({ startLine, endLine, ...(kind && { kind }) });
  };
  let debrisStart = -1;
  let debrisEnd = -1;
  const walk = (sections: readonly Section[]): void => {
    for (const section of sections) {
      if (section.block?.kind === 'debris') {
        if (debrisStart < 0) debrisStart = section.start;
        debrisEnd = section.end;
      } else {
        if (debrisStart >= 0) add(debrisStart, debrisEnd, FoldingRangeKind.Comment);
        debrisStart = -1;
        add(section.start, section.end, section.children.length > 0 ? FoldingRangeKind.Region : undefined);
      }
      walk(section.children);
    }
  };
  walk(sectionTree(view.statement).children);
  if (debrisStart >= 0) add(debrisStart, debrisEnd, FoldingRangeKind.Comment);
  return ranges;
}
