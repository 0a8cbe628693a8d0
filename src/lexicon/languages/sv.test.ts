import { describe, expect, test } from 'vitest';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('Swedish', () => {
  test.each<[string, readonly string[]]>([
    ['Hej Åsa,', ['Hej|Åsa']],
    ['Hej Åsa!', ['Hej|Åsa']],
    ['Hejsan Erik, tack för att du handlar hos oss.', ['Hejsan|Erik']],
    ['Hej igen, Elsa!', ['Hej igen|Elsa']],
    ['Bästa Lena Lindqvist,', ['Bästa|Lena Lindqvist']],
    ['Välkommen till IKEA Family, Karin!', ['Välkommen|Karin']],
    ['Tack för din beställning, Johan!', ['Tack för din beställning|Johan']],
    ['Kära kund,', ['Kära|~kund']],
    ['Bästa kund!', ['Bästa|~kund']],
    ['Hej,', ['Hej|<nobody>']],
    ['Hej!', ['Hej|<nobody>']],
    ['Hej, din order är på väg.', ['Hej|<nobody>']],
    ['Hej ,', ['Hej|<empty>']],
    ['Vi har återbetalat beloppet till kortet som slutar på 1908.', ['ending 1908 payment-card']],
    ['De fyra sista siffrorna på ditt kort är 4242.', ['ending 4242 payment-card']],
    ['Ditt konto som slutar på 7776 krediteras.', ['ending 7776 payment-card']],
    ['Presentkort som slutar på 5512', ['ending 5512 gift-card']],
    ['Ordernummer: A-10023', ['full A-10023 order']],
    ['Din beställning 88417776 har skickats.', ['full 88417776 order']],
    ['Fakturanummer 2026000170', ['full 2026000170 invoice']],
    ['OCR-nummer: 5519044123', ['full 5519044123 payment-reference']],
    ['Kundnummer: 5519044', ['full 5519044 customer-account']],
    ['Kollinummer: 00370712345678901234', ['full 00370712345678901234 shipment']],
    ['Bokningskod: X7K2PQ', ['full X7K2PQ booking']],
    ['Ring oss på 08-123 456 78.', ['phone 08-123 456 78']],
    ['Kundtjänst: 0771-33 55 77', ['phone 0771-33 55 77']],
    ['Har du frågor? Kontakta oss.', ['support-page nothing-to-follow']],
    ['Svara bara på det här mejlet.', ['invites']],
    ['Det går inte att svara på detta mejl.', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'sv-SE')).toEqual(expected);
  });

  test.each([
    ['Med vänlig hälsning, Teamet'],
    ['Leverans inom 3 arbetsdagar.'],
    ['Fri frakt vid köp över 1500 kr'],
    ['Rabattkod: SOMMAR2026'],
    ['Din engångskod är 493021.'],
    ['Orderdatum: 2026-05-12'],
    ['Ordervärde 12 345 kr'],
    ['Org.nr 556074-7569'],
    ['Drottninggatan 12, 111 51 Stockholm'],
    ['Flygnummer: SK1421'],
    ['Du har 1250 poäng på kontot.'],
    ['Erbjudandet slutar 31 maj.'],
    ['Paketet har kommit till ombudet.'],
    ['SIM-kort 89460000000000'],
    ['Följ oss på Instagram'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'sv-SE')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Kontakta kundtjänst', ['support-page']],
    ['Chatta med oss', ['chat']],
    ['Bli uppringd', ['call-back']],
    ['Vanliga frågor', []],
    ['Avprenumerera', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'sv-SE')).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['Hejsan Gunnar,', ['Hejsan|Gunnar']],
    ['Tja Linnea!', ['Tja|Linnea']],
    ['Käre Sven,', ['Käre|Sven']],
    ['God morgon Elin!', ['God morgon|Elin']],
    ['Tack för din beställning, Elin!', ['Tack för din beställning|Elin']],
    ['Goda nyheter, Elin!', ['Goda nyheter|Elin']],
    ['Hej där Nils,', ['Hej där|Nils']],
    ['Hej Familjen Ek,', ['Hej|Familjen Ek']],
    ['Hej på dig!', ['Hej på dig|<nobody>']],
    ['Hej bokälskare!', ['Hej|~bokälskare']],
    ['Hejsan!', ['Hejsan|<nobody>']],
    ['Tack för din beställning, !', ['Tack för din beställning|<empty>']],
    ['Ditt kort (slutar på 4471) har debiterats.', ['ending 4471 payment-card']],
    ['De sista fyra siffrorna i ditt kortnummer är 9920.', ['ending 9920 payment-card']],
    ['Beställningsnummer | B-220019', ['full B-220019 order']],
    ['Kundnr 8812004', ['full 8812004 customer-account']],
    ['Avtalsnummer 9001277', ['full 9001277 contract']],
    ['Returnummer RT-55120', ['full RT-55120 return']],
    ['Frågor? Ring oss på 08-123 456 78.', ['phone 08-123 456 78']],
    ['Kontakta gärna vår kundtjänst.', ['support-page nothing-to-follow']],
    ['Vänligen svara inte på detta meddelande.', ['refuses']],
    ['Du kan svara direkt på detta mail.', ['invites']],
    ['Stort tack för din bokning, Amina!', ['Stort tack för din bokning|Amina']],
    ['Bokningsref: XKT4PQ', ['full XKT4PQ booking']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'sv-SE')).toEqual(expected);
  });

  test.each([
    ['Erbjudandet gäller t.o.m. 31 december'],
    ['Summa: 1 290 kr'],
    ['Org.nr 556677-8899'],
    ['Flyg SK 1428, gate 14, plats 22C'],
    ['Mätarställning 45120'],
    ['114 55 Stockholm'],
    ['Leverans den 24/12 kl. 14–18'],
    ['Din kod är 449102'],
    ['Du har 12500 poäng'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'sv-SE')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Starta chatten', ['chat']],
    ['Hjälp och kontakt', ['support-page']],
    ['Till kundservice', ['support-page']],
    ['Visa kvitto', []],
    ['Chatta med kundtjänst', ['chat']],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'sv-SE')).toEqual(expected);
  });
});
