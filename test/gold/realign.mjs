// Puts the offsets of the gold annotations right after a text has changed: finds each annotation's words again, in order.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
for (const name of readdirSync(`${root}test/gold`)) {
  if (!name.endsWith('.json')) continue;
  const path = `${root}test/gold/${name}`;
  const gold = JSON.parse(readFileSync(path, 'utf8'));
  const text = readFileSync(root + gold.file, 'utf8');
  let from = 0;
  let shift = 0;
  for (const annotation of gold.annotations) {
    const start = nearest(text, annotation.text, from, annotation.start + shift);
    if (start < 0) {
      console.error(`${name}: «${annotation.text}» is not in the text after offset ${from}`);
      process.exitCode = 1;
      continue;
    }
    shift = start - annotation.start;
    from = start;
    annotation.start = start;
    annotation.end = start + annotation.text.length;
  }
  writeFileSync(path, `${JSON.stringify(gold, null, 2)}\n`);
}

/** Where `words` occur in `text`, not before `from`, nearest to `wanted`; -1 where they do not. */
function nearest(text, words, from, wanted) {
  let best = -1;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best >= 0 && Math.abs(at - wanted) >= Math.abs(best - wanted)) break;
    best = at;
  }
  return best;
}
