import type { LoopbackServer } from '../../../browser/listen-on-loopback.ts';
import type { ReaderWindow, Tab } from '../../../browser/open-reader.ts';
import type { BuiltPage } from '../../../content/manifest.ts';
import type { Fault } from '../../results/rule.ts';
import type { GateFacts } from '../markup-rule.ts';

/** A page that stands for all of its kind, class, language, look and way. */
export type Sample = BuiltPage & { readonly look: string };

/** The same site three times; the exit leads to a page that answers, or to one that waits ten seconds. */
export type Hosts = {
  readonly site: LoopbackServer;
  readonly slow: LoopbackServer;
  /** Lets the browser keep pages, so that they come back from the back/forward cache, as on hosts without our headers. */
  readonly keeping: LoopbackServer;
  /** Where the exit of `site` leads. */
  readonly target: LoopbackServer;
  /** The second target of all three. */
  readonly second: LoopbackServer;
};

/** One sample in a tab of its own; nothing of other samples stays in the window. */
export type Visit = {
  readonly tab: Tab;
  readonly window: ReaderWindow;
  readonly hosts: Hosts;
  readonly sample: Sample;
  /** Address of the sample from the root of a host. */
  readonly address: string;
  readonly facts: GateFacts;
};

/** One state that should hold while somebody reads, judged in a real browser. */
export type BrowserRule = {
  /** Kebab-case, the same as the name of its file. */
  readonly name: string;
  /** Which samples it looks at; the slow ones look at few. */
  readonly looksAt: (sample: Sample) => boolean;
  /** Looks at one sample of each way alone (of each language too, when all samples are looked at): one script serves all. */
  readonly oncePerScript?: boolean;
  readonly judge: (visit: Visit) => Promise<readonly Fault[]>;
};
