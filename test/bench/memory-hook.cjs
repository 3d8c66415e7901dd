// Loaded before the server: on SIGUSR2 it collects garbage and reports the heap on standard error.
process.on('SIGUSR2', () => {
  globalThis.gc();
  require('node:fs').writeSync(2, `${JSON.stringify(process.memoryUsage())}\n`);
});
