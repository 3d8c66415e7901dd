/** Puts a message into the words of a display language. */

import { AR } from './messages.ar';
import { EN } from './messages.en';
import { FR } from './messages.fr';
import type { Message } from './types';

export type MessageKey = keyof typeof EN;
export type Messages = Readonly<Record<MessageKey, string>>;

const MESSAGES: Readonly<Record<string, Messages>> = { en: EN, fr: FR, ar: AR };

/** What is quoted in a message is cut to this many code units. */
const LONGEST_ARGUMENT = 60;

/**
 * The message in `language`, a locale such as `fr` or `ar-EG`; in English where it is another. `setApart` is for
 * words of the statement, whose direction may disturb that of the sentence.
 */
export function formatMessage(
  { key, args = [] }: Message,
  language = 'en',
  setApart = (words: string) => words,
): string {
  const messages = MESSAGES[language.slice(0, 2).toLowerCase()] ?? EN;
  return messages[key].replace(/\{(\d)\}/g, (_, n: string) => {
    const arg = args[Number(n)] ?? '';
    return typeof arg === 'number' ? String(arg) : setApart(shorten(arg));
  });
}

function shorten(words: string): string {
  if (words.length <= LONGEST_ARGUMENT) return words;
  const last = words.charCodeAt(LONGEST_ARGUMENT - 2);
  return `${words.slice(0, LONGEST_ARGUMENT - (last >= 0xd800 && last < 0xdc00 ? 2 : 1))}…`;
}
