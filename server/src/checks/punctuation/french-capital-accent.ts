/**
 * French capital without its accent
 *
 * Capitals keep their accents: «État», «Égypte».
 *
 * Bad (fr): Les Etats membres saluent l’accord.
 * Fixed: Les États membres saluent l’accord.
 * Good (fr): Les États membres saluent l’accord.
 * Source: Interinstitutional Style Guide
 */

import { reportTerms } from '../terms';
import type { BlockCheck } from '../types';

export const frenchCapitalAccent: BlockCheck = {
  code: 'french-capital-accent',
  severity: 'warning',
  scope: 'block',
  languages: ['fr'],
  guard: 'quotation',
  run: (block, report) => reportTerms(block, 'capital-accent', report, 'french-capital-accent'),
};
