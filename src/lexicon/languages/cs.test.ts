import { describe, expect, test } from 'vitest';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('Czech', () => {
  test.each<[string, readonly string[]]>([
    ['Ahoj Jano,', ['Ahoj|Jano']],
    ['Dobrý den, pane Nováku,', ['Dobrý den|pane Nováku']],
    ['Vážený pane Nováku,', ['Vážený|pane Nováku']],
    ['Vážená paní inženýrko Dvořáková,', ['Vážená|paní inženýrko Dvořáková']],
    ['Milý Petře, děkujeme za nákup.', ['Milý|Petře']],
    ['Vítejte v Alze, Jano!', ['Vítejte|Jano']],
    ['Děkujeme za objednávku, Tomáši!', ['Děkujeme za objednávku|Tomáši']],
    ['Zdravíme, Lucie!', ['Zdravíme|Lucie']],
    ['Vážený zákazníku,', ['Vážený|~zákazníku']],
    ['Vážená paní, vážený pane,', ['Vážená paní, vážený pane|<nobody>']],
    ['Milí zákazníci,', ['Milí|~zákazníci']],
    ['Dobrý den,', ['Dobrý den|<nobody>']],
    ['Dobrý den, vaše zásilka je na cestě.', ['Dobrý den|<nobody>']],
    ['Vážený ,', ['Vážený|<empty>']],
    ['Ahoj !', ['Ahoj|<empty>']],
    ['Peníze vrátíme na kartu končící na 1908.', ['ending 1908 payment-card']],
    ['Platební karta s koncovkou 4242', ['ending 4242 payment-card']],
    ['Poslední čtyři číslice karty jsou 1908.', ['ending 1908 payment-card']],
    ['Účet končící čtyřčíslím 7776', ['ending 7776 payment-card']],
    ['Vaše objednávka č. 88417776 byla odeslána.', ['full 88417776 order']],
    ['Číslo objednávky: A-10023', ['full A-10023 order']],
    ['Číslo vaší objednávky je 10023456.', ['full 10023456 order']],
    ['Faktura č. 2026000170 je v příloze.', ['full 2026000170 invoice']],
    ['Variabilní symbol: 5519044', ['full 5519044 payment-reference']],
    ['Zákaznické číslo 5519044', ['full 5519044 customer-account']],
    ['Číslo zásilky: DR0123456789M', ['full DR0123456789M shipment']],
    ['Rezervační kód: X7K2PQ', ['full X7K2PQ booking']],
    ['Dárková karta končící na 5512', ['ending 5512 gift-card']],
    ['Zavolejte nám na 222 123 456.', ['phone 222 123 456']],
    ['Zákaznická linka: 800 123 456', ['phone 800 123 456']],
    ['Máte dotazy? Kontaktujte nás.', ['support-page nothing-to-follow']],
    ['Stačí odpovědět na tento e-mail.', ['invites']],
    ['Na tento e-mail prosím neodpovídejte.', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'cs-CZ')).toEqual(expected);
  });

  test.each([
    ['S pozdravem, tým Alza'],
    ['Přejeme hezký den, tým Rohlík.'],
    ['Doručíme do 3 pracovních dnů.'],
    ['Doprava zdarma u objednávek nad 1500 Kč'],
    ['Slevový kód: LETO2026'],
    ['Váš ověřovací kód je 493021.'],
    ['Datum objednávky: 12. 5. 2026'],
    ['Cena objednávky 12 345 Kč'],
    ['IČO: 27082440, DIČ: CZ27082440'],
    ['Jankovcova 1522/53, 170 00 Praha 7'],
    ['Číslo letu: OK612'],
    ['Na účtu máte 1250 bodů.'],
    ['Akce končí 31. května.'],
    ['Objednávka dorazila na výdejní místo.'],
    ['SIM karta 89420000000000'],
    ['Sledujte nás na Instagramu'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'cs-CZ')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Centrum nápovědy', ['support-page']],
    ['Kontaktní formulář', ['support-page']],
    ['Kontakty', ['support-page']],
    ['Zahájit chat', ['chat']],
    ['Zavoláme vám zpět', ['call-back']],
    ['Často kladené dotazy', []],
    ['Odhlásit odběr', []],
    ['Zobrazit objednávku', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'cs-CZ')).toEqual(expected);
  });
});
