import type { BrowserRule } from './browser/browser-rule.ts';
import { backShowsNoHelp } from './browser/rules/back-shows-no-help.ts';
import { choiceTravelsInAddress } from './browser/rules/choice-travels-in-address.ts';
import { exitIsTheFirstStop } from './browser/rules/exit-is-the-first-stop.ts';
import { exitKeepsOneTab } from './browser/rules/exit-keeps-one-tab.ts';
import { exitStaysInSight } from './browser/rules/exit-stays-in-sight.ts';
import { exitWorksWithoutScripts } from './browser/rules/exit-works-without-scripts.ts';
import { keysLeaveAsTold } from './browser/rules/keys-leave-as-told.ts';
import { leavingIsNotReported } from './browser/rules/leaving-is-not-reported.ts';
import { networkLogIsOurOwn } from './browser/rules/network-log-is-our-own.ts';
import { noWorkerIsRegistered } from './browser/rules/no-worker-is-registered.ts';
import { pageHidesAtOnce } from './browser/rules/page-hides-at-once.ts';
import { printHeaderTellsNothing } from './browser/rules/print-header-tells-nothing.ts';
import { searchLeavesNoWords } from './browser/rules/search-leaves-no-words.ts';
import { secondTargetHelps } from './browser/rules/second-target-helps.ts';
import { storesStayEmpty } from './browser/rules/stores-stay-empty.ts';
import { targetLearnsNoAddress } from './browser/rules/target-learns-no-address.ts';
import { typedWordsAreCleared } from './browser/rules/typed-words-are-cleared.ts';

/** What is judged in a browser, by the number of the rule of safety; each is explained in the README beside this file. */
export const browserRules: Readonly<Record<number, readonly BrowserRule[]>> = {
  4: [exitWorksWithoutScripts],
  5: [exitIsTheFirstStop],
  6: [exitStaysInSight],
  7: [pageHidesAtOnce],
  8: [exitKeepsOneTab],
  9: [backShowsNoHelp],
  10: [targetLearnsNoAddress],
  11: [secondTargetHelps],
  12: [keysLeaveAsTold],
  13: [leavingIsNotReported],
  16: [networkLogIsOurOwn],
  17: [storesStayEmpty],
  18: [noWorkerIsRegistered],
  21: [choiceTravelsInAddress],
  22: [searchLeavesNoWords],
  24: [typedWordsAreCleared],
  31: [printHeaderTellsNothing],
};
