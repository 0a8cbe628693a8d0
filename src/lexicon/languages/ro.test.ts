import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../test/support/reading-of.ts';
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

describe('Romanian, as its senders write', () => {
  test.each<[string, string, readonly string[]]>([
    ['ro-RO', 'Bună, doamna Ionescu!', ['Bună|doamna Ionescu']],
    ['ro-RO', 'Coletul tău a ajuns, Ovidiu!', ['Coletul tău a ajuns|Ovidiu']],
    ['ro-RO', 'Stimată doamnă / Stimate domn,', ['Stimată doamnă / Stimate domn|<nobody>']],
    ['ro-RO', 'Stimate titular de contract,', ['Stimate|~titular de contract']],
    ['ro-RO', 'Am debitat cardul cu ultimele patru cifre 6620.', ['ending 6620 payment-card']],
    ['ro-RO', 'Dosar de daună nr. 5512098', ['full 5512098 ticket']],
    ['ro-RO', 'Mărimea 42, culoare albastru', []],
    ['ro-RO', 'Nr. înmatriculare: B 123 ABC', []],
    ['ro-RO', 'Nu răspunde la acest e-mail, căsuța nu este citită.', ['refuses']],
    ['ro-RO', 'Bună, Andrei!', ['Bună|Andrei']],
    ['ro-RO', 'Salutare, Radu', ['Salutare|Radu']],
    ['ro-RO', 'Stimate domnule Dumitrescu,', ['Stimate|domnule Dumitrescu']],
    ['ro-RO', 'Stimată d-nă Marin,', ['Stimată|d-nă Marin']],
    ['ro-RO', 'Dragul nostru Vlad,', ['Dragul nostru|Vlad']],
    ['ro-RO', 'Bine ai venit, Raluca!', ['Bine ai venit|Raluca']],
    ['ro-RO', 'Îți mulțumim, Diana!', ['Îți mulțumim|Diana']],
    ['ro-RO', 'Ne pare rău, Paul', ['Ne pare rău|Paul']],
    ['ro-RO', 'Stimate client,', ['Stimate|~client']],
    ['ro-RO', 'Stimate(ă) client(ă),', ['Stimate(ă)|~client(ă)']],
    ['ro-RO', 'Stimate domn/Stimată doamnă,', ['Stimate domn/Stimată doamnă|<nobody>']],
    ['ro-RO', 'Dragi prieteni,', ['Dragi|~prieteni']],
    ['ro-RO', 'Bună!', ['Bună|<nobody>']],
    ['ro-RO', 'Stimate asigurat,', ['Stimate|~asigurat']],
    ['ro-RO', 'Bună ,', ['Bună|<empty>']],
    ['ro-RO', 'Dragă ,', ['Dragă|<empty>']],
    ['ro-RO', 'Card **** **** **** 3381', ['masked 3381 payment-card']],
    ['ro-RO', 'Cardul cu terminația 6610', ['ending 6610 payment-card']],
    ['ro-RO', 'Comanda ta cu numărul 40128831 a fost livrată.', ['full 40128831 order']],
    ['ro-RO', 'Cod client: 1120934', ['full 1120934 customer-account']],
    ['ro-RO', 'Rezervarea QW3ERT este confirmată.', ['full QW3ERT booking']],
    ['ro-RO', 'Număr de urmărire: PQ4X120099', ['full PQ4X120099 shipment']],
    ['ro-RO', 'Solicitarea ta nr. 559120 a fost înregistrată.', ['full 559120 ticket']],
    ['ro-RO', 'Referința plății: 991200345', ['full 991200345 payment-reference']],
    ['ro-RO', 'Cod poștal: 010101', []],
    ['ro-RO', 'Mai ai 1250 de puncte', []],
    ['ro-RO', 'Se încheie în 3 zile', []],
  ])('%s: %s', (locale, text, expected) => {
    expect(saidIn(text, locale)).toEqual(expected);
  });

  test.each([
    ['ro-RO', 'Sună-ne', 'support-page'],
    ['ro-RO', 'Discută cu un coleg', 'chat'],
    ['ro-RO', 'Contactează-ne', 'support-page'],
    ['ro-RO', 'Contactați-ne', 'support-page'],
    ['ro-RO', 'Relații cu clienții', 'support-page'],
    ['ro-RO', 'Vorbește cu un operator', 'support-page'],
  ])('%s: the link "%s" is %s', (locale, words, kind) => {
    expect(linkSaid(words, locale)).toEqual([kind]);
  });

  test.each([
    ['Total de plată: 59,90 lei', 'amount.total'],
    ['Ți-am returnat 24,00 lei.', 'amount.refund'],
    ['Livrare estimată: 12 mai', 'date.delivery'],
    ['Cost livrare: 19,99 lei', 'amount.shipping'],
    ['Adresa de livrare: Str. Lungă 3', 'address.shipping'],
  ])('%s announces %s', (text, role) => {
    const { slots } = readingOf({ text }, { locale: 'ro' });
    expect(slots[0]?.roles).toContain(role);
  });
});
