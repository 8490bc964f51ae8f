import { addressIsUnique } from './rules/address-is-unique.ts';
import { browserTitleIsUnique } from './rules/browser-title-is-unique.ts';
import { codeIsUnique } from './rules/code-is-unique.ts';
import { contactReferenceExists } from './rules/contact-reference-exists.ts';
import { contactWasVerified } from './rules/contact-was-verified.ts';
import { dataReferenceExists } from './rules/data-reference-exists.ts';
import { headingHasId } from './rules/heading-has-id.ts';
import { headingIdsAreUnique } from './rules/heading-ids-are-unique.ts';
import { iconIsKnown } from './rules/icon-is-known.ts';
import { languageIsRegistered } from './rules/language-is-registered.ts';
import { lawIsConfirmed } from './rules/law-is-confirmed.ts';
import { matrixAgreesWithRegister } from './rules/matrix-agrees-with-register.ts';
import { matrixAgreesWithTimeline } from './rules/matrix-agrees-with-timeline.ts';
import { openingHoursAreReadable } from './rules/opening-hours-are-readable.ts';
import { operatorHasDecided } from './rules/operator-has-decided.ts';
import { pageAnswersQuestions } from './rules/page-answers-questions.ts';
import { pageHasCode } from './rules/page-has-code.ts';
import { pageHasNeutralTitle } from './rules/page-has-neutral-title.ts';
import { pageReferenceExists } from './rules/page-reference-exists.ts';
import { periodComesFromRegister } from './rules/period-comes-from-register.ts';
import { periodIdIsUnique } from './rules/period-id-is-unique.ts';
import { phoneComesFromData } from './rules/phone-comes-from-data.ts';
import { pictureReferenceExists } from './rules/picture-reference-exists.ts';
import { readingLevelIsKept } from './rules/reading-level-is-kept.ts';
import { reviewIsCurrent } from './rules/review-is-current.ts';
import { safetyQuestionIsSigned } from './rules/safety-question-is-signed.ts';
import { searchPageExists } from './rules/search-page-exists.ts';
import { sectionHasCode } from './rules/section-has-code.ts';
import { termHasItsWord } from './rules/term-has-its-word.ts';
import { textHasSourceLanguage } from './rules/text-has-source-language.ts';
import { translationHasSource } from './rules/translation-has-source.ts';
import { translationHeadingsMatch } from './rules/translation-headings-match.ts';
import { translationIsCurrent } from './rules/translation-is-current.ts';
import { translationKeepsTerms } from './rules/translation-keeps-terms.ts';
import { withdrawalIsKnown } from './rules/withdrawal-is-known.ts';
import { withheldNumberIsAbsent } from './rules/withheld-number-is-absent.ts';
import { wordKeysAreComplete } from './rules/word-keys-are-complete.ts';
import { wordsBlameNobody } from './rules/words-blame-nobody.ts';
import type { SourceRule } from './source-rule.ts';

/** All rules for sources, in the order of their names. */
export const rules: readonly SourceRule[] = [
  addressIsUnique,
  browserTitleIsUnique,
  codeIsUnique,
  contactReferenceExists,
  contactWasVerified,
  dataReferenceExists,
  headingHasId,
  headingIdsAreUnique,
  iconIsKnown,
  languageIsRegistered,
  lawIsConfirmed,
  matrixAgreesWithRegister,
  matrixAgreesWithTimeline,
  openingHoursAreReadable,
  operatorHasDecided,
  pageAnswersQuestions,
  pageHasCode,
  pageHasNeutralTitle,
  pageReferenceExists,
  periodComesFromRegister,
  periodIdIsUnique,
  phoneComesFromData,
  pictureReferenceExists,
  readingLevelIsKept,
  reviewIsCurrent,
  safetyQuestionIsSigned,
  searchPageExists,
  sectionHasCode,
  termHasItsWord,
  textHasSourceLanguage,
  translationHasSource,
  translationHeadingsMatch,
  translationIsCurrent,
  translationKeepsTerms,
  withdrawalIsKnown,
  withheldNumberIsAbsent,
  wordKeysAreComplete,
  wordsBlameNobody,
];
