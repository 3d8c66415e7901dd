// Loaded before what is measured: on SIGUSR2 it collects garbage and reports the heap on standard error, at the end of the
// process the most memory that it held.
const { writeSync } = require('node:fs');
process.on('SIGUSR2', () => {
  globalThis.gc();
  writeSync(2, `${JSON.stringify(process.memoryUsage())}\n`);
});
process.on('exit', () => writeSync(2, `${JSON.stringify({ maxRSS: process.resourceUsage().maxRSS })}\n`));
