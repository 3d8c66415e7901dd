import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DATE_TYPES, DECISION_CLASSES, ENTITY_TYPES } from '../../server/src/spot/annotation';

interface Gold {
  readonly file: string;
  readonly annotations: readonly {
    readonly kind: 'entity' | 'date' | 'decision';
    readonly type: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly actor?: string | null;
  }[];
}

const TYPES: Readonly<Record<string, readonly string[]>> = {
  entity: ENTITY_TYPES,
  date: DATE_TYPES,
  decision: DECISION_CLASSES,
};

const root = fileURLToPath(new URL('../../', import.meta.url));
const names = readdirSync(`${root}test/gold`)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -5));
const golds = names.map((name): Gold => JSON.parse(readFileSync(`${root}test/gold/${name}.json`, 'utf8')));

describe('the gold annotations', () => {
  it.each(names.map((name, i) => [name, golds[i]!] as const))('%s fit their text', (name, { file, annotations }) => {
    const text = readFileSync(root + file, 'utf8');
    expect(name).toMatch(/^(ar|en|fr)_/);
    let end = 0;
    for (const annotation of annotations) {
      expect(text.slice(annotation.start, annotation.end)).toBe(annotation.text);
      expect(TYPES[annotation.kind]).toContain(annotation.type);
      expect(annotation.text).not.toMatch(/^[\s«»"“”()،,.:;؛-]|[\s«»"“”،,:;؛]$/u);
      if (annotation.kind === 'decision') {
        if (annotation.actor !== null) expect(text).toContain(annotation.actor);
      } else {
        expect(annotation.start, annotation.text).toBeGreaterThanOrEqual(end);
        end = annotation.end;
      }
    }
  });

  it.each(['ar', 'en', 'fr'])('in %s have every type and class', (language) => {
    const used = new Set(
      golds.flatMap((gold, i) => (names[i]!.startsWith(language) ? gold.annotations.map(({ type }) => type) : [])),
    );
    expect([...Object.values(TYPES).flat()].filter((type) => !used.has(type))).toEqual([]);
  });
});
