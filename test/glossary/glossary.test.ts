import { describe, expect, it } from 'vitest';
import { addEntity } from '../../server/src/glossary/edit';
import { extendEngine } from '../../server/src/glossary/extend-engine';
import { haveSameWords } from '../../server/src/glossary/glossary';
import { LARGEST_GLOSSARY, parseGlossary } from '../../server/src/glossary/parse';
import { annotationsIn, createStatement } from '../../server/src/statement/statement';
import { testEngine } from '../engine';

const GOOD = `
profile: un
rules:
  tatweel: off
entities:
  - id: lake-commission
    type: organization
    name: { en: Lake Commission of Vorland, ar: لجنة بحيرات فورلاند }
    also: { en: Vorland Lake Board }
    avoid: [Lake Committee]
terms:
  - { use: ceasefire, avoid: [truce], language: en }
decisions:
  - class: support
    force: 4
    phrases: { en: [hails wholeheartedly, hailed wholeheartedly] }
`;

const TOO_DEEP = [
  ...['[', '{a: ', '- ', '? ', '! '].map((unit) => unit.repeat(100_000)),
  Array.from({ length: 600 }, (_, k) => `${' '.repeat(k)}a:`).join('\n'),
];

describe('communique.yaml', () => {
  it('is read', () => {
    const { glossary, faults } = parseGlossary(GOOD);
    expect(faults).toEqual([]);
    expect(glossary).toEqual({
      profile: 'un',
      rules: { tatweel: 'off' },
      entities: [
        {
          id: 'lake-commission',
          type: 'organization',
          names: { en: 'Lake Commission of Vorland', ar: 'لجنة بحيرات فورلاند' },
          also: { en: ['Vorland Lake Board'] },
          avoid: { en: ['Lake Committee'], fr: ['Lake Committee'] },
        },
      ],
      terms: [{ use: 'ceasefire', avoid: ['truce'], languages: ['en'] }],
      decisions: [
        {
          id: 'hails-wholeheartedly',
          class: 'support',
          force: 4,
          phrases: { en: ['hails wholeheartedly', 'hailed wholeheartedly'] },
        },
      ],
    });
  });

  it('tells a check that does not exist, and the nearest that does', () => {
    const { glossary, faults } = parseGlossary('rules: { tatwel: off, no-such-thing-at-all: off, double-space: off }');
    expect(faults.map(({ start, end, key, args }) => [start, end, key, args])).toEqual([
      [9, 15, 'glossary.unknown-rule-near', { name: 'tatwel', near: 'tatweel' }],
      [22, 42, 'glossary.unknown-rule', { name: 'no-such-thing-at-all' }],
    ]);
    expect(glossary?.rules).toEqual({ 'double-space': 'off' });
  });

  it.each([
    ['entities: 5', 'glossary.expected-list', '5'],
    ['entities:\n  - 5', 'glossary.expected-map', '5'],
    ['entities:\n  - {type: town, name: X}', 'glossary.choice', 'town'],
    ['entities:\n  - {type: place}', 'glossary.missing', '{type: place}'],
    ['entitys: []', 'glossary.unknown-key', 'entitys'],
    ['rules: {tatweel: loud}', 'glossary.choice', 'loud'],
    ['decisions:\n  - {class: note, force: 9, phrases: eyes}', 'glossary.force', '9'],
    ['entities:\n  - {type: place, name: Aa, id: x}\n  - {type: place, name: Bb, id: x}', 'glossary.repeated', 'x'],
    ['profile: un\nprofile: eu', 'glossary.repeated-key', 'profile'],
    ['entities:\n  - {type: place, name: [{a: b}]}', 'glossary.expected-words', '{a: b}'],
  ])('reports a fault at its place: %s', (text, key, place) => {
    const { glossary, faults } = parseGlossary(text);
    expect(glossary).toBeDefined();
    expect(faults[0]).toMatchObject({ key });
    expect(text.slice(faults[0]!.start, faults[0]!.end)).toContain(place);
  });

  it.each([
    ['a: [', 'glossary.syntax'],
    ['- a', 'glossary.expected-map'],
    ['a: &x [1]\nb: [*x, *x]', 'glossary.alias'],
    [`# ${'x'.repeat(LARGEST_GLOSSARY)}`, 'glossary.too-large'],
  ])('is no glossary: %.20s', (text, key) => {
    const { glossary, faults } = parseGlossary(text);
    expect(glossary).toBeUndefined();
    expect(faults[0]!.key).toBe(key);
  });

  it('refuses what would blow up, at once', () => {
    const bomb = `a: &a [x,x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [${'*a,'.repeat(9)}*a]`).join('\n')}`;
    expect(parseGlossary(bomb).glossary).toBeUndefined();
    for (const deep of TOO_DEEP) expect(parseGlossary(deep).glossary, deep.slice(0, 9)).toBeUndefined();
  });

  it('may be empty', () => {
    expect(parseGlossary('').faults).toEqual([]);
    expect(parseGlossary('# nothing yet\nentities:\n').glossary?.entities).toEqual([]);
  });
});

describe('an engine with a glossary', () => {
  const engine = extendEngine(testEngine(), parseGlossary(GOOD).glossary!);
  const found = (text: string) => {
    const statement = createStatement(engine, text);
    return annotationsIn(statement).map((a) => [text.slice(a.start, a.end), a.kind === 'entity' ? a.ref : a.kind]);
  };

  it('spots the project’s entities in all languages', () => {
    expect(found('The report of the Vorland Lake Board was there for the members.')).toContainEqual([
      'the Vorland Lake Board',
      'own:lake-commission',
    ]);
    expect(found('وأشار الوزير إلى أن لجنة بحيرات فورلاند قد عقدت هذا الاجتماع في المدينة.')).toContainEqual([
      'لجنة بحيرات فورلاند',
      'own:lake-commission',
    ]);
  });

  it.each(['ودعا', 'وأعرب', 'فشدد', 'ورحب'])(
    'reads its phrase «%s» before what is known of the verb in it',
    (phrase) => {
      const own = extendEngine(
        testEngine(),
        parseGlossary(`decisions: [{ id: x, class: note, phrases: [${phrase}] }]`).glossary!,
      );
      const text = `اجتمع المجلس في المدينة. ${phrase} المجلس على الأمر وإلى الهدوء عن تقديره.`;
      const decisions = annotationsIn(createStatement(own, text, { language: 'ar' })).filter(
        (each) => each.kind === 'decision',
      );
      expect(decisions.map(({ start, end, concept }) => [text.slice(start, end), concept])).toEqual([
        [phrase, 'own:x'],
      ]);
    },
  );

  it('spots its decision phrases', () => {
    expect(found('The Council hails wholeheartedly the report of the members.')).toContainEqual([
      'hails wholeheartedly',
      'decision',
    ]);
  });

  it('reads them as the form that their first word has', () => {
    const own = extendEngine(
      testEngine(),
      parseGlossary(
        `decisions:
  - { id: hail, class: welcome, phrases: { en: [hail, hails, hailed, hailing], fr: [hèle, hèlent, hélons, hélant, hélé], ar: [هلّل] } }
  - { id: stake, class: commit, phrases: { en: [stake their honour on] } }`,
      ).glossary!,
    );
    const decisions = (text: string) =>
      annotationsIn(createStatement(own, text)).flatMap((a) =>
        a.kind === 'decision' ? [`${text.slice(a.start, a.end)} = ${a.concept}`] : [],
      );
    expect(decisions('The Ministers hailed the truce.')).toEqual(['hailed = own:hail']);
    expect(decisions('We hail the truce.')).toEqual(['hail = own:hail']);
    expect(decisions('Hailing the work of the Council,')).toEqual(['Hailing = own:hail']);
    expect(decisions('The Ministers have hailed the truce.')).toEqual(['have hailed = own:hail']);
    expect(decisions('The Ministers stake their honour on the truce.')).toEqual(['stake their honour on = own:stake']);
    expect(decisions('Les ministres hèlent la trêve.')).toEqual(['hèlent = own:hail']);
    expect(decisions('Le Conseil hèle la trêve que les parties ont conclue.')).toEqual(['hèle = own:hail']);
    expect(decisions('Nous hélons la trêve.')).toEqual(['hélons = own:hail']);
    expect(decisions('Les ministres ont hélé la trêve que les parties ont conclue.')).toEqual(['ont hélé = own:hail']);
    expect(decisions('هلّل الوزراء للهدنة في هذا الاجتماع.')).toEqual(['هلّل = own:hail']);
  });

  it('is the engine itself where there is nothing to add', () => {
    expect(extendEngine(testEngine(), parseGlossary('').glossary!)).toBe(testEngine());
  });
});

describe('the words of two glossaries', () => {
  const read = (text: string) => parseGlossary(text).glossary!;

  it('are the same whatever else the files say', () => {
    expect(
      haveSameWords(read(GOOD), read(GOOD.replace('truce', 'armistice').replace('tatweel: off', 'tatweel: hint'))),
    ).toBe(true);
    expect(haveSameWords(read(GOOD), read(GOOD.replace('Vorland Lake Board', 'Lake Board')))).toBe(false);
    expect(haveSameWords(read(GOOD), read(GOOD.replace('force: 4', 'force: 5')))).toBe(false);
  });
});

describe('adding an entity', () => {
  function added(text: string, avoid: string[] = []): string | undefined {
    const insertion = addEntity(text, { type: 'place', name: 'New "Lake"', avoid });
    return insertion && text.slice(0, insertion.offset) + insertion.newText + text.slice(insertion.offset);
  }

  it.each([
    '',
    'profile: un',
    'entities:\n  - name: Old\n    type: place\n',
    'entities:\n- name: Old\n  type: place\nprofile: un\n',
    'entities:\n  - name: Old\n    type: place',
    'entities:\n  - { name: Old, type: place } # kept\n\nterms: []\n',
    'entities:\r\n  - name: Old\r\n    type: place\r\n',
    'entities:\n  -\n    name: Old\n    type: place\nprofile: un\n',
    'entities:\n  - type: place\n    name: >-\n      Old\n\nprofile: un\n',
    '  entities:\n    - name: Old\n      type: place\n  profile: un\n',
    'entities:\n  - name: Old\n    type: place\n...\n',
    '---\nprofile: un\n',
  ])('keeps the rest as it was: %j', (text) => {
    const result = added(text, ['Lac: *x']);
    const { glossary, faults } = parseGlossary(result!);
    expect(faults).toEqual([]);
    expect(glossary!.entities.at(-1)).toMatchObject({ names: { en: 'New "Lake"' }, avoid: { en: ['Lac: *x'] } });
    expect(glossary!.entities).toHaveLength(text.includes('Old') ? 2 : 1);
    // Every character of the old file is still there, in its order.
    let at = 0;
    for (const character of result!) if (character === text[at]) at++;
    expect(at).toBe(text.length);
  });

  it.each(['{ profile: un }\n', '  profile: un\n', 'profile: un\n...\n'])(
    'leaves a file alone that has no place for it: %j',
    (text) => {
      expect(parseGlossary(text).faults).toEqual([]);
      expect(added(text)).toBeUndefined();
    },
  );

  it('does not touch a file that it cannot read', () => {
    expect(added('a: [')).toBeUndefined();
    expect(added('entities: 5')).toBeUndefined();
    expect(added('entities: [{ name: Old, type: place }]')).toBeUndefined();
    expect(added(`profile: un\n# ${'x'.repeat(LARGEST_GLOSSARY)}\n`)).toBeUndefined();
    for (const deep of TOO_DEEP) expect(added(deep), deep.slice(0, 9)).toBeUndefined();
  });
});
