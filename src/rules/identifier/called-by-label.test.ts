import { describe, expect, it } from 'vitest';
import { adas, questionOf } from '../../testing/claim-question.ts';
import { isCalledByLabel } from './called-by-label.ts';
import type { Evidence } from './evidence.ts';

const VALUE = '4100872315';

/** The label stands before a number that is held at `path`. */
function isCalled(
  label: string,
  path: string,
  own: Parameters<typeof adas>[] = [],
  noun = label,
): boolean {
  const question = questionOf({
    lines: [`${label} ${VALUE}`],
    noun,
    shown: VALUE,
    form: 'full',
    accepts: ['contract'],
    own: [adas(path, VALUE, 'customer-account'), ...own.map((one) => adas(...one))],
  });
  const evidence: Evidence = {
    ...question,
    isAboutParcel: false,
    motion: { kind: 'not-known' },
    printed: { kind: 'unknown' },
    perturbed: new Map(),
  };
  return isCalledByLabel(path, evidence);
}

describe('isCalledByLabel', () => {
  it.each([
    ['Vertragskonto', 'vertragskonto'],
    ['Contract account no.', 'billing.contractAccount'],
    ['Décompte n°', 'decompte.numero'],
    ['Numer zamówienia', 'zamowienie.nr'],
    ['Zählerpunkt', 'zaehlerpunkt.nummer'],
    ['Bestellnummer', 'bestellung.nr'],
    ['계약번호', '계약.번호'],
  ])('"%s" for %s', (label, path) => {
    expect(isCalled(label, path)).toBe(true);
  });

  it.each([
    ['another thing', 'Contract', 'order.number'],
    ['a key of programs', 'Booking reference', 'booking.id'],
    ['half of the name', 'Order no.', 'order.internalNumber'],
    ['nothing but a number', 'Reference no.', 'reference.number'],
    ['a short word that begins alike', 'Party no.', 'part.no'],
  ])('not %s: "%s" for %s', (_because, label, path) => {
    expect(isCalled(label, path)).toBe(false);
  });

  it('looks at all that stands before a colon', () => {
    expect(isCalled('Référence virement SEPA :', 'virement.ref', [], 'SEPA')).toBe(true);
    expect(isCalled('Virement de votre compte SEPA', 'virement.ref', [], 'SEPA')).toBe(false);
  });

  it('is no excuse where the record calls another one so', () => {
    const contract = ['contract.number', 'V-772019', 'contract'] as const;
    expect(isCalled('Contract reference', 'contract.code', [[...contract]])).toBe(false);
    expect(isCalled('Contract reference', 'contract.code')).toBe(true);
  });

  it('is one where another is called so in part only', () => {
    const contract = ['vertrag.nr', 'V-772019', 'contract'] as const;
    expect(isCalled('Vertragskonto', 'vertragskonto', [[...contract]])).toBe(true);
  });
});
