/** Everything that is wrong with a statement: what the checks find and what the glossary says to avoid, in one shape. */

import { type CheckOptions, directivesOf, type Edit, formatMessage, runChecks, type Severity } from '../checks';
import { applyDirectives } from '../checks/directives';
import { FORBIDDEN_TERM, type Forbidden, findForbidden } from '../glossary/forbidden';
import type { Glossary } from '../glossary/glossary';
import { type DisplayLanguage, localise, type MessageKey } from '../l10n';
import type { Span } from '../spot/annotation';
import type { Statement } from '../statement/statement';
import { standingAlone, writtenOnto } from '../text/arabic';
import { inDirection, isolateIn } from './bidi';

export interface Fix {
  readonly title: string;
  /** In the order of the text, apart. */
  readonly edits: readonly Edit[];
}

export interface Problem extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** More than one: the writer has to choose. */
  readonly fixes: readonly Fix[];
  /** Something else may be what is wrong. */
  readonly doubtful: boolean;
}

export interface ProblemOptions {
  readonly display: DisplayLanguage;
  /** Pass the same object again: what is known of blocks that did not change is kept under it. */
  readonly checks: CheckOptions;
  readonly glossary: Glossary;
}

/** A text full of faults is answered with its first ones: nobody reads more, and editors slow down. */
const MOST_PROBLEMS = 2000;

/** In the order of the text. */
export function problemsOf(statement: Statement, { display, checks, glossary }: ProblemOptions): Problem[] {
  const most = checks.all ? Number.POSITIVE_INFINITY : MOST_PROBLEMS;
  const problems = runChecks(statement, checks)
    .slice(0, most)
    .map(({ code, severity, start, end, message, fixes, doubtful = false }): Problem => {
      const say = (each: typeof message): string =>
        inDirection(
          formatMessage(each, display, (words) => isolateIn(words, display)),
          display,
        );
      const ways = (fixes ?? []).map(({ title, edits }) => ({ title: say(title), edits }));
      return { code, severity, start, end, message: say(message), fixes: ways, doubtful };
    });
  const severity = checks.rules?.[FORBIDDEN_TERM] ?? 'warning';
  if (severity === 'off') return problems;
  const forbidden = findForbidden(statement, glossary);
  if (forbidden.length === 0) return problems;
  const left = applyDirectives(forbidden, directivesOf(statement)).slice(0, most);
  for (const hit of left) problems.push(toProblem(statement, hit, severity, display));
  return problems.sort((a, b) => a.start - b.start || a.end - b.end);
}

function toProblem({ text }: Statement, hit: Forbidden, severity: Severity, display: DisplayLanguage): Problem {
  const { code, start, end } = hit;
  const written = standingAlone(text, start, text.slice(start, end));
  const use = inCaseOf(written, hit.use);
  const say = (key: MessageKey, args: Readonly<Record<string, string>>): string =>
    inDirection(localise(display, key, args), display);
  return {
    code,
    severity,
    start,
    end,
    message: say('glossary.forbidden', { written: isolateIn(written, display), use: isolateIn(use, display) }),
    doubtful: false,
    fixes: hit.fits
      ? [
          {
            title: say('action.use', { use: isolateIn(use, display) }),
            edits: [{ start, end, newText: writtenOnto(text, start, use) }],
          },
        ]
      : [],
  };
}

/** `words` with a first capital where the words that they replace have one. */
function inCaseOf(written: string, words: string): string {
  const first = written[0]!;
  return first !== first.toLowerCase() ? words[0]!.toUpperCase() + words.slice(1) : words;
}
