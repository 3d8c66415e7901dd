/** The compiled language data, loaded when first asked for: the one thing that every analysis needs. */

import { decodeLexicon } from '../lexicon/encode';
import { LANGUAGE_IDS, type Language, type LanguageId, type LanguageTables, type Records } from '../lexicon/language';
import type { Lexicon } from '../lexicon/lexicon';
import { decodeRecords } from '../lexicon/records';
import { TokenFlag, TokenKind, type Tokens } from '../text/tokens';
import { detectLanguage } from './detect-language';

/** Reads a file of compiled language data: `detector.bin`, `records.json`, `<language>.bin`, `<language>.json`. */
export type LoadData = (name: string) => Uint8Array;

export interface Engine {
  /** The compiled data itself, for those that have tables of their own. */
  readonly load: LoadData;
  language(id: LanguageId): Language;
  records(): Records;
  /** Code of the language that the tokens are in, or «und». */
  detect(tokens: Tokens): string;
  /** `code` where it is a language whose statements are read. */
  supported(code: string): LanguageId | undefined;
  /** `fallback` where the tokens are written in its script. */
  fitting(fallback: LanguageId | undefined, tokens: Tokens): LanguageId | undefined;
}

/** An engine over the data that `load` gives. Throws what `load` throws, when a language is first used. */
export function createEngine(load: LoadData): Engine {
  const languages = new Map<LanguageId, Language>();
  let records: Records | undefined;
  let detector: { lexicon: Lexicon; codes: readonly string[] } | undefined;
  const text = (name: string): string => new TextDecoder().decode(load(name));
  const json = (name: string): unknown => JSON.parse(text(name));

  const engine: Engine = {
    load,
    records() {
      records ??= decodeRecords(text);
      return records;
    },
    language(id) {
      let language = languages.get(id);
      if (language === undefined) {
        const tables = json(`${id}.json`) as LanguageTables;
        const lexicon = decodeLexicon(load(`${id}.bin`), tables.inserted);
        language = { id, lexicon, records: engine.records(), tables };
        languages.set(id, language);
      }
      return language;
    },
    detect(tokens) {
      detector ??= { lexicon: decodeLexicon(load('detector.bin')), codes: json('detector.json') as string[] };
      return detectLanguage(tokens, detector.lexicon, detector.codes);
    },
    supported: (code) => LANGUAGE_IDS.find((id) => id === code),
    fitting(fallback, tokens) {
      let arabic = 0;
      let words = 0;
      for (let i = 0; i < tokens.count; i++) {
        if (tokens.kind[i] !== TokenKind.Word) continue;
        words++;
        if ((tokens.flags[i]! & TokenFlag.Arabic) !== 0) arabic++;
      }
      const arabicScript = arabic * 2 > words;
      if (fallback !== undefined)
        return (fallback === 'ar') === arabicScript || words === 0 ? fallback : arabicScript ? 'ar' : undefined;
      return arabicScript && words > 0 ? 'ar' : undefined;
    },
  };
  return engine;
}
