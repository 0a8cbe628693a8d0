import { expect, test } from 'vitest';
import { renderMessage } from 'sendlint/vitest';

// Each of these fails: docs/vitest.md shows what they say.
const shipped = await renderMessage('order-shipped', 'ada');
const kit = await renderMessage('kit-shipped', 'ada');
const credit = await renderMessage('trade-in-credit', 'ada');

test('toGreetByName', () => expect(kit).toGreetByName());
test('toGreetByName, a name', () => expect(shipped).toGreetByName('Bruno'));
test('not.toGreetByName', () => expect(shipped).not.toGreetByName());
test('toLinkToTracking', () => expect(kit).toLinkToTracking());
test('toLinkToTracking, no such parcel', () => expect(shipped).toLinkToTracking('1Z999AA1'));
test('not.toLinkToTracking', () => expect(shipped).not.toLinkToTracking());
test('toShow, a field', () => expect(credit).toShow('customer.cards[0].number'));
test('toShow, a field that is none', () => expect(credit).toShow('order.nubmer'));
test('toShow, several fields', () => expect(credit).not.toShow('customer.cards'));
test('toShow, a text', () => expect(credit).toShow('ending in 1908'));
test('not.toShow, a field', () => expect(credit).not.toShow('order.internalNumber'));
test('not.toShow, a text', () => expect(credit).not.toShow(/7+6/));
test('toOfferContact', () => expect(kit).toOfferContact({ human: true }));
test('not.toOfferContact', () => expect(shipped).not.toOfferContact());
test('toHaveSubject', () => expect(shipped).toHaveSubject('Your order is on its way'));
test('not.toHaveSubject', () => expect(shipped).not.toHaveSubject(/order/));
test('toLinkTo', () => expect(kit).toLinkTo('https://kite.example/help'));
test('not.toLinkTo', () => expect(shipped).not.toLinkTo('ups.com'));
test('toHaveNoFindings', () => expect(credit).toHaveNoFindings());
test('not.toHaveNoFindings', () => expect(shipped).not.toHaveNoFindings());
test('toHaveNoFindings, no such rule', () =>
  expect(credit).toHaveNoFindings({ except: 'identifier/mismatch' }));
test('toHaveFinding', () => expect(credit).toHaveFinding('contact/email-only'));
test('toHaveFinding, with words', () => expect(kit).toHaveFinding('greeting/generic', /Bruno/));
test('not.toHaveFinding', () => expect(kit).not.toHaveFinding('greeting/generic'));
test('no message', () => expect(renderMessage('kit-shipped', 'ada')).toHaveNoFindings());
test('no message at all', () => expect('kit-shipped').toHaveNoFindings());
test('a name that is none', async () => {
  expect(await renderMessage('kit-shippped', 'ada')).toHaveNoFindings();
});
