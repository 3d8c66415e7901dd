/**
 * Writes what a hover shows, as Markdown or as plain text. Whatever comes from a document or a glossary goes through
 * `text`, so that it can bring no formatting, HTML, image or command link with it.
 */

import { MarkupKind } from 'vscode-languageserver-types';

export interface Markup {
  readonly kind: MarkupKind;
  text(raw: string): string;
  strong(raw: string): string;
  link(raw: string, url: string): string;
  /** A title and the lines below it. */
  lines(title: string, lines: readonly string[]): string;
}

export const markdown: Markup = {
  kind: MarkupKind.Markdown,
  text: escapeMarkdown,
  strong: (raw) => `**${escapeMarkdown(raw.trim())}**`,
  link: (raw, url) => (isWebAddress(url) ? `[${escapeMarkdown(raw)}](${destination(url)})` : escapeMarkdown(raw)),
  // Lines of one paragraph: a paragraph each takes half as much room again, and the hover has to be scrolled.
  lines: (title, lines) => `${title}\n\n${lines.join('  \n')}`,
};

export const plainText: Markup = {
  kind: MarkupKind.PlainText,
  text: oneLine,
  strong: oneLine,
  link: (raw, url) => (raw === url ? url : `${oneLine(raw)} ${url}`),
  lines: (title, lines) => [title, ...lines].join('\n'),
};

/**
 * Escapes what is markup in the middle of a line: no text of ours begins one with words of a document. An address or name
 * with an at sign would become a link by itself.
 */
function escapeMarkdown(raw: string): string {
  return oneLine(raw)
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/:(?=\/\/)|@/g, '\\$&')
    .replace(/\b(www)\./gi, '$1\\.');
}

/** Line breaks and invisible controls would end the paragraph, or reorder what stands around them. */
function oneLine(raw: string): string {
  return raw.replace(/[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\ufeff]+/g, ' ');
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
