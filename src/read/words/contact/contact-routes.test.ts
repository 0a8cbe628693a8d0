import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../../test/support/reading-of.ts';

const routes = (
  parts: Parameters<typeof readingOf>[0],
  about?: Parameters<typeof readingOf>[1],
): string[] =>
  readingOf(parts, about).routes.map(({ kind, value, dead }) =>
    [kind, value, dead].filter(Boolean).join(' '),
  );

describe('contact routes in words', () => {
  test.each([
    ['Call us on 020 7946 0958', 'en-GB', 'phone 020 7946 0958'],
    ['Call (415) 555-2671 today', 'en-US', 'phone (415) 555-2671'],
    ['Questions? 1-800-555-0199', 'en-US', 'phone 1-800-555-0199'],
    ['Phone: +44 20 7946 0958', undefined, 'phone +44 20 7946 0958'],
    ['Call 1-800-FLOWERS', 'en-US', 'phone 1-800-FLOWERS'],
    ['Customer service: 0800 123 4567', 'en-GB', 'phone 0800 123 4567'],
    ['Text us: 32665', 'en-US', 'phone 32665'],
    ['Telefon 030 901820', 'de-DE', 'phone 030 901820'],
    ['Вопросы: 88005550142', 'ru-RU', 'phone 88005550142'],
    ['To change or cancel 2125550144', 'en-US', 'phone 2125550144'],
    ["Can't make it? 2125550144.", 'en-US', 'phone 2125550144'],
    ['Ændring eller afbud på 70236184', 'da-DK', 'phone 70236184'],
    ['للتغيير ٢٢٢٠٠٤١٧. مستشفى السدرة', 'ar-KW', 'phone 22200417'],
    ['Questions: 18005550199', 'en-US', 'phone 18005550199'],
    ['お電話：0120-444-113', 'ja-JP', 'phone 0120-444-113'],
    ['Call 555-0142 to speak to us: +1 (212) 555-0142', 'en-US', 'phone +1 (212) 555-0142'],
    ['Write to support@example.com', 'en', 'email support@example.com'],
    ['Just reply to this email', 'en', 'reply'],
    ['Call 000-000-0000', 'en-US', 'phone 000-000-0000 placeholder'],
    ['Call 123-456-7890', 'en-US', 'phone 123-456-7890 placeholder'],
    ['Call us: xxx-xxx-xxxx', 'en-US', 'phone xxx-xxx-xxxx placeholder'],
    ['Phone: +1 234 567 8900', 'en-US', 'phone +1 234 567 8900 placeholder'],
    ['Phone: [phone number]', 'en', 'phone [phone number] placeholder'],
    ['nazovite nas na broj 0X1 XXX XXX i šaljemo novu', 'hr-HR', 'phone 0X1 XXX XXX placeholder'],
    ['Tel.: TBC', 'en-GB', 'phone TBC placeholder'],
    ['Spær kortet på 70 15 62 43', 'da-DK', 'phone 70 15 62 43'],
    ['Phone us on 0XXX XXX XXXX and have it handy', 'en-GB', 'phone 0XXX XXX XXXX placeholder'],
    ['Nazovite nas na broj 0X1 XXX XXX odmah', 'hr-HR', 'phone 0X1 XXX XXX placeholder'],
    ['Hívja a 06 30 555 0771-es számot', 'hu-HU', 'phone 06 30 555 0771'],
    ['ניתן לפנות למוקד הטלפוני *5518', 'he-IL', 'phone *5518'],
    ['Have a word with Mrs Ferris, 01632 960 371, before 3.30', 'en-GB', 'phone 01632 960 371'],
    ['Výpadok či otázka k faktúre: 041 555 01 40', 'sk-SK', 'phone 041 555 01 40'],
    ['כתבו ל-info@example.com', 'he-IL', 'email info@example.com'],
    ['Tap Help in the app to talk to our team', 'en', 'place in the app'],
    ['Komm in unseren Laden oder ruf uns an', 'de', 'support-page nothing-to-follow'],
    ['Melden Sie sich gern an der Rezeption', 'de', 'place an der Rezeption'],
    ['Vous pouvez nous joindre depuis votre espace client', 'fr', 'place depuis votre espace'],
    ['如有疑问请添加微信客服：shopkefu', 'zh-CN', 'messenger shopkefu'],
    ['Mándanos un correo a ayuda@example.com', 'es', 'email ayuda@example.com'],
    ['Chat with us: shop.example/chat', 'en', 'chat http://shop.example/chat'],
    ['Queries: ask for Orla on 01632 960775.', 'en-IE', 'phone 01632 960775'],
    [
      'Access tent and quiet camping: call Rosalind on\n01632 960318, please.',
      'en-GB',
      'phone 01632 960318',
    ],
    ['Montør Kim træffes på 20 00 44 18.', 'da-DK', 'phone 20 00 44 18'],
    ['Μίλησε με εκπρόσωπο: 18 055, Δευτέρα-Σάββατο', 'el-GR', 'phone 18 055'],
    ['يرجى الاتصال بمركز خدمة العملاء على 19482 على مدار 24 ساعة', 'ar-EG', 'phone 19482'],
    ['किसी भी सहायता के लिए 1930 पर कॉल करें।', 'hi-IN', 'phone 1930'],
    ['携帯電話からは「151」(無料)へおかけください。', 'ja-JP', 'phone 151'],
    ['Detaylı bilgi için 532’yi arayın.', 'tr-TR', 'phone 532'],
    ['如有查詢，請致電1823。', 'zh-HK', 'phone 1823'],
    ['Silakan hubungi PLN 123 atau aplikasi kami.', 'id-ID', 'phone 123'],
    ['Rufen Sie uns unter 1815 an.', 'de-CH', 'phone 1815'],
    ['Monday to Friday 01632 960123', 'en-GB', 'phone 01632 960123'],
    ['Any questions? Contact us.', 'en', 'support-page nothing-to-follow'],
    [
      'Our customer care team is happy to help. Please get in touch.',
      'en',
      'support-page nothing-to-follow',
    ],
    ['Please contact us within 14 days and quote 48213', 'en', 'support-page nothing-to-follow'],
    ['ऑर्डर 48213 के लिए हमसे संपर्क करें।', 'hi-IN', 'support-page nothing-to-follow'],
    [
      '48213 numaralı siparişiniz için bizimle iletişime geçin',
      'tr-TR',
      'support-page nothing-to-follow',
    ],
  ])('%s', (text, locale, expected) => {
    expect(routes({ text }, locale === undefined ? {} : { locale })).toContain(expected);
  });

  test.each([
    ['Refunded to your card (xxxx-xxxx-xxxx-4242)', 'en-US'],
    ['Order number: 100-2037-7776', 'en-US'],
    ['Tracking number 9400 1000 0000 0000 0000 00', 'en-US'],
    ['Placed 12/05/2026 10:45', 'en-GB'],
    ['Total: 1,299.00', 'en-US'],
    ['Card •••• 1908', 'en-US'],
    ['Kestrel Ltd, 12 Bridge Street, London SW1A 1AA', 'en-GB'],
    ['Delivered 2026-05-12', 'en-US'],
    ['ISBN 978-3-16-148410-0', 'en-US'],
    ['Follow us on Instagram', 'en-US'],
    ['This email was sent to ada@example.com', 'en-US'],
    ['Your code is 493021', 'en-US'],
    ['VAT number GB123456789', 'en-GB'],
    ['Fax: 020 7946 0959', 'en-GB'],
    ['Phone: 010-****-1234', 'en-GB'],
    ['Kestrel Ltd. Company no. 07712345. VAT 123 4567 89.', 'en-GB'],
    ['Total 12 345 678 kr', 'en-GB'],
    ['Call 24/7', 'en-GB'],
    ['You will find answers in our FAQ', 'en'],
    ['Numer wpłaty 20260303-07', 'pl-PL'],
    ['Delivery on 12 000 000 pallets', 'en-GB'],
    ['RCS Lorient 000 000 000.', 'fr-FR'],
    ['Permit P-60552', 'en-GB'],
    ['Please don’t answer this message; the address is used for sending only.', 'en-US'],
    ['رقم التصريح P-60552', 'ar-AE'],
    ['Your statement is in the app', 'en'],
    ['Your parcel waits in our store', 'en'],
    ['Kundennummer 0221 471 0155', 'de-DE'],
    ['ไฟเบอร์ 500/500 Mbps', 'th-TH'],
    ['You can contact your bank if it takes longer', 'en'],
    ['Bankanızla iletişime geçin', 'tr-TR'],
    ['カード会社にお問い合わせください', 'ja-JP'],
    ['*5518 הכרטיס חויב', 'he-IL'],
    ['みなと都市ガス株式会社 〒000-0000 港町1-1-1', 'ja-JP'],
    ['郵便番号 000-0000 港町1-1-1', 'ja-JP'],
  ])('%s is none', (text, locale) => {
    expect(routes({ text }, { locale })).toEqual([]);
  });

  test('the address of the reader is no route', () => {
    expect(routes({ text: 'Reach ada@example.com' }, { to: 'Ada <ada@example.com>' })).toEqual([]);
  });
});

describe('contact routes in links', () => {
  test.each([
    ['tel:+442079460958', 'Call us', 'phone +442079460958'],
    ['tel:', 'Call us', 'phone empty'],
    ['tel:undefined', 'Call us', 'phone undefined leaked-value'],
    ['tel:+10000000000', 'Call us', 'phone +10000000000 placeholder'],
    ['sms:+12025550143', 'Text us', 'messenger sms:+12025550143'],
    ['mailto:help@example.com?subject=Order', 'Mail us', 'email help@example.com'],
    ['mailto:', 'Mail us', 'email empty'],
    ['mailto:undefined', 'Mail us', 'email undefined leaked-value'],
    ['mailto:{{support}}', 'Mail us', 'email {{support}} placeholder'],
    ['https://wa.me/442079460958', 'Message us', 'messenger https://wa.me/442079460958'],
    ['https://wa.me/', 'Message us', 'messenger empty'],
    ['https://wa.me/?text=Hello', 'Message us', 'messenger empty'],
    ['https://api.whatsapp.com/send?phone=', 'Message us', 'messenger empty'],
    ['https://line.me/R/ti/p/', 'LINE', 'messenger empty'],
    ['https://line.me/R/ti/p/@kestrel', 'LINE', 'messenger https://line.me/R/ti/p/@kestrel'],
    ['viber://chat?number=', 'Viber', 'messenger empty'],
    ['tel:+44', 'Call us', 'phone +44 empty'],
    ['#', 'Write to us on WhatsApp', 'chat empty'],
    ['https://lin.ee/abc123', 'LINE', 'messenger https://lin.ee/abc123'],
    ['https://pf.kakao.com/_abc', 'Kakao', 'messenger https://pf.kakao.com/_abc'],
    ['https://m.me/kestrel', 'Messenger', 'messenger https://m.me/kestrel'],
    ['https://t.me/kestrel', 'Telegram', 'messenger https://t.me/kestrel'],
    ['https://example.com/x', 'Chat with us', 'chat https://example.com/x'],
    ['https://example.com/x', 'Request a call back', 'call-back https://example.com/x'],
    ['https://example.com/x', 'Contact us', 'support-page https://example.com/x'],
    ['https://example.com/x', 'Help', 'support-page https://example.com/x'],
    [
      'https://example.com/contact-us?u=1',
      'here',
      'support-page https://example.com/contact-us?u=1',
    ],
    ['https://kestrel.zendesk.com/hc', 'here', 'support-page https://kestrel.zendesk.com/hc'],
    ['https://support.example.com/', 'here', 'support-page https://support.example.com/'],
    ['#', 'Contact us', 'support-page empty'],
    ['', 'Contact us', 'support-page empty'],
    ['undefined', 'Help centre', 'support-page undefined leaked-value'],
  ])('%s "%s"', (href, words, expected) => {
    expect(routes({ html: `<p><a href="${href}">${words}</a></p>` })).toEqual([expected]);
  });

  test.each([
    ['https://www.facebook.com/kestrel', 'Facebook'],
    ['https://instagram.com/kestrel', 'Instagram'],
    ['https://example.com/faq', 'FAQ'],
    ['https://example.com/help/faq', 'Read the answers'],
    ['https://example.com/orders/1', 'View your order'],
    ['https://example.com/unsubscribe', 'Unsubscribe'],
    ['https://example.com/survey', 'Help us improve'],
    ['mailto:no-reply@example.com', 'no-reply@example.com'],
    ['#', 'Shop now'],
  ])('%s "%s" is none', (href, words) => {
    expect(routes({ html: `<p><a href="${href}">${words}</a></p>` })).toEqual([]);
  });

  const pointer = '<a href="https://example.com/x">';
  test.each([
    [`Questions? Contact us ${pointer}here</a>.`, 'en', 'support-page'],
    [`Click ${pointer}here</a> to contact us.`, 'en', 'support-page'],
    [`To get in touch, use ${pointer}this form</a>.`, 'en', 'support-page'],
    [`Chat? ${pointer}Click here</a>`, 'en', 'chat'],
    [`Chat with us: ${pointer}example.com/x</a>`, 'en', 'chat'],
    [`<a href="https://example.com/x">buradan</a> bize ulaşabilirsiniz.`, 'tr', 'support-page'],
    [`お問い合わせは${pointer}こちら</a>`, 'ja', 'support-page'],
    [`문의: ${pointer}바로가기</a>`, 'ko', 'support-page'],
  ])('%s: what a pointer is for stands beside it', (html, locale, kind) => {
    expect(routes({ html: `<p>${html}</p>` }, { locale })).toEqual([
      `${kind} https://example.com/x`,
    ]);
  });

  test.each([
    [`Read our FAQ ${pointer}here</a>.`, 'en'],
    [`Track it ${pointer}here</a>. Not for you? Never mind.`, 'en'],
    [`Sign in. Then see your order ${pointer}here</a>.`, 'en'],
  ])('%s: a pointer to something else is none', (html, locale) => {
    expect(routes({ html: `<p>${html}</p>` }, { locale })).toEqual([]);
  });

  test('what nobody sees is no route', () => {
    expect(
      routes({
        html: '<div style="display:none"><a href="tel:+442079460958">Call</a></div><p>Bye.</p>',
      }),
    ).toEqual([]);
  });

  test('a number and its link are one route', () => {
    expect(
      routes(
        { html: '<p>Call <a href="tel:+442079460958">020 7946 0958</a></p>' },
        { locale: 'en-GB' },
      ),
    ).toEqual(['phone +442079460958']);
  });
});

describe('replies', () => {
  test.each([
    ['Just reply to this email and we will help.', ['invites']],
    ['Please do not reply to this email.', ['refuses']],
    ["Please don't hesitate to reply to this email.", ['invites']],
    ['Replies to this email are not monitored.', ['refuses']],
    ['This mailbox is not monitored.', ['refuses']],
    ['This is an automated message. Please don’t reply.', ['refuses']],
    ['Antworten Sie einfach auf diese E-Mail.', ['invites']],
    ['Bitte antworten Sie nicht auf diese E-Mail.', ['refuses']],
    ['このメールは送信専用です。', ['refuses']],
    ['ご不明な点はこのメールにご返信ください。', ['invites']],
    ['We look forward to your reply.', []],
  ])('%s', (text, expected) => {
    const locale = /[ぁ-ん]/.test(text) ? 'ja' : /Antworten|antworten/.test(text) ? 'de' : 'en';
    expect([...new Set(readingOf({ text }, { locale }).replies.map(({ kind }) => kind))]).toEqual(
      expected,
    );
  });
});
