/** Code lenses, on lines of their own: how many decisions a section has, how often an introduced entity is mentioned. */

import type { CodeLens, Command } from 'vscode-languageserver-types';
import { type DisplayLanguage, localise } from '../l10n';
import { annotationsOfBlock } from '../statement/statement';
import { inDirection, isolateIn } from './bidi';
import { definingMention } from './definition';
import { gist } from './markup';
import { indexOfBlock, mentioningBlocks } from './mentions';
import { type Section, sectionTree } from './sections';
import { nameAt, rangeOf, type View } from './view';

/** An entity that is mentioned less often needs no lens. */
const LEAST_MENTIONS = 3;
/** Code units of a name. */
const NAME_LENGTH = 60;

export function codeLenses(view: View, display: DisplayLanguage): CodeLens[] {
  return [...decisionLenses(view, display), ...mentionLenses(view, display)];
}

/** A command without a name: the lens only says something. */
const say = (title: string): Command => ({ title, command: '' });

function decisionLenses(view: View, display: DisplayLanguage): CodeLens[] {
  const lenses: CodeLens[] = [];
  const walk = (section: Section): number => {
    let count = section.block === undefined ? 0 : decisionsOf(view, section.block.index);
    for (const child of section.children) count += walk(child);
    const kind = section.block?.kind;
    if (count > 0 && (kind === 'title' || kind === 'heading') && section.block)
      lenses.push({
        range: rangeOf(view, section.block),
        command: say(inDirection(localise(display, 'lens.decisions', { count }), display)),
      });
    return count;
  };
  walk(sectionTree(view.statement));
  return lenses;
}

function decisionsOf({ statement }: View, block: number): number {
  return annotationsOfBlock(statement, block).filter(({ kind }) => kind === 'decision').length;
}

function mentionLenses(view: View, display: DisplayLanguage): CodeLens[] {
  const { statement } = view;
  const lenses: CodeLens[] = [];
  for (const [key, blocks] of mentioningBlocks(statement)) {
    let count = 0;
    for (const k of blocks) count += indexOfBlock(statement, k).get(key)!.length;
    const defining = count < LEAST_MENTIONS ? undefined : definingMention(statement, key, blocks);
    if (defining === undefined) continue;
    const name = isolateIn(gist(nameAt(statement, defining), NAME_LENGTH), display);
    lenses.push({
      range: rangeOf(view, defining),
      command: say(inDirection(localise(display, 'lens.mentions', { count, name }), display)),
    });
  }
  return lenses;
}
