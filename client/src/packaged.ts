/** Files that are packaged with the extension, listed when it was built: in a browser there is no folder to look into. */

// Put in by scripts/bundle.mjs.
declare const PACKAGED: { readonly samples: readonly string[]; readonly data: readonly string[] };

/** Samples, as `language/name`. */
export const sampleNames = PACKAGED.samples;
/** Compiled language data, in `server/dist/data`. */
export const dataNames = PACKAGED.data;
