import { expect, it } from 'vitest';
import { deadness, numberDeadness, phoneDeadness } from './dead-addresses.ts';
import { pageAt } from './link-pages.ts';

it.each([
  ['', 'empty'],
  [' # ', 'empty'],
  ['javascript:void(0)', 'empty'],
  ['undefined', 'leaked-value'],
  ['{{ support.email }}', 'placeholder'],
  ['help@shop.example', undefined],
])('the address "%s" is dead: %s', (value, why) => {
  expect(deadness(value)).toBe(why);
});

it.each([
  ['+44', 'empty'],
  ['0044 ', 'empty'],
  ['+1 xxx-xxx-xxxx', 'placeholder'],
  ['123-456-7890', 'placeholder'],
  ['+44 20 7946 0018', undefined],
])('the number "%s" is dead: %s', (value, why) => {
  expect(phoneDeadness(value)).toBe(why);
});

it('takes a country code for a name where it is no telephone link', () => {
  expect(numberDeadness('+44')).toBeUndefined();
});

it.each([
  ['https://www.shop.example/contact', 'support'],
  ['https://wa.me/447700900123', 'messenger'],
  ['//m.facebook.com/shop', 'social'],
  ['https://shop.example/kettles', 'any'],
])('%s is a page of the kind %s', (href, kind) => {
  expect(pageAt(href)).toBe(kind);
});
