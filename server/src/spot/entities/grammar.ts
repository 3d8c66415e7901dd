/** What the grammar of names asks of a language. Adding a language adds a module in `grammars/`. */

import type { LanguageId } from '../../lexicon/language';
import { arabic } from './grammars/ar';
import { english } from './grammars/en';
import { french } from './grammars/fr';
import type { Scene } from './scene';

/** The head of a possible name: «Committee», «وزير», «traité». */
export interface Head {
  /** First token, and first token after it. */
  readonly from: number;
  readonly to: number;
  /** Where it begins in the block's text, after proclitics. */
  readonly start: number;
  /** Bits of `HeadFeature`. */
  readonly features: number;
  /** The category of its phrase. */
  readonly category: number;
}

/** How far the name around a head reaches. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  /** It has modifiers or complements, so that it is more than its head. */
  readonly full: boolean;
  /** It is written as a definite noun phrase: «the Committee», «اللجنة». */
  readonly definite: boolean;
  /** It has a complement, not adjectives alone. */
  readonly complemented?: boolean;
  /** It is named after its day: «ثورة 23 يوليو». */
  readonly dated?: boolean;
}

/** Tokens `from` to `to`, `to` not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What stands before a possible personal name: an office, an office and a comma, an honorific, or nothing that tells. */
export type PersonContext = 'role' | 'apposition' | 'honorific' | 'nothing';

export interface NameGrammar {
  /** The noun phrase around a head, or undefined where the head is not written as part of a name. */
  extent(scene: Scene, head: Head): Extent | undefined;
  /** First token of the ordinal or number that stands before or after a head like «session», and the end; or undefined. */
  counted(scene: Scene, head: Head): Extent | undefined;
  /** First token after the person's name that begins at token `i`, or -1. `after`: what stands before it. */
  person(scene: Scene, i: number, after: PersonContext): number;
  /** What the ordinals before or after a known event's name at tokens `from` to `to` make of it. */
  ordinals(scene: Scene, from: number, to: number): Span;
  /** First token after the adjective of nationality that follows a known name at token `to`, or `to`. */
  nationality(scene: Scene, to: number): number;
  /** First token of the article of the noun phrase that begins at token `from`, or `from`. */
  article(scene: Scene, from: number, to: number): number;
}

export const GRAMMARS: Readonly<Record<LanguageId, NameGrammar>> = { ar: arabic, en: english, fr: french };
