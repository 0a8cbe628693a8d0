import { describe, expect, test } from 'vitest';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('Hungarian', () => {
  test.each<[string, readonly string[]]>([
    ['Kedves Anna!', ['Kedves|Anna']],
    ['Tisztelt Nagy László!', ['Tisztelt|Nagy László']],
    ['Tisztelt Dr. Kovács Éva!', ['Tisztelt|Dr. Kovács Éva']],
    ['Szia Bence!', ['Szia|Bence']],
    ['Szia, Bence!', ['Szia|Bence']],
    ['Köszönjük a rendelésed, Zsófi!', ['Köszönjük a rendelésed|Zsófi']],
    ['Kedves Vásárlónk!', ['Kedves|~Vásárlónk']],
    ['Tisztelt Ügyfelünk!', ['Tisztelt|~Ügyfelünk']],
    ['Tisztelt Hölgyem/Uram!', ['Tisztelt Hölgyem/Uram|<nobody>']],
    ['Üdv,', ['Üdv|<nobody>']],
    ['Szia!', ['Szia|<nobody>']],
    ['Kedves !', ['Kedves|<empty>']],
    ['Az összeget az 1908-ra végződő kártyára térítjük vissza.', ['ending 1908 payment-card']],
    ['4242 végződésű bankkártya', ['ending 4242 payment-card']],
    ['Bankkártyája utolsó négy számjegye: 4242', ['ending 4242 payment-card']],
    ['A 88417776 számú rendelésedet feladtuk.', ['full 88417776 order']],
    ['Rendelésszám: A-10023', ['full A-10023 order']],
    ['Számla sorszáma: 2026-000170', ['full 2026-000170 invoice']],
    ['Ügyfélszám: 5519044', ['full 5519044 customer-account']],
    ['Csomagszám: MPL12345678901', ['full MPL12345678901 shipment']],
    ['Foglalási kód: X7K2PQ', ['full X7K2PQ booking']],
    ['Telefon: +36 1 445 9230', ['phone +36 1 445 9230']],
    ['Kérdésed van? Írj nekünk!', ['support-page nothing-to-follow']],
    ['Egyszerűen válaszolj erre az e-mailre.', ['invites']],
    ['Kérjük, erre az e-mailre ne válaszolj.', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'hu-HU')).toEqual(expected);
  });

  test.each([
    ['Üdvözlettel: az eMAG csapata'],
    ['Tisztelettel,'],
    ['Kiszállítás 3 munkanapon belül.'],
    ['Ingyenes szállítás 15000 Ft feletti rendelés esetén'],
    ['Kuponkód: NYAR2026'],
    ['Ellenőrző kód: 493021'],
    ['Rendelés dátuma: 2026. 05. 12.'],
    ['Rendelés összege: 12 345 Ft'],
    ['Adószám: 12345678-2-41'],
    ['1117 Budapest, Budafoki út 60.'],
    ['Járatszám: W62201'],
    ['1250 pontod van.'],
    ['Az akció május 31-ig tart.'],
    ['A csomag átvehető az automatából.'],
    ['Kövess minket az Instagramon'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'hu-HU')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Kapcsolatfelvétel', ['support-page']],
    ['Élő chat', ['chat']],
    ['Visszahívást kérek', ['call-back']],
    ['Gyakran ismételt kérdések', []],
    ['Leiratkozás', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'hu-HU')).toEqual(expected);
  });
});
