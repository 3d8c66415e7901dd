/**
 * How Arabic writes onto a word what belongs before it. The article is part of its noun, one-letter words are written onto
 * it, and after ل the article loses its alef: ل and «التقرير» are «للتقرير», ل and «اللجنة» «للجنة».
 */

import { CharacterClass, CLASSES } from './characters';

/** A string, or a rope. */
export type Units = Pick<string, 'charCodeAt' | 'slice'>;

export const AL = 'ال';
export const LAM = 'ل';

/** Words whose alef and lam are their own: verbal nouns of roots with ل, and names that are written without their hamza. */
const OWN_ALEF =
  /^ال(?:تزام|تماس|تحاق|تحام|تقاء|تقاط|تهاب|تهام|تئام|تفات|تفاف|تباس|تواء|تياع|مانيا|بانيا|اسكا|برتا|يزابيث|كسندر)/;

/** The words of statements whose lam is their own, and names of countries and cities. */
const OWN_LAM =
  /^ل(?:جن[ةهت]|جان|جوء|قاء|غ[ةهت]|غات|غوي|اجئ|ائح|وائح|واء|حظ|يل[ةه]|وجست|وحات|وح[ةه]|فظ|بنان|يبي|ندن|اهاي|وكسمبو?رغ|كسمبو?رغ|اتفي|يتوان|اوس|يسوتو|شبون[ةه]|وزان|يون|يختنشتاين|اغوس|واندا|وس )/;

/** Whether the words begin with the article. */
export function hasArticle(words: string): boolean {
  return words.startsWith(AL) && isArabicLetter(words, 2) && isArabicLetter(words, 3) && !OWN_ALEF.test(words);
}

export function withoutArticle(words: string): string {
  return hasArticle(words) ? words.slice(AL.length) : words;
}

export function withArticle(words: string): string {
  return hasArticle(words) || !isArabicLetter(words, 0) ? words : AL + words;
}

/** Whether ل stands right before `start`, as a word of its own or after و or ف. */
export function isAfterLam(text: Units, start: number): boolean {
  return /^[وف]?ل$/.test(lettersBefore(text, start));
}

/** `words` as they are written onto what stands before `start`. */
export function writtenOnto(text: Units, start: number, words: string): string {
  if (!hasArticle(words)) return words;
  const noun = words.slice(AL.length);
  const before = lettersBefore(text, start);
  if (/^[وف]?ل$/.test(before)) return noun.startsWith(LAM) ? noun : LAM + noun;
  // The article stands there already.
  return /^[وف]?(?:[بك]?ال|لل)$/.test(before) ? noun : words;
}

/**
 * The words at `start`, which may have lost the alef of their article to a ل before them, by themselves. «للبنان» may be
 * «لبنان» or «البنان» after ل: a known word is what it is.
 */
export function standingAlone(text: Units, start: number, words: string): string {
  if (!words.startsWith(LAM) || !isAfterLam(text, start) || !isArabicLetter(words, 2)) return words;
  return OWN_LAM.test(words) ? words : `ا${words}`;
}

/** The letters of the same word before `start`: at most as many as proclitics and an article have, and one more. */
function lettersBefore(text: Units, start: number): string {
  let letters = '';
  for (let at = start - 1; at >= 0 && letters.length < 5; at--) {
    if (CLASSES[text.charCodeAt(at)] === CharacterClass.Mark) continue;
    if (!isArabicLetter(text, at)) break;
    letters = String.fromCharCode(text.charCodeAt(at)) + letters;
  }
  return letters;
}

function isArabicLetter(text: Units, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x621 && unit <= 0x64a && unit !== 0x640;
}
