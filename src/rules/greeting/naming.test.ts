import { describe, expect, it } from 'vitest';
import { judgedFrom, person, type JudgedSeed } from '../../testing/judged.ts';
import { namingOf, type Naming } from './naming.ts';

const ada = person(
  'customer',
  { given: 'Ada', family: 'Okafor', company: 'Acme Ltd' },
  { email: 'a.okafor@mail.example', handles: ['ada77'] },
);
const tom = person('order.gift.giver', { given: 'Tom', family: 'Okafor' });
const guest = person('customer', {}, { email: 'g@mail.example' });

const kindOf = (seed: JudgedSeed): Naming['kind'] => {
  const judged = judgedFrom({ recipient: ada, ...seed });
  const [greeting] = judged.reading.greetings;
  if (greeting === undefined) throw new RangeError('No greeting.');
  return namingOf(judged, greeting).kind;
};

/** "Hi Ada," with the name printed, or written where no path is given. */
const greets = (names: string, path?: string, value?: string | null): JudgedSeed => ({
  lines: [
    ['Hi ', path === undefined ? names : { prints: names, path, value: value ?? names }, ','],
  ],
  greeting: { text: `Hi ${names},`, names },
});

describe('namingOf', () => {
  it.each<[naming: Naming['kind'], because: string, seed: JudgedSeed]>([
    ['recipient', 'a given name', greets('Ada', 'customer.given')],
    ['recipient', 'a family name with a title', greets('Ms Okafor')],
    ['recipient', 'a company greeted as the company', greets('Acme')],
    [
      'recipient',
      'printed from the name, whatever its letters',
      greets('アダ', 'customer.given', 'Ada'),
    ],
    [
      'recipient',
      'the same name from another place of the record',
      { ...greets('Ada', 'order.billing.given'), people: [ada, person('order.billing', ada.name)] },
    ],
    ['other', 'the giver', { ...greets('Tom', 'order.gift.giver.given'), people: [ada, tom] }],
    ['other', 'the giver, of the same family', { ...greets('Tom Okafor'), people: [ada, tom] }],
    [
      'other',
      "another customer's name",
      { ...greets('Bruno'), others: [person('customer', { given: 'Bruno' })] },
    ],
    ['handle', 'an address', greets('a.okafor@mail.example', 'customer.email')],
    ['handle', 'the beginning of an address', greets('a.okafor')],
    ['handle', 'a user id', greets('ada77', 'customer.login')],
    ['handle', 'an address instead of no name', { ...greets('g@mail.example'), recipient: guest }],
    ['handle', 'what is written as a user id', greets('user_88231')],
    ['handle', 'the beginning of an unknown address', greets('yuki.mori0412')],
    ['stranger', 'a name nobody has', greets('Robert')],
    ['stranger', 'a name with a full stop', greets('J.R. Robertson')],
    ['nobody', 'words that are no name', greets('fashion lover')],
    [
      'unknown',
      'a fond form',
      { ...greets('Peggy'), recipient: person('customer', { given: 'Margaret' }), language: 'en' },
    ],
    [
      'unknown',
      'a fond form, inflected',
      { ...greets('Kasiu'), recipient: person('customer', { given: 'Katarzyna' }), language: 'pl' },
    ],
    ['stranger', 'the fond form of another name', { ...greets('Peggy'), language: 'en' }],
    ['unknown', 'data of which nothing is known', greets('Robert', 'order.contact')],
    ['beside', 'a token', greets('{{first_name}}')],
    ['beside', 'a leaked value', greets('undefined', 'customer.given', null)],
    [
      'nobody',
      "the sender's customers at large",
      { ...greets('Kestrel Member'), message: { from: 'Kestrel <hello@kestrel.example>' } },
    ],
    [
      'beside',
      'the sender',
      { ...greets('Kestrel'), message: { from: 'Kestrel <hello@kestrel.example>' } },
    ],
  ])('is %s for %s', (naming, _, seed) => {
    expect(kindOf(seed)).toBe(naming);
  });

  it.each<[naming: Naming['kind'], text: string, names: string]>([
    ['none', 'Unbelievably,', 'Unbelievably'],
    ['recipient', 'Ada,', 'Ada'],
    ['stranger', 'Robertさん、', 'Robert'],
  ])('is %s for "%s" without an opener', (naming, text, names) => {
    expect(kindOf({ lines: [[text]], greeting: { text, names } })).toBe(naming);
  });

  it.each<[naming: Naming['kind'], names: string]>([
    ['recipient', '정*윤'],
    ['recipient', '정하윤'],
    ['nobody', '김*윤'],
  ])('is %s for %s', (naming, names) => {
    const recipient = person('customer', { full: '정하윤' });
    const greeting = { text: `${names} 님`, names };
    expect(kindOf({ lines: [[`${names} 님`]], greeting, recipient, language: 'ko-KR' })).toBe(
      naming,
    );
  });

  it('takes a name for a name though it is a generic word', () => {
    const recipient = person('customer', { given: 'Friend' });
    const seed = greets('Friend', 'customer.given');
    const greeting = { text: 'Hi Friend,', names: 'Friend', kind: 'generic' } as const;
    expect(kindOf({ ...seed, greeting, recipient })).toBe('recipient');
  });

  it('sees a name in the sentence behind the greeting', () => {
    const lines = [['Hello!'], ['Good news, Ada, it is on its way.']];
    const seed = { lines, greeting: { text: 'Hello!' } };
    expect(kindOf(seed)).toBe('nobody');
    expect(kindOf({ ...seed, opening: 'Good news, Ada, it is on its way.' })).toBe('recipient');
  });

  it('sees the slot that came out empty at the end of a line', () => {
    const lines = [['Hello ', { prints: '', path: 'customer.nickname', value: null }]];
    expect(kindOf({ lines, greeting: { text: 'Hello' } })).toBe('empty');
  });

  it('lets an inflected name pass where names are inflected, and nobody else has it', () => {
    const recipient = person('customer', { given: 'Daniel' });
    const seed = { ...greets('Daniela'), recipient };
    const daniela = person('customer', { given: 'Daniela' });
    expect(kindOf({ ...seed, language: 'en' })).toBe('stranger');
    expect(kindOf({ ...seed, language: 'cs-CZ' })).toBe('recipient');
    expect(kindOf({ ...seed, language: 'cs-CZ', others: [daniela] })).toBe('other');
  });
});
