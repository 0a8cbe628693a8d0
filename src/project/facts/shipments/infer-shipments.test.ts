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

it('reads names that programs cut short', () => {
  expect(shipmentsIn({ pkg_trk_nbr: '771204417733' })).toMatchObject([
    { path: '', trackingNumber: '771204417733' },
  ]);
  expect(shipmentsIn({ parcel_nbr: '044-177-201' })).toEqual([]);
});

it('takes a carrier by itself for none', () => {
  expect(shipmentsIn({ carrier: { name: 'Colissimo', url: 'https://carrier.example' } })).toEqual(
    [],
  );
});

it.each([
  [{ 배송: [{ 택배사: '한진', 송장번호: '683155702294' }] }, '배송[0]'],
  [{ order: { courier: 'CJ대한통운', invoiceNo: '688140275931' } }, 'order'],
  [{ delivery: { company: 'CJ대한통운', invoiceNo: '682014459173' } }, 'delivery'],
  [{ name: '한사랑', courier: 'CJ대한통운', invoiceNo: '688140275931' }, ''],
  [{ awb: { courier: 'FAN Courier', number: '2204417733091' } }, 'awb'],
  [
    { delivery: { slips: [{ company: 'ヤマト運輸', slip_no: '483927715046' }] } },
    'delivery.slips[0]',
  ],
  [
    { fulfillments: [{ courier: 'cj', invoiceNo: '683155702294', items: ['앞치마'] }] },
    'fulfillments[0]',
  ],
])('takes %j for a parcel by its paper', (data, path) => {
  const [shipment, ...more] = shipmentsIn(data);
  expect(more).toEqual([]);
  expect(shipment?.path).toBe(path);
  expect(shipment?.trackingNumber).toMatch(/^\d{12,13}$/);
});

it('takes neither a guide nor the bill of a parcel for its paper', () => {
  expect(shipmentsIn({ guia: { codigo: '77120045', nombre: 'Ana Gil' } })).toEqual([]);
  expect(shipmentsIn({ parcel: { courier: 'UPS', invoiceNo: '77120045' } })).toEqual([]);
  expect(shipmentsIn({ courier: 'CJ대한통운', invoiceNo: '2026-1184' })).toEqual([]);
});

it('reads the link of a parcel that is known by it alone', () => {
  expect(
    shipmentsIn({ envoi: { transporteur: 'Colissimo', nip: '6A19204775316', url: URL } }),
  ).toMatchObject([{ trackingNumber: '6A19204775316', url: URL }]);
});

it.each([
  { parcel: { barcode: '15501234567890', pieces: 1 } },
  { zasilka: { cislo: 'Z 283 1882 033' } },
  { номерТТН: '20450356951638' },
  { cartons: [{ connote: 'TOLL77120441', carrier: 'Toll' }] },
])('takes the number of %j for the carrier’s', (data) => {
  expect(shipmentsIn(data).map(({ trackingNumber }) => trackingNumber)).toHaveLength(1);
});

it.each([
  // Pieces, and numbers of the sender's own.
  { zasilka: { cislo: '3' } },
  { paczka: { nr: 'WZ/2025/11/0441' } },
  { shipment: { number: '20250441118820' } },
  { item: { barcode: '4006381333931' } },
  // Of land.
  { county: 'Harlan', parcelNumber: '0412-33-008-1190' },
])('takes no number of %j for a carrier’s', (data) => {
  expect(shipmentsIn(data)).toEqual([]);
});

it('reads the whole number that a tracking address asks for, however its field is called', () => {
  const trackingUrl = 'https://tracking.packeta.com/sk/?id=Z4402910556';
  const packet = { id: '4402910556', barcode: 'Z4402910556', trackingUrl };
  expect(shipmentsIn({ packet })).toMatchObject([{ trackingNumber: 'Z4402910556' }]);
  expect(shipmentsIn({ order: { number: '4402910556', trackingUrl } })).toMatchObject([
    { trackingNumber: undefined },
  ]);
});

it.each([
  [
    { shipping: { company: 'Correios', service: 'PAC', tracking_code: 'QP440187236BR' } },
    'Correios',
  ],
  [
    { shipment_tracking: [{ tracking_provider: 'J&T Express', tracking_number: 'JP4410927736' }] },
    'J&T Express',
  ],
  [{ ship: { svc: 'DPD Next Day', consignment: '15501882047716' } }, 'DPD Next Day'],
  [{ cdek: { uuid: '72753034', number: '1534207719', tariff: '136' } }, 'CDEK'],
  [{ order: { id: '77', jne_resi: '0110044109277' } }, 'JNE'],
  [{ tracking_number: '0110044109277', shipping_method: 'JNE REG' }, 'JNE REG'],
])('reads in %j who carries it', (data, carrier) => {
  expect(shipmentsIn(data)).toMatchObject([{ carrier }]);
});

it('takes no letter for a carrier, and nobody of two', () => {
  expect(shipmentsIn({ surat: { nomor: '004410927736' } })).toEqual([]);
  expect(
    shipmentsIn({ parcel: { barcode: '15501234567890', first: 'DHL', last: 'GLS' } }),
  ).toMatchObject([{ carrier: undefined }]);
});

it("takes what an address at a carrier's follows for a parcel, however it is called", () => {
  const link = 'https://track.dpd.co.uk/parcels/15501882047716*20418';
  const ship = { svc: 'Next Day', ref_a: '15501882047716', wo: link };
  expect(shipmentsIn({ ship })).toMatchObject([{ trackingNumber: '15501882047716', url: link }]);
  const elsewhere = { ref_a: '15501882047716', wo: 'https://shop.example/o/15501882047716' };
  expect(shipmentsIn({ elsewhere })).toEqual([]);
});

it('reads the number of a former parcel where another has it', () => {
  const now = { carrier: 'Australia Post', article_id: '33QVM0051926' };
  const former = { article_id: '33QVM0044187', status: 'delivered' };
  const numbers = (data: unknown) => shipmentsIn(data).map(({ trackingNumber }) => trackingNumber);
  expect(numbers({ consignments: [now], history: [{ consignment: former }] })).toEqual([
    now.article_id,
    former.article_id,
  ]);
  expect(numbers({ consignments: [now], history: [former] })).toEqual([
    now.article_id,
    former.article_id,
  ]);
  expect(numbers({ history: [former] })).toEqual([]);
  expect(numbers({ consignments: [now], history: [{ article_id: '33-1' }] })).toEqual([
    now.article_id,
  ]);
});
