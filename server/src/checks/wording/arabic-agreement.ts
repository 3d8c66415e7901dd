/**
 * Arabic verb that does not agree with its subject
 *
 * After a subject of several persons the verb is plural («الوزراء أكدوا»), after two it is dual («الجانبان أكدا»). Before its
 * subject it is singular and has the subject's gender («رحبت اللجنة»).
 *
 * Bad (ar): إن الوزراء أكد أهمية الحوار في هذا الاجتماع.
 * Fixed: إن الوزراء أكدوا أهمية الحوار في هذا الاجتماع.
 * Bad (ar): الجانبان يؤكد على أهمية الحوار.
 * Fixed: الجانبان يؤكدان على أهمية الحوار.
 * Bad (ar): رحب اللجنة بالتقرير الذي قدمه الأمين العام.
 * Fixed: رحبت اللجنة بالتقرير الذي قدمه الأمين العام.
 * Bad (ar): وأعربت المجلس عن قلقه إزاء الوضع في المنطقة.
 * Good (ar): أكد الوزراء أهمية الحوار، ورحبت اللجنة بالتقرير، وأعرب المجلس عن قلقه.
 * Good (ar): إن الوزراء أكدوا أهمية الحوار، والجانبان يؤكدان على ذلك.
 */

import { CharacterClass } from '../../text/characters';
import { classAt, problem, replacement, tokenAt } from '../problem';
import type { BlockCheck } from '../types';

export const arabicAgreement: BlockCheck = {
  code: 'arabic-agreement',
  severity: 'warning',
  scope: 'block',
  languages: ['ar'],
  guard: 'quotation',
  run({ text, annotations, tokens, terms }, report) {
    const intransitive = new Set(terms('verb-without-object').map(({ from }) => from));
    const subjects = HEADS.map((list) => new Map(terms(list).map((term) => [term.from, term])));
    if (subjects.every(({ size }) => size === 0)) return;
    for (const decision of annotations) {
      if (decision.kind !== 'decision' || decision.actor === undefined) continue;
      const { actor, start } = decision;
      const at = tokenAt(tokens, start);
      const end = tokens.end[at]!;
      const subject = tokenAt(tokens, actor.start);
      const verb = text.slice(start, end);
      if (verb.length > LONGEST_VERB) continue;
      const follows = isGap(text, actor.end, start) && at === subject + 1 && opensClause(text, actor.start);
      if (!follows && !(isGap(text, end, actor.start) && intransitive.has(at))) continue;
      HEADS.forEach((head, k) => {
        const words = subjects[k]!.get(subject);
        const right = words && (follows ? afterSubject(verb, head) : beforeSubject(verb, head));
        if (right === undefined || right === verb) return;
        const fix = replacement(start, end, right, 'replace.fix', [right]);
        report(problem(start, end, 'arabic-agreement', [verb, text.slice(words!.start, words!.end)], fix));
      });
    }
  },
};

/** Lists of first words of subjects in `checks.yaml`. */
const HEADS = ['actor-plural', 'actor-dual', 'actor-feminine', 'actor-masculine'] as const;
type Head = (typeof HEADS)[number];

const LONGEST_VERB = 12;

/** Whether a subject at `start` opens its clause, so that none follows its verb: «إن الوزراء». */
function opensClause(text: string, start: number): boolean {
  return /(?:^|[،.؛]\s|(?:^|\s)[وف]?(?:إن|أن|لكن)\s)$/.test(text.slice(Math.max(0, start - 8), start));
}

/** Whether nothing but one space lies between. */
function isGap(text: string, from: number, to: number): boolean {
  return to - from === 1 && classAt(text, from) === CharacterClass.Space;
}

/** «أكدوا» of «أكد», «يؤكدان» of «يؤكد»; undefined where it is no such form, or ends in a weak letter. */
function afterSubject(verb: string, head: Head): string | undefined {
  if (head !== 'actor-plural' && head !== 'actor-dual') return undefined;
  if (!/^[\u0621-\u064a]{2,}[^اىويةؤءئنت]$/.test(verb)) return undefined;
  const present = verb.startsWith('ي');
  if (head === 'actor-plural') return verb + (present ? 'ون' : 'وا');
  return verb + (present ? 'ان' : 'ا');
}

/** «رحبت» of «رحب» before a feminine, «رحب» of «رحبت» before a masculine. */
function beforeSubject(verb: string, head: Head): string | undefined {
  if (head === 'actor-feminine') {
    if (verb.startsWith('ي')) return `ت${verb.slice(1)}`;
    return /^[\u0621-\u064a]{2,}[^اىويةؤءئنت]$/.test(verb) ? `${verb}ت` : undefined;
  }
  if (head !== 'actor-masculine') return undefined;
  return verb.endsWith('ت') && verb.length > 3
    ? verb.slice(0, -1)
    : verb.startsWith('ت')
      ? `ي${verb.slice(1)}`
      : undefined;
}
