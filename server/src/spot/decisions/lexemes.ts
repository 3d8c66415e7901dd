/** What the values of the categories `Act`, `StanceNoun`, `Actor` and `DecisionCue` mean. */

/**
 * Bits of `Act.features`: which form of which kind of verb a phrase is. `Category.Act` values index the language's `acts`.
 */
export const ActFeature = {
  /** English base form, which is also the present of all persons but one: «note». */
  Bare: 1 << 0,
  /** Present of the third person singular: «notes», «note», «يلاحظ». */
  Third: 1 << 1,
  /** Present of the third person plural where it has a form of its own: «notent». */
  Plural: 1 << 2,
  /** Finite past: «noted», «لاحظ». */
  Past: 1 << 3,
  /** Present participle, or the Arabic circumstantial: «noting», «notant», «ملاحظين». */
  Participle: 1 << 4,
  PastParticiple: 1 << 5,
  /** Where it has a form of its own: «noter». */
  Infinitive: 1 << 6,
  /** Where it has a form of its own: «notera». */
  Future: 1 << 7,
  /** Is a decision after «be», or opens a preambular paragraph: «concerned», «préoccupée». */
  Adjective: 1 << 8,
  /** Is a decision after a verb that takes it: «تقييم» in «قام بتقييم». */
  VerbalNoun: 1 << 9,
  /** Says its subject itself: «soulignons», «أكدوا», «نؤكد». */
  OwnSubject: 1 << 10,
  /** May stand before its subject. */
  VerbFirst: 1 << 11,
  Feminine: 1 << 12,
  /** Its stance comes from the noun of its object: «express». */
  Light: 1 << 13,
  /** An everyday verb: a decision only with an issuing subject. */
  Weak: 1 << 14,
  /** Is written like a noun. */
  Noun: 1 << 15,
  /** Its stance comes from a verbal noun: «قام بـ», «تم». */
  Auxiliary: 1 << 16,
  /** Has no subject: «تم الاتفاق». */
  Impersonal: 1 << 17,
  /** The preposition that it takes belongs to the span: «نظر في». */
  Keeps: 1 << 18,
  /** Its subject is in the first person: «we», «nous», «نحن» without the word. */
  First: 1 << 19,
  // What must follow, one of those that are set:
  TakesThat: 1 << 20,
  TakesTo: 1 << 21,
  TakesWith: 1 << 22,
  TakesOn: 1 << 23,
  TakesIn: 1 << 24,
  TakesAbout: 1 << 25,
  TakesFor: 1 << 26,
  /** Past participle that needs «se» before its auxiliary. */
  Reflexive: 1 << 27,
  /** Has the suffix of its object: «يشجعها». In a language whose subjects come first its object is who has the stance: «concerns us». */
  Object: 1 << 28,
  /** «وقف مع» */
  TakesAlong: 1 << 29,
  /** With a hamza on its alef it is another verb: «اطلع», he took note; «أطلع», he informed. */
  BareAlef: 1 << 30,
  /** «souhaite le départ», «souhaite un accord» */
  TakesObject: 1 << 31,
} as const;

export const TAKES_ANY =
  ActFeature.TakesThat |
  ActFeature.TakesTo |
  ActFeature.TakesWith |
  ActFeature.TakesOn |
  ActFeature.TakesIn |
  ActFeature.TakesAbout |
  ActFeature.TakesFor |
  ActFeature.TakesAlong |
  ActFeature.TakesObject;

/** Values of `Category.DecisionCue`: the kind and, shifted by `CUE_SHIFT`, for a stance its concept plus one, for a keyword which it is. */
export const Cue = {
  /** «strongly», «in the strongest terms»: belongs to the verb beside it. */
  Intensifier: 1,
  /** «with concern»: gives a verb of noting the concept in the value's upper part; 0: leaves it as it is. */
  Stance: 2,
  /** «also»: may stand in a verb group, is no part of it at its border. */
  Additive: 3,
  Copula: 4,
  /** «have», «avoir» before a past participle. */
  Perfect: 5,
  /** «will», «سوف». A value of 1 in the upper part: only in the first person, as «shall». */
  Future: 6,
  /** What after a future marker makes it none: «be», «not». */
  NotFuture: 7,
  Negation: 8,
  /** Opens a subordinate clause. */
  Relative: 9,
  /** «met», «convened»: an infinitive after it tells what the participants did. */
  Gathering: 10,
  Pronoun: 11,
  SingularPronoun: 12,
  /** «this», «التقرير»: the noun phrase is not the issuing body. */
  Outsider: 13,
  /** Adjective of degree beside a stance noun: «البالغ». */
  Degree: 14,
  /** «continue to» before a verb. */
  Continuing: 15,
  /** «إذ»: the verb after it is preambular. */
  Preambular: 16,
  /** «إن»: a subject follows before its verb. */
  Opener: 17,
  /** Arabic imperfect of any verb that the issuing body may announce with «سـ». */
  FutureVerb: 18,
  /** An object pronoun before its verb: «lui», «les». */
  Clitic: 19,
  /** «thanks to», «note verbale»: a verb's word that says nothing there. */
  Idiom: 20,
  /** «said», «dit»: its subject holds the stances in the clause after it. */
  Report: 21,
  /** «statement», «communiqué»: an indefinite one speaks for those who issue it. */
  Utterance: 22,
  /** «المتحدث»: one who tells what others decided. */
  Spokesman: 23,
  /** «deeply», «grave», «بأشد»: inside a decision it adds to its force. */
  Strengthener: 24,
  /** «once again», «مجددا»: a decision that was taken before. */
  Repetition: 25,
  /** «essential», «faut», «afin»: what «that» after it opens should be, and is not. */
  Mandative: 26,
  /** «إلى جانب»: a verbal noun after it goes on with what was discussed. */
  Alongside: 27,
  /** «about», «sur», «بشأن»: what talks were held on. */
  Topic: 28,
  /** A word that one rule asks for: its `Keyword` in the value's upper part. */
  Keyword: 29,
} as const;

/** Words that one rule alone asks for, where kinds of `Cue` are few: each of them is a bit. */
export const Keyword = {
  /** «join», «stand»: «in» and a verb after whom one joins says what both do. */
  Joining: 1,
  /** «begin», «réagir»: what speakers do by saying something: «by thanking», «en dénonçant». */
  Speaking: 2,
  /** «continue»: announces what goes on even where its subject announces nothing else, and takes a verb in -ing. */
  Lasting: 3,
  /** «up», «out»: makes one verb with the one before: «set up», «carry out». */
  Particle: 4,
  /** «reste», «demeurons»: with it an adjective gives a stance without what it else takes: «reste engagée». */
  Remaining: 5,
  /** «part» in «faire part»: who is told may stand before the stance: «a fait part à son homologue de la préoccupation». */
  Telling: 6,
  /** «help», «let»: the verb after its object, and what is joined to that verb, is somebody else's. */
  Causing: 7,
  /** «be», «seront»: a participle after it makes the passive in the future. */
  FuturePassive: 8,
  /** «يود», «يسع»: who wishes or cannot but do it stands before «أن» and the verb: «تود الوزارة أن تعرب». */
  Wishing: 9,
  /** «يخفي», «يفوت»: says something only where it is denied: «لا يخفي قلقه». */
  Litotes: 10,
  /** «il convient de», «force est de»: says, with a stance in the infinitive after it, what its issuer says. */
  Duty: 11,
} as const;
export const CUE_SHIFT = 5;
export const CUE_MASK = (1 << CUE_SHIFT) - 1;
