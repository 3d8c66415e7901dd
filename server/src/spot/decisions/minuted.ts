/** What minutes tell in the passive, without saying who decided: «The budget was approved», «وأُقر المشروع». */

/** Concepts that need somebody who is told to do something. */
export const TASKING: ReadonlySet<string> = new Set(['mandate', 'authorize', 'instruct']);
/** Concepts whose object was there before the decision. */
export const APPROVING: ReadonlySet<string> = new Set(['adopt', 'approve', 'extend', 'accept']);
