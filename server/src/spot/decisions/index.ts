import type { Findings } from '../findings';
import type { Reading } from '../reading';

/** Adds the decisions of a block to `findings`. */
export function spotDecisions(_reading: Reading, _findings: Findings): void {}
