import { expect, it } from 'vitest';
import { paintedParts } from '../../client/src/paintedParts';

/** Brackets mark the annotation in the line; the parts come back as words. */
function partsOf(marked: string): string[] {
  const line = marked.replace(/[[\]]/g, '');
  const parts = paintedParts(line, marked.indexOf('['), marked.indexOf(']') - 1);
  return parts.map(({ start, end }) => line.slice(start, end));
}

it.each([
  ['The [Security Council] met.', ['Security Council']],
  ['رحب [مجلس الأمن] بذلك', ['مجلس', 'الأمن']],
  ['[رحب] المجلس', ['رحب']],
  ['منذ [27-28 أيار/مايو 2025]', ['27-28', 'أيار/مايو', '2025']],
  ['المنظمة ([INTERPOL Global]) رحبت', ['INTERPOL Global']],
  ['رحب [مجلس\u00a0 \tالأمن]', ['مجلس', 'الأمن']],
])('%s', (marked, parts) => expect(partsOf(marked)).toEqual(parts));
