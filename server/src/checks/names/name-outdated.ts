/**
 * Former or non-preferred name of a country
 *
 * The United Nations and the European Union write Türkiye, Eswatini, Czechia, Cabo Verde, Timor-Leste. Each language has
 * its own list: Arabic keeps «تركيا». Quotations and titles keep the old name.
 *
 * Bad (en, profile un): The delegation of Swaziland spoke.
 * Fixed: The delegation of Eswatini spoke.
 * Bad (ar, profile un): تحدث وفد سوازيلند.
 * Fixed: تحدث وفد إسواتيني.
 * Bad (ar, profile un): شكر الوزراء للرأس الأخضر جهوده.
 * Fixed: شكر الوزراء لكابو فيردي جهوده.
 * Bad (fr, profile eu): Le Swaziland a pris la parole.
 * Good (en, profile un): The delegation of Eswatini spoke.
 * Source: Interinstitutional Style Guide, 7.1; UNTERM
 */

import { reportTerms } from '../terms';
import type { BlockCheck } from '../types';

export const nameOutdated: BlockCheck = {
  code: 'name-outdated',
  severity: 'off',
  profiles: { un: 'warning', eu: 'warning' },
  scope: 'block',
  languages: ['ar', 'en', 'fr'],
  guard: 'quotation',
  // In French the article changes with the name, so that no fix is safe.
  run: (block, report) => reportTerms(block, 'name-outdated', report, 'name-outdated', block.language !== 'fr'),
};
