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
});
