import { Contact } from '../../scripts/content/contact.ts';
import { Region } from '../../scripts/content/region.ts';

const source = [{ text: 'made up for the test', date: 'undated' }];

/** Makes a contact of which nothing is known but what the test says. */
export function makeContact(known: Partial<Record<keyof Contact, unknown>>): Contact {
  return Contact.parse({
    name: { cs: 'Služba' },
    for: { cs: 'Pro každého' },
    kind: 'counselling',
    operator: null,
    region: 'sever',
    status: 'withheld',
    phones: [],
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
    source,
    confidence: 'high',
    sourceNote: { cs: 'Zkouška.' },
    checked: null,
    ...known,
  });
}

/** Makes a region with the two districts Horní and Dolní-město, whose town is Dolní. */
export function makeRegion(known: Partial<Record<keyof Region, unknown>> = {}): Region {
  return Region.parse({
    name: { cs: 'Severní kraj' },
    shortName: { cs: 'Severní' },
    code: 'sev',
    tile: [1, 1],
    centre: [],
    districts: [
      { id: 'horni', name: 'Horní' },
      { id: 'dolni-mesto', name: 'Dolní-město', town: 'Dolní' },
    ],
    source,
    confidence: 'high',
    ...known,
  });
}
