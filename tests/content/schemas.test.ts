import { describe, expect, it } from 'vitest';
import { Contact } from '../../scripts/content/contact.ts';
import { Localised } from '../../scripts/content/localised.ts';
import { Source } from '../../scripts/content/source.ts';
import { Statistic } from '../../scripts/content/statistic.ts';
import { Timeline } from '../../scripts/content/timeline.ts';
import { readFolder } from './real-data.ts';

const contacts = (await readFolder('content/data/contacts', Contact)).values;
const open = contacts.get('linka-116006');
const evictions = (await readFolder('content/data/statistics', Statistic)).values.get('evictions');
const eviction = (await readFolder('content/data/events', Timeline)).values.get('eviction');

describe('Localised', () => {
  it.each([
    [{}],
    [{ cs: '' }],
    [{ cs: '   ' }],
    [{ cs: 'zdarma', english: 'free' }],
    [{ cs: 'zdarma', en: null }],
  ])('refuses %j', (texts) => {
    expect(Localised.safeParse(texts).success).toBe(false);
  });

  it('names the wrong language as the place of the fault', () => {
    expect(Localised.safeParse({ cs: 'zdarma', Czech: 'zdarma' }).error?.issues[0]?.path).toEqual(['Czech']);
  });

  it('takes any language, since a site chooses its own source', () => {
    expect(Localised.parse({ pl: 'bezpłatnie' })).toEqual({ pl: 'bezpłatnie' });
    expect(Localised.parse({ cs: 'zdarma', 'zh-Hant': '免費' })).toEqual({ cs: 'zdarma', 'zh-Hant': '免費' });
  });
});

describe('Source', () => {
  it.each(['2024-12-08', '2024-12', '2024', '2023~', '2022/2024', 'undated'])('takes the date %s', (date) => {
    expect(Source.safeParse({ text: 'ČTK', date }).success).toBe(true);
  });

  it.each(['prosinec 2024', '8. 12. 2024', '', '24'])('refuses the date “%s”', (date) => {
    expect(Source.safeParse({ text: 'ČTK', date }).success).toBe(false);
  });

  it('refuses addresses that do not lead to the web, and two sources in one', () => {
    expect(Source.safeParse({ url: 'javascript:alert(1)', date: 'undated' }).success).toBe(false);
    expect(Source.safeParse({ url: 'https://example.org', text: 'ČTK', date: 'undated' }).success).toBe(
      false,
    );
  });
});

describe('Contact', () => {
  it('takes no numbers while it is withheld', () => {
    expect(Contact.safeParse({ ...open, status: 'withheld' }).error?.issues[0]?.path).toEqual(['phones']);
    const withheld = { ...open, status: 'withheld', phones: [], opening: null };
    expect(Contact.safeParse(withheld).success).toBe(true);
    expect(Contact.safeParse({ ...withheld, opening: '24/7' }).error?.issues[0]?.path).toEqual(['opening']);
  });

  it('says in words what a machine reads', () => {
    expect(Contact.safeParse({ ...open, hours: null }).error?.issues[0]?.path).toEqual(['hours']);
    expect(Contact.safeParse({ ...open, hours: null, opening: null }).success).toBe(true);
  });

  it.each([
    [{ telephone: '116 006' }],
    [{ phones: ['116006 (nonstop)'] }],
    [{ source: [] }],
    [{ web: 'ftp://example.org' }],
    [{ web: 'javascript:alert(1)' }],
    [{ languages: ['czech'] }],
    [{ hours: undefined }],
    [{ channels: ['fax'] }],
    [{ opening: '' }],
    [{ checked: { on: '1. 1. 2026', by: 'Jana', how: 'phone' } }],
  ])('refuses %j', (change) => expect(Contact.safeParse({ ...open, ...change }).success).toBe(false));
});

describe('Statistic', () => {
  const withRow = (row: object) => Statistic.safeParse({ ...evictions, values: [row] }).success;

  it('shows a gap as a gap, without a source', () => {
    expect(withRow({ year: 2012, value: null })).toBe(true);
    expect(withRow({ year: 2012, value: null, sourceOrg: 'ČTK' })).toBe(false);
  });

  it('takes no figure without source and confidence', () => {
    const figure = evictions?.values[0];
    expect(withRow({ ...figure })).toBe(true);
    expect(withRow({ ...figure, confidence: undefined })).toBe(false);
    expect(withRow({ ...figure, sourceUrl: undefined })).toBe(false);
  });
});

describe('Timeline', () => {
  const withWhen = (when: unknown) =>
    Timeline.safeParse({ ...eviction, steps: [{ ...eviction?.steps[0], when }] }).success;

  it('takes a period of the law or words as the time of a step', () => {
    expect(withWhen({ period: 'eviction-check', form: 'within' })).toBe(true);
    expect(withWhen({ cs: 'Hned' })).toBe(true);
    expect(withWhen({ period: 'eviction-check' })).toBe(false);
    expect(withWhen('Hned')).toBe(false);
  });
});
