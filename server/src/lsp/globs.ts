/**
 * The globs of `communique.files`, for server and client alike, as VS Code understands globs: `*` and `?` within a name, `**`
 * for any folders, `{a,b}`, `[a-z]`, `[!a-z]`. Matched piece by piece and not by a regular expression: it cannot blow up.
 */

/** Globs that are read, their length, and the alternatives that braces may make of one: each is tried on every file. */
const MOST_GLOBS = 50;
const LONGEST_GLOB = 500;
const MOST_ALTERNATIVES = 64;

/** The globs in a setting, whatever it holds. */
export function globsIn(setting: unknown): string[] {
  if (!Array.isArray(setting)) return [];
  const globs = setting.filter((glob): glob is string => typeof glob === 'string' && glob.length <= LONGEST_GLOB);
  return globs.slice(0, MOST_GLOBS);
}

/** Whether one of the globs takes a path, which is not percent-encoded and has `/` between folders. */
export function createGlobs(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap((glob) => alternatives(anywhere(glob)).map((each) => each.split('/').map(piecesOf)));
  return (path) => {
    const names = withDrive(path)
      .split('/')
      .map((name) => [...name]);
    return patterns.some((pattern) => wildcard(pattern, names, isAnyFolders, matchesName));
  };
}

/** The glob in a form that matches whole paths: one that does not say where it begins, `*.txt`, means any folder. */
export function anywhere(written: string): string {
  const glob = withDrive(written.trim().replace(/^\.\//, ''));
  return glob.startsWith('/') || glob.startsWith('**') || DRIVE.test(glob) ? glob : `**/${glob}`;
}

const DRIVE = /^\/?([a-z]):[\\/]/i;

/** Paths of Windows begin with `c:/`, however they are written; accents are one sign, as nobody sees how a disk has them. */
function withDrive(path: string): string {
  const drive = DRIVE.exec(path)?.[1];
  const plain = drive === undefined ? path : path.replaceAll('\\', '/').replace(DRIVE, `${drive.toLowerCase()}:/`);
  return plain.normalize('NFC');
}

/** What the braces of a glob stand for, those within braces too. One that nothing closes stands for itself. */
function alternatives(glob: string): string[] {
  const parts: string[] = [];
  const open = glob.indexOf('{');
  let from = open + 1;
  let depth = 0;
  for (let at = open; at >= 0 && at < glob.length; at++) {
    const sign = glob[at];
    if (sign === '{') depth++;
    else if (sign === '}') depth--;
    if (depth > 1 || (depth === 1 && sign !== ',')) continue;
    parts.push(glob.slice(from, at));
    from = at + 1;
    if (depth > 0) continue;
    const rests = alternatives(glob.slice(from));
    const inner = parts.flatMap(alternatives).slice(0, MOST_ALTERNATIVES);
    return inner.flatMap((part) => rests.map((rest) => glob.slice(0, open) + part + rest)).slice(0, MOST_ALTERNATIVES);
  }
  return [glob];
}

/** What one sign of a name may be; `*` is any number of any. */
type Piece = '*' | ((sign: string) => boolean);

function piecesOf(name: string): Piece[] {
  const pieces: Piece[] = [];
  const signs = [...name];
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]!;
    const negated = signs[at + 1] === '!' || signs[at + 1] === '^' ? 1 : 0;
    // A bracket that comes first is one of the signs, not the end.
    const close = sign === '[' ? signs.indexOf(']', at + negated + 2) : -1;
    if (close >= 0) {
      const isOneOf = oneOf(signs.slice(at + negated + 1, close));
      pieces.push(negated === 1 ? (other) => !isOneOf(other) : isOneOf);
      at = close;
    } else pieces.push(sign === '*' ? '*' : sign === '?' ? () => true : (other) => other === sign);
  }
  return pieces;
}

function oneOf(signs: readonly string[]): (sign: string) => boolean {
  const ranges: [string, string][] = [];
  for (let at = 0; at < signs.length; at++) {
    const isRange = signs[at + 1] === '-' && at + 2 < signs.length;
    ranges.push([signs[at]!, signs[isRange ? at + 2 : at]!]);
    if (isRange) at += 2;
  }
  const code = (sign: string): number => sign.codePointAt(0)!;
  return (sign) => ranges.some(([first, last]) => code(sign) >= code(first) && code(sign) <= code(last));
}

function isAnyFolders(name: readonly Piece[]): boolean {
  return name.length === 2 && name[0] === '*' && name[1] === '*';
}

function matchesName(pattern: readonly Piece[], name: readonly string[]): boolean {
  return wildcard(
    pattern,
    name,
    (piece) => piece === '*',
    (piece, sign) => piece !== '*' && piece(sign),
  );
}

/** Going back to the last part that stands for any number is enough, so the cost stays a product. */
function wildcard<P, T>(
  pattern: readonly P[],
  text: readonly T[],
  isAny: (pattern: P) => boolean,
  same: (pattern: P, text: T) => boolean,
): boolean {
  let p = 0;
  let star = -1;
  let resume = 0;
  for (let t = 0; t < text.length; ) {
    if (p < pattern.length && isAny(pattern[p]!)) {
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
  while (p < pattern.length && isAny(pattern[p]!)) p++;
  return p === pattern.length;
}
