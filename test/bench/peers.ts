/** The libraries that do a part of this work for English. */

import { createRequire } from 'node:module';
import path from 'node:path';
import { PROJECT } from './texts';

export interface Peer {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

/** Loads the libraries from the benchmark's own folder. */
export function peers(): Peer[] {
  const require = createRequire(path.join(PROJECT, 'test/bench/package.json'));
  const chrono = require('chrono-node');
  const compromise = require('compromise');
  const wink = require('wink-nlp')(require('wink-eng-lite-web-model'));
  const recognizers = require('@microsoft/recognizers-text-date-time');
  const model = new recognizers.DateTimeRecognizer('en-us').getDateTimeModel();
  return [
    { name: 'chrono-node (dates)', run: (text) => chrono.parse(text) },
    {
      name: 'compromise (people, places, organizations)',
      run: (text) => {
        const document = compromise(text);
        return [document.people(), document.places(), document.organizations()].map((found) => found.out('array'));
      },
    },
    { name: 'wink-nlp (entities)', run: (text) => wink.readDoc(text).entities().out() },
    { name: 'recognizers-text (dates)', run: (text) => model.parse(text) },
  ];
}
