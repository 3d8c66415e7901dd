/** Inflects English verbs: regular ones by rule, the others from a table of past forms. */

export interface EnglishForms {
  readonly base: string;
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: string;
  readonly pastParticiple: readonly string[];
}

/** Past and past participle of irregular verbs; one word where they are alike, `|` between two spellings. */
const IRREGULAR: Record<string, string> = {
  be: 'was been',
  bear: 'bore borne',
  become: 'became become',
  begin: 'began begun',
  bind: 'bound',
  bring: 'brought',
  build: 'built',
  choose: 'chose chosen',
  come: 'came come',
  draw: 'drew drawn',
  feel: 'felt',
  find: 'found',
  give: 'gave given',
  go: 'went gone',
  grow: 'grew grown',
  have: 'had',
  hear: 'heard',
  hold: 'held',
  keep: 'kept',
  lay: 'laid',
  lead: 'led',
  learn: 'learned|learnt',
  lend: 'lent',
  make: 'made',
  meet: 'met',
  pay: 'paid',
  put: 'put',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  send: 'sent',
  set: 'set',
  shine: 'shone',
  show: 'showed shown',
  speak: 'spoke spoken',
  stand: 'stood',
  strive: 'strove striven',
  take: 'took taken',
  think: 'thought',
  throw: 'threw thrown',
  undertake: 'undertook undertaken',
  uphold: 'upheld',
};

/** Verbs of more than one syllable that double their last consonant all the same. */
const DOUBLING = new Set([
  'commit',
  'recommit',
  'admit',
  'permit',
  'refer',
  'confer',
  'regret',
  'recur',
  'concur',
  'submit',
]);

/** The forms of a verb, or of a verb with words after it («take note»), given in its base form. */
export function inflectEnglish(citation: string): EnglishForms {
  const adverb = /^(?!rally )(\S+ly )(.+)$/.exec(citation);
  if (adverb !== null) return afterAdverb(adverb[1]!, inflectEnglish(adverb[2]!));
  const space = citation.indexOf(' ');
  const verb = space < 0 ? citation : citation.slice(0, space);
  const rest = space < 0 ? '' : citation.slice(space);
  if (verb === 'was' || verb === 'were' || verb === 'could')
    return { base: '', third: '', past: [citation], participle: '', pastParticiple: [] };
  if (verb === 'are' || verb === 'is') {
    return { base: citation, third: citation, past: [], participle: `being${rest}`, pastParticiple: [] };
  }
  const [past, pastParticiple] = (IRREGULAR[verb] ?? regularPast(verb)).split(' ') as [string, string | undefined];
  return {
    base: citation,
    third: third(verb) + rest,
    past: spellings(past, rest),
    participle: participle(verb) + rest,
    pastParticiple: spellings(pastParticiple ?? past, rest),
  };
}

/** «highly value», whose second word is the verb. */
function afterAdverb(adverb: string, forms: EnglishForms): EnglishForms {
  const after = (form: string): string => adverb + form;
  return {
    base: after(forms.base),
    third: after(forms.third),
    past: forms.past.map(after),
    participle: after(forms.participle),
    pastParticiple: forms.pastParticiple.map(after),
  };
}

function third(verb: string): string {
  if (verb === 'have') return 'has';
  if (/(?:[sxz]|ch|sh|go|do)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function spellings(forms: string, rest: string): string[] {
  return forms.split('|').map((form) => form + rest);
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function participle(verb: string): string {
  if (/[^aeio]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

function doubled(verb: string): string {
  const oneSyllable = /^[^aeiou]*[aeiou][bdfglmnprt]$/.test(verb);
  return oneSyllable || DOUBLING.has(verb) ? verb + verb.at(-1) : verb;
}
