/** «the report,¹», «the report.[12]», «the report,3», but not «1,250» and not «A/C.1». */
const MARK_AT_END =
  /(?<=[;,.:،؛])\s?(?:[*†‡\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}|\[\d{1,3}\])$|(?<=(?<!\d)[;,،؛])\d{1,2}$/;
const LONGEST_END = 8;

/** Length of the mark of a footnote behind the last sign of `text`, with the space before it; 0 where there is none. */
export function footnoteMarkLength(text: string): number {
  return MARK_AT_END.exec(text.slice(-LONGEST_END))?.[0].length ?? 0;
}
