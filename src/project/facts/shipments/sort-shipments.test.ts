import { expect, it } from 'vitest';
import { flattenRecord } from '../record.ts';
import { inferShipments } from './infer-shipments.ts';
import { sortShipments } from './sort-shipments.ts';

const shipment = (trackingNumber: string) => ({ shipment: { carrier: 'DHL', trackingNumber } });
const NEW = 'JX7720418835';
const OLD = 'JX7719006642';

const aboutIn = (data: unknown, type = 'out-for-delivery') =>
  sortShipments(inferShipments(flattenRecord(data)), type).shipments.map(
    ({ trackingNumber }) => trackingNumber,
  );

it.each([
  { activeOrder: shipment(NEW), deliveredOrders: [shipment(OLD)] },
  { pesananAktif: shipment(NEW), pesananSelesai: [shipment(OLD)] },
  { pedido: shipment(NEW), pedidos: [shipment(OLD)] },
  { afgerondeBestelling: shipment(OLD), bestelling: shipment(NEW) },
])('leaves out of what is coming what has come: %j', (data) => {
  expect(aboutIn(data)).toEqual([NEW]);
});

it.each([
  { pakke: shipment(NEW).shipment, forrigePakke: shipment(OLD).shipment },
  { leverans: shipment(NEW).shipment, senasteLeverans: shipment(OLD).shipment },
  { aktuelleSendung: shipment(NEW).shipment, vergangeneSendungen: [shipment(OLD).shipment] },
  { 配送: shipment(NEW).shipment, 前回配送: shipment(OLD).shipment },
  { посылка: shipment(NEW).shipment, предыдущаяПосылка: shipment(OLD).shipment },
])('leaves out what was before: %j', (data) => {
  expect(aboutIn(data)).toEqual([NEW]);
});

it('takes the latest where there is no other', () => {
  expect(aboutIn({ ultimoEnvio: shipment(NEW).shipment })).toEqual([NEW]);
});

it('takes what has come where there is nothing else, and in messages about it', () => {
  expect(aboutIn({ completedOrder: shipment(OLD) })).toEqual([OLD]);
  expect(aboutIn({ deliveredOrder: shipment(OLD) }, 'delivered')).toEqual([OLD]);
});
