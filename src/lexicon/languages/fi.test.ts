import { describe, expect, test } from 'vitest';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('Finnish', () => {
  test.each<[string, readonly string[]]>([
    ['Hei Aino,', ['Hei|Aino']],
    ['Hei Matti!', ['Hei|Matti']],
    ['Moikka Liisa! Pakettisi on matkalla.', ['Moikka|Liisa']],
    ['Hyvä Pekka Virtanen', ['Hyvä|Pekka Virtanen']],
    ['Arvoisa rouva Korhonen,', ['Arvoisa|rouva Korhonen']],
    ['Tervetuloa, Sanna!', ['Tervetuloa|Sanna']],
    ['Kiitos tilauksestasi, Ville!', ['Kiitos tilauksestasi|Ville']],
    ['Hyvä asiakkaamme,', ['Hyvä|~asiakkaamme']],
    ['Arvoisa asiakas', ['Arvoisa|~asiakas']],
    ['Hei,', ['Hei|<nobody>']],
    ['Hei!', ['Hei|<nobody>']],
    ['Hei ,', ['Hei|<empty>']],
    ['Hyvä ,', ['Hyvä|<empty>']],
    ['Maksu palautetaan kortille, jonka numero päättyy 1908.', ['ending 1908 payment-card']],
    ['Veloitimme numeroihin 4242 päättyvää korttia.', ['ending 4242 payment-card']],
    ['Korttisi neljä viimeistä numeroa ovat 4242.', ['ending 4242 payment-card']],
    ['Tilisi, joka päättyy numeroihin 7776, hyvitetään.', ['ending 7776 payment-card']],
    ['Tilausnumero: A-10023', ['full A-10023 order']],
    ['Tilauksesi 88417776 on lähetetty.', ['full 88417776 order']],
    ['Laskun numero: 2026000170', ['full 2026000170 invoice']],
    ['Asiakasnumerosi on 5519044.', ['full 5519044 customer-account']],
    ['Seurantakoodi: JJFI63000000000123456', ['full JJFI63000000000123456 shipment']],
    ['Varaustunnus: X7K2PQ', ['full X7K2PQ booking']],
    ['Soita meille numeroon 09 4152 7730.', ['phone 09 4152 7730']],
    ['Asiakaspalvelu: 010 123 4567', ['phone 010 123 4567']],
    ['Kysyttävää? Ota yhteyttä.', ['support-page nothing-to-follow']],
    ['Vastaa tähän viestiin, niin autamme.', ['invites']],
    ['Älä vastaa tähän viestiin.', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'fi-FI')).toEqual(expected);
  });

  test.each([
    ['Ystävällisin terveisin'],
    ['Terveisin Verkkokauppa'],
    ['Toimitusaika 3 arkipäivää.'],
    ['Ilmainen toimitus yli 1500 € tilauksiin'],
    ['Alennuskoodi: KESA2026'],
    ['Vahvistuskoodisi on 493021.'],
    ['Tilauspäivä: 12.5.2026'],
    ['Tilauksen summa 12 345 €'],
    ['Y-tunnus 1538262-4'],
    ['Mannerheimintie 12, 00100 Helsinki'],
    ['Lennon numero: AY1421'],
    ['Tililläsi on 1250 pistettä.'],
    ['Tarjous päättyy 31. toukokuuta.'],
    ['Paketti on noudettavissa.'],
    ['Seuraa meitä Instagramissa'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'fi-FI')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Ota yhteyttä asiakaspalveluun', ['support-page']],
    ['Aloita chat', ['chat']],
    ['Jätä soittopyyntö', ['call-back']],
    ['Usein kysytyt kysymykset', []],
    ['Peru uutiskirje', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'fi-FI')).toEqual(expected);
  });
});
