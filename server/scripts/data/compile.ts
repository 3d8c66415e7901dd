/** Compiles `server/data` into the files that the engine loads. */

import { termsOf } from '../../src/checks/data';
import { compilePhrases } from '../../src/lexicon/build';
import { encodeLexicon } from '../../src/lexicon/encode';
import { LANGUAGE_IDS, type LanguageTables, type Records } from '../../src/lexicon/language';
import type { Phrase } from '../../src/lexicon/lexicon';
import { encodeRecords } from '../../src/lexicon/records';
import { readManuals } from '../check-manual';
import { checkTables, checkTerms } from './checks';
import { commonPhrases, detectorPhrases } from './common';
import { datePhrases } from './dates';
import { conceptRecords, decisionPhrases, insertedAdverbs } from './decisions';
import { entityPhrases, entityRecords } from './entities';
import { entityEndings, entityGrammarPhrases } from './entity-grammar';

/** Contents of the compiled files by name. Throws where the data is not valid, naming file and entry. */
export function compileData(): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

  const detector = detectorPhrases();
  files.set('detector.bin', encodeLexicon(compilePhrases(detector.phrases)));
  files.set('detector.json', json(detector.codes));

  const records: Records = { entities: entityRecords(), concepts: conceptRecords() };
  for (const [name, content] of encodeRecords(records)) files.set(name, new TextEncoder().encode(content));

  for (const id of LANGUAGE_IDS) {
    const { acts, phrases: ofDecisions } = decisionPhrases(id);
    files.set(
      `${id}.bin`,
      encodeLexicon(
        compilePhrases([
          ...commonPhrases(id),
          ...datePhrases(id),
          ...entityPhrases(id),
          ...entityGrammarPhrases(id),
          ...ofDecisions,
        ]),
      ),
    );
    const tables: LanguageTables = { acts, inserted: insertedAdverbs(id), endings: entityEndings(id) };
    files.set(`${id}.json`, json(tables));
    const terms = checkTerms(id);
    const phrases = termsOf(terms).map(({ from }, value): Phrase => ({ text: from, category: 0, value }));
    files.set(`checks-${id}.bin`, encodeLexicon(compilePhrases(phrases)));
    files.set(`checks-${id}.json`, json(terms));
  }
  files.set('checks.json', json(checkTables()));
  files.set('check-titles.json', json(Object.fromEntries(readManuals().map(({ code, title }) => [code, title]))));
  return files;
}
