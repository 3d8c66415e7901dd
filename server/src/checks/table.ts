/** All checks, in the order of the manual. */

import { announcedPast } from './dates/announced-past';
import { dateAmbiguous } from './dates/date-ambiguous';
import { dateDualMonthMismatch } from './dates/date-dual-month-mismatch';
import { dateFormFr } from './dates/date-form-fr';
import { dateFormUn } from './dates/date-form-un';
import { dateFormUs } from './dates/date-form-us';
import { dateGulfMonths } from './dates/date-gulf-months';
import { dateHijriMismatch } from './dates/date-hijri-mismatch';
import { dateImpossible } from './dates/date-impossible';
import { dateIssuedTwice } from './dates/date-issued-twice';
import { dateMixedMonths } from './dates/date-mixed-months';
import { dateRangeBackwards } from './dates/date-range-backwards';
import { dateRangeForm } from './dates/date-range-form';
import { dateRelative } from './dates/date-relative';
import { dateSeason } from './dates/date-season';
import { dateUnMonths } from './dates/date-un-months';
import { dateWeekdayMismatch } from './dates/date-weekday-mismatch';
import { dateWithoutYear } from './dates/date-without-year';
import { deadlinePassed } from './dates/deadline-passed';
import { bidiControl } from './hygiene/bidi-control';
import { bidiMark } from './hygiene/bidi-mark';
import { encodingNoise } from './hygiene/encoding-noise';
import { footnoteMark } from './hygiene/footnote-mark';
import { htmlEntity } from './hygiene/html-entity';
import { lookalikeDigits } from './hygiene/lookalike-digits';
import { lookalikeLetters } from './hygiene/lookalike-letters';
import { paragraphLanguage } from './hygiene/paragraph-language';
import { persianLetters } from './hygiene/persian-letters';
import { presentationForms } from './hygiene/presentation-forms';
import { repeatedText } from './hygiene/repeated-text';
import { tatweel } from './hygiene/tatweel';
import { webDebris } from './hygiene/web-debris';
import { zeroWidth } from './hygiene/zero-width';
import { acronymBeforeDefinition } from './names/acronym-before-definition';
import { acronymFullStops } from './names/acronym-full-stops';
import { acronymPossessive } from './names/acronym-possessive';
import { acronymRedefined } from './names/acronym-redefined';
import { acronymUndefined } from './names/acronym-undefined';
import { acronymUnused } from './names/acronym-unused';
import { capitalNeedless } from './names/capital-needless';
import { capitalsEu } from './names/capitals-eu';
import { capitalsUn } from './names/capitals-un';
import { listOrder } from './names/list-order';
import { mixedNationsUnies } from './names/mixed-nations-unies';
import { mixedTerm } from './names/mixed-term';
import { nameNear } from './names/name-near';
import { nameOutdated } from './names/name-outdated';
import { nameSpellings } from './names/name-spellings';
import { nameUnForm } from './names/name-un-form';
import { renamedBody } from './names/renamed-body';
import { unAbbreviation } from './names/un-abbreviation';
import { arabicOrthography } from './punctuation/arabic-orthography';
import { decimalMark } from './punctuation/decimal-mark';
import { doubleSpace } from './punctuation/double-space';
import { doubleSpaceAfterStop } from './punctuation/double-space-after-stop';
import { frenchCapitalAccent } from './punctuation/french-capital-accent';
import { frenchSpacing } from './punctuation/french-spacing';
import { missingSpace } from './punctuation/missing-space';
import { mixedDigitSystems } from './punctuation/mixed-digit-systems';
import { mixedDigits } from './punctuation/mixed-digits';
import { mixedPunctuation } from './punctuation/mixed-punctuation';
import { mixedQuotationMarks } from './punctuation/mixed-quotation-marks';
import { mixedRangeDash } from './punctuation/mixed-range-dash';
import { mixedTanwin } from './punctuation/mixed-tanwin';
import { oddSpace } from './punctuation/odd-space';
import { spaceBeforePunctuation } from './punctuation/space-before-punctuation';
import { unbalancedPair } from './punctuation/unbalanced-pair';
import { referenceMissing } from './references/reference-missing';
import { referenceNumber } from './references/reference-number';
import { resolutionFirstDate } from './references/resolution-first-date';
import { resolutionWithoutYear } from './references/resolution-without-year';
import { resolutionYear } from './references/resolution-year';
import { unSymbol } from './references/un-symbol';
import { bulletSemicolon } from './structure/bullet-semicolon';
import { clausePunctuation } from './structure/clause-punctuation';
import { countMismatch } from './structure/count-mismatch';
import { crossReference } from './structure/cross-reference';
import { directiveUnknown } from './structure/directive-unknown';
import { listLetterForm } from './structure/list-letter-form';
import { listLetters } from './structure/list-letters';
import { listMissing } from './structure/list-missing';
import { negotiationMark } from './structure/negotiation-mark';
import { numbering } from './structure/numbering';
import { numberingSingle } from './structure/numbering-single';
import { numberingStyle } from './structure/numbering-style';
import { numberingWords } from './structure/numbering-words';
import { organAgreement } from './structure/organ-agreement';
import { preambleNumbered } from './structure/preamble-numbered';
import { repeatedOpening } from './structure/repeated-opening';
import type { Check } from './types';
import { arabicAgreement } from './wording/arabic-agreement';
import { doubleHedge } from './wording/double-hedge';
import { doubleRequest } from './wording/double-request';
import { doubledWord } from './wording/doubled-word';
import { mixedIze } from './wording/mixed-ize';
import { mixedPercent } from './wording/mixed-percent';
import { percentSign } from './wording/percent-sign';
import { requestWithoutAddressee } from './wording/request-without-addressee';
import { sentenceFigure } from './wording/sentence-figure';
import { smallNumber } from './wording/small-number';
import { spellingAmerican } from './wording/spelling-american';
import { spellingBritish } from './wording/spelling-british';
import { spellingIze } from './wording/spelling-ize';
import { treatyWord } from './wording/treaty-word';
import { vagueCommitment } from './wording/vague-commitment';
import { verbAgreement } from './wording/verb-agreement';

const RULES: readonly Check[] = [
  announcedPast,
  dateAmbiguous,
  dateDualMonthMismatch,
  dateFormFr,
  dateFormUn,
  dateFormUs,
  dateGulfMonths,
  dateHijriMismatch,
  dateImpossible,
  dateIssuedTwice,
  dateMixedMonths,
  dateRangeBackwards,
  dateRangeForm,
  dateRelative,
  dateUnMonths,
  dateSeason,
  dateWeekdayMismatch,
  dateWithoutYear,
  deadlinePassed,
  acronymBeforeDefinition,
  acronymFullStops,
  acronymPossessive,
  acronymRedefined,
  acronymUndefined,
  acronymUnused,
  capitalNeedless,
  capitalsEu,
  capitalsUn,
  listOrder,
  mixedNationsUnies,
  mixedTerm,
  nameNear,
  nameOutdated,
  nameSpellings,
  nameUnForm,
  renamedBody,
  unAbbreviation,
  bulletSemicolon,
  clausePunctuation,
  crossReference,
  countMismatch,
  listLetterForm,
  listLetters,
  listMissing,
  negotiationMark,
  numberingStyle,
  numberingSingle,
  numbering,
  numberingWords,
  organAgreement,
  preambleNumbered,
  repeatedOpening,
  referenceMissing,
  referenceNumber,
  resolutionFirstDate,
  resolutionWithoutYear,
  resolutionYear,
  unSymbol,
  arabicAgreement,
  doubleHedge,
  doubleRequest,
  doubledWord,
  mixedIze,
  mixedPercent,
  percentSign,
  requestWithoutAddressee,
  smallNumber,
  sentenceFigure,
  spellingAmerican,
  spellingBritish,
  spellingIze,
  treatyWord,
  vagueCommitment,
  verbAgreement,
  arabicOrthography,
  doubleSpaceAfterStop,
  doubleSpace,
  decimalMark,
  frenchCapitalAccent,
  frenchSpacing,
  missingSpace,
  mixedDigitSystems,
  mixedDigits,
  mixedPunctuation,
  mixedQuotationMarks,
  mixedTanwin,
  mixedRangeDash,
  oddSpace,
  spaceBeforePunctuation,
  unbalancedPair,
  bidiControl,
  bidiMark,
  encodingNoise,
  footnoteMark,
  htmlEntity,
  lookalikeDigits,
  lookalikeLetters,
  paragraphLanguage,
  persianLetters,
  presentationForms,
  repeatedText,
  tatweel,
  webDebris,
  zeroWidth,
];

/** Codes of problems that a directive may name though no check here finds them: what a glossary says to avoid. */
const OTHER_CODES = ['forbidden-term'];

let codes: ReadonlySet<string> | undefined;

export const CHECKS: readonly Check[] = [
  ...RULES,
  directiveUnknown(() => {
    codes ??= new Set([...OTHER_CODES, ...CHECKS.map(({ code }) => code)]);
    return codes;
  }),
];
