/** What is compared: this project's annotation, and the libraries that do a part of the same work for English. */

import { createRequire } from 'node:module';
import path from 'node:path';
import { loadDataFrom } from '../../server/src/host/node-data';
import { createEngine } from '../../server/src/statement/engine';
import { annotationsIn, createStatement } from '../../server/src/statement/statement';
import { PROJECT } from './texts';

type Run = (text: string) => unknown;

/** Libraries are loaded from the benchmark's own folder, and only by who asks for them. */
const library = (name: string) => createRequire(path.join(PROJECT, 'test/bench/package.json'))(name);

export const SUBJECTS: Readonly<Record<string, () => Run>> = {
  communique() {
    const engine = createEngine(loadDataFrom(path.join(PROJECT, 'server/dist/data')));
    return (text) => annotationsIn(createStatement(engine, text));
  },
  /** Word tokenising by regular expression. */
  tokenise: () => (text) => {
    let words = 0;
    for (const _ of text.matchAll(/\p{L}+/gu)) words++;
    return words;
  },
  'chrono-node'() {
    const chrono = library('chrono-node');
    return (text) => chrono.parse(text);
  },
  compromise() {
    const compromise = library('compromise');
    return (text) => {
      const document = compromise(text);
      return [document.people(), document.places(), document.organizations()].map((found) => found.out('array'));
    };
  },
  'wink-nlp'() {
    const wink = library('wink-nlp')(library('wink-eng-lite-web-model'));
    return (text) => wink.readDoc(text).entities().out();
  },
  'recognizers-text'() {
    const { DateTimeRecognizer } = library('@microsoft/recognizers-text-date-time');
    const model = new DateTimeRecognizer('en-us').getDateTimeModel();
    return (text) => model.parse(text);
  },
};

/** How often a text is repeated, to see whether a longer one costs more a character. */
export const COPIES = [1, 10, 100] as const;

export interface Peer {
  /** The part of the work that the library does. */
  readonly part: string;
  readonly copies: readonly number[];
}

export const PEERS: Readonly<Record<string, Peer>> = {
  'chrono-node': { part: 'dates', copies: COPIES },
  compromise: { part: 'people, places, organizations', copies: COPIES },
  'wink-nlp': { part: 'entities', copies: COPIES },
  // Eight seconds for one copy, 45 for two, 130 for three.
  'recognizers-text': { part: 'dates', copies: [1] },
};

/** Reads every code unit: what no reader of the text can do without. */
export function scan(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}
