/**
 * Singular verb after a plural subject
 *
 * Bad (en): The Ministers welcomes the report.
 * Fixed: The Ministers welcome the report.
 * Bad (fr): Les ministres souligne l’importance du dialogue.
 * Fixed: Les ministres soulignent l’importance du dialogue.
 * Good (en): The United States welcomes the report.
 * Good (en): The Council welcomes the report, and the Ministers stress its value.
 * Good (fr): Le Conseil souligne l’importance du dialogue et les ministres saluent le rapport.
 */

import { foldedWord, isWord, lastBefore, problem, replacement, tokenAt } from '../problem';
import type { BlockCheck } from '../types';

export const verbAgreement: BlockCheck = {
  code: 'verb-agreement',
  severity: 'warning',
  scope: 'block',
  languages: ['en', 'fr'],
  guard: 'quotation',
  run({ text, language, annotations, tokens, terms }, report) {
    const plurals = new Set(terms('plural-actor').map(({ to }) => to));
    if (plurals.size === 0) return;
    for (const decision of annotations) {
      if (decision.kind !== 'decision' || decision.actor === undefined) continue;
      const subject = tokenAt(tokens, decision.actor.start);
      let verb = tokenAt(tokens, decision.start);
      // The plural is the word right before its verb: of «the Ministers of the Group» the Group could be the subject.
      if (!plurals.has(verb) || verb - subject > 3 || subject >= verb) continue;
      // «The United States» is one.
      const name = annotations[lastBefore(annotations, decision.start)];
      if (name?.kind === 'entity' && NAMES.has(name.type)) continue;
      const word = foldedWord(tokens, verb);
      if (language === 'fr' && (word === 'se' || word === 's')) verb++;
      if (!isWord(tokens, verb)) continue;
      const [start, end] = [tokens.start[verb]!, tokens.end[verb]!];
      const words = text.slice(start, end);
      const right = language === 'fr' ? frenchPlural(words) : englishPlural(words);
      if (right === undefined) continue;
      report(
        problem(start, end, 'verb-agreement', [words, right], replacement(start, end, right, 'replace.fix', [right])),
      );
    }
  },
};

/** What is one thing, whatever the number of its words. */
const NAMES: ReadonlySet<string> = new Set(['place', 'organization', 'event', 'document']);

/** «soulignent» of «souligne»; undefined where it is no present tense in -e. */
function frenchPlural(verb: string): string | undefined {
  return verb.length > 3 && verb.endsWith('e') && !verb.endsWith('ée') ? `${verb}nt` : undefined;
}

/** «reaffirm» of «reaffirms»; undefined where it is no third person singular. */
function englishPlural(verb: string): string | undefined {
  if (verb.length < 4 || !verb.endsWith('s') || verb.endsWith('ss')) return undefined;
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`;
  return verb.slice(0, /(ss|ch|sh|x)es$/.test(verb) ? -2 : -1);
}
