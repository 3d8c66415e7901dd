/** The entry that VS Code's extension host loads: runs the suites with Mocha and leaves their results as JSON. */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

interface Result {
  title: string;
  error?: string;
}

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: class {} as never });
  const only = process.env.COMMUNIQUE_TEST_GREP;
  if (only) mocha.grep(only);
  // The suites are part of this bundle, so Mocha's globals must stand before they are loaded.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./suites');

  const passes: Result[] = [];
  const failures: Result[] = [];
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', (test) => {
        const title = test.fullTitle();
        passes.push({ title });
        report(`✓ ${title} (${test.duration} ms)`);
      })
      .on('fail', (test, cause) => {
        const title = test.fullTitle();
        const error = String(cause.stack ?? cause);
        failures.push({ title, error });
        report(`× ${title}\n${error}`);
      });
  });
  const results = { stats: { passes: passes.length, failures: failures.length }, passes, failures };
  const file = process.env.COMMUNIQUE_TEST_RESULTS;
  if (file) writeFileSync(file, JSON.stringify(results, undefined, 2));
  if (failures.length > 0) throw new Error(`${failures.length} tests failed`);
}

/** The runner shows the lines that begin so, and leaves out what the workbench has to say. */
function report(text: string): void {
  console.log(`[suite] ${text}`);
}
