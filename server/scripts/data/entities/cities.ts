/** Names of cities in CLDR, for the languages that our own lists do not name them in. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

type Zones = { readonly [part: string]: Zones | string };

const cache = new Map<string, Map<string, string>>();

/** CLDR's names of the cities that time zones are named after, by zone. */
function exemplarCities(language: string): Map<string, string> {
  let cities = cache.get(language);
  if (cities === undefined) {
    cities = new Map();
    const path = require.resolve(`cldr-dates-full/main/${language}/timeZoneNames.json`);
    walk(JSON.parse(readFileSync(path, 'utf8')).main[language].dates.timeZoneNames.zone, '', cities);
    cache.set(language, cities);
  }
  return cities;
}

function walk(zones: Zones, zone: string, into: Map<string, string>): void {
  for (const [part, inner] of Object.entries(zones)) {
    if (part === 'exemplarCity' && typeof inner === 'string') into.set(zone, inner);
    else if (typeof inner === 'object') walk(inner, zone === '' ? part : `${zone}/${part}`, into);
  }
}

const byEnglish = new Map<string, Map<string, string>>();

/** CLDR's name in `language` of the city with this English name; undefined where it has none. */
export function cldrCity(english: string, language: string): string | undefined {
  let names = byEnglish.get(language);
  if (names === undefined) {
    names = new Map();
    const inEnglish = exemplarCities('en');
    for (const [zone, name] of exemplarCities(language)) {
      const city = inEnglish.get(zone) ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
      if (!zone.startsWith('Etc/') && !names.has(city)) names.set(city, name);
    }
    byEnglish.set(language, names);
  }
  return names.get(english);
}
