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

  test.each<[string, readonly string[]]>([
    ['Hei Päivi,', ['Hei|Päivi']],
    ['Terve Jukka,', ['Terve|Jukka']],
    ['Hyvä Aino Virtanen,', ['Hyvä|Aino Virtanen']],
    ['Hyvää huomenta Sanni!', ['Hyvää huomenta|Sanni']],
    ['Kiitos ostoksestasi Sanni!', ['Kiitos ostoksestasi|Sanni']],
    ['Pakettisi on matkalla, Sanni!', ['Pakettisi on matkalla|Sanni']],
    ['Hei taas Sanni,', ['Hei taas|Sanni']],
    ['Hei asiakas,', ['Hei|~asiakas']],
    ['Hei sinä!', ['Hei|~sinä']],
    ['Arvoisa matkustaja,', ['Arvoisa|~matkustaja']],
    ['Hei ystävä!', ['Hei|~ystävä']],
    ['Maksettu kortilla, jonka numero päättyy 5512', ['ending 5512 payment-card']],
    ['Kortin neljä viimeistä numeroa: 8811', ['ending 8811 payment-card']],
    ['Visa-kortti **** 3391', ['masked 3391 payment-card']],
    ['Tilausnumero | B-220019', ['full B-220019 order']],
    ['Viitenumero: 1234567897', ['full 1234567897 order']],
    ['Tapausnumero: 7781920', ['full 7781920 ticket']],
    ['Lahjakortti, jonka numero päättyy 7H2K', ['ending 7H2K gift-card']],
    ['Seurantakoodi JJFI65432100000123456', ['full JJFI65432100000123456 shipment']],
    ['Palvelemme puhelimitse numerossa 020 712 3456 arkisin 9–16.', ['phone 020 712 3456']],
    ['Tähän viestiin ei voi vastata.', ['refuses']],
    ['Vastaa vain tähän viestiin, niin autamme.', ['invites']],
    ['Hyvä vuokralainen,', ['Hyvä|~vuokralainen']],
    ['Tapauksen tunnus: 7781-B', ['full 7781-B ticket']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'fi-FI')).toEqual(expected);
  });

  test.each([
    ['Tarjous päättyy 31.12.'],
    ['Yhteensä: 1 290,00 €'],
    ['Y-tunnus 1234567-8'],
    ['Lento AY 1428, portti 14, paikka 22C'],
    ['Mittarilukema 45120'],
    ['Toimitus 24.12. klo 14–18'],
    ['Koodisi on 449102'],
    ['Sinulla on 12500 pistettä'],
    ['Henkilötunnus 010180-123A'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'fi-FI')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Avaa chat', ['chat']],
    ['Ohjeet ja yhteystiedot', ['support-page']],
    ['Asiakaspalveluun', ['support-page']],
    ['Näytä kuitti', []],
    ['Pyydä soittoa', ['call-back']],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'fi-FI')).toEqual(expected);
  });
});
