/** Where a check's page stands in the folder `docs`, which the repository and the extension have. */

import { FORBIDDEN_TERM } from '../glossary/forbidden';

/** @returns path of the page, relative to `docs`. */
export function manualPage(code: string): string {
  return code === FORBIDDEN_TERM ? 'glossary.md' : `checks/${code}.md`;
}
