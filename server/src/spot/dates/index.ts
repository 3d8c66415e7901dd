import type { Findings } from '../findings';
import type { Reading } from '../reading';

/** Adds the dates of a block to `findings`. */
export function spotDates(_reading: Reading, _findings: Findings): void {}
