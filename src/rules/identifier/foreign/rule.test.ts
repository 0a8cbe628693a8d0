import { testRule } from '../../../testing/test-rule.ts';
import rule from './rule.ts';

const ada = {
  customer: {
    name: { given: 'Ada', family: 'Okafor' },
    email: 'ada@example.com',
    cards: [{ last4: '1908' }],
  },
};
const bruno = {
  customer: {
    name: { given: 'Bruno', family: 'Castellani' },
    email: 'bruno.c@example.com',
    cards: [{ last4: '6467' }],
  },
  order: { number: 'B-2026-55190' },
};

const home = { line1: '4 Elm Row', line2: 'Flat 2', city: 'Leeds', postcode: 'LS2 7EE' };
const dora = { customer: { name: { given: 'Dora', family: 'Quist' }, address: home } };
const hana = {
  customer: { name: '山田花子', address: { region: '東京都', city: '渋谷区', line1: '神南1-2-3' } },
};

testRule(rule, {
  accepts: [
    {
      because: 'a stranger in the greeting, whom the greeting rules tell of',
      text: 'Dear {{#with "Bruno Castellani"}}{{this}}{{/with}},\nyour order is on its way.',
      customer: ada,
      others: { bruno },
    },
    {
      because: 'the street of the shop, written out',
      text: 'Kestrel, 4 Elm Row, Leeds LS2 7EE',
      customer: ada,
      others: { dora },
    },
    {
      because: 'a neighbour in the same town',
      text: '{{city}} {{postcode}}',
      customer: { ...ada, city: 'Leeds', postcode: 'LS2 7EE' },
      others: { dora },
    },
    {
      because: 'the address of whom the present goes to, a customer too',
      text: '{{gift.line1}}, {{gift.city}}',
      customer: { ...ada, gift: { line1: '4 Elm Row', city: 'Leeds' } },
      others: { dora },
    },
    {
      because: 'somebody of the sender looks after the other order',
      text: 'Ask sam.porter@kestrel.example',
      customer: ada,
      config: { from: 'Kestrel <hello@kestrel.example>' },
      others: { bruno: { ...bruno, agent: { email: 'sam.porter@kestrel.example' } } },
    },
    {
      because: 'a shop that another fetched an order from',
      text: '{{stop}}, Leeds',
      customer: { ...ada, stop: '9 Station Road' },
      others: { dora: { pickupPoint: { ...home, line1: '9 Station Road' } } },
    },
    { text: 'Hi {{customer.name.given}}, {{customer.email}}', customer: ada, others: { bruno } },
    {
      because: 'a name written out is somebody of the sender',
      text: 'Yours, Bruno Castellani',
      customer: ada,
      others: { bruno },
    },
    {
      because: 'two customers share an order',
      text: 'Order {{order.number}}',
      customer: { ...ada, order: { number: 'B-2026-55190' } },
      others: { bruno },
    },
  ],
  reports: [
    {
      because: 'under no label',
      text: 'Write to bruno.c@example.com about B-2026-55190.',
      customer: ada,
      others: { bruno },
      findings: [
        { message: 'leak', over: 'B-2026-55190' },
        { message: 'leak', over: 'bruno.c@example.com' },
      ],
    },
    {
      because: 'once, where a label tells it already',
      text: 'Your card ending in 6467.',
      customer: ada,
      others: { bruno },
      findings: [{ message: 'somebodyElses', over: '6467' }],
    },
    {
      because: 'a street with its town, kept from the message before',
      text: 'We deliver to\n{{#with "4 Elm Row"}}{{this}}{{/with}}\n{{#with "LEEDS"}}{{this}}{{/with}}',
      customer: ada,
      others: { dora },
      findings: [{ message: 'leak', over: '4 Elm Row' }],
    },
    {
      because: 'a name and an address without spaces',
      text: 'お届け先：{{#with "山田花子"}}{{this}}{{/with}}\n〒150-0041\n{{#with "東京都渋谷区神南1-2-3"}}{{this}}{{/with}}',
      customer: ada,
      others: { hana },
      findings: [
        { message: 'leak', over: '山田花子' },
        { message: 'leak', over: '東京都渋谷区神南1-2-3' },
      ],
    },
    {
      because: 'in the address of a link',
      html: '<p><a href="https://shop.example/unsubscribe?for=bruno.c%40example.com">Leave</a></p>',
      customer: ada,
      others: { bruno },
      findings: [
        { message: 'leak', over: 'https://shop.example/unsubscribe?for=bruno.c%40example.com' },
      ],
    },
  ],
});

const travellers = [
  { name: 'OKAFOR/BEN MR', eticket: '7382405611947' },
  { name: 'OKAFOR/KIM MSTR', eticket: '7382405611948' },
];
const insured = [
  { firstName: 'Lio', insuredNumber: '61488205' },
  { firstName: 'Ada', insuredNumber: '61488201' },
];
const booker = { ...ada, booking: { pnr: 'V8HN3K', ticketNumber: '7382405611946' }, travellers };

testRule(rule, {
  accepts: [
    {
      because: 'tickets of all who travel together',
      text: 'Ticket no. {{travellers.[0].eticket}}\nTicket no. {{travellers.[1].eticket}}',
      customer: booker,
    },
    {
      because: 'a ticket beside the name of whose it is',
      text: 'OKAFOR/KIM MSTR\nTicket no. {{travellers.[1].eticket}}',
      customer: booker,
    },
    {
      because: 'a number below the given name of whose it is',
      text: 'Insured person: Lio Okafor\nBorn: 3 May 2017\nMember no. {{insured.[0].insuredNumber}}',
      customer: { ...ada, insured },
    },
    {
      because: 'the recipient has no ticket that it could stand for',
      text: 'Ticket no. {{travellers.[1].eticket}}',
      customer: { ...ada, travellers },
    },
  ],
  reports: [
    {
      because: "one of another's, as if it were the recipient's",
      text: 'Ticket no. {{travellers.[1].eticket}}',
      customer: booker,
      findings: [{ message: 'somebodyElses', over: '7382405611948' }],
    },
    {
      because: "one of another's, below the recipient's own name",
      text: 'Insured person: Ada Okafor\nMember no. {{insured.[0].insuredNumber}}',
      customer: { ...ada, insured },
      findings: [{ message: 'somebodyElses', over: '61488205' }],
    },
  ],
});
