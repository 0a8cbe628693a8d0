import { describe, expect, test } from 'vitest';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('German', () => {
  test.each<[string, readonly string[]]>([
    ['Hallo Frau Özdemir,', ['Hallo|Frau Özdemir']],
    ['Sehr geehrte Frau Dr. Lindner-Voss,', ['Sehr geehrte|Frau Dr. Lindner-Voss']],
    ['Moinsen Jonte!', ['Moinsen|Jonte']],
    ['Tach Rosi!', ['Tach|Rosi']],
    ['Vielen Dank für Ihren Einkauf, Frau Kranz!', ['Vielen Dank für Ihren Einkauf|Frau Kranz']],
    ['Gute Nachrichten für dich, Mira:', ['Gute Nachrichten für dich|Mira']],
    ['Hallo liebe Annegret,', ['Hallo|Annegret']],
    [
      'Sehr geehrter Herr Prof. Dr. Dr. h. c. Wieland,',
      ['Sehr geehrter|Herr Prof. Dr. Dr. h. c. Wieland'],
    ],
    ['Guten Tag, Marlene Ochs', ['Guten Tag|Marlene Ochs']],
    ['Liebe:r Toni,', ['Liebe:r|Toni']],
    ['Liebe*r Kund*in,', ['Liebe*r|~Kund*in']],
    ['Sehr geehrte Fahrgäste,', ['Sehr geehrte|~Fahrgäste']],
    ['Hallo du,', ['Hallo|~du']],
    ['Liebe Nutzerin, lieber Nutzer,', ['Liebe|~Nutzerin']],
    ['Sehr geehrte:r Kund:in,', ['Sehr geehrte:r|~Kund:in']],
    ['Sehr geehrte(r) Kunde/Kundin,', ['Sehr geehrte(r)|~Kunde/Kundin']],
    ['Liebe  ,', ['Liebe|<empty>']],
    ['Hallo Frau !', ['Hallo|<empty>']],
    ['Abbuchung vom Konto mit der IBAN DE** **** **** **** 1234', ['masked 1234 bank-account']],
    ['Kreditkarte, letzte vier Stellen: 8811', ['ending 8811 payment-card']],
    ['SEPA-Lastschrift von Ihrem Girokonto ...7731', ['masked 7731 bank-account']],
    ['Bestellnr. 40-118822', ['full 40-118822 order']],
    ['Ihre Rechnung Nr. RE-2026-0417 liegt bei.', ['full RE-2026-0417 invoice']],
    ['Die Rechnungsnummer lautet 7710044.', ['full 7710044 invoice']],
    ['Geschenkgutschein mit der Endung 7H2K', ['ending 7H2K gift-card']],
    ['Vertragsnummer 9001277-3', ['full 9001277-3 contract']],
    ['Retouren-ID: RT-55120', ['full RT-55120 return']],
    ['Ruf uns einfach an: 030 23125 000', ['phone 030 23125 000']],
    ['Wenden Sie sich bitte an unseren Kundendienst.', ['support-page nothing-to-follow']],
    ['Bitte antworten Sie nicht auf diese automatisch erstellte E-Mail.', ['refuses']],
    ['Antworten Sie einfach direkt auf diese E-Mail – wir helfen gern.', ['invites']],
    [
      'Von dieser Adresse werden nur E-Mails versendet, Antworten erreichen uns nicht.',
      ['refuses'],
    ],
    ['Herzlich willkommen bei Stromhaus, Benno!', ['Herzlich willkommen|Benno']],
    [
      'Sehr geehrte Damen und Herren der Firma Holzbau Reiter,',
      ['Sehr geehrte|~Damen und Herren der Firma Holzbau Reiter'],
    ],
    [
      'Sehr geehrte Wohnungseigentümerinnen und Wohnungseigentümer,',
      ['Sehr geehrte|~Wohnungseigentümerinnen und Wohnungseigentümer'],
    ],
    ['Hey Sparfuchs!', ['Hey|~Sparfuchs']],
    ['Lieber Herr Dr. Achterberg,', ['Lieber|Herr Dr. Achterberg']],
    ['Deine Karte, die auf 7704 endet, ist abgelaufen.', ['ending 7704 payment-card']],
    ['IBAN: DE•• •••• •••• •••• ••12 34', ['masked 12 34 bank-account']],
    ['Ticket #88213 wurde geschlossen', ['full 88213 ticket']],
    ['Vertragskonto 2001 7788 21', ['full 2001 7788 21 contract']],
    [
      'Bei Problemen: kontaktieren Sie uns telefonisch unter 0711 860 55 55.',
      ['phone 0711 860 55 55'],
    ],
    ['Antworten Sie uns einfach mit „Ja“.', ['invites']],
    ['Geschätzte Frau Moser,', ['Geschätzte Frau|Moser']],
    ['Liebe Nachbarinnen und Nachbarn,', ['Liebe|~Nachbarinnen und Nachbarn']],
    ['Hey Weltenbummler!', ['Hey|~Weltenbummler']],
    ['Kundennr. 778100', ['full 778100 customer-account']],
    ['Bestellung Nr. 7712 ist bezahlt', ['full 7712 order']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'de-DE')).toEqual(expected);
  });

  test.each([
    ['Aktion endet am 31.12.2026'],
    ['Rechnungsbetrag: 1290,00 EUR'],
    ['Steuer-Nr. 12/345/67890'],
    ['Flug LH 2034, Gate A26, Sitz 14C'],
    ['Zählerstand 0012345678'],
    ['80331 München'],
    ['Lieferung am 24.12. zwischen 14 und 18 Uhr'],
    ['Ihr Code lautet 449102'],
    ['Sie haben 12500 Bonuspunkte'],
    ['Artikel-Nr. 443120'],
    ['Abfahrt Gleis 12, Wagen 27, Platz 64'],
    ['Der Termin endet um 18:30 Uhr'],
    ['Haus 17, 4. OG, Zimmer 412'],
    ['Verbrauch: 2450 kWh'],
    ['Gläubiger-ID DE98ZZZ09999999999'],
    ['Noch 14 Tage bis zum Urlaub'],
    ['Wir rufen Sie auch gerne zurück.'],
    ['Sollten Sie diese E-Mail nicht angefordert haben, ignorieren Sie sie.'],
    ['Ihre Zahlung konnte leider nicht bearbeitet werden.'],
    ['Geschätzte Lieferzeit: 2 Tage'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'de-DE')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Zum Kontaktformular', ['support-page']],
    ['Jetzt chatten', ['chat']],
    ['Rückruf wünschen', ['call-back']],
    ['Hilfe & Support', ['support-page']],
    ['Schreib uns per WhatsApp', ['chat']],
    ['Kundenservice kontaktieren', ['support-page']],
    ['Rechnung ansehen', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'de-DE')).toEqual(expected);
  });
});
