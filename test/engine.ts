/** An engine for tests, over language data compiled from `server/data` as it is now. */

import { join } from 'node:path';
import { compileData } from '../server/scripts/data/compile';
import { loadDataFrom } from '../server/src/host/node-data';
import { createEngine, type Engine, type LoadData } from '../server/src/statement/engine';

let engine: Engine | undefined;

/** The same engine for all tests of a process. */
export function testEngine(): Engine {
  engine ??= createEngine(testData());
  return engine;
}

/** What `setup.ts` has compiled; compiled here where a script runs without the test runner. */
function testData(): LoadData {
  const folder = process.env.COMMUNIQUE_TEST_SERVER;
  if (folder !== undefined) return loadDataFrom(join(folder, 'data'));
  const files = compileData();
  return (name) => files.get(name)!;
}
