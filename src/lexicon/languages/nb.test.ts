import { describe, expect, test } from 'vitest';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('Norwegian', () => {
  test.each<[string, readonly string[]]>([
    ['Hei Ingrid,', ['Hei|Ingrid']],
    ['Hei Ola!', ['Hei|Ola']],
    ['Kjære Kari Nordmann,', ['Kjære|Kari Nordmann']],
    ['Heisann Jonas! Pakken din er på vei.', ['Heisann|Jonas']],
    ['God morgen, Silje!', ['God morgen|Silje']],
    ['Velkommen til IKEA Family, Karin!', ['Velkommen|Karin']],
    ['Takk for bestillingen, Lars!', ['Takk for bestillingen|Lars']],
    ['Kjære kunde,', ['Kjære|~kunde']],
    ['Hei,', ['Hei|<nobody>']],
    ['Hei!', ['Hei|<nobody>']],
    ['Hei, ordren din er på vei.', ['Hei|<nobody>']],
    ['Hei ,', ['Hei|<empty>']],
    ['Til rette vedkommende', ['Til rette vedkommende|<nobody>']],
    ['Beløpet er tilbakeført til kortet som slutter på 1908.', ['ending 1908 payment-card']],
    ['De fire siste sifrene i kortnummeret er 4242.', ['ending 4242 payment-card']],
    ['Kontoen som ender på 7776 blir kreditert.', ['ending 7776 payment-card']],
    ['Gavekort som slutter på 5512', ['ending 5512 gift-card']],
    ['Ordrenummer: A-10023', ['full A-10023 order']],
    ['Bestillingen din med nummer 88417776 er sendt.', ['full 88417776 order']],
    ['Fakturanr. 2026000170', ['full 2026000170 invoice']],
    ['KID: 5519044123', ['full 5519044123 payment-reference']],
    ['Kundenummer: 5519044', ['full 5519044 customer-account']],
    ['Sporingsnummer: 70712345678901234', ['full 70712345678901234 shipment']],
    ['Ring oss på 23 12 34 56.', ['phone 23 12 34 56']],
    ['Kundeservice: 815 00 300', ['phone 815 00 300']],
    ['Har du spørsmål? Kontakt oss.', ['support-page nothing-to-follow']],
    ['Du kan svare direkte på denne e-posten.', ['invites']],
    ['Denne e-posten kan ikke besvares.', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'nb-NO')).toEqual(expected);
  });

  test.each([
    ['Med vennlig hilsen'],
    ['Hilsen oss i Komplett'],
    ['Levering innen 3 virkedager.'],
    ['Fri frakt ved kjøp over 1500 kr'],
    ['Rabattkode: SOMMER2026'],
    ['Engangskoden din er 493021.'],
    ['Ordredato: 12.05.2026'],
    ['Ordreverdi 12 345 kr'],
    ['Org.nr. 976390512 MVA'],
    ['Storgata 12, 0155 Oslo'],
    ['Flynummer: DY1421'],
    ['Du har 1250 poeng på kontoen.'],
    ['Tilbudet slutter 31. mai.'],
    ['Pakken er klar til henting.'],
    ['SIM-kort 89470000000000'],
    ['Følg oss på Instagram'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'nb-NO')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Kontakt kundeservice', ['support-page']],
    ['Chat med oss', ['chat']],
    ['Bli oppringt', ['call-back']],
    ['Ofte stilte spørsmål', []],
    ['Meld deg av', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'no')).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['Hei Øystein,', ['Hei|Øystein']],
    ['Heia Marit!', ['Heia|Marit']],
    ['Kjære fru Haugen,', ['Kjære|fru Haugen']],
    ['God dag Ingrid Lie,', ['God dag|Ingrid Lie']],
    ['Takk for bestillingen, Ingrid!', ['Takk for bestillingen|Ingrid']],
    ['Velkommen til Sykkelhuset, Ingrid!', ['Velkommen|Ingrid']],
    ['Gratulerer med dagen, Ingrid!', ['Gratulerer med dagen|Ingrid']],
    ['Hei Familien Moe,', ['Hei|Familien Moe']],
    ['Hei på deg!', ['Hei på deg|<nobody>']],
    ['Kjære medlem,', ['Kjære|~medlem']],
    ['Hei kaffeelsker!', ['Hei|~kaffeelsker']],
    ['Kjære ,', ['Kjære|<empty>']],
    ['Betalt med kort som slutter på 5512', ['ending 5512 payment-card']],
    ['Kortet ditt (slutter på 4471) er belastet.', ['ending 4471 payment-card']],
    ['Visa-kort **** 3391', ['masked 3391 payment-card']],
    ['Fakturanr. 2026-0417', ['full 2026-0417 invoice']],
    ['Bookingnummer X4QRTZ', ['full X4QRTZ booking']],
    ['Avtalenummer 9001277', ['full 9001277 contract']],
    ['Returnummer RT-55120', ['full RT-55120 return']],
    ['Kundeservice: 815 00 000', ['phone 815 00 000']],
    ['Ta kontakt med oss hvis du lurer på noe.', ['support-page nothing-to-follow']],
    ['Bare svar på denne e-posten, så hjelper vi deg.', ['invites']],
    ['Tusen takk for bestillingen, Amina!', ['Tusen takk for bestillingen|Amina']],
    ['Ordrenummer 77120 er pakket', ['full 77120 order']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'nb-NO')).toEqual(expected);
  });

  test.each([
    ['Tilbudet varer til 31. desember'],
    ['Totalt: 1 290,00 kr'],
    ['Org.nr. 912 345 678 MVA'],
    ['Fly DY 1428, gate B14, sete 22C'],
    ['Målerstand 45120'],
    ['0350 Oslo'],
    ['Levering 24.12. kl. 14–18'],
    ['Koden din er 449102'],
    ['Du har 12500 poeng'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'nb-NO')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Start chat', ['chat']],
    ['Hjelp og kontakt', ['support-page']],
    ['Til kundeservice', ['support-page']],
    ['Se kvittering', []],
    ['Bestill oppringing', ['call-back']],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'nb-NO')).toEqual(expected);
  });
});
