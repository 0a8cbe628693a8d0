import { beforeAll, describe, expect, test } from 'vitest';
import { renderMessage, type RenderedMessage } from 'sendlint/vitest';

describe('an order that has shipped', () => {
  let shipped: RenderedMessage;
  beforeAll(async () => {
    shipped = await renderMessage('order-shipped', 'ada');
  });

  test('speaks to the customer', () => {
    expect(shipped).toGreetByName();
    expect(shipped).toGreetByName('Ada');
    expect(shipped).toGreetByName('customer.name.given');
    expect(shipped).not.toGreetByName('Bruno');
    expect(shipped).toHaveSubject('Your order A-10023 is on its way');
    expect(shipped).toHaveSubject(/A-10023/);
    expect(shipped).toHaveSubject(expect.stringContaining('on its way'));
  });

  test('can be followed', () => {
    expect(shipped).toLinkToTracking();
    expect(shipped).toLinkToTracking('1Z999AA10123456784');
    expect(shipped).toLinkToTracking('order.shipments[0]');
    expect(shipped).toLinkTo('https://www.ups.com/track');
    expect(shipped).toLinkTo(/tracknum=1Z\w+$/);
    expect(shipped).not.toLinkTo('example.net');
  });

  test('shows what it must, and nothing else', () => {
    expect(shipped).toShow('order.number');
    expect(shipped).toShow('order.total');
    expect(shipped).toShow('has left us');
    expect(shipped).toShow(/£\d+\.\d\d/, { part: 'html' });
    expect(shipped).toShow('A-10023', { part: 'subject' });
    expect(shipped).not.toShow('order.internalNumber');
    expect(shipped).not.toShow('customer.cards[0].number');
  });

  test('offers contact', () => {
    expect(shipped).toOfferContact();
    expect(shipped).toOfferContact({ human: true });
    expect(shipped).toOfferContact({ kind: 'phone' });
    expect(shipped).not.toOfferContact({ kind: 'chat' });
  });

  test('has no findings', () => {
    expect(shipped).toHaveNoFindings();
    expect(shipped).not.toHaveFinding('tracking/missing-link');
  });

  test('is to be had in comparisons', () => {
    expect({ shipped }).toEqual({ shipped: expect.toShow('order.number') });
    expect({ shipped }).toEqual({ shipped: expect.not.toShow('order.internalNumber') });
    expect([shipped]).toContainEqual(expect.toHaveNoFindings());
  });
});

test('overrides are laid over the record', async () => {
  const other = await renderMessage('order-shipped', 'ada', { order: { number: 'B-20456' } });
  expect(other).toHaveSubject('Your order B-20456 is on its way');
  expect(other).toShow('order.number');
});

test('a masked number is shown', async () => {
  const credit = await renderMessage('trade-in-credit', 'ada', {
    order: { internalNumber: '88411908' },
  });
  expect(credit).toShow('customer.cards[0].number');
  expect(credit).toHaveFinding('identifier/hidden-swap', /1908/);
  expect(credit).toHaveNoFindings({ except: 'identifier/*' });
  expect(credit).toHaveNoFindings({ rules: ['contact/*', 'greeting/missing'] });
});

test('names that are none are told', async () => {
  await expect(renderMessage('order-shiped', 'ada')).rejects.toThrow(
    'Did you mean "order-shipped"?',
  );
  await expect(renderMessage('order-shipped', 'adda')).rejects.toThrow('Did you mean "ada"?');
  await expect(renderMessage('trade-in-credit', 'bruno')).rejects.toThrow(
    'gets no message "trade-in-credit", which requires tradeIn',
  );
});
