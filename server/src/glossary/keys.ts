/** What `communique.yaml` may say, apart from its reader, which is only loaded for those who have a glossary. */

import { CHECKS } from '../checks';
import { FORBIDDEN_TERM } from './forbidden';

/** The keys of the file, and of the entries of its lists. */
export const KEYS = {
  root: ['entities', 'terms', 'decisions', 'profile', 'rules'],
  entities: ['id', 'type', 'name', 'also', 'avoid'],
  terms: ['use', 'avoid', 'language'],
  decisions: ['id', 'class', 'force', 'phrases'],
} as const;

/** The codes that `rules` may set. */
export const CODES: readonly string[] = [...CHECKS.map(({ code }) => code), FORBIDDEN_TERM];
