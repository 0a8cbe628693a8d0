import { describe, expect, test } from 'vitest';
import { saidIn } from '../../../../../test/support/said-in.ts';

describe('the name of a product between a number and its label', () => {
  test.each([
    ['tr-TR', "Son dört hanesi 6038 olan Birikim Kart'ınıza iade edildi."],
    ['tr-TR', 'Siparişiniz için son 4 hanesi 6038 olan Garanti Bonus kredi kartınızdan çekildi.'],
    ['tr-TR', '6038 numaralı Birikim Kartınıza iade edildi.'],
    ['hu-HU', 'A 6038 számú Erste kártyáját megterheltük.'],
    ['hu-HU', 'A 6038 végű OTP kártyájáról fizetett.'],
    ['fi-FI', 'Tilauksesi hyvitettiin numeroihin 6038 päättyvälle Aurora Gold -kortillesi.'],
    ['ja-JP', 'ご注文の代金を下4桁が6038のオーロラゴールドカードへ返金しました。'],
    ['ko-KR', '주문하신 금액이 끝자리가 6038인 오로라 골드 카드로 환불되었습니다.'],
    ['ko-KR', '끝자리 6038인 Aurora Gold 카드로 환불되었습니다.'],
    ['hi-IN', 'अंतिम 4 अंक 6038 वाले ऑरोरा गोल्ड कार्ड पर'],
    ['zh-CN', '已退回您尾号为6038的极光金卡。'],
    ['de-DE', 'Ihre auf 6038 endende Aurora Gold Karte'],
  ])('%s: %s', (locale, text) => {
    expect(saidIn(text, locale)).toEqual(['ending 6038 payment-card']);
  });

  test.each([
    ['tr-TR', '88417776 numaralı faturanız, Aurora siparişiniz', ['full 88417776 invoice']],
    ['en-US', '88417776 for Aurora order', []],
    ['zh-CN', '您的订单 A-10023 的 Aurora 发票', ['full A-10023 order']],
  ])('%s: %s is read as it was', (locale, text, expected) => {
    expect(saidIn(text, locale)).toEqual(expected);
  });
});
