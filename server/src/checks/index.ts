/** The checks of a statement: what they find, and how it is put right. */

export { checkTitleOf } from './data';
export { type Directive, directivesOf } from './directives';
export { formatMessage, type MessageKey } from './messages';
export { runChecks, severityOf } from './run';
export { CHECKS } from './table';
export {
  type BlockCheck,
  type Check,
  type CheckOptions,
  type Edit,
  type Finding,
  type Fix,
  LEVELS,
  type Level,
  type Message,
  PROFILES,
  type Problem,
  type Profile,
  SEVERITIES,
  type Severity,
  type StatementCheck,
} from './types';
