import { describe, expect, test } from 'vitest';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('Japanese', () => {
  test.each<[string, readonly string[]]>([
    ['山田太郎様', ['|山田太郎']],
    ['山田 太郎 様', ['|山田 太郎']],
    ['山田様、こんにちは。', ['|山田']],
    ['こんにちは、さくらさん！', ['こんにちは|さくらさん']],
    ['株式会社青空 御中', ['|株式会社青空']],
    ['親愛なる山田太郎様、', ['親愛なる|山田太郎様']],
    ['お客様各位', ['お客様各位|<nobody>']],
    ['お客様、', ['|~お客様']],
    ['会員の皆様、', ['|~会員の皆様']],
    ['こんにちは。', ['こんにちは|<nobody>']],
    ['拝啓', ['拝啓|<nobody>']],
    [' 様', ['|<empty>']],
    ['返金は末尾が1908のカードに行われます。', ['ending 1908 payment-card']],
    ['クレジットカード（下4桁：１９０８）', ['ending 1908 payment-card']],
    ['1908で終わるカードに請求しました。', ['ending 1908 payment-card']],
    ['末尾7776の口座に入金しました', ['ending 7776 payment-card']],
    ['ご注文番号：88417776', ['full 88417776 order']],
    ['ご注文A-10023を発送しました', ['full A-10023 order']],
    ['お問い合わせ番号：1234-5678-9012', ['full 1234-5678-9012 shipment']],
    ['送り状番号 123456789012', ['full 123456789012 shipment']],
    ['お客様番号 5519044', ['full 5519044 customer-account']],
    ['フリーダイヤル 0120-123-456', ['phone 0120-123-456']],
    ['ご不明な点はお問い合わせください。', ['support-page nothing-to-follow']],
    ['このメールにそのままご返信ください。', ['invites']],
    ['本メールは送信専用のため、ご返信いただけません。', ['refuses']],
    ['ご返信いただきましてもお答えできません。', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'ja-JP')).toEqual(expected);
  });

  test.each([
    ['ご注文の商品を発送しました。'],
    ['3日以内にお届けします。'],
    ['保有ポイント：1250ポイント'],
    ['ご注文金額：12,345円'],
    ['1500円以上のご注文で送料無料'],
    ['認証コード：493021'],
    ['クーポンコード：SUMMER2026'],
    ['ご注文日：2026年5月12日'],
    ['登録番号：T1234567890123'],
    ['〒150-0001 東京都渋谷区神宮前1-2-3'],
    ['便名：NH123'],
    ['座席 32A'],
    ['商品番号 1234567'],
    ['ハローキティの新作が入荷しました！'],
    ['セールは5月31日に終わります。'],
    ['ご注文ありがとうございます。'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'ja-JP')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['お問い合わせ', ['support-page']],
    ['カスタマーサービスに連絡', ['support-page']],
    ['LINEで相談', ['chat']],
    ['折り返し電話を予約', ['call-back']],
    ['よくあるご質問', []],
    ['お荷物のお問い合わせ', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'ja-JP')).toEqual(expected);
  });
});
