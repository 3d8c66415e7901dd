/** The UTF-16 offset of each code point of a text, and of its end: as JavaScript itself counts them. */
export function unitsOf(text: string): number[] {
  const offsets = [0];
  for (const character of text) offsets.push(offsets.at(-1)! + character.length);
  return offsets;
}
