/** The checks' messages in French. */

import type { Messages } from './messages';

export const FR: Messages = {
  'bidi-control': '{0} invisible : il change l’ordre dans lequel le texte s’affiche.',
  'bidi-control.fix': 'Supprimer le caractère de contrôle invisible',
  'doubled-word': '« {0} » est écrit deux fois.',
  'doubled-word.fix': 'Supprimer le mot répété',
};
