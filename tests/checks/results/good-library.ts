import { Contact } from '../../../scripts/content/contact.ts';
import { Languages } from '../../../scripts/content/language.ts';
import type { Library, SourcePage } from '../../../scripts/content/library.ts';
import { PageMeta } from '../../../scripts/content/page.ts';
import { Site } from '../../../scripts/content/site.ts';
import { sha256 } from '../../../scripts/files/hash.ts';

/** What tests change of the library: the stage of the site, and numbers that must not appear (bare digits). */
export type GoodLibraryOptions = {
  stage: 'draft' | 'release';
  withheld: readonly string[];
  base?: string;
};

const tags = ['fr', 'ar'];

/** Makes the library of the small site: a foreign one, so that no rule may know Czech or our sections. */
export function goodLibrary({ base = '/', stage, withheld }: GoodLibraryOptions): Library {
  const exit = { href: 'https://meteo.example/', title: 'Météo', second: 'https://trains.example/' };
  return {
    site: Site.parse({
      name: 'Ensemble',
      origin: null,
      base,
      stage,
      source: 'fr',
      emergency: [{ contact: 'ligne', text: { fr: 'Ligne' } }],
      exits: { fr: exit, ar: exit },
      leaving: null,
      sections: [
        { id: 'aide', code: 'a', safety: 'high', fallback: 'safe-page' },
        { id: 'infos', safety: 'normal', fallback: 'source', menu: false },
      ],
      publisher: { name: null, address: null, contact: null },
    }),
    languages: Languages.parse([
      {
        tag: 'fr',
        endonym: 'Français',
        script: 'Latn',
        direction: 'ltr',
        fallback: null,
        status: 'published',
      },
      {
        tag: 'ar',
        endonym: 'العربية',
        script: 'Arab',
        direction: 'rtl',
        fallback: 'fr',
        status: 'published',
      },
    ]),
    pages: new Map(tags.map((tag) => [tag, new Map(makePages(tag).map((page) => [page.path, page]))])),
    contacts: new Map([['ligne', Contact.parse(line)]]),
    withheld: withheld.map((digits) => ({
      id: 'secret-line',
      reason: 'Test.',
      digits: digits.length,
      sha256: sha256(digits),
    })),
    safety: null,
    reading: null,
    words: new Map(),
    regions: new Map(),
    laws: new Map(),
    terms: new Map(),
    statistics: new Map(),
    timelines: new Map(),
    matrices: new Map(),
    searchWords: new Map(),
    pictures: new Map(),
    publications: [],
    editions: new Map(),
    pressRoom: null,
    releases: [],
    files: new Map(),
    folder: 'content',
    texts: new Map(),
  };
}

function makePages(tag: string): SourcePage[] {
  const isFr = tag === 'fr';
  const neutral = {
    code: 'k1',
    neutralTitle: isFr ? 'Vue générale' : 'نظرة عامة',
    keywords: ['violences', 'battue'],
  };
  return Object.entries({
    index: {},
    'aide/index': {},
    'aide/danger': neutral,
    'infos/index': {},
    'not-found': {},
  }).map(([path, more]) => ({
    path,
    tag,
    file: `content/${tag}/${path}.md`,
    meta: PageMeta.parse({ title: path, description: 'x', review: 'none', ...more }),
    body: '',
    bodyLine: 1,
    sections: [],
  }));
}

const line = {
  name: { fr: 'Ligne' },
  for: { fr: 'Pour tous' },
  kind: 'helpline-victims',
  operator: null,
  region: 'fr',
  status: 'publish',
  phones: ['3919'],
  channels: null,
  hours: null,
  opening: null,
  price: null,
  onBill: null,
  recorded: null,
  callerNumber: null,
  busy: null,
  ages: null,
  languages: null,
  languagesNote: null,
  email: null,
  web: null,
  address: null,
  instead: null,
  source: [{ url: 'https://x.example/', date: '2026-01-01' }],
  confidence: 'high',
  sourceNote: { fr: 'x' },
  checked: null,
};
