import { beforeAll, describe, expect, it } from 'vitest';
import { contactCode } from '../../../../scripts/content/finder-path.ts';
import type { Library } from '../../../../scripts/content/library.ts';
import { loadLibrary } from '../../../../scripts/content/load-library.ts';
import { root } from '../../../content/real-data.ts';
import { openFinder } from './open-finder.ts';

let library: Library;
let finder: ReturnType<typeof openFinder>;

beforeAll(async () => {
  const loaded = await loadLibrary(root);
  if (!loaded.library) throw new Error('The content cannot be read.');
  library = loaded.library;
  finder = openFinder(library, 'cs');
});

const stepsOf = (address: string) => finder.place(address).nearest.steps.map(({ link }) => link.href);
const servicesIn = (address: string, id: string) => {
  const { groups, nearest } = finder.place(address);
  const group = [nearest, ...groups].find((entry) => entry.id === id);
  return group?.services.map(({ card }) => card.id) ?? [];
};

describe('a region whose centre has a number', () => {
  it('begins with the centre, without an excuse', () => {
    const { nearest } = finder.place('/cs/m/ulk/');
    expect(nearest.note).toBeNull();
    expect(nearest.steps).toEqual([]);
    expect(nearest.services[0]?.card.phones[0]?.href).toBe('tel:475511811');
  });
});

describe('a region whose centre’s number is withheld', () => {
  it('begins with what can be done now: an open line, the centre’s site, the police', () => {
    expect(finder.place('/cs/m/jhm/').nearest.note).toMatch(/nikdo z.nás neověřil/);
    expect(stepsOf('/cs/m/jhm/')).toEqual([
      'tel:116006',
      library.contacts.get('ic-jihomoravsky')?.web,
      'tel:158',
    ]);
  });

  it('shows the name of the centre and no number of its own', () => {
    const [service] = finder.place('/cs/m/jhm/').nearest.services;
    expect(service?.card).toMatchObject({ id: 'ic-jihomoravsky', phones: [] });
  });
});

describe('a region without a known centre', () => {
  it('says so, and what can be done now', () => {
    expect(finder.place('/cs/m/kvk/').nearest).toMatchObject({ services: [] });
    expect(finder.place('/cs/m/kvk/').nearest.note).toMatch(/zatím nevíme/);
    expect(stepsOf('/cs/m/kvk/')).toEqual(['tel:116006', 'tel:158']);
  });
});

describe('every region and district', () => {
  it('offers two choices at least, one of them a line that never closes', () => {
    for (const { address, kind } of finder.views) {
      if (kind === 'contact') continue;
      const { groups, nearest } = finder.place(address);
      expect(nearest.services.length + nearest.steps.length, address).toBeGreaterThan(0);
      const lines = groups.find(({ id }) => id === 'lines')?.services ?? [];
      expect(lines.length, address).toBeGreaterThan(1);
      for (const { card } of lines) expect(card.phones.length, address).toBeGreaterThan(0);
    }
  });

  it('leads up, down and on within its language and way', () => {
    const quiet = openFinder(library, 'uk', 'quiet');
    const region = quiet.place('/q/uk/m/ulk/');
    expect(region.districts?.links.map(({ href }) => href)).toContain('/q/uk/m/ulk/decin/');
    expect(quiet.place('/q/uk/m/ulk/decin/').frame.up?.href).toBe('/q/uk/m/ulk/');
    expect(region.frame).toMatchObject({ way: 'quiet', twin: '/uk/m/ulk/', canonical: null, alternates: [] });
    expect(region.nearest.services[0]?.page).toBe(`/q/uk/m/${contactCode('ic-ustecky')}/`);
  });

  it('stands in every language, and is found by no search engine', () => {
    const { frame } = finder.place('/cs/m/ulk/decin/');
    expect(frame.languages.map(({ href }) => href)).toEqual([
      '/cs/m/ulk/decin/',
      '/en/m/ulk/decin/',
      '/uk/m/ulk/decin/',
    ]);
    expect(frame).toMatchObject({ index: false, metaDescription: null, safety: 'high' });
    expect(frame.browserTitle).toBe('Děčín\u00a0– Pospolu');
  });
});

describe('a district', () => {
  it('shows the service of its town as the nearest, others of the region by name', () => {
    expect(servicesIn('/cs/m/ulk/louny/', 'town')).toEqual(['spirala-louny']);
    expect(servicesIn('/cs/m/ulk/decin/', 'town')).toEqual([]);
    const others = finder.place('/cs/m/ulk/decin/').lists.find(({ id }) => id === 'others');
    expect(others?.links.length).toBeGreaterThan(3);
  });
});

describe('the page of a service', () => {
  it('has a neutral title, its sources with their dates, and a second choice', () => {
    const page = finder.contact(`/cs/m/${contactCode('ic-ustecky')}/`);
    expect(page.frame.browserTitle).toBe(`Kontakt ${contactCode('ic-ustecky')}\u00a0– Pospolu`);
    expect(page.place?.href).toBe('/cs/m/ulk/');
    expect(page.sources[0]).toMatchObject({ text: 'spirala-ul.cz/o-nas', date: 'bez data' });
    expect(page.groups[0]?.services.map(({ card }) => card.id)).toContain('linka-116006');
  });

  it('of an open line offers another one', () => {
    const page = finder.contact(`/cs/m/${contactCode('linka-116006')}/`);
    expect(page.place).toBeNull();
    expect(page.groups[0]?.services.map(({ card }) => card.id)).not.toContain('linka-116006');
    expect(page.sources.map(({ date }) => date)).toContain('prosinec 2024');
  });
});
