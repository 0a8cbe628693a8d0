import type { NumbersInFull } from './numbers-in-full.ts';

/**
 * What large programs call the numbers in their tables: SAP (sales, deliveries, billing, utilities), Oracle and
 * JD Edwards, Microsoft Dynamics, Taobao and other marketplaces.
 *
 * Sources: the published field catalogues of SAP tables VBAK, VBRK, LIKP, KNA1, EVER, FKKVKP, EANL, EQUI, QMEL and VEKP;
 * the public order objects of Taobao, Shopee and Magento.
 */
export const OF_PROGRAMS: readonly NumbersInFull[] = [
  {
    kind: 'order',
    alternatives: ['invoice', 'internal-order', 'shipment'],
    names: `aubel, vbeln va, vbelnva, vgbel, bstkd, bstkd e, bstnk, ihrez, ebeln, vbak vbeln, sales ord, salesorder no, sales order nbr, so nbr, ordnum, ordernum, orderno, cust po nbr, kdauf, tid, trade tid, oid, sub tids, sub tid, shopee order sn, increment id order`,
  },
  {
    kind: 'invoice',
    alternatives: ['order', 'shipment', 'internal-order'],
    names:
      'vbeln, vbeln vf, vbelnvf, vbrk vbeln, opbel, invoicedocno, invnum, invno, invoicenum, docnum invoice',
  },
  {
    kind: 'order',
    alternatives: ['shipment', 'internal-order'],
    names: 'vbeln vl, vbelnvl, likp vbeln',
  },
  {
    kind: 'payment-reference',
    alternatives: ['invoice', 'order'],
    names: 'xblnr, kidno, zuonr, sgtxt ref',
  },
  {
    kind: 'customer-account',
    alternatives: ['internal'],
    names:
      'kunnr, kunag, kunrg, kunwe, parnr, partner no, gpart, bu partner, bupartner, vkont, vkonto, accountnum, custaccount, custnmbr, custnum, an8, bill to no, sold to no, ship to no, sold to party, bill to party, corporate bill to',
  },
  {
    kind: 'tax-number',
    alternatives: ['national-id'],
    names: 'stceg, stcd1, stcd2, stkzn, vatregnum',
  },
  {
    kind: 'shipment',
    alternatives: ['order'],
    names: 'exidv, trackn, bolnr, tracking nr sap, traid',
  },
  { kind: 'device', alternatives: ['meter'], names: 'sernr, equnr, geraet sap' },
  {
    kind: 'supply-point',
    alternatives: ['contract'],
    names: 'ext ui, anlage sap, int ui, vstelle',
  },
  { kind: 'ticket', alternatives: ['work-order'], names: 'qmnum, casenumber' },
  { kind: 'work-order', alternatives: ['order'], names: 'aufnr' },
];
