import { describe, expect, it } from 'vitest';
import type { EntityRecord } from '../../server/src/lexicon/language';
import { decodeRecords, encodeRecords, nameIn } from '../../server/src/lexicon/records';

const entities: EntityRecord[] = [
  { id: 'place:lome', type: 'place', names: { en: 'Lomé', fr: 'Lomé', ar: 'لومي' } },
  { id: 'org:quad', type: 'organization', names: { en: 'Quad' }, url: 'https://example.org' },
  { id: 'place:geneva', type: 'place', names: { fr: 'Genève', en: 'Geneva' } },
  { id: 'group:unnamed', type: 'group', names: {} },
  { id: 'place:addis-ababa', type: 'place', names: { en: 'Addis Ababa' } },
  { id: 'place:salt', type: 'place', names: { en: 'As-Salt' } },
];

describe('the file form of records', () => {
  const files = encodeRecords({ entities, concepts: [] });
  const read = decodeRecords((name) => files.get(name)!).entities;
  const written = [...files.values()].join('\n');

  it('keeps ids, types, names and addresses', () => {
    expect(read.map(({ id, type, names, url }) => ({ id, type, names, ...(url && { url }) }))).toEqual(entities);
  });

  it('reads no names but those in the language that is asked for', () => {
    const asked: string[] = [];
    const { entities: some } = decodeRecords((name) => {
      asked.push(name);
      return files.get(name)!;
    });
    expect(nameIn(some[2]!, 'fr')).toBe('Genève');
    expect(nameIn(some[1]!, 'fr')).toBeUndefined();
    expect(nameIn(some[1]!, 'xx')).toBeUndefined();
    expect(asked).toEqual(['records.json', 'names-fr.json']);
    expect(nameIn(some[0]!, 'fr')).toBe('Lomé');
    expect(nameIn(entities[2]!, 'fr')).toBe('Genève');
  });

  it('writes a name once where two languages have it', () => {
    expect(written.match(/Lomé/g)).toHaveLength(1);
  });

  it('writes no id that the name tells', () => {
    expect(written).not.toContain('place:lome');
    expect(written).not.toContain('addis-ababa');
    expect(written).toContain('place:salt');
  });

  it('refuses a name that would break its lines', () => {
    const broken: EntityRecord = { id: 'place:x', type: 'place', names: { en: 'one\ntwo' } };
    expect(() => encodeRecords({ entities: [broken], concepts: [] })).toThrow(RangeError);
  });

  it('may be empty', () => {
    const none = encodeRecords({ entities: [], concepts: [] });
    expect(decodeRecords((name) => none.get(name)!).entities).toEqual([]);
  });
});
