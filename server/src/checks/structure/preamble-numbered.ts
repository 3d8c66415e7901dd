/**
 * Preambular paragraph among the operative ones
 *
 * A paragraph that opens with a participle («Recalling», «وإذ يشير») belongs to the preamble and has no number.
 *
 * Bad (en, profile un): 1. Recalling its resolution 60/1;
 * Bad (ar, profile un): 1 - وإذ يشير إلى قراره السابق؛
 * Good (en, profile un): 1. Recalls its resolution 60/1;
 * Source: United Nations Editorial Manual, resolutions
 */

import { problem } from '../problem';
import type { BlockCheck } from '../types';
import { clauseOf } from './clauses';

export const preambleNumbered: BlockCheck = {
  code: 'preamble-numbered',
  severity: 'off',
  profiles: { un: 'warning' },
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  run(block, report) {
    const clause = clauseOf(block);
    if (clause?.number === undefined || !clause.participle) return;
    if (block.language === 'en' && !/^[A-Z]\w+ing\b/.test(block.text.slice(clause.start, clause.start + 30))) return;
    report(problem(clause.start, clause.end, 'preamble-numbered', [block.text.slice(clause.start, clause.end)]));
  },
};
