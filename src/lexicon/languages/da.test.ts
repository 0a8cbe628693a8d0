import { describe, expect, test } from 'vitest';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('Danish', () => {
  test.each<[string, readonly string[]]>([
    ['Hej Søren,', ['Hej|Søren']],
    ['Hej Mette!', ['Hej|Mette']],
    ['Kære Anne Sørensen', ['Kære|Anne Sørensen']],
    ['Kære hr. Jensen,', ['Kære|hr. Jensen']],
    ['Hej igen, Freja!', ['Hej igen|Freja']],
    ['Velkommen til IKEA Family, Karen!', ['Velkommen|Karen']],
    ['Tak for din ordre, Lars!', ['Tak for din ordre|Lars']],
    ['Kære kunde,', ['Kære|~kunde']],
    ['Kære alle,', ['Kære alle|<nobody>']],
    ['Hej,', ['Hej|<nobody>']],
    ['Hej, din pakke er på vej.', ['Hej|<nobody>']],
    ['Kære ,', ['Kære|<empty>']],
    ['Beløbet er tilbageført til kortet, der slutter på 1908.', ['ending 1908 payment-card']],
    ['De sidste fire cifre på dit kort er 4242.', ['ending 4242 payment-card']],
    ['Din konto, der ender på 7776, bliver krediteret.', ['ending 7776 payment-card']],
    ['Gavekort der slutter på 5512', ['ending 5512 gift-card']],
    ['Ordrenummer: A-10023', ['full A-10023 order']],
    ['Din ordre nr. 88417776 er afsendt.', ['full 88417776 order']],
    ['Faktura nr. 2026000170', ['full 2026000170 invoice']],
    ['Kundenummer: 5519044', ['full 5519044 customer-account']],
    ['Pakkenummer: 00057051234567890123', ['full 00057051234567890123 shipment']],
    ['Bookingreference: X7K2PQ', ['full X7K2PQ booking']],
    ['Ring til os på 70 12 34 56.', ['phone 70 12 34 56']],
    ['Kundeservice: 33 12 34 56', ['phone 33 12 34 56']],
    ['Har du spørgsmål? Kontakt os.', ['support-page nothing-to-follow']],
    ['Svar blot på denne mail.', ['invites']],
    ['Denne mail kan ikke besvares.', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'da-DK')).toEqual(expected);
  });

  test.each([
    ['Med venlig hilsen'],
    ['Mvh, Teamet'],
    ['Levering inden for 3 hverdage.'],
    ['Fri fragt ved køb over 1500 kr'],
    ['Rabatkode: SOMMER2026'],
    ['Din engangskode er 493021.'],
    ['Ordredato: 12.05.2026'],
    ['Ordreværdi 12.345 kr.'],
    ['CVR-nr. 25313763'],
    ['Vesterbrogade 12, 1620 København V'],
    ['Flynummer: SK1421'],
    ['Du har 1250 point på kontoen.'],
    ['Tilbuddet slutter 31. maj.'],
    ['Pakken er klar i pakkeshoppen.'],
    ['SIM-kort 89450000000000'],
    ['Følg os på Instagram'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'da-DK')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Kontakt kundeservice', ['support-page']],
    ['Chat med os', ['chat']],
    ['Bliv ringet op', ['call-back']],
    ['Ofte stillede spørgsmål', []],
    ['Afmeld', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'da-DK')).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['Hejsa Mette!', ['Hejsa|Mette']],
    ['Kære Birgitte,', ['Kære|Birgitte']],
    ['Godmorgen Freja!', ['Godmorgen|Freja']],
    ['Dav Jens!', ['Dav|Jens']],
    ['Mange tak for din bestilling, Freja!', ['Mange tak for din bestilling|Freja']],
    ['Din pakke er på vej, Freja!', ['Din pakke er på vej|Freja']],
    ['Hej igen Freja,', ['Hej igen|Freja']],
    ['Kære gæst,', ['Kære|~gæst']],
    ['Hej alle sammen!', ['Hej|~alle sammen']],
    ['Kære forældre,', ['Kære|~forældre']],
    ['Hej du der!', ['Hej|~du der']],
    ['Hej !', ['Hej|<empty>']],
    ['Pengene er sat ind på din konto, der slutter på 0931.', ['ending 0931 payment-card']],
    ['De sidste 4 cifre i dit kortnummer er 9920.', ['ending 9920 payment-card']],
    ['Din ordre nr. 40118822 er afsendt.', ['full 40118822 order']],
    ['Kundenr.: 8812004', ['full 8812004 customer-account']],
    ['Sagsnummer: 7781920', ['full 7781920 ticket']],
    ['Gavekort der slutter på 7H2K', ['ending 7H2K gift-card']],
    ['Medlemsnummer 5519033', ['full 5519033 loyalty']],
    ['Du kan ringe til os på tlf. 86 12 34 56 alle hverdage.', ['phone 86 12 34 56']],
    ['Du kan ikke svare på denne mail.', ['refuses']],
    ['Svar endelig på denne mail, hvis du har spørgsmål.', ['invites']],
    ['Tusind tak for din booking, Amina!', ['Tusind tak for din booking|Amina']],
    ['Ordrenummer 77120 er pakket', ['full 77120 order']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'da-DK')).toEqual(expected);
  });

  test.each([
    ['Til Freja Lund'],
    ['Tilbuddet slutter den 31.12.'],
    ['I alt: 1.290,00 kr.'],
    ['CVR-nr. 12345678'],
    ['Fly SK 1428, gate B14, sæde 22C'],
    ['Målerstand 45120778'],
    ['2100 København Ø'],
    ['Levering den 24/12 kl. 14-18'],
    ['Din kode er 449102'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'da-DK')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Start en chat', ['chat']],
    ['Hjælp og kontakt', ['support-page']],
    ['Til kundeservice', ['support-page']],
    ['Se kvittering', []],
    ['Book et opkald', ['call-back']],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'da-DK')).toEqual(expected);
  });
});
