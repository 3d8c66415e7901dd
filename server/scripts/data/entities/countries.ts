/** Names of countries and territories: our own lists, then CLDR, then i18n-iso-countries. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Codes of CLDR's territories that are no places, or that other records cover. */
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/** ISO codes of all countries and territories. */
export function countryCodes(): string[] {
  return Object.keys(territories('en')).filter((code) => /^[A-Z]{2}$/.test(code) && !NOT_COUNTRIES.has(code));
}

/** CLDR's name of a country in any of its languages; undefined where it has none. */
export function cldrName(code: string, language: string): string | undefined {
  const names = territories(language);
  const name = names[`${code}-alt-short`] ?? names[code];
  return name?.replace(/ & /g, language === 'en' ? ' and ' : '$&').replaceAll('’', "'");
}

/** All the names that packages give to a country in a language, the preferred one first. */
export function packagedNames(code: string, language: string): string[] {
  const names = territories(language);
  const cldr = [cldrName(code, language), names[code], names[`${code}-alt-variant`], names[`${code}-alt-short`]];
  const iso = isoNames(language)[code] ?? [];
  const all = [...cldr, ...(typeof iso === 'string' ? [iso] : iso)];
  return [...new Set(all.filter((name): name is string => name !== undefined && !/[()]/.test(name)))];
}

const cache = new Map<string, Record<string, string>>();

function territories(language: string): Record<string, string> {
  let names = cache.get(language);
  if (names === undefined) {
    const path = require.resolve(`cldr-localenames-full/main/${language}/territories.json`);
    names = JSON.parse(readFileSync(path, 'utf8')).main[language].localeDisplayNames.territories as Record<
      string,
      string
    >;
    cache.set(language, names);
  }
  return names;
}

function isoNames(language: string): Record<string, string | readonly string[]> {
  return require(`i18n-iso-countries/langs/${language}.json`).countries;
}
