import { expect, it } from 'vitest';
import { personAtAddress } from './addressed.ts';
import { flattenRecord } from './record.ts';

const atAddress = (data: unknown, to: string) => personAtAddress(flattenRecord(data), [to])?.path;

it('takes whoever has the address for a person, however the record calls them', () => {
  const zahler = { name: 'Ida Brandt', email: 'Ida@mail.example' };
  expect(atAddress({ zahler, makler: { name: 'Jo Voss' } }, 'ida@mail.example')).toBe('zahler');
});

it('reads the number that a text message goes to', () => {
  const abonado = { nombre: 'Luz Gil', movil: '+34 600 55 01 38' };
  expect(atAddress({ abonado }, '+34600550138@sms.example')).toBe('abonado');
});

it('takes no shop or agent for the recipient', () => {
  const mail = 'hello@mail.example';
  expect(atAddress({ shop: { name: 'Nordwind', email: mail } }, mail)).toBeUndefined();
  expect(atAddress({ agent: { name: 'Jo Voss', email: mail } }, mail)).toBeUndefined();
});
