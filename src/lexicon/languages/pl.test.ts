import { describe, expect, test } from 'vitest';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('Polish', () => {
  test.each<[string, readonly string[]]>([
    ['Cześć Anno,', ['Cześć|Anno']],
    ['Hej Kasiu!', ['Hej|Kasiu']],
    ['Dzień dobry, Marku!', ['Dzień dobry|Marku']],
    ['Szanowny Panie Janie,', ['Szanowny|Panie Janie']],
    ['Szanowna Pani Kowalska,', ['Szanowna|Pani Kowalska']],
    ['Szanowny Panie Doktorze Nowak,', ['Szanowny|Panie Doktorze Nowak']],
    ['Droga Zofio, dziękujemy za zakupy.', ['Droga|Zofio']],
    ['Witaj, Tomku! Twoja paczka już jedzie.', ['Witaj|Tomku']],
    ['Witaj w Allegro, Anno!', ['Witaj|Anno']],
    ['Dziękujemy za zamówienie, Aniu!', ['Dziękujemy za zamówienie|Aniu']],
    ['Szanowni Państwo,', ['Szanowni Państwo|<nobody>']],
    ['Szanowny Kliencie,', ['Szanowny|~Kliencie']],
    ['Drogi Użytkowniku!', ['Drogi|~Użytkowniku']],
    ['Szanowna Pani / Szanowny Panie,', ['Szanowna Pani / Szanowny Panie|<nobody>']],
    ['Dzień dobry,', ['Dzień dobry|<nobody>']],
    ['Cześć!', ['Cześć|<nobody>']],
    ['Szanowny ,', ['Szanowny|<empty>']],
    ['Hej ,', ['Hej|<empty>']],
    ['Zwrot trafi na kartę kończącą się na 1908.', ['ending 1908 payment-card']],
    ['Płatność kartą Visa o końcówce 4242', ['ending 4242 payment-card']],
    ['Ostatnie cztery cyfry karty to 1908.', ['ending 1908 payment-card']],
    ['Twoje konto zakończone cyframi 7776 zostało uznane.', ['ending 7776 payment-card']],
    ['Zamówienie nr 88417776 zostało wysłane.', ['full 88417776 order']],
    ['Numer zamówienia: A-10023', ['full A-10023 order']],
    ['Faktura VAT nr FV/2026/00017 w załączniku.', ['full FV/2026/00017 invoice']],
    ['Numer klienta: 5519044', ['full 5519044 customer-account']],
    ['Kod rezerwacji: X7K2PQ', ['full X7K2PQ booking']],
    ['Numer przesyłki: 620012345678901234567890', ['full 620012345678901234567890 shipment']],
    ['Karta podarunkowa z końcówką 5512', ['ending 5512 gift-card']],
    ['Zadzwoń do nas pod numer 22 123 45 67.', ['phone 22 123 45 67']],
    ['Infolinia: 801 300 800', ['phone 801 300 800']],
    ['Masz pytania? Skontaktuj się z nami.', ['support-page nothing-to-follow']],
    ['Wystarczy odpowiedzieć na tę wiadomość.', ['invites']],
    ['Prosimy nie odpowiadać na tę wiadomość.', ['refuses']],
    ['Wiadomość wygenerowana automatycznie, prosimy na nią nie odpowiadać.', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'pl-PL')).toEqual(expected);
  });

  test.each([
    ['Pozdrawiamy, Zespół Allegro'],
    ['Z poważaniem,'],
    ['Dostarczymy w ciągu 3 dni roboczych.'],
    ['Darmowa dostawa przy zamówieniach powyżej 1500 zł'],
    ['Kod rabatowy: LATO2026'],
    ['Twój kod weryfikacyjny to 493021.'],
    ['Data zamówienia: 12.05.2026'],
    ['Kwota zamówienia 12 345,00 zł'],
    ['NIP: 5252674798, REGON: 147225530'],
    ['Paczkomat WAW123M, ul. Prosta 51, 00-838 Warszawa'],
    ['Numer lotu: LO3921'],
    ['Masz 1250 punktów na koncie.'],
    ['Oferta kończy się 31 maja.'],
    ['Zamówienie dotarło do sortowni.'],
    ['Karta SIM 89480000000000'],
    ['Śledź nas na Instagramie'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'pl-PL')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Centrum pomocy', ['support-page']],
    ['Formularz kontaktowy', ['support-page']],
    ['Kontakt', ['support-page']],
    ['Rozpocznij czat', ['chat']],
    ['Zamów rozmowę', ['call-back']],
    ['Najczęściej zadawane pytania', []],
    ['Wypisz się', []],
    ['Zobacz zamówienie', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'pl-PL')).toEqual(expected);
  });
});
