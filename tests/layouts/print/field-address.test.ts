import { expect, it } from 'vitest';
import { type Field, readFieldAddress, writeFieldAddress } from '../../../layouts/print/field-address.ts';

it('brings a field through an address and back', () => {
  const fields: Field[] = [
    { kind: 'line', label: 'Řeknu, že jdu & „ven“ + 1 %', rows: 3 },
    { kind: 'box', label: 'Ключі: 158?' },
  ];
  expect(fields.map((field) => readFieldAddress(writeFieldAddress(field)))).toEqual(fields);
  expect(writeFieldAddress({ kind: 'box', label: 'ě' })).toMatch(/^[\x21-\x7e]+$/);
});

it('leaves ordinary links alone', () => {
  expect(readFieldAddress('https://example.org/?label=x')).toBeNull();
});
