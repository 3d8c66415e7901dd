/** References and highlights: every mention of the entity under the cursor, however it is written. */

import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import type { Span } from '../spot/annotation';
import type { Statement } from '../statement/statement';
import { definingMention } from './definition';
import { entityAt, entityKey, mentionsOf } from './mentions';
import { rangeOf, type View } from './view';

/** What the cursor is on: the key of an entity. Equal in every statement where the entity has a record. */
export function keyAt(statement: Statement, offset: number): string | undefined {
  const entity = entityAt(statement, offset);
  return entity && entityKey(statement.text, entity);
}

/** The mentions of an entity, without its defining one where that is not wanted. */
export function references(statement: Statement, key: string, includeDeclaration: boolean): Span[] {
  const mentions = mentionsOf(statement, key);
  if (includeDeclaration) return mentions;
  const defining = definingMention(statement, key);
  return mentions.filter(({ start }) => start !== defining?.start);
}

export function highlights(view: View, offset: number): DocumentHighlight[] {
  const key = keyAt(view.statement, offset);
  if (key === undefined) return [];
  const defining = definingMention(view.statement, key);
  return mentionsOf(view.statement, key).map((mention) => ({
    range: rangeOf(view, mention),
    kind: mention.start === defining?.start ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
