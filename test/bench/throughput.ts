/** How many characters a second: full annotation against a bare scan, word tokenising, and other libraries. */

import type { LanguageId } from '../../server/src/lexicon/language';
import type { Engine } from '../../server/src/statement/engine';
import { annotationsIn, createStatement } from '../../server/src/statement/statement';
import { fastest } from './measure';
import { peers } from './peers';
import { statementText } from './texts';

export interface ThroughputRow {
  readonly language: LanguageId;
  readonly copies: number;
  readonly characters: number;
  /** Nanoseconds a character. */
  readonly annotate: number;
  readonly scan: number;
  readonly tokenise: number;
}

export function measureThroughput(engine: Engine, languages: readonly LanguageId[]): ThroughputRow[] {
  const rows: ThroughputRow[] = [];
  for (const language of languages) {
    for (const copies of [1, 10, 100]) {
      const text = statementText(language, copies);
      const per = (milliseconds: number): number => (milliseconds * 1e6) / text.length;
      rows.push({
        language,
        copies,
        characters: text.length,
        annotate: per(fastest(() => annotationsIn(createStatement(engine, text)), 1500)),
        scan: per(fastest(() => scan(text))),
        tokenise: per(fastest(() => countWords(text))),
      });
    }
  }
  return rows;
}

/** Reads every code unit: what no reader of the text can do without. */
function scan(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

function countWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/\p{L}+/gu)) words++;
  return words;
}

export interface PeerRow {
  readonly name: string;
  /** Nanoseconds a character. */
  readonly time: number;
}

/** The English libraries on the same text, each doing the part of the work that it can. */
export function measurePeers(): PeerRow[] {
  const text = statementText('en');
  return peers().map(({ name, run }) => ({ name, time: (fastest(() => run(text), 1500) * 1e6) / text.length }));
}
