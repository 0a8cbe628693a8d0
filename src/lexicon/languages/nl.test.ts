import { describe, expect, test } from 'vitest';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('Dutch', () => {
  test.each<[string, readonly string[]]>([
    ['Beste Ada,', ['Beste|Ada']],
    ['Hallo Ada,', ['Hallo|Ada']],
    ['Hoi Ada!', ['Hoi|Ada']],
    ['Hé Ada, goed nieuws!', ['Hé|Ada']],
    ['Dag Ada,', ['Dag|Ada']],
    ['Geachte heer Van den Berg,', ['Geachte|heer Van den Berg']],
    ['Geachte mevrouw de Vries,', ['Geachte|mevrouw de Vries']],
    ['Beste Jan-Willem, je pakket komt eraan.', ['Beste|Jan-Willem']],
    ['Goedemorgen Ada,', ['Goedemorgen|Ada']],
    ['Bedankt voor je bestelling, Ada!', ['Bedankt voor je bestelling|Ada']],
    ['Hallo,', ['Hallo|<nobody>']],
    ['Goedendag,', ['Goedendag|<nobody>']],
    ['Geachte heer/mevrouw,', ['Geachte heer/mevrouw|<nobody>']],
    ['L.S.,', ['L.S.|<nobody>']],
    ['Beste klant,', ['Beste|~klant']],
    ['Geachte klant,', ['Geachte|~klant']],
    ['Hoi allemaal!', ['Hoi|~allemaal']],
    ['Beste ,', ['Beste|<empty>']],
    ['Hallo ,', ['Hallo|<empty>']],
    ['Geachte dhr. ,', ['Geachte|<empty>']],
    ['Hallo, je bestelling is onderweg.', ['Hallo|<nobody>']],
    ['Je rekening eindigend op 7776 is gecrediteerd.', ['ending 7776 payment-card']],
    ['Je creditcard die eindigt op 1908', ['ending 1908 payment-card']],
    ['De laatste vier cijfers van je kaart zijn 4242.', ['ending 4242 payment-card']],
    ['Betaald met Visa •••• 1908', ['masked 1908 payment-card']],
    ['Je bestelling A-10023 is verzonden.', ['full A-10023 order']],
    ['Bestelnummer: 88417776', ['full 88417776 order']],
    ['Track & trace-code: 3SABCD1234567', ['full 3SABCD1234567 shipment']],
    ['Factuurnummer 2026-00017', ['full 2026-00017 invoice']],
    ['Klantnummer: 5519044', ['full 5519044 customer-account']],
    ['Boekingsnummer XK4P2Q', ['full XK4P2Q booking']],
    ['Cadeaukaart eindigend op 5512', ['ending 5512 gift-card']],
    ['Bel ons op 020 794 6095.', ['phone 020 794 6095']],
    ['Vragen? Neem contact op met onze klantenservice.', ['support-page nothing-to-follow']],
    ['Reageer gerust op deze e-mail.', ['invites']],
    ['Het is niet mogelijk om op deze e-mail te reageren.', ['refuses']],
    ['Deze mailbox wordt niet gelezen.', ['refuses']],
    ['Je kunt er niet op antwoorden.', ['refuses']],
    ['Je pakket met barcode 3SABCD1234567 is onderweg.', ['full 3SABCD1234567 shipment']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'nl-NL')).toEqual(expected);
  });

  test.each([
    ['Je bestelling is onderweg.'],
    ['Bedankt voor je bestelling!'],
    ['Beste prijs garantie'],
    ['Goed nieuws: je pakket is er.'],
    ['Met vriendelijke groet,'],
    ['Beste groeten,'],
    ['Helaas, er is vertraging.'],
    ['Besteldatum: 12-05-2026'],
    ['Totaalbedrag: 12900'],
    ['Je verificatiecode is 493021.'],
    ['Je hebt 25000 punten'],
    ['KvK 12345678'],
    ['1012 AB Amsterdam'],
    ['Vlucht KL1234, stoel 14A'],
    ['We stuurden een code naar het telefoonnummer eindigend op 4321.'],
    ['De actie eindigt op 31 december'],
    ['Bestellingen boven 5000 punten'],
    ['Artikelnummer 220144'],
    ['houd rekening met 10000 bezoekers'],
    ['Bekijk de veelgestelde vragen.'],
    ['Postbus 12345, Utrecht'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'nl-NL')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Neem contact op', ['support-page']],
    ['Bel mij terug', ['call-back']],
    ['Chat met ons', ['chat']],
    ['Volg ons', []],
    ['Veelgestelde vragen', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'nl-NL')).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['Beste meneer Van der Meulen,', ['Beste|meneer Van der Meulen']],
    ['Geachte familie Postma,', ['Geachte|familie Postma']],
    ['Heey Fleur!', ['Heey|Fleur']],
    ['Bedankt voor je aankoop, Daan!', ['Bedankt voor je aankoop|Daan']],
    ['Fijn dat je er bent, Noor!', ['Fijn dat je er bent|Noor']],
    ['Lieve Anouk,', ['Lieve|Anouk']],
    ['Je bestelling is onderweg, Lotte!', ['Je bestelling is onderweg|Lotte']],
    ['Geachte mevrouw, heer,', ['Geachte mevrouw, heer|<nobody>']],
    ['Beste verzekerde,', ['Beste|~verzekerde']],
    ['Dag boekenwurm!', ['Dag|~boekenwurm']],
    ['Beste ouder/verzorger,', ['Beste|~ouder/verzorger']],
    ['Hoi !', ['Hoi|<empty>']],
    ['Creditcard eindigend op ***5512', ['ending 5512 payment-card']],
    ['IBAN NL** **** **** **12 34', ['masked 12 34 bank-account']],
    ['Factuur nr. F2026-0417', ['full F2026-0417 invoice']],
    ['Contractnummer 9001277', ['full 9001277 contract']],
    ['Retournummer RT-55120', ['full RT-55120 return']],
    ['Zendingsnummer JVGL0612345600', ['full JVGL0612345600 shipment']],
    [
      'Onze klantenservice is bereikbaar op 088 123 45 67 (lokaal tarief).',
      ['phone 088 123 45 67'],
    ],
    ['Dit is een automatisch bericht; u kunt hierop niet reageren.', ['refuses']],
    ['Beantwoord gewoon deze mail, we helpen je graag.', ['invites']],
    ['Hoi Thijs, fijn dat je er bent!', ['Hoi|Thijs']],
    ['Beste lezers,', ['Beste|~lezers']],
    ['Jouw bestelnummer: 77120034', ['full 77120034 order']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'nl-NL')).toEqual(expected);
  });

  test.each([
    ['Laatste vier cijfers: 8811'],
    ['De actie loopt tot 31-12-2026'],
    ['Totaal: € 1290,00'],
    ['BTW NL001234567B01'],
    ['Vlucht HV5132, gate D14, stoel 22C'],
    ['Meterstand 45120'],
    ['3511 LX Utrecht'],
    ['Bezorging op 24-12 tussen 14:00 en 18:00'],
    ['Je inlogcode is 449102'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'nl-NL')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Naar het contactformulier', ['support-page']],
    ['Chat met een medewerker', ['chat']],
    ['Laat je terugbellen', ['call-back']],
    ['Hulp nodig?', ['support-page']],
    ['Klantenservice', ['support-page']],
    ['App ons via WhatsApp', ['chat']],
    ['Bekijk je bestelling', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'nl-NL')).toEqual(expected);
  });
});
