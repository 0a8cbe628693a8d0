import { expect, it } from 'vitest';
import { ownPhones } from './own-phones.ts';
import { peopledRecord } from './people.ts';
import { recipientOf } from './recipient.ts';

const NUMBER = '+92 300 5550123';
const ada = { name: 'Ada Byron', email: 'ada@example.com' };

it.each<[isOwn: boolean, because: string, data: object]>([
  [true, "the customer's", { customer: { ...ada, phone: NUMBER } }],
  [true, 'however the field is called', { customer: { ...ada, puh: NUMBER } }],
  [true, 'one of several', { customer: { ...ada, phones: [{ number: NUMBER }] } }],
  [true, 'in an address of theirs', { customer: { ...ada, defaultAddress: { phone: NUMBER } } }],
  [true, 'a record that is the customer', { ...ada, phone: NUMBER }],
  [true, 'named for whom it is', { ...ada, orderId: 7, customerPhone: NUMBER }],
  [true, 'named for what it is used for', { ...ada, shipping_phone: NUMBER }],
  [
    true,
    'whoever the order is sent to',
    { user: ada, order: { shippingAddress: { fullName: 'Bo Lind', city: 'Oslo', phone: NUMBER } } },
  ],
  [
    true,
    'the customer at an address of another name',
    { user: ada, order: { address: { fullName: 'Ada Byron', line1: '4 Elm Row', phone: NUMBER } } },
  ],
  [false, "the sender's beside the customer", { ...ada, supportPhone: NUMBER }],
  [false, 'nobody knows whose', { ...ada, contactPhone: NUMBER }],
  [false, "a shop's", { ...ada, store: { address: { city: 'Oslo', phone: NUMBER } } }],
  [
    false,
    'where things are fetched',
    { user: ada, pickupAddress: { name: 'Bo Lind', phone: NUMBER } },
  ],
  [false, "a driver's", { user: ada, delivery: { driver: { name: 'Bo Lind', phone: NUMBER } } }],
  [false, "a shop's as well", { ...ada, phone: NUMBER, storePhone: '0092 300 555 0123' }],
  [false, 'whom a customer may call', { customer: { ...ada, manager: { phone: NUMBER } } }],
])('%s: %s', (isOwn, _because, data) => {
  const { flat, people } = peopledRecord(data);
  const recipient = recipientOf({ people, declared: undefined, to: undefined, record: flat });
  expect(ownPhones(flat, recipient, people)).toEqual(isOwn ? [NUMBER] : []);
});
