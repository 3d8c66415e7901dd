/** What the walk over a block remembers from verb to verb. */

import type { Findings } from '../findings';
import type { Reading } from '../reading';
import type { Subject } from './subject';

/** How the text says who decides: by subjects, or as resolutions do, once above all paragraphs. */
export const Style = { Subjects: 0, Operative: 1, Preamble: 2 } as const;
export type Style = (typeof Style)[keyof typeof Style];

/** A decision that the walk has accepted: tokens `from` to `to`, `to` not included. */
export interface Accepted {
  /** Token of its verb. */
  readonly from: number;
  readonly to: number;
  /** Bits of `ActFeature` of its verb's form. */
  readonly form: number;
  readonly subject: Subject | undefined;
  /** What it asks is another's to do: «calls on them to stop and condemn …». */
  readonly asks: boolean;
}

export interface Clause {
  /** First token of the sentence. */
  start: number;
  /** The last decision of the sentence. */
  last: Accepted | undefined;
  /** The last one of them with a finite verb. */
  main: Accepted | undefined;
  /** The first subject of a decision in the sentence, for the participles after it. */
  subject: Subject | undefined;
  /** Last token that opened a subordinate clause, or -1. */
  relative: number;
  /** That clause tells what somebody else decided. */
  reported: boolean;
  /** Who says what the subordinate clauses tell, where the sentence has named one that can be the issuer. */
  holder: Subject | undefined;
  /** Somebody else says it: «The rebels said they …». */
  foreign: boolean;
  /** Token of «met», «convened», or -1. */
  gathering: number;
  /** Token after the last verbal noun behind «مع», or -1. */
  along: number;
  /** A verb after «إذ» stood in it. */
  preambular: boolean;
}

export interface Walk {
  readonly reading: Reading;
  readonly findings: Findings;
  readonly clause: Clause;
  style: Style;
  /** In a block whose body is not named: whether its verbs are feminine. */
  feminine: boolean | undefined;
  /** Something in the block was said in the first person. */
  first: boolean;
  /** A sentence of the block told that somebody met. */
  gathered: boolean;
  /** Decisions accepted in the block. */
  decisions: number;
}

export function createClause(): Clause {
  return {
    start: 0,
    last: undefined,
    main: undefined,
    subject: undefined,
    relative: -1,
    reported: false,
    holder: undefined,
    foreign: false,
    gathering: -1,
    along: -1,
    preambular: false,
  };
}

export function resetClause(clause: Clause, start: number): void {
  clause.start = start;
  clause.last = undefined;
  clause.main = undefined;
  clause.subject = undefined;
  clause.relative = -1;
  clause.reported = false;
  clause.holder = undefined;
  clause.foreign = false;
  clause.gathering = -1;
  clause.along = -1;
  clause.preambular = false;
}
