/** How an accepted verb stands: what both grammars, subject first and verb first, answer. */

import type { Subject } from './subject';

/** How an accepted verb stands. */
export interface Standing {
  /** First token of the span. */
  readonly from: number;
  /** Where the span begins when that is inside a token, or -1. */
  readonly start: number;
  readonly subject: Subject | undefined;
  /** The subject is the one who is asked. */
  readonly passive: boolean;
  readonly negated: boolean;
  /** Bits of `ActFeature`: the form as it is used here. */
  readonly form: number;
}
