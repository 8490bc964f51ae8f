import type { Rule } from './rule.ts';
import { alternatesAreMutual } from './rules/alternates-are-mutual.ts';
import { apartSectionIsNotLinked } from './rules/apart-section-is-not-linked.ts';
import { assetExists } from './rules/asset-exists.ts';
import { canonicalIsOwnAddress } from './rules/canonical-is-own-address.ts';
import { catalogueMatchesFiles } from './rules/catalogue-matches-files.ts';
import { contentPolicyIsStrict } from './rules/content-policy-is-strict.ts';
import { exitComesFirst } from './rules/exit-comes-first.ts';
import { exitStandsOnHighPages } from './rules/exit-stands-on-high-pages.ts';
import { feedHoldsNewsOnly } from './rules/feed-holds-news-only.ts';
import { fileIsNotTooLarge } from './rules/file-is-not-too-large.ts';
import { fileTypeIsExpected } from './rules/file-type-is-expected.ts';
import { foreignLinkTellsNothing } from './rules/foreign-link-tells-nothing.ts';
import { formSendsNothing } from './rules/form-sends-nothing.ts';
import { headingsAreInOrder } from './rules/headings-are-in-order.ts';
import { idIsUnique } from './rules/id-is-unique.ts';
import { idReferenceExists } from './rules/id-reference-exists.ts';
import { imageHasAlternative } from './rules/image-has-alternative.ts';
import { innerPageIsNeutral } from './rules/inner-page-is-neutral.ts';
import { languageHasNotFoundPage } from './rules/language-has-not-found-page.ts';
import { languageIsDeclared } from './rules/language-is-declared.ts';
import { languageLinkLeadsThere } from './rules/language-link-leads-there.ts';
import { linkFragmentExists } from './rules/link-fragment-exists.ts';
import { linkHasText } from './rules/link-has-text.ts';
import { linkTargetExists } from './rules/link-target-exists.ts';
import { nothingIsInline } from './rules/nothing-is-inline.ts';
import { nothingIsInstalled } from './rules/nothing-is-installed.ts';
import { nothingStartsByItself } from './rules/nothing-starts-by-itself.ts';
import { pageIsInManifest } from './rules/page-is-in-manifest.ts';
import { pageIsLight } from './rules/page-is-light.ts';
import { phoneLinkIsPublished } from './rules/phone-link-is-published.ts';
import { previewIsAbsent } from './rules/preview-is-absent.ts';
import { quietWayIsClosed } from './rules/quiet-way-is-closed.ts';
import { referrerIsHidden } from './rules/referrer-is-hidden.ts';
import { requiredBlocksArePresent } from './rules/required-blocks-are-present.ts';
import { resourcesAreOurOwn } from './rules/resources-are-our-own.ts';
import { robotsFollowStage } from './rules/robots-follow-stage.ts';
import { safetyNoticeStandsOnTop } from './rules/safety-notice-stands-on-top.ts';
import { scriptsStoreNothing } from './rules/scripts-store-nothing.ts';
import { sitemapListsOpenPages } from './rules/sitemap-lists-open-pages.ts';
import { sourceMapIsAbsent } from './rules/source-map-is-absent.ts';
import { tableNamesItsCells } from './rules/table-names-its-cells.ts';
import { titleIsUnique } from './rules/title-is-unique.ts';
import { withheldNumberIsAbsent } from './rules/withheld-number-is-absent.ts';
import { xmlIsWellFormed } from './rules/xml-is-well-formed.ts';

/** Every state that should hold in a finished site; each is explained in the README beside this file. */
export const rules: readonly Rule[] = [
  alternatesAreMutual,
  apartSectionIsNotLinked,
  assetExists,
  canonicalIsOwnAddress,
  catalogueMatchesFiles,
  contentPolicyIsStrict,
  exitComesFirst,
  exitStandsOnHighPages,
  feedHoldsNewsOnly,
  fileIsNotTooLarge,
  fileTypeIsExpected,
  foreignLinkTellsNothing,
  formSendsNothing,
  headingsAreInOrder,
  idIsUnique,
  idReferenceExists,
  imageHasAlternative,
  innerPageIsNeutral,
  languageHasNotFoundPage,
  languageIsDeclared,
  languageLinkLeadsThere,
  linkFragmentExists,
  linkHasText,
  linkTargetExists,
  nothingIsInline,
  nothingIsInstalled,
  nothingStartsByItself,
  pageIsInManifest,
  pageIsLight,
  phoneLinkIsPublished,
  previewIsAbsent,
  quietWayIsClosed,
  referrerIsHidden,
  requiredBlocksArePresent,
  resourcesAreOurOwn,
  robotsFollowStage,
  safetyNoticeStandsOnTop,
  scriptsStoreNothing,
  sitemapListsOpenPages,
  sourceMapIsAbsent,
  tableNamesItsCells,
  titleIsUnique,
  withheldNumberIsAbsent,
  xmlIsWellFormed,
];
