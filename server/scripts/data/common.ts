/** Compiles what all grammars share: function words, the language detector, website debris. */

import { Category, FunctionWord } from '../../src/lexicon/categories';
import type { LanguageId } from '../../src/lexicon/language';
import type { Phrase } from '../../src/lexicon/lexicon';
import { readYaml } from './read';

export function commonPhrases(language: LanguageId): Phrase[] {
  const phrases: Phrase[] = [];
  for (const [kind, words] of Object.entries(readYaml<Record<string, string>>(`${language}/function-words.yaml`))) {
    const value = FunctionWord[kind as keyof typeof FunctionWord];
    if (value === undefined) throw new Error(`server/data/${language}/function-words.yaml: unknown kind ${kind}`);
    for (const text of words.split(/\s+/)) phrases.push({ text, category: Category.Function, value });
  }
  for (const text of readYaml<string[]>(`${language}/debris.yaml`))
    phrases.push({ text, category: Category.Debris, value: 0 });
  return phrases;
}

/** The detector's words, and the language codes that their values number. */
export function detectorPhrases(): { codes: string[]; phrases: Phrase[] } {
  const words = readYaml<Record<string, string>>('detector.yaml');
  const codes = Object.keys(words);
  const phrases = codes.flatMap((code, value) =>
    words[code]!.split(/\s+/).map((text) => ({ text, category: Category.Function, value })),
  );
  return { codes, phrases };
}

/** Every reading of `x(a|b|)y`. */
export function expand(text: string): string[] {
  const match = /^(.*?)\(([^()]*)\)(.*)$/.exec(text);
  if (match === null) return [text];
  return match[2]!.split('|').flatMap((choice) => expand(match[1]! + choice + match[3]!));
}
