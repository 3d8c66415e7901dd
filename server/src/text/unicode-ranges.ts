/**
 * Unicode general categories of the Basic Multilingual Plane, as ranges. `characters.test.ts` compares them with
 * the property escapes of the running JavaScript engine, and prints the strings to put here when Unicode moves on.
 *
 * Each range is `first[+length-1]` in base 36, `first` counted from the end of the range before.
 */
/** \p{L} */
export const LETTERS =
  '1t+p 7+p 1c b 5 6+m 2+u 2+cp 5+b f+4 8 2 3m+4 2+1 3+3 2 7 2+2 2 2+j 2+2a 2+3u 9+4l 2+11 3 7+14 20+q 5+3 1a+16 10+1 2+2q 2 g+1 8+1 b+2 3 h 2+t u+2g c p+w a+1 5 6+l 5 a 4 o+o 8+a 6+n 2+6 h+15 1n+1h 4 j 8+9 g+f 5+7 3+1 3+l 2+6 2 4+3 4 h e+1 2+2 f+1 b 9+5 5+1 3+l 2+6 2+1 2+1 2+1 w+3 2 k+2 h+8 2+2 2+l 2+6 2+1 2+4 4 j g+1 o c+7 3+1 3+l 2+6 2+1 2+4 4 v+1 2+2 g i 2+5 4+2 2+3 4+1 2 2+1 4+1 4+2 4+b n 1h+7 2+2 2+m 2+f 4 r+2 2+1 3+1 v 5+7 2+2 2+m 2+9 2+4 4 v+2 2+1 g+1 i+8 2+2 2+14 3 h 6+2 9+2 p+5 6+h 4+n 2+8 2 3+6 1n+1b 2+1 d+6 1n+1 2 2+4 2+n 2 2+9 2+1 a 3+4 2 m+3 x 1s+7 2+z s+4 38+16 l h+5 5+3 4 4+1 8+2 5+c d i+11 2 6 3+16 2+98 2+3 3+6 2 2+3 3+14 2+3 3+w 2+3 3+6 2 2+3 3+e 2+1k 2+3 3+1u 12+f h+2d 3+5 4+h7 3+g 2+p 6+22 7+7 8+h e+i f+h f+c 2+2 g+1f 10 5 1w+2g 8+4 3+x 2 6+1x b+u 1e+t 3+4 c+17 5+p 1j+m a+1g 2b 2m+1a i+7 1j+t e+1 b+17 r+z 16+2 b+z 3+a 6+16 3+2 16+3 2+5 2+1 4 6+5b 1t+7p 3+5 3+11 3+5 3+7 2 2 2 2+u 3+1g 2+6 2 4+2 2+6 4+3 3+5 5+c 6+2 2+6 39 e h+c 2u 5 3+9 2 4+4 7 2 2 2+3 2+a 3+3 6+4 5 1h+1 22k+6c 7+3 4+1 d+11 2 6 3+1j 8 h+m a+6 2+6 2+6 2+6 2+6 2+6 2+6 2+6 29 d2+1 17+4 6+1 5+2d 7+2 2+2h 2+3 6+16 2+2l i+v 1d+f e9+533 1t+h3g 1w+19 3+7g 4+f b+1 l+1a h+u 3+1x 1e+8 3+2u 3+29 l+g 2+2 2+3 2+m u+1f f+1d 1r+5 4 2+1 c+r b+m q+s 8+1a t h+4 2+9 b+4 2+14 o+2 2+7 l+m 4 4+1d 2 4+1 3+4 3 2 p+2 3+a 8+2 d+5 3+5 3+5 a+6 2+6 2+16 2+d 7+36 u+8mb d+m 5+1c 6it+a5 3+2x 13+6 d+4 6 2+9 2+c 2+4 2 2+1 2+1 2+2z y+a2 j+1r 3+1h 15+b 39+4 2+3q 11+p 7+p c+2g 4+5 3+5 3+5 3+2';
/** \p{Lu} and \p{Lt} */
export const CAPITALS =
  '1t+p 2u+m 2+6 y 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2+1 2 2 4+1 2 2+1 2+2 3+3 2+1 2+2 4+1 2+1 2 2 2+1 2 3 2+1 2+2 2 2+1 4 8+1 2+1 2+1 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 3+1 2 2+2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 8+1 2+1 3 2+3 2 2 2 2 82 2 4 9 7 2+2 2 2+1 2+g 2+8 10 3+2 4 2 2 2 2 2 2 2 2 2 2 2 6 3 2+1 3+1e 1d 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 a 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2+1 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3+11 28a+11 2 6 k3+2d 1p0 7+16 3+2 8x 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 a 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 a+7 9+5 b+7 9+7 9+5 c 2 2 2 9+7 p+7 9+7 9+7 9+4 c+4 c+3 d+4 c+4 7a 5 4+2 3+2 3 4+4 7 2 2 2+3 3+3 b+1 6 1q 22l+1b 1d 2+2 3 2 2 2+3 2 3 9+2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 9 2 5 nym 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 k 2 2 2 2 2 2 2 2 2 2 2 2 2 3s 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 b 2 2+1 2 2 2 2 5 2 3 2 4 2 2 2 2 2 2 2 2 2 2+4 2+4 2 2 2 2 2 2 2 2+3 2 2+1 2 2 2 2 2 2 2 2 p h7w+p';
/** \p{M} */
export const MARKS =
  'lc+33 7o+6 7c+18 2 2+1 2+1 2 21+a 1d+k h 2u+6 3+5 3+1 2+3 10 v+q 2k+a 1n+8 a p+3 2+8 2+2 2+4 18+2 1o+8 17+n 2+w 1j+2 2+h 2+6 b+1 u+2 1l 2+6 3+1 3+2 a b+1 r 3+2 1l 2+4 5+1 3+2 4 v+1 4 c+2 1l 2+7 2+2 2+2 l+1 n+5 2+2 1l 2+6 3+1 3+2 8+2 b+1 v 1o+4 4+2 2+3 a 15+4 1k 2+6 2+2 2+3 8+1 c+1 u+2 1l 2+6 2+2 2+3 8+1 c+1 g d+3 1k+1 2+6 2+2 2+3 a b+1 u+2 1z 5+5 2 2+7 j+1 1q 3+6 d+7 2r 3+8 c+6 22+1 s 2 2 5+1 1e+j 2+1 6+a 2+z a 2t+j o+3 5+2 2+2 3+6 4+3 e+b 2 b+3 jk+2 qb+3 t+2 u+1 v+1 1t+v a 1a+2 2 3a+1 z 3b+b 5+b 64+4 1m+9 2+s 3 1d+19 3+b l+4 1c+g 13+8 d+2 v+c 1l+d 1d+j 49+2 2+k 5 7 3+2 5j+1r k1+w 2db+2 3y 2p+v ff+5 2y+1 n9x+3 2+9 x+1 29+1 7l 4 5 o+4 5 2c+1 1f+h r+h e 13+7 q+c 19+3 1c+d 11 1w+d d 9+1 1a+2 1f 2+2 3+1 6+1 2 16+4 6+1 6l+7 2+1 fn5 ki+f h+f';
/** \p{Nd} */
export const DIGITS =
  '1c+9 17r+9 3r+9 5j+9 bh+9 3b+9 3b+9 3b+9 3b+9 3b+9 3b+9 3b+9 3b+9 3b+9 2p+9 3b+9 1z+9 7r+9 1z+9 1fr+9 13+9 8d+9 3l+9 4n+9 7+9 53+9 2f+9 3r+9 7+9 r7r+9 iv+9 13+9 5j+9 n+9 2f+9 bb+9 gev+9';
/** \p{P} */
export const PUNCTUATION =
  'x+2 2+5 2+3 b+1 4+1 r+2 2 s 2 10 6 4 b+1 4 4 jj 9 cz+5 16+1 1g 2 3 3 19+1 l+1 2+1 e 2+2 23+3 2v 18+d 6i+2 1j+e w 7a+1 b 3x 3d 3e av d a8 2j b+1 4p+e 2 12+3 20 23+4 5+1 34+5 4s h1+8 48 ha 19+1 27+2 20+1 4e+2 2+2 12+a 8q+1 61+1 3l+6 2+5 4h+1 b+6 t+2 3h+3 1o+4 1r+1 1t+7 c n1+n 9+j 2+c 2+b v+1 f+1 hm+3 u+1 u6+d 28+1 w+9 b8+l 1s+3 x+1 l8+3 2+1 35 40+1a 2+v 3+b bo+2 5+9 3+b h d 2r 2j mwz+1 7i+2 2s b 38+5 al+3 2f+1 15+2 2 1e+1 1c 2q+c h+1 3h+3 3j+1 h+1 6y g2b+1 5t+9 n+y 2+d 2 5 2+1 46+2 2+5 2+3 b+1 4+1 r+2 2 s 2 2+6';
/** \p{Cf} */
export const FORMATS = '4t 11v+5 n 5d 1e ap+1 29 2zw 1kt+4 r+4 1e+4 2+9 17yo 6y+2';
/** Han, Hiragana and Katakana */
export const IDEOGRAPHS =
  '96o+p 2+2g d+5x 1c 2 q+8 f+3 6+2d 7+2 2+2h 3+2 6p+f 5t+1a 2+2f 4p+533 1t+g73 hkx+a5 3+2x wd+9 2+18';

/** Calls `each` with the first and the last code unit of every range in `encoded`. */
export function forEachRange(encoded: string, each: (first: number, last: number) => void): void {
  let previous = 0;
  for (const range of encoded.split(' ')) {
    const [first = '', extent = '0'] = range.split('+');
    const start = previous + Number.parseInt(first, 36);
    previous = start + Number.parseInt(extent, 36);
    each(start, previous);
  }
}
