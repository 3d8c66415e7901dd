/**
 * The examples and counter-examples that the language data carries; the tests run them. In an example, «…» stands around
 * each span that its record says something of; in a counter-example, the record says something of nothing.
 */

import { readdirSync } from 'node:fs';
import type { LanguageId } from '../../src/lexicon/language';
import type { Annotation } from '../../src/spot/annotation';
import { readEntries } from './entities/lists';
import { DATA, readYaml } from './read';

/** What a record may carry. */
export interface Examples {
  readonly examples?: readonly string[];
  readonly counterexamples?: readonly string[];
}

/** What a section may carry, by what its spans are: the type of an entity, the value of a date. */
interface ExamplesByKey {
  readonly examples?: Readonly<Record<string, readonly string[]>>;
  readonly counterexamples?: Readonly<Record<string, readonly string[]>>;
}

export interface Example {
  /** File and record, for messages. */
  readonly where: string;
  /** The text, with its marks. */
  readonly text: string;
  readonly negative: boolean;
  /** Whether an annotation is one that the marks stand around. */
  concerns(annotation: Annotation): boolean;
}

/** All examples of a language, in the order of the files. */
export function examplesOf(language: LanguageId): Example[] {
  const found: Example[] = [];
  const add = (
    where: string,
    { examples = [], counterexamples = [] }: Examples,
    concerns: Example['concerns'],
  ): void => {
    for (const text of examples) found.push({ where, text, negative: false, concerns });
    for (const text of counterexamples) found.push({ where, text, negative: true, concerns });
  };
  const addByKey = (
    file: string,
    { examples = {}, counterexamples = {} }: ExamplesByKey,
    concerns: (annotation: Annotation, key: string) => boolean,
  ): void => {
    for (const [key, texts] of Object.entries(examples))
      add(`${file}: ${key}`, { examples: texts }, (annotation) => concerns(annotation, key));
    for (const [key, texts] of Object.entries(counterexamples))
      add(`${file}: ${key}`, { counterexamples: texts }, (annotation) => concerns(annotation, key));
  };

  const decisions = `${language}/decisions.yaml`;
  for (const record of readYaml<{ verbs: (Examples & { concept: string })[] }>(decisions).verbs)
    add(`${decisions}: ${record.concept}`, record, ({ kind }) => kind === 'decision');

  const grammar = `${language}/entity-grammar.yaml`;
  addByKey(grammar, readYaml(grammar), (annotation, type) => annotation.kind === 'entity' && annotation.type === type);

  const dates = `${language}/dates.yaml`;
  addByKey(
    dates,
    readYaml(dates),
    ({ kind, ...rest }, key) => kind === 'date' && 'value' in rest && rest.value === key,
  );

  for (const name of readdirSync(`${DATA}${language}/entities`)) {
    const file = `${language}/entities/${name}`;
    for (const [id, entry] of readEntries(file)) {
      const ref = id.includes(':') ? id : `country:${id}`;
      add(`${file}: ${id}`, entry, (annotation) => annotation.kind === 'entity' && annotation.ref === ref);
    }
  }
  return found;
}
