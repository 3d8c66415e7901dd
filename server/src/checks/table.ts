/** All checks, in the order of the manual. */

import { bidiControl } from './hygiene/bidi-control';
import type { Check } from './types';
import { doubledWord } from './wording/doubled-word';

export const CHECKS: readonly Check[] = [bidiControl, doubledWord];
