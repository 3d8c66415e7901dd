import { describe, expect, it } from 'vitest';
import type { EntityRecord } from '../../server/src/lexicon/language';
import { decodeRecords, encodeRecords } from '../../server/src/lexicon/records';

const entities: EntityRecord[] = [
  { id: 'place:lome', type: 'place', names: { en: 'Lomé', fr: 'Lomé', ar: 'لومي' } },
  { id: 'org:quad', type: 'organization', names: { en: 'Quad' }, url: 'https://example.org' },
  { id: 'place:geneva', type: 'place', names: { fr: 'Genève', en: 'Geneva' } },
  { id: 'group:unnamed', type: 'group', names: {} },
  { id: 'place:addis-ababa', type: 'place', names: { en: 'Addis Ababa' } },
  { id: 'place:salt', type: 'place', names: { en: 'As-Salt' } },
];

describe('the file form of records', () => {
  const read = decodeRecords(encodeRecords({ entities, concepts: [] })).entities;

  it('keeps ids, types, names and addresses', () => {
    expect(read.map(({ id, type, names, url }) => ({ id, type, names, ...(url && { url }) }))).toEqual(entities);
  });

  it('writes a name once where two languages have it', () => {
    expect(encodeRecords({ entities, concepts: [] }).match(/Lomé/g)).toHaveLength(1);
  });

  it('writes no id that the name tells', () => {
    const written = encodeRecords({ entities, concepts: [] });
    expect(written).not.toContain('place:lome');
    expect(written).not.toContain('addis-ababa');
    expect(written).toContain('place:salt');
  });

  it('refuses a name that would break its lines', () => {
    const broken: EntityRecord = { id: 'place:x', type: 'place', names: { en: 'one\ntwo' } };
    expect(() => encodeRecords({ entities: [broken], concepts: [] })).toThrow(RangeError);
  });

  it('may be empty', () => {
    expect(decodeRecords(encodeRecords({ entities: [], concepts: [] })).entities).toEqual([]);
  });
});
