/** The server's texts in the display language. */

import { ar } from './ar';
import { en, type MessageKey, type Messages } from './en';
import { fr } from './fr';

export type { MessageKey } from './en';

export type DisplayLanguage = 'ar' | 'en' | 'fr';

const MESSAGES: Readonly<Record<DisplayLanguage, Messages>> = { ar, en, fr };

/** The display language for a locale such as «fr-CA»; English where there is no other. */
export function displayLanguage(locale: string | undefined): DisplayLanguage {
  const primary = locale?.toLowerCase().split(/[-_]/)[0];
  return primary === 'ar' || primary === 'fr' ? primary : 'en';
}

/** The text of `key`, its `{name}`s replaced by `args`. */
export function localise(
  language: DisplayLanguage,
  key: MessageKey,
  args: Readonly<Record<string, string | number>> = {},
): string {
  return fill(MESSAGES[language][key], args);
}

/** `template` with its `{name}`s replaced by `args`; a name without an argument stays. */
export function fill(template: string, args: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(args, name) ? String(args[name]) : whole,
  );
}
