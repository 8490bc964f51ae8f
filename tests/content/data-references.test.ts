import { describe, expect, it } from 'vitest';
import { Contact } from '../../scripts/content/contact.ts';
import { Law } from '../../scripts/content/law.ts';
import { Region } from '../../scripts/content/region.ts';
import { Statistic } from '../../scripts/content/statistic.ts';
import { Term } from '../../scripts/content/term.ts';
import { Timeline } from '../../scripts/content/timeline.ts';
import { readFolder } from './real-data.ts';

const [contacts, regions, laws, terms, timelines, statistics] = await Promise.all([
  readFolder('content/data/contacts', Contact).then(({ values }) => values),
  readFolder('content/data/regions', Region).then(({ values }) => values),
  readFolder('content/data/law', Law).then(({ values }) => values),
  readFolder('content/data/glossary', Term).then(({ values }) => values),
  readFolder('content/data/events', Timeline).then(({ values }) => values),
  readFolder('content/data/statistics', Statistic).then(({ values }) => values),
]);
const periods = [...laws.values()].flatMap((law) => Object.entries(law.periods));
const twice = <T>(values: readonly T[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('contacts', () => {
  it('lie in a region that exists, or in the whole country', () => {
    expect([...contacts].filter(([, { region }]) => region !== 'cz' && !regions.has(region))).toEqual([]);
  });

  it('name a published line with a number in their stead', () => {
    const open = (id: string) => (contacts.get(id)?.phones.length ?? 0) > 0;
    expect(open('linka-116006')).toBe(true);
    expect(
      [...contacts].filter(([, { instead }]) => instead !== null && !open(instead)).map(([id]) => id),
    ).toEqual([]);
  });

  it('claim no check by a person that never took place', () => {
    expect([...contacts].filter(([, { checked }]) => checked !== null)).toEqual([]);
  });
});

describe('regions', () => {
  it('are fourteen, each with a code and a tile of its own', () => {
    expect(regions.size).toBe(14);
    expect(twice([...regions.values()].map(({ code }) => code))).toEqual([]);
    expect(twice([...regions.values()].map(({ tile }) => tile.join('/')))).toEqual([]);
  });

  it('hold 77 districts, none of them twice', () => {
    const districts = [...regions.values()].flatMap((region) => region.districts.map(({ id }) => id));
    expect(districts).toHaveLength(77);
    expect(twice(districts)).toEqual([]);
  });

  it('list the intervention centres that lie in them, and all of these', () => {
    const listed = [...regions].flatMap(([id, { centre }]) => centre.map((contact) => `${id} ${contact}`));
    const lying = [...contacts]
      .filter(([, { kind }]) => kind === 'intervention-centre')
      .map(([id, { region }]) => `${region} ${id}`);
    expect(listed.sort()).toEqual(lying.sort());
  });
});

describe('the law register', () => {
  it('gives each period one id', () => {
    expect(twice(periods.map(([id]) => id))).toEqual([]);
  });

  it('says the amount of a period in its words', () => {
    expect(periods.filter(([, { plain, amount }]) => !plain['cs']?.startsWith(String(amount)))).toEqual([]);
  });
});

describe('timelines', () => {
  const steps = [...timelines.values()].flatMap((timeline) => timeline.steps);

  it('refer to laws and periods that exist', () => {
    const ids = new Set(periods.map(([id]) => id));
    const lost = steps.filter(
      ({ law, when }) =>
        (law !== null && !laws.has(law)) || ('period' in when && !ids.has(String(when.period))),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('hold directives that lead somewhere', () => {
    const known: Record<string, (id: string) => boolean> = {
      contact: (id) => (contacts.get(id)?.phones.length ?? 0) > 0,
      term: (id) => terms.has(id),
      law: (id) => laws.has(id),
      period: (id) => periods.some(([period]) => period === id),
      within: (id) => periods.some(([period, { within }]) => period === id && within !== null),
    };
    const directives = steps.flatMap(({ text }) =>
      Object.values(text).flatMap((words) => [...words.matchAll(/:([a-z-]+)\[([^\]]*)\]/g)]),
    );
    expect(directives.length).toBeGreaterThan(0);
    expect(directives.filter(([, name = '', id = '']) => !known[name]?.(id)).map(([whole]) => whole)).toEqual(
      [],
    );
  });

  it('draw as many days as the law gives', () => {
    const length = periods.find(([id]) => id === 'eviction-length')?.[1].amount;
    expect(timelines.get('eviction')?.days).toMatchObject({ count: length, last: length });
  });
});

describe('statistics', () => {
  it('lie in a region that exists, or in the whole country', () => {
    expect([...statistics.values()].filter(({ region }) => region !== 'cz' && !regions.has(region))).toEqual(
      [],
    );
  });

  it('go through the years without leaving one out', () => {
    const years = statistics.get('evictions')?.values.map(({ year }) => year);
    expect(years).toEqual(Array.from({ length: 16 }, (_, index) => 2007 + index));
  });

  it('show no cell under five, by which a person could be known', () => {
    const small = [...statistics].flatMap(([id, { values }]) =>
      values.filter(({ value }) => value !== null && value < 5).map(() => id),
    );
    expect(small).toEqual([]);
  });
});
