/** The user's settings (`communique.*`), read from whatever a client sends: what is missing or of a wrong type is the default. */

import { LEVELS, type Level, PROFILES, type Profile } from '../checks';
import { LANGUAGE_IDS, type LanguageId } from '../lexicon/language';
import { parseIsoDay } from '../spot/dates/gregorian';
import type { StatementSettings } from '../statement/statement';
import { globsIn } from './globs';

export interface Settings {
  /** Globs of the files that are statements, besides those with our own extensions. */
  readonly files: readonly string[];
  readonly statement: StatementSettings;
  /** Which kinds the outline shows. */
  readonly outline: { readonly decisions: boolean; readonly entities: boolean; readonly dates: boolean };
  readonly profile: Profile;
  readonly rules: Readonly<Record<string, Level>>;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
}

export type Dictionary = Readonly<Record<string, unknown>>;

export function isDictionary(value: unknown): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What `readSettings` looks for: a dictionary without any of it is not meant for us. */
const KEYS = ['files', 'language', 'statementDate', 'outline', 'profile', 'rules', 'codeLens', 'inlayHints'];

/**
 * Our section in what a client sends, which it names `communique`, or `settings` (Helix sends the initialization options
 * again), or not at all. Undefined where the client says nothing to us: Eglot sends `{}`.
 */
export function sectionOf(sent: unknown): Dictionary | undefined {
  if (!isDictionary(sent)) return undefined;
  const named = sent.communique ?? sent.settings;
  if (isDictionary(named)) return named;
  return KEYS.some((key) => key in sent) ? sent : undefined;
}

/** @param value the `communique` section. */
export function readSettings(value: unknown): Settings {
  const section = isDictionary(value) ? value : {};
  const child = (name: string): Dictionary => {
    const nested = section[name];
    return isDictionary(nested) ? nested : {};
  };
  const outline = child('outline');
  const on = (flag: unknown, otherwise: boolean): boolean => (typeof flag === 'boolean' ? flag : otherwise);
  const language = LANGUAGE_IDS.find((id: LanguageId) => id === section.language);
  const date = section.statementDate;
  const rules: Record<string, Level> = {};
  for (const [code, level] of Object.entries(child('rules'))) {
    const known = LEVELS.find((name) => name === level);
    if (known !== undefined) rules[code] = known;
  }
  return {
    files: globsIn(section.files),
    statement: {
      ...(language && { language }),
      ...(typeof date === 'string' && parseIsoDay(date) !== undefined && { date }),
    },
    outline: {
      decisions: on(outline.decisions, true),
      entities: on(outline.entities, true),
      dates: on(outline.dates, true),
    },
    profile: PROFILES.find((name) => name === section.profile) ?? 'none',
    rules,
    codeLens: on(child('codeLens').enabled, false),
    inlayHints: on(child('inlayHints').enabled, false),
  };
}
