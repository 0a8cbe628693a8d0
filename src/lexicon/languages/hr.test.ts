import { describe, expect, test } from 'vitest';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('Croatian', () => {
  test.each<[string, readonly string[]]>([
    ['Bok Ana,', ['Bok|Ana']],
    ['Pozdrav, Ivane!', ['Pozdrav|Ivane']],
    ['Dobar dan, gospođo Horvat,', ['Dobar dan|gospođo Horvat']],
    ['Poštovani gospodine Babiću,', ['Poštovani|gospodine Babiću']],
    ['Poštovana gđo Kovačević,', ['Poštovana|gđo Kovačević']],
    ['Poštovani g. Marić,', ['Poštovani|g. Marić']],
    ['Poštovani/a Ivana Marić,', ['Poštovani/a|Ivana Marić']],
    ['Poštovana dr. sc. Novak,', ['Poštovana|dr. sc. Novak']],
    ['Dragi Marko, hvala na kupnji.', ['Dragi|Marko']],
    ['Draga Petra!', ['Draga|Petra']],
    ['Ana, pozdrav!', ['pozdrav|Ana']],
    ['Hvala na narudžbi, Luka!', ['Hvala na narudžbi|Luka']],
    ['Dobro došla u Konzum klub, Maja!', ['Dobro došla|Maja']],
    ['Poštovani kupče,', ['Poštovani|~kupče']],
    ['Poštovani korisnici,', ['Poštovani|~korisnici']],
    ['Poštovani/a korisniče/ce,', ['Poštovani/a|~korisniče/ce']],
    ['Dragi prijatelji,', ['Dragi|~prijatelji']],
    [
      'Poštovana gospođo, poštovani gospodine,',
      ['Poštovana gospođo, poštovani gospodine|<nobody>'],
    ],
    ['Dobar dan,', ['Dobar dan|<nobody>']],
    ['Pozdrav! Vaša narudžba je na putu.', ['Pozdrav|<nobody>']],
    ['Dobar dan, vaša narudžba je poslana.', ['Dobar dan|<nobody>']],
    ['Poštovani ,', ['Poštovani|<empty>']],
    ['Bok !', ['Bok|<empty>']],
    ['Novac vraćamo na karticu koja završava na 1908.', ['ending 1908 payment-card']],
    ['Kartica koja završava s 4242', ['ending 4242 payment-card']],
    ['Plaćeno karticom **** 4242', ['masked 4242 payment-card']],
    ['Posljednje četiri znamenke kartice su 1908.', ['ending 1908 payment-card']],
    ['Na vaš račun koji završava na 7776 stigla je uplata.', ['ending 7776 payment-card']],
    ['Poklon kartica koja završava na 5512', ['ending 5512 gift-card']],
    ['Vaša narudžba br. 88417776 je poslana.', ['full 88417776 order']],
    ['Broj narudžbe: A-10023', ['full A-10023 order']],
    ['Narudžba #10023456 je zaprimljena.', ['full 10023456 order']],
    ['Broj pošiljke: RR123456789HR', ['full RR123456789HR shipment']],
    ['Broj korisnika 5519044', ['full 5519044 customer-account']],
    ['Kod rezervacije: X7K2PQ', ['full X7K2PQ booking']],
    ['Poziv na broj: 5519044-2026', ['full 5519044-2026 payment-reference']],
    ['Zahtjev br. 4410087 je zaprimljen.', ['full 4410087 ticket']],
    ['Nazovite nas na 01 6192 111.', ['phone 01 6192 111']],
    ['Korisnička podrška: 0800 9999', ['phone 0800 9999']],
    ['Tel.: +385 1 4690 100', ['phone +385 1 4690 100']],
    ['Imate pitanja? Kontaktirajte nas.', ['support-page nothing-to-follow']],
    ['Samo odgovorite na ovaj e-mail.', ['invites']],
    ['Molimo ne odgovarajte na ovu poruku.', ['refuses']],
    ['Ova se adresa ne nadzire, odgovori se ne čitaju.', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'hr-HR')).toEqual(expected);
  });

  test.each([
    ['S poštovanjem, Tim Bauhausa'],
    ['Srdačan pozdrav iz Zadra'],
    ['Dostava u roku od 3 radna dana.'],
    ['Besplatna dostava za narudžbe iznad 1500 €'],
    ['Kod za popust: LJETO2026'],
    ['Vaš kod za potvrdu je 493021.'],
    ['Datum narudžbe: 12.05.2026.'],
    ['Iznos narudžbe 12.345,00 €'],
    ['OIB: 62226620908, MBS: 080001924'],
    ['Radnička cesta 50, 10000 Zagreb'],
    ['Broj leta: OU416'],
    ['Na računu imate 1250 bodova.'],
    ['Akcija završava 31. svibnja.'],
    ['Narudžba je stigla u paketomat.'],
    ['SIM kartica 8938500000000000000'],
    ['Pratite nas na Instagramu'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'hr-HR')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Centar za pomoć', ['support-page']],
    ['Kontakt obrazac', ['support-page']],
    ['Kontakt', ['support-page']],
    ['Razgovor uživo', ['chat']],
    ['Zatražite poziv', ['call-back']],
    ['Često postavljana pitanja', []],
    ['Odjavite se', []],
    ['Pogledaj narudžbu', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'hr-HR')).toEqual(expected);
  });
});
