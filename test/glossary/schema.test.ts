/** The schema that editors complete and validate by says the same as the parser. */

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROFILES } from '../../server/src/checks';
import { parseGlossary } from '../../server/src/glossary/parse';

const schema = JSON.parse(readFileSync(new URL('../../schemas/communique.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

const GOOD = [
  'profile: gcc\nrules: { tatweel: off, numbering: error }',
  'entities:',
  'entities:\n  - { type: place, name: Vorland }',
  'entities:\n  - { type: person, name: { ar: زيد, en: [Zaid] }, also: [Z, 5], avoid: { fr: Zayd }, id: zaid-1 }',
  'terms:\n  - { use: ceasefire, avoid: truce }\n  - { use: x, avoid: [y, z], language: fr }',
  'decisions:\n  - { class: note, force: 0, phrases: eyes }',
];
const BAD = [
  '- a',
  'profile: nato',
  'rules: { tatweel: loud }',
  'entities: 5',
  'entities:\n  - { type: place }',
  'entities:\n  - { name: Vorland }',
  'entities:\n  - { type: town, name: Vorland }',
  'entities:\n  - { type: place, name: { de: Vorland } }',
  'entities:\n  - { type: place, name: Vorland, nickname: V }',
  'entities:\n  - { type: place, name: Vorland, id: "a b" }',
  'terms:\n  - { use: x }',
  'decisions:\n  - { class: note, force: 9, phrases: eyes }',
  'decisions:\n  - { class: note }',
  'glossary: []',
];

describe('the schema', () => {
  it.each(GOOD)('takes what the parser takes: %s', (text) => {
    expect(parseGlossary(text).faults).toEqual([]);
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(BAD)('refuses what the parser refuses: %s', (text) => {
    expect(parseGlossary(text).faults).not.toEqual([]);
    expect(validate(parse(text))).toBe(false);
  });

  it('knows the profiles', () => {
    expect(schema.properties.profile.enum).toEqual(PROFILES);
  });
});
