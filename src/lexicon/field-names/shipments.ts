import {
  DONE_ABROAD,
  NOUNS_ABROAD,
  NUMBER_ENDINGS_ABROAD,
  PAST_ABROAD,
  PICKUP_ABROAD,
  SHIPMENT_NOUNS_ABROAD,
  SHIPMENT_PAPERS_ABROAD,
  SHIPMENTS_ABROAD,
} from './abroad.ts';
import { FORMER_ABROAD } from './past.ts';
import { CARRIER_FIELDS, PARCEL_NOUNS, RETURN_WORDS_ABROAD, TRACKING_NUMBERS } from './parcels.ts';
import {
  NUMBER_ENDINGS_ROMANISED,
  SHIPMENT_NOUNS_ROMANISED,
  SHIPMENTS_ROMANISED,
} from './romanised.ts';

export const SHIPMENT_NOUNS: readonly string[] = [
  'shipment',
  'parcel',
  'package',
  'fulfillment',
  'fulfilment',
  'delivery',
  'consignment',
  'sendung',
  'paket',
  ...SHIPMENT_NOUNS_ABROAD,
  ...SHIPMENT_NOUNS_ROMANISED,
  ...PARCEL_NOUNS,
];

/** Objects that only say how a shipment is followed. */
export const TRACKING_NOUNS: readonly string[] = [
  'tracking',
  'tracking info',
  'shipment tracking',
  'track and trace',
];

/** Papers of a parcel: a field of the name holds the carrier's number, an object of the name the parcel. */
export const SHIPMENT_PAPERS: readonly string[] = [
  'awb',
  'air waybill',
  'waybill',
  'consignment note',
  'shipping label',
  'slip',
  'shipping slip',
  'delivery slip',
  ...SHIPMENT_PAPERS_ABROAD,
];

export const SHIPMENT_FIELDS = {
  trackingNumber: [
    'tracking number',
    'inquiry number',
    'inquiry no',
    'slip number',
    'slip no',
    'docket number',
    'docket no',
    'tracking no',
    'tracking code',
    'tracking id',
    'tracking ref',
    'tracking reference',
    'track number',
    'awb',
    'waybill number',
    'consignment number',
    'parcel number',
    'parcel no',
    'package number',
    'waybill',
    'awb number',
    'shipment barcode',
    'label number',
    'shipping number',
    'shipping no',
    'sendungsnummer',
    ...SHIPMENTS_ABROAD.trackingNumber,
    ...SHIPMENTS_ROMANISED.trackingNumber,
    ...TRACKING_NUMBERS,
  ],
  url: [
    'tracking url',
    'tracking link',
    'track url',
    'track link',
    'tracking page',
    'tracking uri',
    'tracking url provider',
    'tracking href',
    'follow url',
    'sendungsverfolgung',
    'tracker',
    'tracker url',
    'tracker link',
    'live map',
    'live map url',
    'live map link',
    'live tracking',
    'live tracking url',
    'live url',
    'live link',
    'driver map',
    'follow link',
    'where is it',
    ...SHIPMENTS_ABROAD.url,
  ],
  carrier: [
    'carrier',
    'carrier name',
    'carrier code',
    'carrier title',
    'tracking company',
    'courier',
    'courier name',
    'shipping carrier',
    'shipping company',
    'shipping provider',
    'delivery service',
    'versanddienstleister',
    ...SHIPMENTS_ABROAD.carrier,
    ...SHIPMENTS_ROMANISED.carrier,
    ...CARRIER_FIELDS,
  ],
  delivery: [
    'delivery',
    'delivery method',
    'delivery type',
    'shipping method',
    'fulfillment type',
    'fulfilment type',
    'fulfillment method',
    'shipment type',
    'method',
    'type',
    ...SHIPMENTS_ABROAD.delivery,
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Numbers of a parcel's papers, and of other papers. */
export const NUMBERS_OF_PAPERS: readonly string[] = [
  'slip number',
  'slip no',
  'docket number',
  'docket no',
  'inquiry number',
  'inquiry no',
];

/** What somebody comes to, pays or asks for. */
export const ATTENDED_NOUNS: readonly string[] = [
  'appointment',
  'appt',
  'consultation',
  'checkup',
  'exam',
  'lab',
  'booking',
  'reservation',
  'visit',
  'payment',
  'deposit',
  'transfer',
  'ticket',
  'case',
  'complaint',
  'request',
  'application',
  'patient',
];

/** Inside an object that is called tracking, the fields are called shortly. */
export const SHORT_SHIPMENT_FIELDS = {
  trackingNumber: ['number', 'code', 'id', 'no', 'track number'],
  url: ['url', 'link', 'href', ...SHIPMENTS_ROMANISED.url],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Beside a carrier or a link, in an object that is a shipment, these hold its number. */
export const NUMBERS_OF_SHIPMENTS: readonly string[] = [
  'number',
  'no',
  'nr',
  'code',
  'barcode',
  'reference',
  'article id',
  'nummer',
  'numero',
  'codigo',
  'codice',
  'kod',
  ...NUMBER_ENDINGS_ABROAD,
  ...NUMBER_ENDINGS_ROMANISED,
];

/** The same in a shipment of a Korean carrier: 송장번호 is a waybill's number, and an invoice's in the dictionary. */
export const NUMBERS_OF_KOREAN_SHIPMENTS: readonly string[] = [
  'invoice no',
  'invoice number',
  'invoice',
  'invc no',
  'slip no',
];

/** Objects that are a shipment where they hold a tracking number: `carrier: { name, shipping_number, url }`. */
export const CARRIER_NOUNS: readonly string[] = [
  'carrier',
  'courier',
  'shipper',
  'shipping carrier',
  'transporteur',
  'transportista',
  'transportadora',
  'corriere',
  'spediteur',
  'versanddienstleister',
  'przewoznik',
  'kurier',
  'dopravce',
  'dopravca',
];

export const PICKUP_WORDS: readonly string[] = [
  'pickup',
  'pick up',
  'store pickup',
  'local pickup',
  'in store pickup',
  'collect',
  'collection',
  'click and collect',
  'click collect',
  'bopis',
  'abholung',
  ...PICKUP_ABROAD,
];

export const DIGITAL_WORDS: readonly string[] = [
  'digital',
  'download',
  'email',
  'electronic',
  'virtual',
  'none',
];

/** Objects of the past, or beside the matter: a parcel in them is not the one that a message is about. */
export const PAST_WORDS: readonly string[] = [
  'previous',
  'past',
  'history',
  'older',
  'old',
  'earlier',
  'last',
  'recent',
  'former',
  'archived',
  'cancelled',
  'canceled',
  'original',
  ...PAST_ABROAD,
  ...FORMER_ABROAD,
];

/** Objects that hold what has come already: `deliveredOrders`, `pesananSelesai`. */
export const DONE_WORDS: readonly string[] = [
  'delivered',
  'completed',
  'complete',
  'finished',
  'closed',
  'received',
  'done',
  ...DONE_ABROAD,
];

/** Fields that say that a parcel has come, or when. */
export const DELIVERED_FLAGS: readonly string[] = [
  'delivered',
  'is delivered',
  'delivered at',
  'delivered on',
];

/** Fields that say which way a parcel goes, or what for: `direction: return`. */
export const RETURN_FLAGS: readonly string[] = [
  'direction',
  'type',
  'kind',
  'purpose',
  'reason',
  'role',
  'flow',
  'leg',
  'shipment type',
  'label type',
];

export const RETURN_WORDS: readonly string[] = [
  'return',
  'returns',
  'returned',
  'reverse',
  'rma',
  'retoure',
  'exchange',
  ...NOUNS_ABROAD.return,
  ...RETURN_WORDS_ABROAD,
];

/** Words of fields whose values begin with who carries a parcel: `shipping_method: UPS Ground`. */
export const CARRIER_WORDS: readonly string[] = [
  'carrier',
  'courier',
  'provider',
  'company',
  'service',
  'shipper',
  'shipping',
  'shipped',
  'delivery',
  'via',
  'by',
  'with',
  'method',
  'partner',
  'transport',
  'versand',
  'versandart',
  'lieferart',
  'livraison',
  'envio',
  'entrega',
  'spedizione',
  'consegna',
  'verzending',
  'verzendmethode',
  'dostawa',
  'przewoznik',
  'doprava',
  'frakt',
  'fragt',
  'levering',
  'toimitus',
  'szallitas',
  'livrare',
  'kargo',
  'dostava',
  'pengiriman',
  'kurir',
  'ekspedisi',
  'доставка',
  'доставки',
  'служба',
  'перевозчик',
];

/** Names of carriers that keys of records have for another reason: a letter in Indonesian, what is paid on roads. */
export const CARRIERS_LIKE_WORDS: readonly string[] = [
  'surat',
  'toll',
  'ram',
  'bring',
  'poste',
  'posten',
  'posta',
  'amazon',
  'route',
  'lotte',
  'dao',
  'tcs',
  'jd',
  'sf',
  'oca',
  'chrono',
  'pac',
  'early bird',
  'standard',
  'ems',
  '4-72',
];

/** Names of carriers that sentences have for another reason: "Die Post" of any country, an office of the post. */
export const CARRIERS_SPOKEN_OF_OTHERWISE: readonly string[] = [
  'Bring',
  'Posten',
  'Poste',
  'Amazon',
  'Toll',
  'RAM',
  'Flash',
  'Kerry',
  'Lotte',
  'dao',
  'OCA',
  'Aras',
  'Chrono',
  'Crono',
  'PAC',
  'EMS',
  'SPL',
  'Cheetah',
  'Sürat',
  'Early Bird',
  'Die Post',
  'La Poste Suisse',
  'Post AT',
  'DHL Packstation',
  '郵便局',
  '郵局',
  '郵便',
  '邮政',
  '京东',
  '福山',
  '黑貓',
  '黑猫',
  '우체국',
  'ไปรษณีย์',
  'דואר',
  'ناقل',
  'سبل',
  'Міст',
];
