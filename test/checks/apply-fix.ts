import { expect } from 'vitest';
import type { Fix } from '../../server/src/checks/types';

/** The text after one fix. */
export function applyFix(text: string, { edits }: Fix): string {
  let fixed = '';
  let at = 0;
  for (const { start, end, newText } of edits) {
    expect(start).toBeGreaterThanOrEqual(at);
    fixed += text.slice(at, start) + newText;
    at = end;
  }
  return fixed + text.slice(at);
}
