/** The checks' messages in Arabic. */

import type { Messages } from './messages';

export const AR: Messages = {
  'bidi-control': '{0} غير مرئي: يغيّر ترتيب عرض النص.',
  'bidi-control.fix': 'حذف حرف التحكم غير المرئي',
  'doubled-word': 'كُتبت «{0}» مرتين.',
  'doubled-word.fix': 'حذف الكلمة المكررة',
};
