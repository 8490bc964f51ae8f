import { describe, expect, it } from 'vitest';
import type { Contact } from '../../scripts/content/contact.ts';
import { findLines, findServices } from '../../scripts/content/find-services.ts';
import { makeContact, makeRegion } from './finder-places.ts';

const open = { status: 'publish', phones: ['555'], opening: '24/7', hours: { cs: 'nonstop' } };
const contacts: Record<string, Contact> = {
  centre: makeContact({ kind: 'intervention-centre', address: 'Horní' }),
  adviceHorni: makeContact({ address: 'Ulice 3, 100 00 Horní' }),
  adviceDolni: makeContact({ address: 'Dolní 2' }),
  adviceNowhere: makeContact({}),
  visitedInDolni: makeContact({ region: 'cz', address: 'Dolní' }),
  officeInDolni: makeContact({ region: 'cz', kind: 'authority', address: 'Dolní' }),
  elsewhere: makeContact({ region: 'jih', address: 'Horní' }),
  linesClosed: makeContact({ region: 'cz', kind: 'helpline-victims', ...open, opening: 'Mo-Fr 08:00-16:00' }),
  lineSeniors: makeContact({ region: 'cz', kind: 'helpline-seniors', ...open }),
  lineVictims: makeContact({ region: 'cz', kind: 'helpline-victims', ...open }),
  lineWithheld: makeContact({ region: 'cz', kind: 'helpline-victims' }),
  emergency: makeContact({ region: 'cz', kind: 'emergency', ...open }),
  regionalLine: makeContact({ kind: 'helpline-adults', ...open, address: 'Horní' }),
};
const library = {
  contacts: new Map(Object.entries(contacts)),
  regions: new Map([['sever', makeRegion({ centre: ['centre', 'gone'] })]]),
};

describe('services of a place', () => {
  it('of a region are its centres that are known, and everything else that works there', () => {
    expect(findServices(library, 'sever', null)).toEqual({
      centres: ['centre'],
      town: [],
      others: ['adviceHorni', 'adviceDolni', 'adviceNowhere', 'regionalLine'],
    });
  });

  it('of a district are those whose address names its town; a line is called from anywhere', () => {
    expect(findServices(library, 'sever', 'horni')).toMatchObject({
      town: ['adviceHorni'],
      others: ['adviceDolni', 'adviceNowhere', 'regionalLine'],
    });
  });

  it('of a city whose district has another name are found by the name of the town', () => {
    expect(findServices(library, 'sever', 'dolni-mesto').town).toEqual(['adviceDolni', 'visitedInDolni']);
  });

  it('of an unknown region are none', () => {
    expect(findServices(library, 'west', null)).toEqual({ centres: [], town: [], others: [] });
  });
});

describe('lines for the whole country', () => {
  it('have a number that may be shown; the one for victims stands first; emergency numbers stand elsewhere', () => {
    expect(findLines(library)).toEqual({ always: ['lineVictims', 'lineSeniors'], others: ['linesClosed'] });
  });
});
