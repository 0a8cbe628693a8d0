import { expect, test } from 'vitest';
import { inferIdentifier } from './identifiers/infer-identifiers.ts';
import { flattenRecord } from './record.ts';
import { spelledOut, spellingsOf } from './spelled-out.ts';

test.each([
  ['pkg_trk_nbr', ['package tracking number']],
  ['AcctNbr', ['account number']],
  ['card-mask', ['card masked']],
  ['orderNumber', []],
])('%s is spelled out as %j', (key, spellings) => {
  expect(spellingsOf(key)).toEqual(spellings);
});

test('the last three digits are known by the name of the last four', () => {
  expect(spellingsOf('kouzaShita3keta')).toEqual(['kouza shita4keta']);
});

test('what stands around a field is spelled out with it', () => {
  expect(spelledOut(['pm', 'last4'])).toEqual([['payment method', 'last4']]);
  expect(spelledOut(['lines', 0, 'acct', 'id'])).toEqual([['lines', 0, 'account', 'id']]);
  expect(spelledOut(['order', 'number'])).toEqual([]);
});

test.each([
  [{ acct_no: '402-118834' }, 'customer-account'],
  [{ loan_nbr: '0044177203' }, 'loan'],
  [{ RcptNbr: 'R-204417' }, 'invoice'],
  [{ bank_acct_mask: '****4417' }, 'bank-account'],
  [{ toCardEnding: '4417' }, 'payment-card'],
  [{ memory_card_last4: '4417' }, undefined],
  [{ acct_bal: '441.77' }, undefined],
  [{ conf_score: '0.44' }, undefined],
  [{ pkg_cnt: '12' }, undefined],
])('%j identifies %s', (record, kind) => {
  const [leaf] = flattenRecord(record).leaves;
  expect(leaf && inferIdentifier(leaf)?.kind).toBe(kind);
});
