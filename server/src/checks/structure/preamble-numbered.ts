/**
 * Preambular paragraph among the operative ones
 *
 * A paragraph that opens with a participle («Recalling», «وإذ يشير») belongs to the preamble and has no number; not where
 * somebody then decides in it.
 *
 * Bad (en, profile un): 1. Recalling its resolution 60/1;
 * Bad (ar, profile un): 1 - وإذ يشير إلى قراره السابق؛
 * Good (en, profile un): 1. Recalls its resolution 60/1;
 * Good (en, profile un): 1. Recalling its resolution 60/1, the Council decided to meet again.
 * Good (ar, profile un): 1 - وإذ يشيرون إلى القرار السابق، أدانوا الهجمات.
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
    const { annotations, text, language } = block;
    if (annotations.some((a) => a.kind === 'decision' && a.actor !== undefined)) return;
    // «وإذ يشيرون»: several persons and no organ.
    if (language === 'ar' && /ون$/.test(text.slice(clause.start, clause.end))) return;
    if (language === 'en' && !/^[A-Z]\w+ing\b/.test(text.slice(clause.start, clause.start + 30))) return;
    report(problem(clause.start, clause.end, 'preamble-numbered', [text.slice(clause.start, clause.end)]));
  },
};
