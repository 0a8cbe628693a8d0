import { expect, it } from 'vitest';
import { flattenRecord } from '../record.ts';
import { inferIdentifier } from './infer-identifiers.ts';

/** What the one field of a record identifies. */
const kindOf = (key: string, container: string, value = '88301264'): string | undefined => {
  const [leaf] = flattenRecord({ [container]: { [key]: value } }).leaves;
  return leaf && inferIdentifier(leaf)?.kind;
};

it.each<[kind: string | undefined, container: string, key: string]>([
  ['invoice', 'aanslag', 'vorderingsnummer'],
  ['customer-account', 'kunde', 'debitorennummer'],
  ['contract', 'smlouva', 'cisloSmlouvy'],
  ['contract', 'smlouva', 'cislo'],
  ['payment-reference', 'racun', 'pozivNaBroj'],
  ['policy', 'polis', 'nomor_polis'],
  ['loyalty', 'medlem', 'medlemsnr'],
  ['order', 'don_hang', 'maDonHang'],
  ['customer-account', 'khach_hang', 'ma_khach_hang'],
  ['customer-account', '고객', '고객번호'],
  [undefined, 'depots', 'nr'],
  [undefined, 'service', 'number'],
  [undefined, 'payment', 'virtual_account'],
  [undefined, 'stay', 'roomNo'],
  ['bank-account', 'wyplata', 'numer_konta'],
])('%s: %s.%s', (kind, container, key) => {
  expect(kindOf(key, container)).toBe(kind);
});

it('leaves card numbers and words alone', () => {
  expect(kindOf('nomor_polis', 'polis', '4012888888881881')).toBeUndefined();
  expect(kindOf('nomor_polis', 'polis', 'Keluarga')).toBeUndefined();
});
