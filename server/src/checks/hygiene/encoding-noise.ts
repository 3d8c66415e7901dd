/**
 * Characters lost or garbled by a wrong encoding
 *
 * «�» and rows of question marks stand where letters were lost; «Ø§Ù„» or «Ã©» are letters read in the wrong encoding.
 * Where the bytes can be put together again, the fix does so.
 *
 * Bad (fr): La RÃ©publique a signÃ© l’accord.
 * Bad (en): The Council\u00e2\u20ac\u2122s members met.
 * Fixed: The Council’s members met.
 * Bad (ar): اجتمع مجلس الأم\ufffd أمس.
 * Bad (ar): اجتمع ?????? أمس.
 * Good (fr): L’île de São Tomé a signé l’accord.
 */

import { problem, replacement } from '../problem';
import { Sign } from '../survey';
import type { BlockCheck } from '../types';

/** What Windows-1252 shows for the bytes 0x80 to 0x9f; a space where it has nothing. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The byte that the code unit shows, 0x80 to 0xff, or -1. */
function byteOf(unit: number): number {
  if (unit >= 0x80 && unit <= 0xff) return unit;
  const index = unit > 0xff ? WINDOWS.indexOf(String.fromCharCode(unit)) : -1;
  return index < 0 ? -1 : 0x80 + index;
}

export const encodingNoise: BlockCheck = {
  code: 'encoding-noise',
  severity: 'warning',
  scope: 'block',
  signs: Sign.Noise,
  run({ text, signs }, report) {
    let done = 0;
    for (let k = 0; k < signs.count; k++) {
      const at = signs.at[k]!;
      if ((signs.kinds[k]! & Sign.Noise) === 0 || at < done) continue;
      const unit = text.charCodeAt(at);
      let end = at + 1;
      if (unit === 0xfffd || unit === 0x3f) {
        while (text.charCodeAt(end) === unit) end++;
        if (unit === 0xfffd || end - at >= 4) report(problem(at, end, 'encoding-noise', [text.slice(at, end)]));
      } else {
        const bytes: number[] = [];
        for (end = at; end < text.length; end++) {
          const byte = byteOf(text.charCodeAt(end));
          if (byte < 0) break;
          bytes.push(byte);
        }
        const words = decode(bytes);
        if (words !== undefined) {
          const fix = replacement(at, end, words, 'replace.fix', [words]);
          report(problem(at, end, 'encoding-noise', [text.slice(at, end)], fix));
        }
      }
      done = end;
    }
  },
};

/** The text that `bytes` are in UTF-8; undefined where they are not. */
function decode(bytes: readonly number[]): string | undefined {
  if (bytes.length < 2 || bytes.length > 4096) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
