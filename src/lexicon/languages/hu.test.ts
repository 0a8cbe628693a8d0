import { describe, expect, test } from 'vitest';
import { linkSaid, promisesTracking, saidIn } from '../../../test/support/said-in.ts';

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

describe('Hungarian, in other words', () => {
  test.each<[string, readonly string[]]>([
    ['Szép napot, Kata!', ['Szép napot|Kata']],
    ['Kedves Szabóné Kiss Ilona!', ['Kedves|Szabóné Kiss Ilona']],
    ['Tisztelt Doktor Úr!', ['Tisztelt|<empty>']],
    ['Tisztelt Varga Dr. Úr!', ['Tisztelt|Varga Dr. Úr']],
    ['Tisztelt Horváth Család!', ['Tisztelt|Horváth Család']],
    ['Megkaptuk a rendelésed, Andris!', ['Megkaptuk a rendelésed|Andris']],
    ['Boldog szülinapot, Laci!', ['Boldog szülinapot|Laci']],
    ['Hurrá Vivi!', ['Hurrá|Vivi']],
    ['Szevasz Tomi!', ['Szevasz|Tomi']],
    ['Tisztelt Kertész Bt.!', ['Tisztelt|Kertész Bt']],
    ['Kedves Törzsvásárlónk!', ['Kedves|~Törzsvásárlónk']],
    ['Kedves Biztosítottunk!', ['Kedves|~Biztosítottunk']],
    ['Tisztelt Felhasználónk!', ['Tisztelt|~Felhasználónk']],
    ['Kedves Gazdi!', ['Kedves|~Gazdi']],
    ['Tisztelt Partnerünk!', ['Tisztelt|~Partnerünk']],
    ['Tisztelt Asszonyom!', ['Tisztelt|~Asszonyom']],
    ['Sziasztok!', ['Sziasztok|<nobody>']],
    ['Tisztelt ,', ['Tisztelt|<empty>']],
    ['A 9034 végű kártyádra írtuk jóvá', ['ending 9034 payment-card']],
    ['kártyád (utolsó négy számjegy: 9034)', ['ending 9034 payment-card']],
    ['9034-re végződő bankszámládra', ['ending 9034 bank-account']],
    ['Rendelési szám: #55102934', ['full 55102934 order']],
    ['Rendelésed azonosítója WEB-55102934.', ['full WEB-55102934 order']],
    ['55102934 számú számla', ['full 55102934 invoice']],
    ['A 330129981. számú kötvényed', ['full 330129981 policy']],
    ['Foglalásod száma QX7K2M', ['full QX7K2M booking']],
    ['Utalvány kódja: AB12-CD34', ['full AB12-CD34 gift-card']],
    ['A 7712093 számú hibajegyed', ['full 7712093 ticket']],
    ['Csomagod azonosítója: PB81140297', ['full PB81140297 shipment']],
    ['Kiszállítás: 2026.06.15. 8-16 óra között', []],
    ['Cikkszám: 9034221', []],
    ['Peron 4, kocsi 22, ülés 61', []],
    ['Kedvezménykód: OSZ25', []],
    ['Végösszeg: 9 034 Ft', []],
    ['Hívható a 06-1-555-0145 számon', ['phone 06-1-555-0145']],
    ['Ha kérdésed van, fordulj hozzánk!', ['support-page nothing-to-follow']],
    ['Tisztelt Nagy István!', ['Tisztelt|Nagy István']],
    ['Jó napot, Szabó Péter!', ['Jó napot|Szabó Péter']],
    ['Zsófi, úton van a csomagod!', ['|Zsófi']],
    ['Tisztelt Felhasználó!', ['Tisztelt|~Felhasználó']],
    ['Tisztelt !', ['Tisztelt|<empty>']],
    ['a 2683 végű bankszámlájára', ['ending 2683 bank-account']],
    ['Ügyfélazonosító: 5519044', ['full 5519044 customer-account']],
    ['Fizetendő összesen: 12 490 Ft', []],
    ['Ügyfélszolgálat: 06 80 123 456', ['phone 06 80 123 456']],
    ['Erre a címre érkező leveleket nem olvassuk.', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'hu-HU')).toEqual(expected);
  });

  test.each<[string, boolean]>([
    ['Merre jár a csomagom?', true],
    ['Kövesd a rendelésed', true],
    ['Kövess minket!', false],
    ['Futár követése', true],
    ['Rendelés megtekintése', false],
    ['Csomagkövetés', true],
  ])('a link that says %s leads to a parcel: %s', (words, expected) => {
    expect(promisesTracking(words, 'hu-HU')).toBe(expected);
  });
});
