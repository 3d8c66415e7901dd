#!/usr/bin/env node
import { readFileSync } from 'node:fs';

// It would wait for an editor to speak, and seem to hang.
if (process.argv.some((argument) => /^(?:--help|--version|-[hv])$/.test(argument))) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  console.log(`communique-language-server ${version}\n\nEditors start it: communique-language-server --stdio`);
} else await import('../dist/server.js');
