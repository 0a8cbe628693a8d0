import { describe, expect, test } from 'vitest';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('Romanian', () => {
  test.each<[string, readonly string[]]>([
    ['Bună, Maria!', ['Bună|Maria']],
    ['Bună ziua, domnule Popescu,', ['Bună ziua|domnule Popescu']],
    ['Salut Andrei,', ['Salut|Andrei']],
    ['Dragă Ioana,', ['Dragă|Ioana']],
    ['Stimate domnule Popescu,', ['Stimate|domnule Popescu']],
    ['Stimată doamnă Ionescu,', ['Stimată|doamnă Ionescu']],
    ['Buna Mihai, comanda ta a fost expediata.', ['Buna|Mihai']],
    ['Mulţumim pentru comandă, Elena!', ['Mulţumim pentru comandă|Elena']],
    ['Bine ai venit, Radu!', ['Bine ai venit|Radu']],
    ['Stimate client,', ['Stimate|~client']],
    ['Dragă clientă,', ['Dragă|~clientă']],
    ['Stimată doamnă / Stimate domn,', ['Stimată doamnă / Stimate domn|<nobody>']],
    ['Bună ziua,', ['Bună ziua|<nobody>']],
    ['Salut!', ['Salut|<nobody>']],
    ['Dragă ,', ['Dragă|<empty>']],
    ['Banii vor fi returnați pe cardul care se termină în 1908.', ['ending 1908 payment-card']],
    ['Card Visa cu terminația 4242', ['ending 4242 payment-card']],
    ['Ultimele 4 cifre ale cardului sunt 4242.', ['ending 4242 payment-card']],
    ['Comanda ta cu numărul 88417776 a fost expediată.', ['full 88417776 order']],
    ['Numar comanda: A-10023', ['full A-10023 order']],
    ['Factura nr. 2026000170 este atașată.', ['full 2026000170 invoice']],
    ['Cod client: 5519044', ['full 5519044 customer-account']],
    ['AWB: 1ONB23456789012', ['full 1ONB23456789012 shipment']],
    ['Cod rezervare: X7K2PQ', ['full X7K2PQ booking']],
    ['Sună-ne la 021 200 5200.', ['phone 021 200 5200']],
    ['Ai întrebări? Contactează-ne.', ['support-page nothing-to-follow']],
    ['Poți răspunde direct la acest e-mail.', ['invites']],
    ['Te rugăm să nu răspunzi la acest mesaj.', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'ro-RO')).toEqual(expected);
  });

  test.each([
    ['Cu stimă, echipa eMAG'],
    ['O zi frumoasă,'],
    ['Livrare în 3 zile lucrătoare.'],
    ['Transport gratuit la comenzi peste 1500 lei'],
    ['Cod de reducere: VARA2026'],
    ['Codul tău de verificare este 493021.'],
    ['Data comenzii: 12.05.2026'],
    ['Valoarea comenzii: 12.345,00 lei'],
    ['CUI: RO14399840'],
    ['Șos. Virtuții 148, București 060787'],
    ['Număr zbor: RO301'],
    ['Ai 1250 de puncte în cont.'],
    ['Oferta se termină pe 31 mai.'],
    ['Coletul te așteaptă în easybox.'],
    ['Urmărește-ne pe Instagram'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'ro-RO')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Centrul de ajutor', ['support-page']],
    ['Chat live', ['chat']],
    ['Te sunăm noi', ['call-back']],
    ['Întrebări frecvente', []],
    ['Dezabonare', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'ro-RO')).toEqual(expected);
  });
});
