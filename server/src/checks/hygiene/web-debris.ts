/**
 * Words of a web page left in the statement
 *
 * Cookie notices, «read more» and share buttons come along when a page is copied. They are not part of the statement,
 * and nothing is looked for in them.
 *
 * Bad (en): This website uses cookies. Accept all cookies. Privacy policy
 * Bad (ar): يستخدم موقع الويب هذا ملفات تعريف الارتباط. قبول قراءة المزيد
 * Good (en): The members agreed to share information on cookies and privacy with law enforcement agencies of the region.
 */

import { problem, replacement } from '../problem';
import type { BlockCheck } from '../types';

export const webDebris: BlockCheck = {
  code: 'web-debris',
  severity: 'warning',
  scope: 'block',
  debris: true,
  run({ text, kind }, report) {
    if (kind !== 'debris') return;
    report(problem(0, text.length, 'web-debris', [], replacement(0, text.length, '', 'web-debris.fix')));
  },
};
