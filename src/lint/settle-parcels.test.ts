import { expect, it } from 'vitest';
import type { Facts, Shipment } from '../model/facts.ts';
import type { Reading } from '../model/reading.ts';
import { settleParcels } from './settle-parcels.ts';

const parcel = (path: string, trackingNumber: string): Shipment => ({
  path,
  trackingNumber,
  delivery: 'parcel',
  source: { how: 'inferred', because: 'it is called so' },
});

const OPEN = [
  parcel('orders[0].fulfillment', '5512907736'),
  parcel('orders[1].fulfillment', '4408816205'),
];

const VALUES = {
  'orders[0].folio': 'VC-8830',
  'orders[0].placed': '2026-11-20',
  'orders[0].sku': 'SUC-2-MIX',
  'orders[0].fulfillment.waybill': '5512907736',
  'orders[1].folio': 'VC-8102',
  'orders[1].sku': 'SUC-2-MIX',
  'orders[1].fulfillment.waybill': '4408816205',
};

/** Paths of the parcels of a message of some words, where the record has no order's number known as one. */
function settled(text: string): readonly string[] {
  const facts = {
    identifiers: [],
    shipments: [],
    otherShipments: [],
    openShipments: OPEN,
    values: new Map(Object.entries(VALUES)),
  } as unknown as Facts;
  const offsets = Array.from({ length: text.length + 1 }, (_, index) => index);
  const line = { part: 'text', role: 'text', text, offsets };
  return settleParcels(facts, { lines: [line] } as unknown as Reading).shipments.map(
    ({ path }) => path,
  );
}

it.each([
  ['Pedido VC-8830', ['orders[0].fulfillment']],
  ['Pedido VC-8102, guía 5512907736', ['orders[1].fulfillment']],
  ['Guía 5512907736', ['orders[0].fulfillment']],
  ['Pedidos VC-8830 y VC-8102', []],
  ['SUC-2-MIX, 2026-11-20', []],
  ['Tu pedido', []],
])('settles %j by codes that one order alone has', (text, paths) => {
  expect(settled(text)).toEqual(paths);
});
