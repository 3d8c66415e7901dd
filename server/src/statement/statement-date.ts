/** Finds the date of the statement itself: its dateline, where it was done, the day that its title names, or that of the meeting. */

import type { DateAnnotation } from '../spot/annotation';
import type { Sequence } from '../text/sequence';
import type { BlockAnalysis } from './analysis';

/** How many blocks at the top may hold the dateline, and at the bottom the place and day of issue. */
const TOP_BLOCKS = 8;
const BOTTOM_BLOCKS = 8;

/** The statement's date, `YYYY-MM-DD`, or undefined where the text gives none. */
export function statementDate(blocks: Sequence<BlockAnalysis>): string | undefined {
  const top = Math.min(TOP_BLOCKS, blocks.length);
  for (let k = 0; k < top; k++) {
    const date = dayIn(blocks.at(k), 'issued');
    if (date !== undefined) return date;
  }
  for (let k = blocks.length - 1; k >= top && k >= blocks.length - BOTTOM_BLOCKS; k--) {
    const date = dayIn(blocks.at(k), 'issued');
    if (date !== undefined) return date;
  }
  for (let k = 0; k < top; k++) {
    const analysis = blocks.at(k);
    const date = isTitle(analysis, k) ? dayIn(analysis) : undefined;
    if (date !== undefined) return date;
  }
  for (let k = 0; k < Math.min(MEETING_BLOCKS, blocks.length); k++) {
    const date = dayIn(blocks.at(k), 'met');
    if (date !== undefined) return date;
  }
  return undefined;
}

/** How many blocks at the top may say when the meeting was: «The Ministers met in Lima on 5 May 2024.» */
const MEETING_BLOCKS = 4;

/** How many blocks at the top may be a title of several lines: «Communiqué», «942nd meeting of the Council, held on 20 August 2020:». */
const TITLE_BLOCKS = 3;

/** Whether block `k` is a heading, or one of the first that is no sentence. */
function isTitle({ kind, text }: BlockAnalysis, k: number): boolean {
  return kind === 'heading' || (k < TITLE_BLOCKS && !/[.;,،؛!?]["”»)]?$/.test(text));
}

/** The first full date of the block, a range's last day; only one with this `occasion`, where that is given. */
function dayIn(analysis: BlockAnalysis, occasion?: DateAnnotation['occasion']): string | undefined {
  for (const annotation of analysis.annotations) {
    // «Recalling the conference held on 5 May 2012»
    if (occasion === 'met' && annotation.kind === 'decision') return undefined;
    if (annotation.kind !== 'date' || (occasion !== undefined && annotation.occasion !== occasion)) continue;
    if (annotation.type !== 'date' && annotation.type !== 'range' && annotation.type !== 'time') continue;
    const day = /(?:^|\/)(\d{4}-\d\d-\d\d)(?:T[^/]*)?$/.exec(annotation.value);
    if (day !== null) return day[1];
  }
  return undefined;
}
