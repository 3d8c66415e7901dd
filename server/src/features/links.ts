/** Document links: UN symbols and web addresses lead to their documents. */

import type { DocumentLink } from 'vscode-languageserver-types';
import type { Span } from '../spot/annotation';
import type { BlockAnalysis } from '../statement/analysis';
import { annotationsOfBlock } from '../statement/statement';
import { CharacterClass, CLASSES, isLetter } from '../text/characters';
import { recordOf } from './records';
import { rangeOf, type View } from './view';

export function documentLinks(view: View): DocumentLink[] {
  const links: DocumentLink[] = [];
  const { statement } = view;
  for (let k = 0; k < statement.blocks.length; k++) {
    const analysis = statement.blocks.at(k);
    const offset = statement.blocks.placeOf(k);
    const add = ({ start, end }: Span, target: string): void => {
      links.push({ range: rangeOf(view, { start: start + offset, end: end + offset }), target });
    };
    const spans = addressesOf(analysis);
    let next = 0;
    for (const annotation of annotationsOfBlock(statement, k)) {
      if (annotation.kind !== 'entity' || annotation.type !== 'document') continue;
      // A symbol within an address leads where the writer says: «docs.un.org/fr/A/80/12» is the French text.
      while (next < spans.length && spans[next]!.end <= annotation.start) next++;
      if (next < spans.length && spans[next]!.start < annotation.end) continue;
      const written = analysis.text.slice(annotation.start, annotation.end);
      const target = documentAddress(annotation.ref, written) ?? recordOf(statement.engine, annotation.ref)?.url;
      if (target !== undefined) add(annotation, target);
    }
    for (const span of spans) add(span, targetOf(analysis.text.slice(span.start, span.end)));
  }
  return links;
}

/** «S/RES/2254», «A/80/12», «E/CN.4/2005/134»: what the symbols of the United Nations begin with; others have some, too. */
const UN_SYMBOL =
  /^document:((?:[AEST]|APLC|AT|BWC|CAC|CAT|CCM|CCPR|CCW|CD|CEB|CED|CEDAW|CERD|CMW|CRC|CRPD|CTOC|DC|DP|ECE|FCCC|HRI|HSP|ICCD|ID|JIU|LOS|NPT|PBC|SPLOS|ST|TD|TRANS|UNCTAD|UNEP|UNW)\/[A-Za-z0-9.()/-]*)$/;

/**
 * The official address of a UN document, by its `document:` id; undefined where that is no symbol. A Security Council
 * resolution's address has its year, which is taken from the words of the mention.
 */
export function documentAddress(ref: string | undefined, written = ''): string | undefined {
  const symbol = UN_SYMBOL.exec(ref ?? '')?.[1];
  if (symbol === undefined || !/\d/.test(symbol)) return undefined;
  if (!/^S\/RES\/\d+$/.test(symbol)) return `https://undocs.org/${symbol}`;
  const year = /\((\d{4})\)/.exec(toEuropeanDigits(written))?.[1];
  return `https://undocs.org/${symbol}${year === undefined ? '' : `(${year})`}`;
}

function toEuropeanDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

const addresses = new WeakMap<BlockAnalysis, readonly Span[]>();

/** Web addresses in a block, relative to it. */
function addressesOf(analysis: BlockAnalysis): readonly Span[] {
  let found = addresses.get(analysis);
  if (found === undefined) {
    found = findAddresses(analysis.text);
    addresses.set(analysis, found);
  }
  return found;
}

function findAddresses(text: string): readonly Span[] {
  const found: Span[] = [];
  const start = /\b(?:https?:\/\/|www\.)/g;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const from = start.lastIndex;
    let end = addressEnd(text, from);
    // The full stop after an address ends the sentence around it.
    while (end > from && '.,;:!?'.includes(text[end - 1]!)) end--;
    if (end > from) found.push({ start: match.index, end });
    start.lastIndex = end;
  }
  return found;
}

/** Where the characters of an address end. A bracket that closes none of its own belongs to the text around it. */
function addressEnd(text: string, from: number): number {
  const open = { ')': 0, ']': 0 };
  let end = from;
  for (; end < text.length && isAddressCharacter(text.charCodeAt(end)); end++) {
    const sign = text[end]!;
    if (sign === '(') open[')']++;
    else if (sign === '[') open[']']++;
    else if ((sign === ')' || sign === ']') && --open[sign] < 0) break;
  }
  return end;
}

/** Signs of ASCII but those that quote, and letters of every script: «…/wiki/جامعة_الدول». */
function isAddressCharacter(unit: number): boolean {
  if (unit < 0x80)
    return unit > 0x20 && unit !== 0x22 && unit !== 0x3c && unit !== 0x3e && unit !== 0x60 && unit !== 0x7f;
  const cls = CLASSES[unit];
  return isLetter(unit) || cls === CharacterClass.Digit || cls === CharacterClass.Mark;
}

/** A written address as a URI, which is ASCII. */
function targetOf(address: string): string {
  const ascii = address.replace(/[\u0080-\uffff]+/g, encodeURIComponent);
  return ascii.startsWith('www.') ? `https://${ascii}` : ascii;
}
