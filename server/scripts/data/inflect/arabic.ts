/**
 * Inflects Arabic verbs from their principal parts. Only what is written matters: vowel marks are left out, and forms that
 * the lexicon folds together (hamza, final ya) need not be told apart.
 */

export interface ArabicForms {
  /** Perfect of the third person singular: masculine, feminine. */
  readonly perfect: readonly [string, string];
  /** Perfect that says its subject: they, they two, we. */
  readonly perfectOwn: readonly string[];
  /** Imperfect of the third person singular: masculine, feminine. */
  readonly imperfect: readonly [string, string];
  readonly imperfectOwn: readonly string[];
  /** The same after «لن», «لم», «أن»: they, they two. */
  readonly subjunctiveOwn: readonly string[];
  /** First person of the imperfect: plural, and singular where it is not written as the perfect is («أعرب»). */
  readonly imperfectFirst: readonly string[];
  /** Imperfect with the suffix of its object: third person singular masculine, feminine, and first plural. */
  readonly imperfectObject: readonly [readonly string[], readonly string[], readonly string[]];
  /** Perfect with the suffix of its object: third person singular masculine, feminine, and those that say their subject. */
  readonly perfectObject: readonly [readonly string[], readonly string[], readonly string[]];
  /** Circumstantial and predicate forms of the active participle. */
  readonly participle: readonly string[];
  readonly verbalNoun: string | undefined;
}

const LETTERS = /^[\u0621-\u064a]+$/;

/** The forms of «perfect imperfect verbal-noun participle», `-` for a part that there is none of. */
export function inflectArabic(parts: string): ArabicForms {
  const [perfect, imperfect, noun, participle, more] = parts.split(' ');
  if (!perfect || !imperfect || !noun || !participle || more !== undefined) {
    throw new Error(`principal parts are «perfect imperfect verbal-noun participle»: ${parts}`);
  }
  for (const part of [perfect, imperfect]) if (!LETTERS.test(part)) throw new Error(`not an Arabic word: ${part}`);
  const stem = imperfect.slice(1);
  // «دعوه», they called him, would be read where «دعوة» is written.
  const alike = noun.replace(/ة$/, 'ه');
  const objects = (form: string): string[] => withObject(form).filter((text) => text !== alike);
  return {
    perfect: [perfect, feminine(perfect)],
    perfectOwn: [...perfectPlural(perfect), `${perfectFirst(perfect, stem)}نا`],
    imperfect: [imperfect, `ت${stem}`],
    imperfectOwn: arabicImperfectOwn(imperfect),
    subjunctiveOwn: [...new Set(arabicImperfectOwn(imperfect).filter((form) => form.startsWith('ي')))].map((form) =>
      form.replace(/ون$/, 'وا').replace(/ان$/, 'ا'),
    ),
    imperfectFirst: [`ن${stem}`, ...(withoutHamza(perfect) === withoutHamza(`أ${stem}`) ? [] : [`أ${stem}`])].flatMap(
      withStrayAlef,
    ),
    imperfectObject: [
      [`ي${stem}`, `ي${stem.replace(/[ويى]$/, '')}ون`].flatMap(suffixed),
      suffixed(`ت${stem}`),
      // «ندعوكم», «أشكركم»: who speaks turns to those whom he writes to
      [...suffixed(`ن${stem}`), `ن${stem}كم`, `أ${stem}كم`],
    ],
    perfectObject: [
      objects(perfect),
      objects(feminine(perfect)),
      [...perfectPlural(perfect), `${perfectFirst(perfect, stem)}نا`].flatMap(objects),
    ],
    participle: participle === '-' ? [] : participles(participle),
    verbalNoun: noun === '-' ? undefined : noun,
  };
}

/** «ندعوا»: many write «we call» with the alef of the plural. */
function withStrayAlef(form: string): string[] {
  return form.endsWith('و') ? [form, `${form}ا`] : [form];
}

/** The first hamza and a final ya as the lexicon folds them. */
function withoutHamza(word: string): string {
  return word.replace(/^[أإآ]/, 'ا').replace(/ى$/, 'ي');
}

/** The imperfects that say their subject, they and they two, of the one in the third person masculine singular. */
export function arabicImperfectOwn(imperfect: string): string[] {
  const stem = imperfect.slice(1);
  const weak = /[ويى]$/.test(stem);
  const short = weak ? stem.slice(0, -1) : stem;
  const before = weak && !stem.endsWith('و') ? `${short}ي` : stem;
  return [`ي${short}ون`, `ت${short}ون`, `ي${before}ان`, `ت${before}ان`];
}

/** «دعاه», «شكرتهم», «شكروه»: a final ya is an alef before a suffix, and the plural loses the alef that is only written. */
function withObject(form: string): string[] {
  const stem = form.endsWith('وا') ? form.slice(0, -1) : form.replace(/ى$/, 'ا');
  return ['ه', 'ها', 'هما', 'هم'].map((suffix) => stem + suffix);
}

function isDefective(perfect: string): boolean {
  return perfect.length > 2 && /[اىي]$/.test(perfect);
}

function feminine(perfect: string): string {
  return isDefective(perfect) ? `${perfect.slice(0, -1)}ت` : `${perfect}ت`;
}

function perfectPlural(perfect: string): string[] {
  if (!isDefective(perfect)) return [`${perfect}وا`, `${perfect}ا`, `${perfect}تا`];
  const stem = perfect.slice(0, -1);
  return [`${stem}وا`, stem + (perfect.endsWith('ا') ? 'وا' : 'يا'), `${stem}تا`];
}

/** The stem before the endings of the first and second person: a long middle vowel is short there. */
function perfectFirst(perfect: string, stem: string): string {
  if (isDefective(perfect)) return perfect.slice(0, -1) + (stem.endsWith('و') ? 'و' : 'ي');
  if (/^.{1,3}ا[^اوي]$/.test(perfect) && /[يوا][^اوي]$/.test(stem)) return perfect.slice(0, -2) + perfect.at(-1);
  return perfect;
}

/** «مؤكدا», «مؤكدة», «مؤكدين», «مؤكدون», «مؤكدات»; of two «داعيين» is not «داعين». */
function participles(word: string): string[] {
  const forms = (stem: string) => [`${word}ا`, `${word}ة`, `${stem}ين`, `${stem}ون`, `${word}ات`];
  return word.endsWith('ي') ? [...forms(word.slice(0, -1)), `${word}ين`] : forms(word);
}

/** Suffixes of the object: him, her, them (two, many), us. */
const SUFFIXES = ['ه', 'ها', 'هما', 'هم', 'هن', 'نا'];
/** Those of the possessor: his, her, their, our, my. */
const POSSESSORS = [...SUFFIXES, 'ي'];

function suffixed(form: string): string[] {
  return SUFFIXES.map((suffix) => form + suffix);
}

/** A noun alone, with its article, with the suffix of its possessor, and in the adverbial accusative. */
export function arabicNoun(noun: string): string[] {
  if (noun.includes(' ')) return [noun];
  const bare = noun.startsWith('ال') ? [noun] : [noun, `ال${noun}`];
  let stems = [noun];
  if (noun.endsWith('ى')) stems = [`${noun.slice(0, -1)}ا`];
  else if (noun.endsWith('ة')) stems = [`${noun.slice(0, -1)}ت`];
  else if (noun.endsWith('اء')) stems = [noun, `${noun.slice(0, -1)}ئ`, `${noun.slice(0, -1)}ؤ`];
  const possessed = stems.flatMap((stem) => POSSESSORS.map((suffix) => stem + suffix));
  const accusative = /[ةءاى]$/.test(noun) ? [] : [`${noun}ا`];
  return [...bare, ...possessed, ...accusative];
}
