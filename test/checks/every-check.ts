import { CHECKS, type CheckOptions } from '../../server/src/checks';

/** Every check, none off. */
export const EVERY_CHECK: CheckOptions = {
  rules: Object.fromEntries(CHECKS.filter(({ severity }) => severity === 'off').map(({ code }) => [code, 'hint'])),
};
