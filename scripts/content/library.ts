import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Contact } from './contact.ts';
import type { EditionLedger } from './edition-ledger.ts';
import type { Language } from './language.ts';
import type { Law } from './law.ts';
import type { Matrix } from './matrix.ts';
import type { PageMeta } from './page.ts';
import type { Picture } from './picture.ts';
import type { PressRoom, ReleaseMeta } from './press.ts';
import type { Publication } from './publication.ts';
import type { ReadingRules } from './reading-rules.ts';
import type { Region } from './region.ts';
import type { SafetyRegister } from './safety-register.ts';
import type { SearchWords } from './search-words.ts';
import type { Section } from './sections.ts';
import type { Site } from './site.ts';
import type { Statistic } from './statistic.ts';
import type { Words } from './strings.ts';
import type { Term } from './term.ts';
import type { Timeline } from './timeline.ts';
import type { Withheld } from './withheld.ts';

/** A page as somebody wrote it. `path` is the same in all languages, such as help/eviction or help/index. */
export type SourcePage = {
  readonly path: string;
  readonly tag: string;
  readonly file: string;
  readonly meta: PageMeta;
  readonly body: string;
  readonly bodyLine: number;
  readonly sections: readonly Section[];
};

export type Release = {
  readonly name: string;
  readonly tag: string;
  readonly file: string;
  readonly meta: ReleaseMeta;
  readonly body: string;
  readonly bodyLine: number;
};

/** Everything that stands in `content/`, read once, checked and typed. */
export type Library = {
  readonly site: Site;
  readonly languages: readonly Language[];
  readonly words: ReadonlyMap<string, Words>;
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, SourcePage>>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly laws: ReadonlyMap<string, Law>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly statistics: ReadonlyMap<string, Statistic>;
  readonly timelines: ReadonlyMap<string, Timeline>;
  readonly matrices: ReadonlyMap<string, Matrix>;
  /** How people search, by language tag. */
  readonly searchWords: ReadonlyMap<string, SearchWords>;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly withheld: readonly Withheld[];
  /** Words to avoid and questions for people; null where a site has no register of safety. */
  readonly safety: SafetyRegister | null;
  /** How hard texts may be to read; null where a site has no such file. */
  readonly reading: ReadingRules | null;
  readonly publications: readonly Publication[];
  /** Closed editions of publications, by id. */
  readonly editions: ReadonlyMap<string, EditionLedger>;
  readonly pressRoom: PressRoom | null;
  readonly releases: readonly Release[];
  /** Place of each data file, for findings about a value: `contacts/158` → content/data/contacts/158.yaml. */
  readonly files: ReadonlyMap<string, string>;
  /** Folder of the content as findings show it, such as content. */
  readonly folder: string;
  /** Text of every file that was read, by the place that findings show. */
  readonly texts: ReadonlyMap<string, string>;
};

export type LoadedLibrary = { readonly library: Library | null; readonly diagnostics: readonly Diagnostic[] };
