/** Finds the records of the language data by their ids. */

import type { ConceptRecord, EntityRecord, Records } from '../lexicon/language';
import type { Engine } from '../statement/engine';

interface ById {
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly concepts: ReadonlyMap<string, ConceptRecord>;
}

const indexes = new WeakMap<Records, ById>();

export function recordOf(engine: Engine, id: string | undefined): EntityRecord | undefined {
  return id === undefined ? undefined : byId(engine).entities.get(id);
}

export function conceptOf(engine: Engine, id: string): ConceptRecord | undefined {
  return byId(engine).concepts.get(id);
}

function byId(engine: Engine): ById {
  const records = engine.records();
  let index = indexes.get(records);
  if (index === undefined) {
    index = {
      entities: new Map(records.entities.map((record) => [record.id, record])),
      concepts: new Map(records.concepts.map((record) => [record.id, record])),
    };
    indexes.set(records, index);
  }
  return index;
}
