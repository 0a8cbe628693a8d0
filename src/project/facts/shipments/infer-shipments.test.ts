import { expect, it } from 'vitest';
import { flattenRecord } from '../record.ts';
import { inferShipments } from './infer-shipments.ts';

const shipmentsIn = (data: unknown) =>
  inferShipments(flattenRecord(data)).map(({ path, trackingNumber, carrier, url }) => ({
    path,
    trackingNumber,
    carrier,
    url,
  }));

const URL = 'https://carrier.example/suivre?code=6A19204775316';

it('takes a carrier that holds the number for the shipment', () => {
  expect(
    shipmentsIn({ carrier: { name: 'Colissimo', shipping_number: '6A19204775316', url: URL } }),
  ).toEqual([{ path: 'carrier', trackingNumber: '6A19204775316', carrier: 'Colissimo', url: URL }]);
});

it('takes a carrier by itself for none', () => {
  expect(shipmentsIn({ carrier: { name: 'Colissimo', url: 'https://carrier.example' } })).toEqual(
    [],
  );
});
