import { describe, expect, it } from 'vitest';
import type { Shipment } from '../../model/facts.ts';
import { holdsNumber, isBeginningOf, isSameButForNumber } from './recorded-pages.ts';

const shipment = {
  trackingNumber: '1Z999AA10123456784',
  url: 'https://track.example/p/1Z999AA10123456784?lang=en',
} as Shipment;

describe('an address compared with the record', () => {
  it('holds a number however it is encoded, and none that is short', () => {
    expect(
      holdsNumber('https://t.example/?n=1Z%20999%20AA1%200123456784', '1Z999AA10123456784'),
    ).toBe(true);
    expect(holdsNumber('https://t.example/12345', '12345')).toBe(false);
    expect(holdsNumber('https://t.example/', undefined)).toBe(false);
  });

  it.each([
    ['https://www.track.example/p/', true],
    ['https://track.example/p', true],
    ['https://track.example/other/', false],
    ['https://track.example/', false],
  ])('%s is the beginning of the recorded page: %s', (address, expected) => {
    expect(isBeginningOf(new URL(address), shipment)).toBe(expected);
  });

  it.each([
    ['https://track.example/p/A-10023?lang=en', true],
    ['https://track.example/p/1z-999-aa1-0123456784?lang=en', false],
    ['https://track.example/p/help?lang=en', false],
    ['https://track.example/p/A-10023', false],
  ])('%s differs from it in its number: %s', (address, expected) => {
    expect(isSameButForNumber(address, shipment)).toBe(expected);
  });
});
