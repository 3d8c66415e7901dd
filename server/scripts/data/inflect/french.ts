/** Inflects French verbs: those in -er and -ir by rule, the others from a table of stems. */

export interface FrenchForms {
  readonly infinitive: string;
  readonly third: string;
  readonly plural: string;
  /** First person plural, without its pronoun. */
  readonly first: string;
  readonly participle: string;
  /** Masculine singular first, then its other genders and numbers. */
  readonly pastParticiple: readonly string[];
  readonly reflexive: boolean;
  /** Third person singular and plural. */
  readonly future: readonly string[];
  readonly futureFirst: string;
}

/** Third singular, third plural, first plural, present participle, past participle, stem of the future. */
const IRREGULAR: Record<string, string> = {
  avoir: 'a ont avons ayant eu aur',
  être: 'est sont sommes étant été ser',
  aller: 'va vont allons allant allé ir',
  faire: 'fait font faisons faisant fait fer',
  prendre: 'prend prennent prenons prenant pris prendr',
  mettre: 'met mettent mettons mettant mis mettr',
  promettre: 'promet promettent promettons promettant promis promettr',
  admettre: 'admet admettent admettons admettant admis admettr',
  transmettre: 'transmet transmettent transmettons transmettant transmis transmettr',
  permettre: 'permet permettent permettons permettant permis permettr',
  tenir: 'tient tiennent tenons tenant tenu tiendr',
  soutenir: 'soutient soutiennent soutenons soutenant soutenu soutiendr',
  maintenir: 'maintient maintiennent maintenons maintenant maintenu maintiendr',
  convenir: 'convient conviennent convenons convenant convenu conviendr',
  parvenir: 'parvient parviennent parvenons parvenant parvenu parviendr',
  prévenir: 'prévient préviennent prévenons prévenant prévenu préviendr',
  souvenir: 'souvient souviennent souvenons souvenant souvenu souviendr',
  reconnaître: 'reconnaît reconnaissent reconnaissons reconnaissant reconnu reconnaîtr',
  accueillir: 'accueille accueillent accueillons accueillant accueilli accueiller',
  savoir: 'sait savent savons sachant su saur',
  voir: 'voit voient voyons voyant vu verr',
  prévoir: 'prévoit prévoient prévoyons prévoyant prévu prévoir',
  dire: 'dit disent disons disant dit dir',
  redire: 'redit redisent redisons redisant redit redir',
  élire: 'élit élisent élisons élisant élu élir',
  offrir: 'offre offrent offrons offrant offert offrir',
  ouvrir: 'ouvre ouvrent ouvrons ouvrant ouvert ouvrir',
  croire: 'croit croient croyons croyant cru croir',
  conclure: 'conclut concluent concluons concluant conclu conclur',
  résoudre: 'résout résolvent résolvons résolvant résolu résoudr',
  dissoudre: 'dissout dissolvent dissolvons dissolvant dissous dissoudr',
  souscrire: 'souscrit souscrivent souscrivons souscrivant souscrit souscrir',
  inscrire: 'inscrit inscrivent inscrivons inscrivant inscrit inscrir',
  traduire: 'traduit traduisent traduisons traduisant traduit traduir',
  reconduire: 'reconduit reconduisent reconduisons reconduisant reconduit reconduir',
  poursuivre: 'poursuit poursuivent poursuivons poursuivant poursuivi poursuivr',
  suivre: 'suit suivent suivons suivant suivi suivr',
  débattre: 'débat débattent débattons débattant débattu débattr',
  enjoindre: 'enjoint enjoignent enjoignons enjoignant enjoint enjoindr',
  agir: 'agit agissent agissons agissant agi agir',
};

/**
 * The forms of a verb, or of a verb with words around it, given in the infinitive: «prendre note», «se féliciter»,
 * «ne ménager aucun effort».
 */
export function inflectFrench(citation: string): FrenchForms {
  const parts = /^(ne |n'|en )?(se |s')?(\S+)(.*)$/.exec(citation);
  if (parts === null) throw new Error(`not a French verb: ${citation}`);
  const [, particle = '', reflexive = '', verb, rest] = parts as unknown as [
    string,
    string | undefined,
    string | undefined,
    string,
    string,
  ];
  const stems = IRREGULAR[verb] ?? regular(verb);
  const [third, plural, first, participle, past, future] = stems.split(' ') as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const pronoun = (form: string): string => (reflexive === '' ? '' : /^[aeéèêiouyh]/.test(form) ? "s'" : 'se ');
  const whole = (form: string): string => particle + pronoun(form) + form + rest;
  const we = reflexive === '' ? '' : 'nous ';
  return {
    infinitive: whole(verb),
    third: whole(third),
    plural: whole(plural),
    first: particle + we + first + rest,
    participle: whole(participle),
    // «a pris note», «ont pris note»: before its object a participle with «avoir» does not agree.
    pastParticiple: (rest === '' || reflexive !== '' ? genders(past) : [past]).map((form) => form + rest),
    reflexive: reflexive !== '',
    future: [whole(`${future}a`), whole(`${future}ont`)],
    futureFirst: `${particle}${we}${future}ons${rest}`,
  };
}

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
    return `${stem}it ${stem}issent ${stem}issons ${stem}issant ${stem}i ${verb}`;
  }
  if (verb.endsWith('dre')) {
    const stem = verb.slice(0, -2);
    return `${stem} ${stem}ent ${stem}ons ${stem}ant ${stem}u ${verb.slice(0, -1)}`;
  }
  if (!verb.endsWith('er')) throw new Error(`server/scripts/data/inflect/french.ts: no stems for ${verb}`);
  const stem = verb.slice(0, -2);
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  const strong = strongStem(stem);
  const future = /é(?:[^aeiou]+|gu)$/.test(stem) ? `${stem}er` : `${strong}er`;
  return `${strong}e ${strong}ent ${soft}ons ${soft}ant ${stem}é ${future}`;
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
