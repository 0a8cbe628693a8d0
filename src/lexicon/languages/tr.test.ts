import { describe, expect, test } from 'vitest';
import { linkSaid, promisesTracking, saidIn } from '../../../test/support/said-in.ts';

describe('Turkish', () => {
  test.each<[string, readonly string[]]>([
    ['Merhaba Ayşe,', ['Merhaba|Ayşe']],
    ['Merhaba İbrahim!', ['Merhaba|İbrahim']],
    ['Merhaba Ayşe Hanım,', ['Merhaba|Ayşe Hanım']],
    ['Sayın Mehmet Yılmaz,', ['Sayın|Mehmet Yılmaz']],
    ['Sn. Ayşe Demir,', ['Sn.|Ayşe Demir']],
    ['SAYIN AYŞE DEMİR,', ['SAYIN|AYŞE DEMİR']],
    ['Sayın Prof. Dr. Işık Kaya,', ['Sayın|Prof. Dr. Işık Kaya']],
    ['Sevgili Zeynep, alışverişin için teşekkürler.', ['Sevgili|Zeynep']],
    ['Ahmet Bey, merhaba', ['|Ahmet']],
    ['Ayşe Hanım,', ['|Ayşe']],
    ['İyi günler Can Bey,', ['İyi günler|Can Bey']],
    ['Siparişin için teşekkürler, Elif!', ['Siparişin için teşekkürler|Elif']],
    ['Aramıza hoş geldin, Deniz!', ['Aramıza hoş geldin|Deniz']],
    ['Hoş geldin Elif!', ['Hoş geldin|Elif']],
    ['Değerli Müşterimiz,', ['Değerli|~Müşterimiz']],
    ['Sayın Müşterimiz,', ['Sayın|~Müşterimiz']],
    ['Merhaba değerli üyemiz,', ['Merhaba|~değerli üyemiz']],
    ['Sayın Yetkili,', ['Sayın Yetkili|<nobody>']],
    ['Merhaba,', ['Merhaba|<nobody>']],
    ['Merhaba, siparişiniz yola çıktı.', ['Merhaba|<nobody>']],
    ['Sayın ,', ['Sayın|<empty>']],
    ['Merhaba !', ['Merhaba|<empty>']],
    ['İadeniz 1908 ile biten kartınıza yapıldı.', ['ending 1908 payment-card']],
    ['Son dört hanesi 1908 olan kartınıza iade ettik.', ['ending 1908 payment-card']],
    ['Siparişinizin iadesi son 4 hanesi 1908 olan kartınıza geçti.', ['ending 1908 payment-card']],
    ['**** 4242 numaralı kredi kartınızdan çekim yapıldı.', ['masked 4242 payment-card']],
    ['1908 numaralı kartınıza iade edildi.', ['ending 1908 payment-card']],
    ['Sipariş numarası 88417776 olan siparişiniz yolda.', ['full 88417776 order']],
    ['Kartınızın son dört hanesi: 1908', ['ending 1908 payment-card']],
    ['7776 ile biten hesabınıza para yatırıldı.', ['ending 7776 payment-card']],
    ['Sonu 5512 ile biten hediye kartınız', ['ending 5512 gift-card']],
    ['88417776 numaralı siparişiniz kargoya verildi.', ['full 88417776 order']],
    ['88417776 sipariş numaralı ürünlerin iadesi tamam.', ['full 88417776 order']],
    ['88417776 sipariş numaralı kargonuz yola çıktı.', ['full 88417776 order']],
    ["88417776 no'lu faturanız hazır.", ['full 88417776 invoice']],
    ['Sipariş numaranız: A-10023', ['full A-10023 order']],
    ['Sipariş No: 123456789', ['full 123456789 order']],
    ['Kargo takip numarası: 7330012345678', ['full 7330012345678 shipment']],
    ['Müşteri numaranız 5519044', ['full 5519044 customer-account']],
    ['PNR kodunuz: X7K2PQ', ['full X7K2PQ booking']],
    ['4410087 numaralı talebiniz alındı.', ['full 4410087 ticket']],
    ['Bizi 0850 222 55 66 numaralı telefondan arayabilirsiniz.', ['phone 0850 222 55 66']],
    ['Çağrı merkezimiz: 444 0 375', ['phone 444 0 375']],
    ['Müşteri Hizmetleri: +90 212 444 12 34', ['phone +90 212 444 12 34']],
    ['Sorularınız için bize ulaşın.', ['support-page nothing-to-follow']],
    ['Bu e-postayı yanıtlamanız yeterli.', ['invites']],
    ['Lütfen bu e-postayı yanıtlamayınız.', ['refuses']],
    ['Bu posta kutusu takip edilmemektedir.', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'tr-TR')).toEqual(expected);
  });

  test.each([
    ['Saygılarımızla, Trendyol Ekibi'],
    ['Size iyi günler dileriz.'],
    ['Ayşe Hanım sizi yarın arayacak.'],
    ['Kurye Ali Bey yola çıktı.'],
    ['Siparişiniz 3 iş günü içinde teslim edilir.'],
    ['1500 TL ve üzeri siparişlerde kargo bedava'],
    ['İndirim kodu: YAZ2026'],
    ['Doğrulama kodunuz: 493021'],
    ['Sipariş tarihi: 12.05.2026'],
    ['88417776 numaralı telefondan arandınız.'],
    ['Sipariş tutarı 12.345,00 TL'],
    ['Vergi No: 3130557669, Mersis No: 0313055766900016'],
    ['Büyükdere Cad. No: 185, 34394 Şişli/İstanbul'],
    ['Uçuş numarası: TK1985'],
    ['Hesabınızda 1250 puan var.'],
    ['Kampanya 31 Mayıs’ta sona eriyor.'],
    ['Siparişiniz şubeye ulaştı.'],
    ['SIM kart 8990011234567890123'],
    ['Bizi Instagram’da takip edin'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'tr-TR')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Yardım Merkezi', ['support-page']],
    ['İletişim formu', ['support-page']],
    ['İletişim', ['support-page']],
    ['Canlı destek', ['chat']],
    ['Biz sizi arayalım', ['call-back']],
    ['Sıkça Sorulan Sorular', []],
    ['Abonelikten çık', []],
    ['Siparişi görüntüle', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'tr-TR')).toEqual(expected);
  });
});

describe('Turkish, in other words', () => {
  test.each<[string, readonly string[]]>([
    ['Merhaba Sayın Yıldız,', ['Merhaba|Yıldız']],
    ['Kıymetli müşterimiz Burcu Hanım,', ['Kıymetli|müşterimiz Burcu Hanım']],
    ['Hey Tolga!', ['Hey|Tolga']],
    ["Sevgili Derya'cığım,", ["Sevgili|Derya'cığım"]],
    ['Sayın Doç. Dr. Ufuk Ergin,', ['Sayın|Doç. Dr. Ufuk Ergin']],
    ['Ödemeni aldık, Sinan!', ['Ödemeni aldık|Sinan']],
    ['İyi ki doğdun Ece!', ['İyi ki doğdun|Ece']],
    ['Sayın Aksoy Gıda A.Ş.,', ['Sayın|Aksoy Gıda A.Ş.']],
    ['Merhaba kahve tutkunu,', ['Merhaba|~kahve tutkunu']],
    ['Değerli Tüketicimiz,', ['Değerli|~Tüketicimiz']],
    ['Sayın Veli,', ['Sayın|~Veli']],
    ['Merhaba sevgili gezgin!', ['Merhaba|~gezgin']],
    ['Sayın Sigortalımız,', ['Sayın|~Sigortalımız']],
    ['Merhaba  !', ['Merhaba|<empty>']],
    ['Değerli ,', ['Değerli|<empty>']],
    ['Kartının son 4 hanesi 9034.', ['ending 9034 payment-card']],
    ['9034 ile sonlanan kartından tahsil edildi.', ['ending 9034 payment-card']],
    ['(**** 9034) kartınıza iade edilmiştir.', ['masked 9034 payment-card']],
    ['Sonu 9034 olan hesabınıza aktarıldı', ['ending 9034 payment-card']],
    ['#TY-55102934 numaralı siparişin kargoda', ['full TY-55102934 order']],
    ['Sipariş numaran 55102934', ['full 55102934 order']],
    ['55102934 nolu talebiniz kapatıldı.', ['full 55102934 ticket']],
    ['Dekont no: 7712093', ['full 7712093 invoice']],
    ['PNR: QX7K2M', ['full QX7K2M booking']],
    ['Kasko poliçe numaranız 330129981', ['full 330129981 policy']],
    ['Kargo barkodu 81140297733', ['full 81140297733 shipment']],
    ['Hediye kartı kodunuz: AB12-CD34-EF56', ['full AB12-CD34-EF56 gift-card']],
    ['Teslimat saati 14:00-18:00', []],
    ['Ürün kodu: 9034221', []],
    ['Koltuk No: 22, Peron: 14', []],
    ['Kampanya kodu SONBAHAR25', []],
    ['Kartınız 12/28 tarihinde sona erecek', []],
    ['Fatura tutarı 9.034,00 TL', []],
    ['Bize 0 (212) 555 01 45 numarasından ulaşabilirsiniz', ['phone 0 (212) 555 01 45']],
    ['Yardıma ihtiyacın olursa bize yazabilirsin.', ['support-page nothing-to-follow']],
    ['Sayın Öztürk,', ['Sayın|Öztürk']],
    ['Merhabalar Selin Hanım,', ['Merhabalar|Selin Hanım']],
    ['Kıymetli Üyemiz Hasan Bey,', ['Kıymetli|Üyemiz Hasan Bey']],
    ['Sevgili alışverişsever,', ['Sevgili|~alışverişsever']],
    ['Sevgili !', ['Sevgili|<empty>']],
    ['Bilet numarası: 235-2401998877', ['full 235-2401998877 ticket']],
    ["Müşteri No'nuz 5519044", ['full 5519044 customer-account']],
    ['2061 adet ürün', []],
    ['Bu mesaj otomatik olarak gönderilmiştir, lütfen cevaplamayın.', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'tr-TR')).toEqual(expected);
  });

  test.each<[string, boolean]>([
    ['Nerede olduğunu gör', true],
    ['Kuryem nerede?', true],
    ['Bizi takip edin', false],
    ['Siparişini değerlendir', false],
    ['Gönderi takibi için tıklayın', true],
    ['Siparişinizin durumunu öğrenin', true],
  ])('a link that says %s leads to a parcel: %s', (words, expected) => {
    expect(promisesTracking(words, 'tr-TR')).toBe(expected);
  });
});
