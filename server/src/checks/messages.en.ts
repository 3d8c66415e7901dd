/** The checks' messages in English. */

export const EN = {
  'bidi-control': 'Invisible {0}: it changes the order in which the text is shown.',
  'bidi-control.fix': 'Remove the invisible control character',
  'doubled-word': '«{0}» is written twice.',
  'doubled-word.fix': 'Delete the repeated word',
} as const;
