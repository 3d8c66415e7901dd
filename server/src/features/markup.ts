/**
 * Writes what a hover shows, as Markdown or as plain text. Whatever comes from a document or a glossary goes through
 * `text`, so that it can bring no formatting, HTML, image or command link with it.
 */

import { MarkupKind } from 'vscode-languageserver-types';
import { type DisplayLanguage, localise } from '../l10n';
import { inDirection, isolateIfNeeded } from './bidi';

/** One thing that a hover says: what it is about, and what there is to say, which is markup already. */
export interface Note {
  readonly label: string;
  readonly value: string;
}

export interface Markup {
  readonly kind: MarkupKind;
  text(raw: string): string;
  link(raw: string, url: string): string;
  /** A title and the notes below it, a line each, in the language of the labels. */
  page(title: string, notes: readonly Note[], display: DisplayLanguage): string;
}

export const markdown: Markup = {
  kind: MarkupKind.Markdown,
  text: escapeMarkdown,
  link: (raw, url) => (isWebAddress(url) ? `[${escapeMarkdown(raw)}](${destination(url)})` : escapeMarkdown(raw)),
  // Lines of one paragraph: a paragraph each takes half as much room again, and the hover has to be scrolled.
  page: (title, notes, display) =>
    `**${shownTitle(title)}**\n\n${notes.map((note) => line(note, display)).join('  \n')}`,
};

/**
 * For clients that draw tables: labels and values side by side, under the title. An editor lays its hovers out from left to
 * right; with the columns the other way round, and everything set to the right, an Arabic one is read as it should.
 */
export const markdownTable: Markup = {
  ...markdown,
  page: (title, notes, display) => {
    const isArabic = display === 'ar';
    const row = (label: string, value: string): string => {
      const [name, shown] = [unbroken(label), value].map((cell) => inDirection(cell, display));
      return isArabic ? `| ${shown} | ${GAP}${name} |` : `| ${name}${GAP} | ${shown} |`;
    };
    const head = isArabic ? [`| ${shownTitle(title)} | |`, '|--:|--:|'] : [`| | ${shownTitle(title)} |`, '|:--|:--|'];
    return [...head, ...notes.map(({ label, value }) => row(label, value))].join('\n');
  },
};

export const plainText: Markup = {
  kind: MarkupKind.PlainText,
  text: oneLine,
  link: (raw, url) => (raw === url ? url : `${oneLine(raw)} ${url}`),
  page: (title, notes, display) =>
    [isolateIfNeeded(oneLine(title)), ...notes.map((note) => line(note, display))].join('\n'),
};

function line({ label, value }: Note, display: DisplayLanguage): string {
  return inDirection(localise(display, 'hover.note', { label, value }), display);
}

/** A narrow column would break a label of two words; the columns themselves leave no gap between each other. */
const unbroken = (label: string): string => label.replaceAll(' ', '\u00a0');
const GAP = '&nbsp;&nbsp;';

/**
 * Escapes what is markup in the middle of a line: no text of ours begins one with words of a document. An address or name
 * with an at sign would become a link by itself.
 */
function escapeMarkdown(raw: string): string {
  return oneLine(raw)
    .trim()
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/:(?=\/\/)|@/g, '\\$&')
    .replace(/\b(www)\./gi, '$1\\.');
}

/** Words of the document in their own direction: «20 كانون الثاني» begins with a number. */
function shownTitle(title: string): string {
  return isolateIfNeeded(escapeMarkdown(title));
}

/** Line breaks and invisible controls would end the paragraph, or reorder what stands around them. */
function oneLine(raw: string): string {
  return raw.replace(/[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\u061c\ufeff]+/g, ' ');
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s<>]+$/.test(url);
}

/** A bracket, as in «S/RES/2254(2015)», would end the link. */
function destination(url: string): string {
  return encodeURI(decode(url)).replaceAll('(', '%28').replaceAll(')', '%29');
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The beginning of `raw`, at most `limit` code units, cut between words. */
export function gist(raw: string, limit: number): string {
  const line = raw
    .slice(0, limit * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= limit && raw.length <= limit * 2) return line;
  const space = line.lastIndexOf(' ', limit);
  let end = space > limit / 2 ? space : Math.min(limit, line.length);
  const unit = line.charCodeAt(end - 1);
  if (unit >= 0xd800 && unit < 0xdc00) end--;
  return `${trimEnd(line.slice(0, end), ',;:،؛.')}…`;
}

/** `text` without white space and `signs` at its end. */
export function trimEnd(text: string, signs: string): string {
  // A loop, because a regular expression would begin anew at every one of many such signs inside.
  let end = text.length;
  while (end > 0 && (signs.includes(text[end - 1]!) || text[end - 1]!.trim() === '')) end--;
  return text.slice(0, end);
}
