/** Finds in one pass the code units of a block that some check may have something to say about. */

/** Kinds of code unit, as bits; one code unit may be of several kinds. */
export const Sign = {
  /** A quotation mark or bracket that opens or closes. */
  Pair: 1 << 0,
  /** `, ; ?` */
  LatinPunctuation: 1 << 1,
  /** `، ؛ ؟` */
  ArabicPunctuation: 1 << 2,
  /** `: ; ! ? « »`, which French sets off with a space. */
  SetOff: 1 << 3,
  /** A space that is not U+0020. */
  OddSpace: 1 << 4,
  /** Embeddings, overrides, isolates and their ends. */
  BidiControl: 1 << 5,
  /** LRM, RLM, ALM. */
  BidiMark: 1 << 6,
  /** Zero-width and soft signs. */
  ZeroWidth: 1 << 7,
  /** Arabic presentation forms. */
  Presentation: 1 << 8,
  /** Persian and Urdu forms of Arabic letters. */
  Persian: 1 << 9,
  Tatweel: 1 << 10,
  /** What a wrong decoding leaves. */
  Noise: 1 << 11,
  Ampersand: 1 << 12,
  /** Cyrillic and Greek letters, which may stand among Latin ones. */
  OtherScript: 1 << 13,
  /** `, . ; : ! ? ، ؛ ؟` */
  Punctuation: 1 << 14,
  /** ً */
  Tanwin: 1 << 15,
  Percent: 1 << 16,
  /** `@ / :` as in addresses. */
  Address: 1 << 17,
  /** `[` */
  SquareBracket: 1 << 18,
} as const;

const KINDS = new Int32Array(0x10000);
function mark(kind: number, units: string): void {
  for (let i = 0; i < units.length; i++) KINDS[units.charCodeAt(i)]! |= kind;
}
function markRange(kind: number, first: number, last: number): void {
  for (let c = first; c <= last; c++) KINDS[c]! |= kind;
}
mark(Sign.Pair, '()[]{}"“”„«»《》「」『』﴾﴿');
mark(Sign.LatinPunctuation, ',;?');
mark(Sign.ArabicPunctuation, '،؛؟');
mark(Sign.SetOff, ':;!?«»');
mark(Sign.OddSpace, '\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000');
markRange(Sign.BidiControl, 0x202a, 0x202e);
markRange(Sign.BidiControl, 0x2066, 0x2069);
mark(Sign.BidiMark, '\u200e\u200f\u061c');
mark(Sign.ZeroWidth, '\u200b\u200c\u200d\u2060\ufeff\u00ad');
// U+FDFA and its like are signs of their own, and U+FD3E/F are brackets.
markRange(Sign.Presentation, 0xfb50, 0xfd3d);
markRange(Sign.Presentation, 0xfd50, 0xfdf1);
markRange(Sign.Presentation, 0xfe70, 0xfefc);
mark(Sign.Persian, 'یکہەھے');
mark(Sign.Tatweel, '\u0640');
mark(Sign.Noise, '\ufffd?ÃÂØÙâÐÑï');
mark(Sign.Ampersand, '&');
markRange(Sign.OtherScript, 0x370, 0x52f);
mark(Sign.Punctuation, ',.;:!?،؛؟');
mark(Sign.Tanwin, '\u064b');
mark(Sign.Percent, '%٪');
mark(Sign.Address, '@/');
mark(Sign.SquareBracket, '[');

/** The marked code units of a block, as parallel arrays; entries at and above `count` are stale. */
export interface Signs {
  count: number;
  /** Offset of the code unit, ascending. */
  at: Int32Array;
  kinds: Int32Array;
  /** All kinds that occur. */
  all: number;
}

export function createSigns(capacity = 1024): Signs {
  return { count: 0, at: new Int32Array(capacity), kinds: new Int32Array(capacity), all: 0 };
}

/** Surveys `text` into `signs`, which grows where it is too small. */
export function survey(text: string, signs: Signs): Signs {
  let { at, kinds } = signs;
  let count = 0;
  let all = 0;
  const length = text.length;
  for (let i = 0; i < length; i++) {
    const kind = KINDS[text.charCodeAt(i)]!;
    if (kind === 0) continue;
    if (count === at.length) {
      const larger = new Int32Array(count * 2);
      larger.set(at);
      at = signs.at = larger;
      const largerKinds = new Int32Array(count * 2);
      largerKinds.set(kinds);
      kinds = signs.kinds = largerKinds;
    }
    at[count] = i;
    kinds[count++] = kind;
    all |= kind;
  }
  signs.count = count;
  signs.all = all;
  return signs;
}

/** Calls `each` with the offset of every code unit of the kind. */
export function forEachSign(signs: Signs, kind: number, each: (offset: number) => void): void {
  if ((signs.all & kind) === 0) return;
  for (let k = 0; k < signs.count; k++) if ((signs.kinds[k]! & kind) !== 0) each(signs.at[k]!);
}
