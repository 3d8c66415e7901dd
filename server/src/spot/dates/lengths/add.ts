/** How what the grammars of lengths read is added to the findings. */

import type { DateAnchor, DateType } from '../../annotation';
import { claim, type Findings } from '../../findings';
import type { Reading } from '../../reading';
import type { Bag } from './bag';

export const DATE_TYPES = { set: 'set', duration: 'duration', relative: 'relative' } as const satisfies Record<
  string,
  DateType
>;

interface Found {
  readonly type: DateType;
  readonly value: string;
  readonly anchor?: DateAnchor;
  readonly resolved?: string | undefined;
}

export function addBag(reading: Reading, findings: Findings, bag: Bag, type: DateType, value: string): number {
  add(reading, findings, bag.token, bag.from, bag.end, { type, value });
  return bag.end;
}

export function add(
  reading: Reading,
  findings: Findings,
  token: number,
  start: number,
  end: number,
  found: Found,
): void {
  claim(
    findings,
    {
      kind: 'date',
      type: found.type,
      start,
      end: reading.tokens.end[end - 1]!,
      value: found.value,
      resolved: found.resolved,
      calendar: undefined,
      anchor: found.anchor,
      parts: undefined,
      occasion: undefined,
    },
    token,
    end,
  );
}
