import { describe, expect, test } from 'vitest';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('Slovak', () => {
  test.each<[string, readonly string[]]>([
    ['Ahoj Zuzka,', ['Ahoj|Zuzka']],
    ['Dobrý deň, pán Horváth,', ['Dobrý deň|pán Horváth']],
    ['Vážená pani Kováčová,', ['Vážená|pani Kováčová']],
    ['Milý Peter, ďakujeme za nákup.', ['Milý|Peter']],
    ['Vitajte v Alze, Jana!', ['Vitajte|Jana']],
    ['Ďakujeme za objednávku, Tomáš!', ['Ďakujeme za objednávku|Tomáš']],
    ['Vážený zákazník,', ['Vážený|~zákazník']],
    ['Vážená pani, vážený pán,', ['Vážená pani, vážený pán|<nobody>']],
    ['Dobrý deň,', ['Dobrý deň|<nobody>']],
    ['Dobrý deň, vaša zásielka je na ceste.', ['Dobrý deň|<nobody>']],
    ['Vážený ,', ['Vážený|<empty>']],
    ['Peniaze vrátime na kartu končiacu na 1908.', ['ending 1908 payment-card']],
    ['Platobná karta končiaca sa na 4242', ['ending 4242 payment-card']],
    ['Posledné štyri číslice karty sú 1908.', ['ending 1908 payment-card']],
    ['Vaša objednávka č. 88417776 bola odoslaná.', ['full 88417776 order']],
    ['Číslo objednávky: A-10023', ['full A-10023 order']],
    ['Faktúra č. 2026000170 je v prílohe.', ['full 2026000170 invoice']],
    ['Variabilný symbol: 5519044', ['full 5519044 payment-reference']],
    ['Zákaznícke číslo 5519044', ['full 5519044 customer-account']],
    ['Číslo zásielky: 0123456789123', ['full 0123456789123 shipment']],
    ['Zavolajte nám na 02 3222 1234.', ['phone 02 3222 1234']],
    ['Zákaznícka linka: 0800 123 456', ['phone 0800 123 456']],
    ['Máte otázky? Kontaktujte nás.', ['support-page nothing-to-follow']],
    ['Stačí odpovedať na tento e-mail.', ['invites']],
    ['Na túto správu prosím neodpovedajte.', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'sk-SK')).toEqual(expected);
  });

  test.each([
    ['S pozdravom, tím Alza'],
    ['Doručíme do 3 pracovných dní.'],
    ['Doprava zadarmo pri objednávke nad 1500 €'],
    ['Zľavový kód: LETO2026'],
    ['Váš overovací kód je 493021.'],
    ['Dátum objednávky: 12. 5. 2026'],
    ['Suma objednávky 12 345 €'],
    ['IČO: 36562939, DIČ: 2021863811'],
    ['Bottova 7, 811 09 Bratislava'],
    ['Číslo letu: FR1234'],
    ['Na účte máte 1250 bodov.'],
    ['Akcia končí 31. mája.'],
    ['Objednávka dorazila na výdajné miesto.'],
    ['SIM karta 89421000000000'],
    ['Sledujte nás na Instagrame'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'sk-SK')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Centrum pomoci', ['support-page']],
    ['Kontakt', ['support-page']],
    ['Začať chat', ['chat']],
    ['Často kladené otázky', []],
    ['Odhlásiť odber', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'sk-SK')).toEqual(expected);
  });
});
