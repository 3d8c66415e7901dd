import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJson } from '../export/json';
import { loadDataFrom } from '../host/node-data';
import { createEngine } from '../statement/engine';
import { createStatement } from '../statement/statement';

const engine = createEngine(loadDataFrom(join(__dirname, 'data')));
for (const file of process.argv.slice(2).filter((a) => !a.startsWith('-') && !/^(annotate|ndjson)$/.test(a))) {
  process.stdout.write(`${JSON.stringify(toJson(createStatement(engine, readFileSync(file, 'utf8')), file))}\n`);
}
