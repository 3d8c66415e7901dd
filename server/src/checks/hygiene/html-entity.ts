/**
 * HTML entity left from a web page
 *
 * `&nbsp;`, `&amp;` and `&#8217;` are signs of a page's source, not of the statement.
 *
 * Bad (en): Trade &amp; investment grew.
 * Fixed: Trade & investment grew.
 * Bad (fr): l&#8217;accord
 * Fixed: l’accord
 * Good (en): Procter & Gamble; others
 */

import { problem, replacement } from '../problem';
import { forEachSign, Sign } from '../survey';
import type { BlockCheck } from '../types';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  lrm: '',
  rlm: '',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bdquo: '„',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  ugrave: 'ù',
  ucirc: 'û',
  ouml: 'ö',
  uuml: 'ü',
  oelig: 'œ',
  Eacute: 'É',
  Agrave: 'À',
  ntilde: 'ñ',
};

export const htmlEntity: BlockCheck = {
  code: 'html-entity',
  severity: 'warning',
  scope: 'block',
  guard: 'quotation',
  signs: Sign.Ampersand,
  run({ text, signs }, report) {
    forEachSign(signs, Sign.Ampersand, (at) => {
      const match = /^&(#\d{1,6}|#[xX][\da-fA-F]{1,5}|[a-zA-Z]{2,8});/.exec(text.slice(at, at + 12));
      if (match === null) return;
      const [entity, name] = match as unknown as [string, string];
      const sign = name.startsWith('#') ? numbered(name.slice(1)) : NAMED[name];
      if (sign === undefined) return;
      const end = at + entity.length;
      report(problem(at, end, 'html-entity', [entity], replacement(at, end, sign, 'html-entity.fix')));
    });
  },
};

function numbered(digits: string): string | undefined {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  return code === 0xa0 ? ' ' : String.fromCodePoint(code);
}
