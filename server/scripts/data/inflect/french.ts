/** Inflects French verbs: those in -er and -ir by rule, the others from a table of stems. */

export interface FrenchForms {
  readonly infinitive: string;
  readonly third: string;
  readonly plural: string;
  /** First person plural, without its pronoun. */
  readonly first: string;
  /** First person singular, without its pronoun, where it is not written like the third: «soutiens», «me félicite». */
  readonly speaker: string | undefined;
  readonly participle: string;
  /** First person plural of the infinitive and the participle of a reflexive verb: «nous engager», «nous félicitant». */
  readonly ours: readonly [infinitive: string, participle: string] | undefined;
  /** Masculine singular first, then its other genders and numbers. */
  readonly pastParticiple: readonly string[];
  readonly reflexive: boolean;
}

/** Third singular, third plural, first plural, present participle, past participle. Verbs made of `BASES` have their stems. */
const IRREGULAR: Record<string, string> = {
  avoir: 'a ont avons ayant eu',
  être: 'est sont sommes étant été',
  aller: 'va vont allons allant allé',
  faire: 'fait font faisons faisant fait',
  satisfaire: 'satisfait satisfont satisfaisons satisfaisant satisfait',
  prendre: 'prend prennent prenons prenant pris',
  mettre: 'met mettent mettons mettant mis',
  tenir: 'tient tiennent tenons tenant tenu',
  venir: 'vient viennent venons venant venu',
  reconnaitre: 'reconnait reconnaissent reconnaissons reconnaissant reconnu',
  reconnaître: 'reconnaît reconnaissent reconnaissons reconnaissant reconnu',
  accueillir: 'accueille accueillent accueillons accueillant accueilli',
  savoir: 'sait savent savons sachant su',
  // «ne saurait tolérer»: in the conditional only
  saurait: 'saurait sauraient saurions sachant su',
  saura: 'saura sauront saurons sachant su',
  surseoir: 'sursoit sursoient sursoyons sursoyant sursis',
  pouvoir: 'peut peuvent pouvons pouvant pu',
  émouvoir: 'émeut émeuvent émouvons émouvant ému',
  voir: 'voit voient voyons voyant vu',
  dire: 'dit disent disons disant dit',
  élire: 'élit élisent élisons élisant élu',
  offrir: 'offre offrent offrons offrant offert',
  ouvrir: 'ouvre ouvrent ouvrons ouvrant ouvert',
  croire: 'croit croient croyons croyant cru',
  conclure: 'conclut concluent concluons concluant conclu',
  exclure: 'exclut excluent excluons excluant exclu',
  résoudre: 'résout résolvent résolvons résolvant résolu',
  dissoudre: 'dissout dissolvent dissolvons dissolvant dissous',
  souscrire: 'souscrit souscrivent souscrivons souscrivant souscrit',
  inscrire: 'inscrit inscrivent inscrivons inscrivant inscrit',
  traduire: 'traduit traduisent traduisons traduisant traduit',
  instruire: 'instruit instruisent instruisons instruisant instruit',
  reconduire: 'reconduit reconduisent reconduisons reconduisant reconduit',
  suivre: 'suit suivent suivons suivant suivi',
  débattre: 'débat débattent débattons débattant débattu',
  craindre: 'craint craignent craignons craignant craint',
  démentir: 'dément démentent démentons démentant démenti',
  joindre: 'joint joignent joignons joignant joint',
};

/** Verbs that others are made of: «promettre», «soutenir», «convenir». */
const BASES = ['mettre', 'prendre', 'tenir', 'venir', 'dire', 'voir', 'suivre', 'joindre'];

function stemsOf(verb: string): string {
  const known = IRREGULAR[verb];
  if (known !== undefined) return known;
  const base = BASES.find((end) => verb.endsWith(end));
  const prefix = verb.slice(0, -(base?.length ?? 0));
  return base === undefined ? regular(verb) : IRREGULAR[base]!.replace(/\S+/g, (form) => prefix + form);
}

/**
 * The forms of a verb, or of a verb with words around it, given in the infinitive: «prendre note», «se féliciter»,
 * «ne ménager aucun effort».
 */
export function inflectFrench(citation: string): FrenchForms {
  const parts = /^(ne |n'|en )?(se |s'en |s')?(\S+)(.*)$/.exec(citation);
  if (parts === null) throw new Error(`not a French verb: ${citation}`);
  const [, particle = '', reflexive = '', verb, rest] = parts as unknown as [
    string,
    string | undefined,
    string | undefined,
    string,
    string,
  ];
  const [third, plural, first, participle, past] = stemsOf(verb).split(' ') as [string, string, string, string, string];
  const pronoun = (form: string): string => {
    if (reflexive === '' || reflexive === "s'en ") return reflexive;
    return /^[aeéèêiouyh]/.test(form) ? "s'" : 'se ';
  };
  const whole = (form: string): string => particle + pronoun(form) + form + rest;
  const speaker = speakerOf(third);
  // «je conclus» is written like «conclus», concluded.
  const alike = reflexive === '' && (speaker === third || genders(past).includes(speaker));
  const me = (form: string): string => {
    if (reflexive === '') return '';
    if (reflexive === "s'en ") return "m'en ";
    return /^[aeéèêiouyh]/.test(form) ? "m'" : 'me ';
  };
  const we = reflexive === '' ? '' : reflexive === "s'en " ? 'nous en ' : 'nous ';
  return {
    infinitive: whole(verb),
    third: whole(third),
    plural: whole(plural),
    first: particle + we + first + rest,
    speaker: alike ? undefined : particle + me(speaker) + speaker + rest,
    participle: whole(participle),
    ours: reflexive === '' ? undefined : [`${particle}${we}${verb}${rest}`, `${particle}${we}${participle}${rest}`],
    // «a pris note», «ont pris note»: before its object a participle with «avoir» does not agree.
    pastParticiple: (rest === '' || reflexive !== '' || WITH_BE.has(verb) ? genders(past) : [past]).map(
      (form) => form + rest,
    ),
    reflexive: reflexive !== '',
  };
}

/** First person singular of the present, from the third: «soutiens», «prends», «réjouis»; of verbs in -er they are one. */
function speakerOf(third: string): string {
  const own = SPEAKER[third];
  if (own !== undefined) return own;
  if (third.endsWith('d')) return `${third}s`;
  return third.replace(/ît$/, 'is').replace(/t$/, 's');
}

const SPEAKER: Record<string, string> = {
  a: 'ai',
  est: 'suis',
  va: 'vais',
  peut: 'peux',
  saurait: 'saurais',
  saura: 'saurai',
};

/** Verbs with «être»: «sont parvenues à un accord», «ont été axées sur». */
const WITH_BE: ReadonlySet<string> = new Set(['parvenir', 'tomber', 'axer', 'centrer', 'consacrer', 'accepter']);

/** Masculine and feminine, singular and plural, of a past participle or adjective. */
export function genders(word: string): string[] {
  const space = word.indexOf(' ');
  const head = space < 0 ? word : word.slice(0, space);
  const rest = space < 0 ? '' : word.slice(space);
  const feminine = /eux$/.test(head) ? head.replace(/eux$/, 'euse') : head.endsWith('e') ? head : `${head}e`;
  const plural = /[sx]$/.test(head) ? head : `${head}s`;
  return [...new Set([head, feminine, plural, `${feminine}s`])].map((form) => form + rest);
}

function regular(verb: string): string {
  if (verb.endsWith('ir')) {
    const stem = verb.slice(0, -2);
    return `${stem}it ${stem}issent ${stem}issons ${stem}issant ${stem}i`;
  }
  if (verb.endsWith('dre')) {
    const stem = verb.slice(0, -2);
    return `${stem} ${stem}ent ${stem}ons ${stem}ant ${stem}u`;
  }
  if (!verb.endsWith('er')) throw new Error(`server/scripts/data/inflect/french.ts: no stems for ${verb}`);
  const stem = verb.slice(0, -2);
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  const strong = strongStem(stem);
  return `${strong}e ${strong}ent ${soft}ons ${soft}ant ${stem}é`;
}

/** The stem before a silent ending: «réitère», «rappelle», «lève», «appuie». */
function strongStem(stem: string): string {
  if (/(?:[ao]|u)y$/.test(stem)) return `${stem.slice(0, -1)}i`;
  if (/(?:app|rapp)el$/.test(stem) || /jet$/.test(stem)) return stem + stem.at(-1);
  if (/enouvel$/.test(stem)) return `${stem}l`;
  const vowel = /[eé](?=(?:[bcdfglmnprstv]|gn|qu|gr|br|fl|ch|gu)$)/.exec(stem);
  if (vowel === null) return stem;
  return `${stem.slice(0, vowel.index)}è${stem.slice(vowel.index + 1)}`;
}
