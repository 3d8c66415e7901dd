/** What checks have in common that want one way of writing throughout a text. */

import { problem } from './problem';
import type { Edit, Fact, Report, Words } from './types';

/** One place where something is written in one of several ways. */
export interface Form extends Words {
  readonly way: string;
  /** Only forms of one group are ways to write the same thing; absent: all are. */
  readonly group?: string;
}

/** What `collect` of such a check gives: nothing where there are no forms. */
export function formsOrNothing<F extends Form>(forms: readonly F[]): readonly F[] | undefined {
  return forms.length > 0 ? forms : undefined;
}

/**
 * Reports, once per group, the first place that is not written in the group's usual way, with all others put right by one
 * fix. `edits` says how a form, in offsets of the statement, is written as another is; absent: nothing is offered.
 */
export function reportMixed<F extends Form>(
  facts: readonly Fact<readonly F[]>[],
  report: Report,
  edits?: (form: F, usual: F) => readonly Edit[],
): void {
  const groups = new Map<string, F[]>();
  for (const { start, value } of facts) {
    for (const form of value) {
      const placed = { ...form, start: form.start + start, end: form.end + start };
      const group = groups.get(form.group ?? '');
      if (group === undefined) groups.set(form.group ?? '', [placed]);
      else group.push(placed);
    }
  }
  for (const forms of groups.values()) {
    const counts = new Map<string, number>();
    for (const { way } of forms) counts.set(way, (counts.get(way) ?? 0) + 1);
    if (counts.size < 2) continue;
    const [way] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    const usual = forms.find((form) => form.way === way)!;
    const odd = forms.filter((form) => form.way !== way);
    const { start, end, words } = odd[0]!;
    const changes = edits === undefined ? [] : odd.flatMap((form) => edits(form, usual));
    const fixes =
      changes.length > 0 ? [{ title: { key: 'mixed-form.fix' as const, args: [odd.length] }, edits: changes }] : [];
    report(problem(start, end, 'mixed-form', [words, usual.words], ...fixes));
  }
}
