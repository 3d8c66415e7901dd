/** Matches file paths with the globs of `communique.files`: `*`, `**`, `?` and `{a,b}`. Not a regular expression: it cannot blow up. */

/** Alternatives that braces may make of one glob. */
const MOST_ALTERNATIVES = 64;

/** Whether one of the globs takes the path (with `/` between folders). A glob without a folder matches in any. */
export function createGlobs(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap((glob) => expandBraces(anywhere(glob)));
  return (path) => patterns.some((pattern) => matches(pattern.split('/'), path.split('/')));
}

/** The glob in a form that matches whole paths: one without a folder at its start means any. */
export function anywhere(written: string): string {
  const glob = written.trim().replace(/^\.\//, '');
  if (glob.startsWith('/') || glob.startsWith('**')) return glob;
  return `**/${glob}`;
}

function expandBraces(glob: string): string[] {
  let done: string[] = [''];
  for (let at = 0; at < glob.length; ) {
    const close = glob[at] === '{' ? glob.indexOf('}', at) : -1;
    const parts = close < 0 ? [glob[at]!] : glob.slice(at + 1, close).split(',');
    done = done.flatMap((start) => parts.map((part) => start + part)).slice(0, MOST_ALTERNATIVES);
    at = close < 0 ? at + 1 : close + 1;
  }
  return done;
}

/** `**` stands for any number of folders. Going back to the last `**` alone is enough, so the cost stays a product. */
function matches(pattern: readonly string[], path: readonly string[]): boolean {
  return wildcard(pattern, path, '**', matchesName);
}

function matchesName(pattern: string, name: string): boolean {
  return wildcard([...pattern], [...name], '*', (p, c) => p === '?' || p === c);
}

function wildcard(
  pattern: readonly string[],
  text: readonly string[],
  any: string,
  same: (pattern: string, text: string) => boolean,
): boolean {
  let p = 0;
  let star = -1;
  let resume = 0;
  for (let t = 0; t < text.length; ) {
    if (p < pattern.length && pattern[p] === any) {
      star = p++;
      resume = t;
    } else if (p < pattern.length && same(pattern[p]!, text[t]!)) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else return false;
  }
  while (pattern[p] === any) p++;
  return p === pattern.length;
}
