import { expect, it } from 'vitest';
import { createStatement } from '../../server/src/statement/statement';
import { testEngine } from '../engine';

function check(name: string, text: string, date: string | undefined): void {
  it(name, () => {
    expect(createStatement(testEngine(), text).context.date).toBe(date);
  });
}

const BODY_EN = 'The ministers met and agreed that the region needs peace, and they thanked the host for his efforts.';
const BODY_AR = 'اجتمع الوزراء واتفقوا على أن المنطقة في حاجة إلى السلام وشكروا البلد المضيف على ما بذله من جهود.';
const BODY_FR =
  "Les ministres se sont réunis et sont convenus que la région a besoin de paix, et ils ont remercié l'hôte.";

check('dateline of its own', `Joint Statement\nVienna, 5 June 2025\n\n${BODY_EN}`, '2025-06-05');
check('dateline before the text', `Joint Statement\n\nMADRID, 5 June 2025 – ${BODY_EN}`, '2025-06-05');
check('Arabic dateline', `بيان مشترك\nالرياض في 4 أغسطس 2015\n\n${BODY_AR}`, '2015-08-04');
check('Hijri dateline', `بيان\nالرياض في 19 شوال 1436 هـ الموافق 4 أغسطس 2015 م\n\n${BODY_AR}`, '2015-08-04');
check('dateline with its agency', `بيان\n\nلومي 5 يونيو 2025 (أطوب)- ${BODY_AR}`, '2025-06-05');
check('English dateline with its agency', `LOMÉ, 5 June 2025 (ATOP) – ${BODY_EN}`, '2025-06-05');
check('French dateline', `Déclaration commune\n\nPARIS, le 5 juin 2025 – ${BODY_FR}`, '2025-06-05');
check('title', `Joint Statement of the Ministers, 5 June 2025\n\n${BODY_EN}`, '2025-06-05');
check('last day of a meeting in the title', `Statement of the Summit, 15-16 July 2022\n\n${BODY_EN}`, '2022-07-16');
check(
  'closing',
  `Agreed Minutes\n\n${`${BODY_EN}\n\n`.repeat(9)}Done at Riyadh on 4 August 2015, in two originals.`,
  '2015-08-04',
);
check('Arabic closing', `بيان\n\n${`${BODY_AR}\n\n`.repeat(9)}صدر في الرياض بتاريخ 19 / 10 / 1436هـ.`, '2015-08-04');
check(
  'Arabic dateline with its agency',
  `بيان\n\nالرياض 19 شوال 1436 هـ الموافق 4 أغسطس 2015 م واس\n${BODY_AR}`,
  '2015-08-04',
);
check('today', `${BODY_EN}\n\nThey left Lima today, 5 June 2025, and ${BODY_EN}`, '2025-06-05');
check('Arabic today', `${BODY_AR}\n\nوغادروا اليوم الخميس 5 يونيو 2025، ${BODY_AR}`, '2025-06-05');
check('meeting', `Joint Statement\n\nThe ministers met on 5 June 2025 and agreed. ${BODY_EN}`, '2025-06-05');
check('French meeting', `Communiqué\n\nRéunis à Lima les 4 et 5 juin 2025, ${BODY_FR}`, '2025-06-05');
check('Arabic meeting', `بيان\n\nعقد المجلس دورته في الرياض يوم 4 أغسطس 2015. ${BODY_AR}`, '2015-08-04');
check(
  'no recalled meeting',
  `Recalling the conference held in Lima on 5 June 2025, and all others,\n\n${BODY_EN}`,
  undefined,
);
check('no date of the text', `Joint Statement\n\n${BODY_EN} An attack took place on 5 June 2025.`, undefined);
check('no date of another act', `${BODY_EN}\n\nRecalling its decision of 4 February 2015, and all others,`, undefined);
