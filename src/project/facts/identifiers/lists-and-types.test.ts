import { expect, it } from 'vitest';
import { flattenRecord } from '../record.ts';
import { inferIdentifier } from './infer-identifiers.ts';

const kindsIn = (data: unknown): Record<string, string> =>
  Object.fromEntries(
    flattenRecord(data).leaves.flatMap((leaf) => {
      const kind = inferIdentifier(leaf)?.kind;
      return kind === undefined ? [] : [[leaf.path, kind]];
    }),
  );

it.each([
  ['polici', 'nomer', 'policy'],
  ['fatture', 'numero', 'invoice'],
  ['polizze', 'numero', 'policy'],
  ['smlouvy', 'cislo', 'contract'],
  ['vertraege', 'nummer', 'contract'],
  ['rechnungen', 'nummer', 'invoice'],
])('reads the entries of %s', (list, key, kind) => {
  expect(kindsIn({ [list]: [{ [key]: 'A-8830126' }] })).toEqual({ [`${list}[0].${key}`]: kind });
});

it.each([
  ['gift_card', 'code', '6006 4917 2230 6091', 'gift-card'],
  ['carte cadeau', 'number', 'GC-20914-7781', 'gift-card'],
  ['gift_card', 'cardNumber', '6006491722306091', 'gift-card'],
  ['checking', 'last4', '6789', 'bank-account'],
  ['credit_card', 'number', '4012888888881881', 'payment-card'],
])('reads what was paid with by %s', (kind, key, value, found) => {
  expect(kindsIn({ tenders: [{ kind, [key]: value }] })).toEqual({ [`tenders[0].${key}`]: found });
});

it('reads an account with a balance as one with a bank', () => {
  const comptes = [{ libelle: 'Livret A', numero: '00055519026', solde: '8450.00' }];
  expect(kindsIn({ comptes })).toEqual({ 'comptes[0].numero': 'bank-account' });
});

it('leaves the authorisation of a gift card to the payment', () => {
  expect(kindsIn({ tenders: [{ kind: 'gift_card', auth: '083321' }] })).toEqual({});
});
