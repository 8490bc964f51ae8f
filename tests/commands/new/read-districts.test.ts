import { expect, it } from 'vitest';
import { readDistricts } from '../../../scripts/commands/new/read-districts.ts';

it('reads districts with ids made of their names, towns and ids of their own', () => {
  expect(readDistricts('Děčín; Žďár nad Sázavou ;Brno-město = Brno; kyiv: Київ;')).toEqual([
    { id: 'decin', name: 'Děčín' },
    { id: 'zdar-nad-sazavou', name: 'Žďár nad Sázavou' },
    { id: 'brno-mesto', name: 'Brno-město', town: 'Brno' },
    { id: 'kyiv', name: 'Київ' },
  ]);
});

it('makes no id of a name without Latin letters', () => {
  expect(readDistricts('Київ')).toEqual([{ id: '', name: 'Київ' }]);
});
