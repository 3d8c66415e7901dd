/**
 * Writes `src/spot/dates/umm-al-qura.ts`, the months of the Umm al-Qura calendar, from the tables of ICU that Node carries.
 * Run it when ICU extends them: `npx tsx server/scripts/umm-al-qura.ts`. A test compares the file with ICU.
 */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FIRST = 1300;
const LAST = 1600;
const DAY = 86_400_000;

const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});
const hijri = (day: number): { year: number; month: number; day: number } => {
  const parts = format.formatToParts(day * DAY);
  const get = (type: string): number => Number(parts.find((part) => part.type === type)!.value);
  return { year: get('year'), month: get('month'), day: get('day') };
};

let day = Date.UTC(1882, 10, 1) / DAY;
while (hijri(day).year < FIRST) day++;
const first = day;
const years: string[] = [];
for (let year = FIRST; year <= LAST; year++) {
  let long = 0;
  for (let month = 0; month < 12; month++) {
    const length = hijri(day + 29).day === 30 ? 30 : 29;
    if (length === 30) long |= 1 << month;
    day += length;
  }
  years.push(long.toString(16).padStart(3, '0'));
}

const rows: string[] = [];
for (let k = 0; k < years.length; k += 30) rows.push(`  '${years.slice(k, k + 30).join('')}'`);
writeFileSync(
  fileURLToPath(new URL('../src/spot/dates/umm-al-qura.ts', import.meta.url)),
  `/** The months of the Umm al-Qura calendar. Made by scripts/umm-al-qura.ts from the tables of ICU; do not edit. */

/** The first and the last year of the table. */
export const FIRST_YEAR = ${FIRST};
export const LAST_YEAR = ${LAST};

/** Day number (days since 1 January 1970) of 1 Muharram of the first year. */
export const FIRST_DAY = ${first};

/** Three hexadecimal digits per year: bit \`m\` is set where month \`m + 1\` has 30 days, not 29. */
export const LONG_MONTHS =
${rows.join(' +\n')};
`,
);
