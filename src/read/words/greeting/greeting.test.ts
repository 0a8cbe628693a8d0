import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../../test/support/reading-of.ts';

/** Opener and addressee as `Dear|Ada`, `Dear|<empty>`, `Hello|<nobody>`, `Dear|~customer`; undefined: none. */
function greeted(text: string, locale?: string): string | undefined {
  const reading = readingOf({ text }, locale === undefined ? {} : { locale });
  const [greeting] = reading.greetings;
  if (greeting === undefined) return undefined;
  const { addressee, opener } = greeting;
  switch (addressee.kind) {
    case 'words':
      return `${opener}|${addressee.text}`;
    case 'generic':
      return `${opener}|~${addressee.text}`;
    default:
      return `${opener}|<${addressee.kind}>`;
  }
}

describe('greetings', () => {
  test.each([
    ['Hi Ada,', 'Hi|Ada'],
    ['Hi Ada', 'Hi|Ada'],
    ['hi ada,', 'hi|ada'],
    ['HI ADA,', 'HI|ADA'],
    ['Hey Ada — good news', 'Hey|Ada'],
    ['Hey Ada - your parcel is here', 'Hey|Ada'],
    ['Dear Ms Okafor:', 'Dear|Ms Okafor'],
    ['Dear Dr. Okafor,', 'Dear|Dr. Okafor'],
    ['Dear J. R. Smith,', 'Dear|J. R. Smith'],
    ['Sehr geehrter Herr Dipl.-Ing. Kern,', 'Sehr geehrter|Herr Dipl.-Ing. Kern'],
    ['Hello \u2068Ada\u2069\u200f,', 'Hello|Ada'],
    ['Hello Zoe\u0308,', 'Hello|Zoe\u0308'],
    ['Ｈｅｌｌｏ Ａｄａ,', 'Ｈｅｌｌｏ|Ａｄａ'],
    ['Hi our ,', 'Hi|<empty>'],
    ['Dear Mr. & Mrs. Okafor,', 'Dear|Mr. & Mrs. Okafor'],
    ['Good morning Ada!', 'Good morning|Ada'],
    ['Good morning, Ada!', 'Good morning|Ada'],
    ['Hello, Ada.', 'Hello|Ada'],
    ['Tight lines, dear Ada!', 'dear|Ada'],
    ['Tight lines, dear customer!', 'dear|~customer'],
    ['Hello, Ada', 'Hello|Ada'],
    ['Hello Ada, thanks for shopping with us.', 'Hello|Ada'],
    ['Hello Ada! Your order is on its way.', 'Hello|Ada'],
    ['Hi Ada 👋', 'Hi|Ada'],
    ['👋 Hi Ada!', 'Hi|Ada'],
    ['Hi there Ada,', 'Hi there|Ada'],
    ['Hi again, Ada!', 'Hi again|Ada'],
    ['Dear María José García López,', 'Dear|María José García López'],
    ["Dear Siobhán O'Neill,", "Dear|Siobhán O'Neill"],
    ['Dear Jean-Luc van der Berg,', 'Dear|Jean-Luc van der Berg'],
    ['Hello 山田 太郎,', 'Hello|山田 太郎'],
    ['Hi ada.okafor@example.com,', 'Hi|ada.okafor@example.com'],
    ['Hi *|FNAME|*,', 'Hi|*|FNAME|*'],
    ['Hi [First Name],', 'Hi|[First Name]'],
    ['Hi user_55190,', 'Hi|user_55190'],
    ['Hi {{first_name}},', 'Hi|{{first_name}}'],
    ['Dear Okafor Ltd,', 'Dear|Okafor Ltd'],
    ['Hi undefined,', 'Hi|undefined'],
    ["Hi Ada we've shipped your order, hooray", 'Hi|Ada'],
    ['Greetings Ada,', 'Greetings|Ada'],
    ["G'day Ada!", "G'day|Ada"],
    ['Welcome, Ada!', 'Welcome|Ada'],
    ['Welcome Ada!', 'Welcome|Ada'],
    ['Welcome to Kestrel, Ada!', 'Welcome|Ada'],
    ['Thanks for your order, Ada', 'Thanks|Ada'],
    ['Thank you for your order, Ada!', 'Thank you|Ada'],
    ['Ada, your order is on its way.', '|Ada'],
    ['Ada,', '|Ada'],
    ['Ada Okafor,', '|Ada Okafor'],
  ])('%s names somebody', (text, expected) => {
    expect(greeted(text)).toBe(expected);
  });

  test.each([
    ['Hello!', 'Hello|<nobody>'],
    ['Hello', 'Hello|<nobody>'],
    ['Hi,', 'Hi|<nobody>'],
    ['Hi there,', 'Hi there|<nobody>'],
    ['Hey there!', 'Hey there|<nobody>'],
    ['Greetings', 'Greetings|<nobody>'],
    ['Greetings,', 'Greetings|<nobody>'],
    ['Greetings from all of us!', 'Greetings|<nobody>'],
    ['Good morning!', 'Good morning|<nobody>'],
    ['Hello, your order is on its way.', 'Hello|<nobody>'],
    ['Hi, we noticed you left something behind.', 'Hi|<nobody>'],
    ['To whom it may concern:', 'To whom it may concern|<nobody>'],
    ['Dear valued customer', 'Dear|~valued customer'],
    ['Dear Customer,', 'Dear|~Customer'],
    ['DEAR CUSTOMER,', 'DEAR|~CUSTOMER'],
    ['Dear Sir or Madam', 'Dear|~Sir or Madam'],
    ['Dear Sir/Madam,', 'Dear|~Sir/Madam'],
    ['Hello everyone,', 'Hello|~everyone'],
    ['Hi friend!', 'Hi|~friend'],
    ['Dear Hiring Manager,', 'Dear|~Hiring Manager'],
    ['Dear Account Holder:', 'Dear|~Account Holder'],
    ['Dear Policyholder,', 'Dear|~Policyholder'],
    ['Dear Member,', 'Dear|~Member'],
    ['Dear Parent or Guardian,', 'Dear|~Parent or Guardian'],
    ['Dear Kestrel customer,', 'Dear|~Kestrel customer'],
    ['Hello, valued customer!', 'Hello|~valued customer'],
  ])('%s addresses nobody in particular', (text, expected) => {
    expect(greeted(text)).toBe(expected);
  });

  test.each([
    ['Hi ,', 'Hi|<empty>'],
    ['Hi  ,', 'Hi|<empty>'],
    ['Dear ,', 'Dear|<empty>'],
    ['Dear  ,', 'Dear|<empty>'],
    ['Dear,', 'Dear|<empty>'],
    ['Dear', 'Dear|<empty>'],
    ['Hi !', 'Hi|<empty>'],
    ['Hello :', 'Hello|<empty>'],
    ['Dear Ms ,', 'Dear|<empty>'],
    ['Dear Mr.,', 'Dear|<empty>'],
    ['Hello, !', 'Hello|<empty>'],
    ['Welcome, !', 'Welcome|<empty>'],
    ['Hi , your order has shipped.', 'Hi|<empty>'],
  ])('%s has an empty slot', (text, expected) => {
    expect(greeted(text)).toBe(expected);
  });

  test.each([
    'Drop by the shop and say hi, we would love to see you.',
    'Hi-Fi speakers',
    'Hi-Fi speakers, now 20% off',
    'Dear Evan Hansen tickets',
    'Dear Evan Hansen tickets: on sale now!',
    'Your order is on its way.',
    'Thanks for your order!',
    'Thank you for shopping with us, your parcel leaves today.',
    'Welcome back!',
    'Welcome to Kestrel!',
    'Welcome aboard!',
    'However, your order is late.',
    'Unfortunately, we could not deliver.',
    'Today, we shipped your order.',
    'Kind regards,',
    'Best,',
    'Cheers,',
    'View in browser',
    'Hilo, Hawaii',
    'London, 12 May 2026',
    'Blue, size M',
    'Good news, your refund is on its way!',
    'High five!',
    'Attention: Ada Okafor',
    'Hello Kitty backpack',
    'Thanks, we got your return.',
    'Heylo candle | 1 | £12.00',
    'Order number: A-10023',
  ])('%s is no greeting', (text) => {
    expect(greeted(text)).toBeUndefined();
  });

  test.each([
    ['Sehr geehrte Frau Dr. Lindqvist,', 'de', 'Sehr geehrte|Frau Dr. Lindqvist'],
    ['Liebe Ada,', 'de', 'Liebe|Ada'],
    ['Hallo Ada,', 'de', 'Hallo|Ada'],
    ['Hallo ,', 'de', 'Hallo|<empty>'],
    ['Sehr geehrte Damen und Herren,', 'de', 'Sehr geehrte Damen und Herren|<nobody>'],
    [
      'Sehr geehrte Kundin, sehr geehrter Kunde,',
      'de',
      'Sehr geehrte Kundin, sehr geehrter Kunde|<nobody>',
    ],
    ['Liebe Kundin,', 'de', 'Liebe|~Kundin'],
    ['Guten Tag,', 'de', 'Guten Tag|<nobody>'],
    ['Guten Tag, Ihre Bestellung ist da!', 'de', 'Guten Tag|<nobody>'],
    ['Guten Tag Frau Okafor,', 'de', 'Guten Tag|Frau Okafor'],
    ['Glückwunsch zum Geburtstag, Ada!', 'de', 'Glückwunsch|Ada'],
    ['山田 太郎 様', 'ja', '|山田 太郎'],
    ['山田太郎様', 'ja', '|山田太郎'],
    ['Adaさん、こんにちは', 'ja', '|Ada'],
    ['お客様各位', 'ja', 'お客様各位|<nobody>'],
    ['お客様へ', 'ja', 'お客様へ|<nobody>'],
    ['様', 'ja', '|<empty>'],
    ['こんにちは、Adaさん。', 'ja', 'こんにちは|Adaさん'],
    ['ユウキさん♪', 'ja', '|ユウキ'],
    ['ユウキさん🎉', 'ja', '|ユウキ'],
    ['하윤님~', 'ko', '|하윤'],
    ['思远：', 'zh-CN', '|思远'],
    ['נועה,', 'he', '|נועה'],
    ['尊敬的 女士：', 'zh-CN', '尊敬的|<empty>'],
    ['尊敬的 您好：', 'zh-CN', '尊敬的|<empty>'],
    ['，您好！', 'zh-CN', '您好|<empty>'],
    ['عزيزنا العميل،', 'ar-EG', 'عزيزنا|~العميل'],
    ['السيد/ المحترم،', 'ar-EG', 'السيد/|<empty>'],
    ['प्रिय जी,', 'hi-IN', 'प्रिय|<empty>'],
    ['Madame ,', 'fr-FR', 'Madame|<empty>'],
    ['Kære hr./fru,', 'da-DK', 'Kære hr./fru|~hr./fru'],
    ['Kære hr./fru ,', 'da-DK', 'Kære hr./fru|<empty>'],
    ['尊敬的先生/女士：', 'zh-CN', '尊敬的|~先生/女士'],
    ['เรียน ลูกค้าผู้มีอุปการคุณทุกท่าน', 'th', 'เรียน|~ลูกค้าผู้มีอุปการคุณทุกท่าน'],
    ['เรียน คุณสมชาย', 'th', 'เรียน|คุณสมชาย'],
    ['Sehr geehrte Frau Dr. med. Lindqvist', 'de', 'Sehr geehrte|Frau Dr. med. Lindqvist'],
    ['Γεια, Νίκο 👋', 'el', 'Γεια|Νίκο'],
    ['Lucía 🎉', 'es', '|Lucía'],
    ['Друзья!', 'ru', '|~Друзья'],
    ['Друзья пишут нам', 'ru', undefined],
    ['Hallo Ada,', undefined, 'Hallo|Ada'],
    ['Liebe Ada,', 'en', 'Liebe|Ada'],
    ['Hi Ada,', 'ja', 'Hi|Ada'],
    ['Hi Ada,', 'sw', 'Hi|Ada'],
  ])('%s in %s', (text, locale, expected) => {
    expect(greeted(text, locale)).toBe(expected);
  });

  test.each([
    ['Dear\nAda,', 'Dear|Ada'],
    ['Dear\nMs Okafor', 'Dear|Ms Okafor'],
    ['Hello\nAda,', 'Hello|Ada'],
    ['Dear\nCustomer,', 'Dear|~Customer'],
    ['Dear\n', 'Dear|<empty>'],
    ['Dear\nyour order has shipped.', 'Dear|<empty>'],
    ['Dear\nHello again,', 'Hello again|<nobody>'],
    ['Hello\nUnbelievably, your order is here.', 'Hello|<nobody>'],
    ['Hello\nOrder Confirmed!', 'Hello|<nobody>'],
  ])('%j on two lines', (text, expected) => {
    expect(greeted(text)).toBe(expected);
  });

  test('points at both of its lines', () => {
    const html = '<p>Dear<br>\n<b>Ada</b>,</p>';
    const [greeting] = readingOf({ html }).greetings;
    const { start, end } = greeting?.at.span ?? { start: 0, end: 0 };
    expect(html.slice(start, end)).toBe('Dear<br>\n<b>Ada</b>,');
    const at = greeting?.addressee.kind === 'words' ? greeting.addressee.at.span : undefined;
    expect(html.slice(at?.start, at?.end)).toBe('Ada');
  });

  test('stands in what only Outlook shows', () => {
    const [greeting] = readingOf({ html: '<!--[if mso]><p>Hi Ada,</p><![endif]-->' }).greetings;
    expect(greeting).toMatchObject({ role: 'outlook', text: 'Hi Ada,' });
  });

  test('stands behind logo, preview link and headline', () => {
    const reading = readingOf({
      html: '<img alt="Kestrel"><p><a href="https://example.com">View in browser</a></p><h1>Your order is on its way!</h1><table><tr><td><b>Hi</b> <span>A</span><span>da</span>,</td></tr></table><p>Hello again later!</p>',
    });
    expect(reading.greetings).toHaveLength(1);
    expect(reading.greetings[0]).toMatchObject({ role: 'body', opener: 'Hi', text: 'Hi Ada,' });
  });

  test('is read once per role', () => {
    const reading = readingOf({ html: '<p>Hi Ada,</p>', text: 'Dear Ada,' });
    expect(reading.greetings.map(({ role, opener }) => `${role} ${opener}`)).toEqual([
      'body Hi',
      'text Dear',
    ]);
  });

  test('points at the name in the source', () => {
    const html = '<p>Hi&nbsp;<b>Ada</b> &amp; co,</p>';
    const [greeting] = readingOf({ html }).greetings;
    const addressee = greeting?.addressee;
    expect(
      addressee?.kind === 'words' && html.slice(addressee.at.span.start, addressee.at.span.end),
    ).toBe('Ada</b> &amp; co');
  });

  test('the first sentences are kept, in which a name may stand instead', () => {
    const reading = readingOf({
      text: 'Shipped!\nGood news, Tom, it is on its way. Expect it soon.',
    });
    expect(reading.openings.map(({ text }) => text)).toContain('Good news, Tom, it is on its way.');
  });
});
