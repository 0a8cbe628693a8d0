import { expect, it } from 'vitest';
import { personAtAddress, personOfMailbox } from './addressed.ts';
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

it('takes for the recipient whose name the address is made of', () => {
  const record = { reader: { name: 'Mia Park' }, clerk: { name: 'Jo Mills' } };
  const ofMailbox = (data: unknown, to: string) => personOfMailbox(flattenRecord(data), [to])?.path;
  expect(ofMailbox(record, 'mia.park84@mail.example')).toBe('reader');
  expect(ofMailbox(record, 'mpark@mail.example')).toBe('reader');
  expect(ofMailbox(record, 'mia@mail.example')).toBeUndefined();
  expect(ofMailbox({ reader: { name: 'Mia Park' } }, 'mia@mail.example')).toBe('reader');
});
