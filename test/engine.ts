/** An engine for tests, over language data compiled in memory from `server/data`. */

import { compileData } from '../server/scripts/data/compile';
import { createEngine, type Engine } from '../server/src/statement/engine';

let engine: Engine | undefined;

/** The same engine for all tests of a process. */
export function testEngine(): Engine {
  if (engine === undefined) {
    const files = compileData();
    engine = createEngine((name) => files.get(name)!);
  }
  return engine;
}
