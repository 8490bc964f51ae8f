import type { MarkupRule } from './markup-rule.ts';
import { addressIsNeutral } from './rules/address-is-neutral.ts';
import { callsTellWhatRemains } from './rules/calls-tell-what-remains.ts';
import { childrenReadShortSentences } from './rules/children-read-short-sentences.ts';
import { choicesLiveInAddresses } from './rules/choices-live-in-addresses.ts';
import { connectionIsEncrypted } from './rules/connection-is-encrypted.ts';
import { contactNamesItsSource } from './rules/contact-names-its-source.ts';
import { everythingIsOurOwn } from './rules/everything-is-our-own.ts';
import { exitHasTwoTargets } from './rules/exit-has-two-targets.ts';
import { exitIsALink } from './rules/exit-is-a-link.ts';
import { exitIsFirstAndNamed } from './rules/exit-is-first-and-named.ts';
import { exitOpensNoWindow } from './rules/exit-opens-no-window.ts';
import { helpIsNotStored } from './rules/help-is-not-stored.ts';
import { hidingPlacesAreAbsent } from './rules/hiding-places-are-absent.ts';
import { keysAreTold } from './rules/keys-are-told.ts';
import { leafletIsDiscreet } from './rules/leaflet-is-discreet.ts';
import { leavingLinksAreMarked } from './rules/leaving-links-are-marked.ts';
import { leavingTellsNothing } from './rules/leaving-tells-nothing.ts';
import { linkMakesNoPreview } from './rules/link-makes-no-preview.ts';
import { messagesTellWhatRemains } from './rules/messages-tell-what-remains.ts';
import { noWorkerStays } from './rules/no-worker-stays.ts';
import { nothingDownloadsByItself } from './rules/nothing-downloads-by-itself.ts';
import { nothingIsCounted } from './rules/nothing-is-counted.ts';
import { nothingIsInstallable } from './rules/nothing-is-installable.ts';
import { nothingIsKept } from './rules/nothing-is-kept.ts';
import { nothingIsSent } from './rules/nothing-is-sent.ts';
import { nothingMovesByItself } from './rules/nothing-moves-by-itself.ts';
import { nothingPromisesTooMuch } from './rules/nothing-promises-too-much.ts';
import { noticeStandsOnTop } from './rules/notice-stands-on-top.ts';
import { noticeTellsWhatRemains } from './rules/notice-tells-what-remains.ts';
import { numbersComeFromTheRegister } from './rules/numbers-come-from-the-register.ts';
import { pagesWithoutRiskHaveNoExit } from './rules/pages-without-risk-have-no-exit.ts';
import { picturesHoldNoTraces } from './rules/pictures-hold-no-traces.ts';
import { printsCarryTheirDate } from './rules/prints-carry-their-date.ts';
import { printsLeadHome } from './rules/prints-lead-home.ts';
import { searchFieldIsForgotten } from './rules/search-field-is-forgotten.ts';
import { searchIsNotStored } from './rules/search-is-not-stored.ts';
import { titleIsNeutral } from './rules/title-is-neutral.ts';
import { wordingBlamesNobody } from './rules/wording-blames-nobody.ts';

/** What is judged on finished files, by the number of the rule of safety; each is explained in the README beside this file. */
export const markupRules: Readonly<Record<number, readonly MarkupRule[]>> = {
  1: [noticeStandsOnTop],
  2: [noticeTellsWhatRemains],
  3: [nothingPromisesTooMuch],
  4: [exitIsALink],
  5: [exitIsFirstAndNamed],
  8: [exitOpensNoWindow],
  10: [leavingTellsNothing],
  11: [exitHasTwoTargets],
  12: [keysAreTold],
  13: [nothingIsCounted],
  15: [pagesWithoutRiskHaveNoExit],
  16: [everythingIsOurOwn],
  17: [nothingIsKept],
  18: [noWorkerStays],
  19: [nothingIsInstallable],
  20: [helpIsNotStored],
  21: [choicesLiveInAddresses],
  22: [searchIsNotStored],
  23: [searchFieldIsForgotten],
  25: [nothingIsSent],
  26: [titleIsNeutral],
  27: [linkMakesNoPreview],
  28: [addressIsNeutral],
  29: [leafletIsDiscreet],
  30: [nothingDownloadsByItself],
  33: [printsLeadHome],
  34: [callsTellWhatRemains],
  35: [messagesTellWhatRemains],
  36: [leavingLinksAreMarked],
  37: [contactNamesItsSource],
  38: [numbersComeFromTheRegister],
  39: [nothingMovesByItself],
  40: [picturesHoldNoTraces],
  41: [wordingBlamesNobody],
  42: [childrenReadShortSentences],
  43: [hidingPlacesAreAbsent],
  44: [connectionIsEncrypted],
  45: [printsCarryTheirDate],
};
