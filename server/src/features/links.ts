/** Document links: UN symbols and web addresses lead to their documents. */

/** The official address of a UN document, by its `document:` id; undefined where it has no symbol. */
export function documentAddress(ref: string | undefined): string | undefined {
  const symbol = /^document:([A-Z][A-Za-z0-9.()/-]*\/[A-Za-z0-9.()/-]*\d[A-Za-z0-9.()/-]*)$/.exec(ref ?? '')?.[1];
  return symbol === undefined ? undefined : `https://undocs.org/${symbol}`;
}
