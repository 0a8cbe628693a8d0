import { describe, expect, it } from 'vitest';
import { inferAddresses } from './addresses.ts';
import { flattenRecord } from './record.ts';

const streetsIn = (data: unknown): readonly (readonly string[])[] =>
  inferAddresses(flattenRecord(data)).map(({ streets }) => streets);

describe('the addresses of a record', () => {
  it('are objects with a street and a town, however they are laid out', () => {
    expect(
      streetsIn({
        home: { line1: 'Flat 2', line2: '4 Elm Row', city: 'Leeds' },
        magento: { street: ['4 Elm Row', 'Flat 2'], postcode: 'LS2 7EE' },
        german: { strasse: 'Lindenweg', hausnummer: 4, ort: 'Köln' },
        tokyo: { region: '東京都', city: '渋谷区', line1: '神南1-2-3' },
      }),
    ).toEqual([
      ['Flat 2', '4 Elm Row'],
      ['4 Elm Row', 'Flat 2'],
      ['Lindenweg 4', '4 Lindenweg', 'Lindenweg'],
      ['東京都渋谷区神南1-2-3', '渋谷区神南1-2-3', '神南1-2-3'],
    ]);
  });

  it('are texts that say so by their name', () => {
    const address = '4 Elm Row,\nLeeds LS2 7EE';
    expect(streetsIn({ shippingAddress: address, emailAddress: 'ada@example.com' })).toEqual([
      [address, '4 Elm Row'],
    ]);
  });

  it('are not those of shops, nor of objects with half of one', () => {
    const place = { line1: '4 Elm Row', city: 'Leeds' };
    expect(
      streetsIn({ shop: { address: place }, pickupPoint: place, item: { city: 'Leeds' } }),
    ).toEqual([]);
  });
});
