/**
 * Who is meant by a person's name. A statement names a person in full and then by a part of the name: the surname, the
 * given name after a style, a name without the grandfather's. Where two persons bear it, the titles at it tell, else who was
 * named in full before it in the same paragraph, else nothing.
 */

import type { Naming, PersonName } from '../spot/findings';

/** A person of the statement: all namings with the same parts. */
export interface Bearer extends Omit<Naming, 'start'> {
  readonly name: string;
}

/** What tells two namings apart. */
export function nameOf({ parts }: PersonName): string {
  return parts.join(' + ');
}

/** The persons that a text names, by each word of their names, in the order of the text. */
export type Persons = ReadonlyMap<string, readonly Bearer[]>;

/** Persons who share a word of their names are compared with this many, at most, and their titles are kept so far. */
const MOST_BEARERS = 16;
const MOST_TITLES = 24;

/** The persons whom the blocks name. */
export function personsOf(blocks: Iterable<{ readonly namings: readonly Naming[] }>): Persons {
  const byName = new Map<string, { -readonly [K in keyof Bearer]: Bearer[K] }>();
  const persons = new Map<string, Bearer[]>();
  for (const { namings } of blocks) {
    for (const naming of namings) {
      const name = nameOf(naming);
      const known = byName.get(name);
      if (known === undefined) {
        const { parts, titles, titled, canonical, ref, role } = naming;
        const bearer = { name, parts, titles, titled, canonical, ref, role };
        byName.set(name, bearer);
        for (const word of new Set(naming.parts.map(wordOf))) {
          const bearers = persons.get(word);
          if (bearers === undefined) persons.set(word, [bearer]);
          else if (bearers.length < MOST_BEARERS) bearers.push(bearer);
        }
        continue;
      }
      if (naming.canonical.length > known.canonical.length) known.canonical = naming.canonical;
      known.ref ??= naming.ref;
      known.role ??= naming.role;
      if (known.titled !== 'office') known.titled = naming.titled ?? known.titled;
      const more = naming.titles.filter((word) => !known.titles.includes(word));
      if (more.length > 0 && known.titles.length < MOST_TITLES) known.titles = [...known.titles, ...more];
    }
  }
  return persons;
}

/** Whether a name that ends in `part` may mean a person whom the text names. */
export function mayMean(persons: Persons, part: string): boolean {
  return persons.has(wordOf(part));
}

/**
 * The person meant by `mention`; undefined: none that the text names, null: one of several.
 *
 * @param lastNamed which of some persons was the last to be named in full before the mention, in its paragraph.
 */
export function personMeant(
  persons: Persons,
  mention: PersonName,
  lastNamed: (bearers: readonly Bearer[]) => Bearer | undefined,
): Bearer | undefined | null {
  const find = (name: PersonName): Bearer | undefined | null => {
    const bearers = persons.get(wordOf(name.parts.at(-1)!));
    return bearers && decide(bearers, name, lastNamed);
  };
  const meant = find(mention);
  // «Xi» is whoever is meant by «President Xi», «bin Salman» by «Mohammed bin Salman».
  return meant && (find(meant) ?? meant);
}

function decide(
  bearers: readonly Bearer[],
  mention: PersonName,
  lastNamed: (bearers: readonly Bearer[]) => Bearer | undefined,
): Bearer | undefined | null {
  const fitting = bearers.filter((bearer) => fitOf(mention, bearer) > Fit.None);
  // A name in full goes before its own shorter forms.
  const full = fitting.filter((bearer) => !fitting.some((other) => other !== bearer && isPartOf(bearer, other)));
  if (full.length <= 1) return full[0];
  const titled = most(full, (bearer) => sharedTitles(mention, bearer));
  const best = most(titled, (bearer) => fitOf(mention, bearer));
  if (best.length === 1) return best[0];
  // «President Tamm», where the text names two ministers of this surname.
  const isOther = mention.titled !== undefined && sharedTitles(mention, best[0]!) === 0;
  return (isOther ? undefined : lastNamed(best)) ?? null;
}

function isPartOf(short: Bearer, long: Bearer): boolean {
  return short.parts.length < long.parts.length && fitOf(short, long) > Fit.None;
}

/** Those for whom `count` is greatest. */
function most<T>(list: readonly T[], count: (each: T) => number): readonly T[] {
  const greatest = Math.max(...list.map(count));
  return list.filter((each) => count(each) === greatest);
}

function sharedTitles({ titles }: PersonName, bearer: PersonName): number {
  return titles.reduce((count, word) => count + (bearer.titles.includes(word) ? 1 : 0), 0);
}

/** How well a name is a form of another one, the worst first. */
const Fit = { None: 0, Inner: 1, First: 2, Surname: 3, Whole: 4 } as const;
type Fit = (typeof Fit)[keyof typeof Fit];

/** In which way `mention` is a form of the bearer's name. */
function fitOf(mention: PersonName, bearer: PersonName): Fit {
  const [short, long] = [mention.parts, bearer.parts];
  if (short.length > long.length) return Fit.None;
  if (short.length > 1) return isShortened(short, long) ? Fit.Whole : Fit.None;
  const part = short[0]!;
  if (isSame(part, long.at(-1)!)) return long.length === 1 ? Fit.Whole : Fit.Surname;
  if (mention.titled === undefined) return Fit.None;
  // «King Salman» is not «Salman Haddad, Minister of …»; «Mr. Xi» is whoever is called so.
  if (mention.titled === 'office' && bearer.titles.length > 0 && sharedTitles(mention, bearer) === 0) return Fit.None;
  if (isSame(part, long[0]!)) return Fit.First;
  // «President Lula»; in Arabic the words between are the names of forefathers.
  return isLatin(part) && long.some((each) => isSame(part, each)) ? Fit.Inner : Fit.None;
}

/** Whether `short` is `long` with a gap: «Joseph Biden», «محمد بن سلمان», «محمد آل سعود». */
function isShortened(short: readonly string[], long: readonly string[]): boolean {
  let same = 0;
  while (same < short.length && isSame(short[same]!, long[same]!)) same++;
  if (same === 0) return false;
  const rest = short.length - same;
  if (rest === 0) return true;
  // «محمد بن سلمان» is another than «محمد بن راشد بن سلمان».
  if (long.length > short.length && isPatronymic(short[same]!)) return false;
  for (let k = 1; k <= rest; k++) if (!isSame(short.at(-k)!, long.at(-k)!)) return false;
  return true;
}

/** Whether two parts are one: of «al-Sisi» and «Sisi» the particle is left out, that of «bin Salman» makes another name. */
function isSame(a: string, b: string): boolean {
  return a === b || (wordOf(a) === wordOf(b) && !isPatronymic(a) && !isPatronymic(b));
}

/** The part without its particles. */
function wordOf(part: string): string {
  return part.slice(part.lastIndexOf(' ') + 1);
}

/** «بن سلمان», «bin Salman»: the father's name. */
function isPatronymic(part: string): boolean {
  return part.includes(' ') && PATRONYMICS.has(part.slice(0, part.indexOf(' ')));
}

const PATRONYMICS = new Set(['بن', 'ابن', 'بنت', 'منت', 'bin', 'ibn', 'ben', 'bint', 'binti']);

function isLatin(word: string): boolean {
  return word.charCodeAt(0) < 0x250;
}

/** Whether two texts name the same persons, so that whoever is meant in one is meant in the other. */
export function samePersons(a: Persons, b: Persons): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [word, bearers] of a) {
    const others = b.get(word);
    if (others?.length !== bearers.length || !bearers.every((bearer, k) => sameNaming(bearer, others[k]!)))
      return false;
  }
  return true;
}

export function sameNaming(a: Omit<Naming, 'start'>, b: Omit<Naming, 'start'>): boolean {
  return (
    a === b ||
    (a.canonical === b.canonical &&
      a.ref === b.ref &&
      a.role === b.role &&
      a.titled === b.titled &&
      sameWords(a.parts, b.parts) &&
      sameWords(a.titles, b.titles))
  );
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, k) => word === b[k]);
}
