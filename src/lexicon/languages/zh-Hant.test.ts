import { describe, expect, test } from 'vitest';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('Chinese, traditional', () => {
  test.each<[string, readonly string[]]>([
    ['親愛的王小明 您好：', ['親愛的|王小明']],
    ['親愛的小明，', ['親愛的|小明']],
    ['王小明 先生/小姐 您好', ['|王小明']],
    ['陳美玲小姐，您好！', ['|陳美玲']],
    ['嗨，小明！', ['嗨|小明']],
    ['Hi 小明，', ['Hi|小明']],
    ['親愛的會員您好：', ['親愛的|~會員']],
    ['親愛的顧客，', ['親愛的|~顧客']],
    ['敬愛的客戶您好，', ['敬愛的|~客戶']],
    ['您好：', ['您好|<nobody>']],
    ['您好，感謝您的訂購！', ['您好|<nobody>']],
    ['敬啟者：', ['敬啟者|<nobody>']],
    ['親愛的 ，', ['親愛的|<empty>']],
    ['款項將退回您末四碼為1908的信用卡。', ['ending 1908 payment-card']],
    ['信用卡卡號末四碼：1908', ['ending 1908 payment-card']],
    ['您帳號末五碼 77765 的款項已入帳', ['ending 77765 payment-card']],
    ['最後四位數字為 1908 的卡', ['ending 1908 payment-card']],
    ['訂單編號：88417776', ['full 88417776 order']],
    ['您的訂單 A-10023 已出貨', ['full A-10023 order']],
    ['宅配單號 907812345678', ['full 907812345678 shipment']],
    ['發票號碼：AB-12345678', ['full AB-12345678 invoice']],
    ['訂位代號：X7K2PQ', ['full X7K2PQ booking']],
    ['客服專線：0800-080-090', ['phone 0800-080-090']],
    ['查詢熱線 2123 4567', ['phone 2123 4567']],
    ['如有任何問題，請聯絡我們。', ['support-page nothing-to-follow']],
    ['您可直接回覆此郵件。', ['invites']],
    ['此為系統自動發送，請勿直接回覆。', ['refuses']],
    ['敬愛的貴賓您好：', ['敬愛的|~貴賓']],
    ['林怡君小姐 您好，', ['|林怡君']],
    ['謝謝您的訂購，佩珊！', ['謝謝您的訂購|佩珊']],
    ['退款至卡末 4 碼 1908 之 VISA 卡', ['ending 1908 payment-card']],
    ['國泰世華信用卡末四碼 1908', ['ending 1908 payment-card']],
    ['刷退至您尾號1908之信用卡', ['ending 1908 payment-card']],
    ['帳號後五碼：17776', ['ending 17776 payment-card']],
    ['黑貓宅急便 託運單號 9050-1234-5678', ['full 9050-1234-5678 shipment']],
    ['訂房編號：RM20931', ['full RM20931 booking']],
    ['統一發票號碼 AB12345678', ['full AB12345678 invoice']],
    ['有任何問題，直接回信給我們就可以囉！', ['invites']],
    ['這封信無法接收回覆。', ['refuses']],
    ['請撥 0800-080-123', ['phone 0800-080-123']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'zh-TW')).toEqual(expected);
  });

  test.each([
    ['您的訂單已出貨。'],
    ['商品將於3個工作天內送達。'],
    ['您有1250點紅利即將到期'],
    ['訂單金額：NT$12,345'],
    ['訂單滿1500元免運'],
    ['您的驗證碼為 493021'],
    ['折扣碼：SUMMER2026'],
    ['訂購日期：2026/05/12'],
    ['統一編號：22099131'],
    ['郵遞區號 110'],
    ['航班：BR0192'],
    ['座位 32A'],
    ['商品編號 1234567'],
    ['手機末三碼 789'],
    ['謝謝您的訂購！'],
    ['手機末三碼 456'],
    ['手機：0912-***-456'],
    ['繳費代碼 LLL26051200170'],
    ['門市店號 123456'],
    ['車次 1024'],
    ['取貨期限：2026/05/19'],
    ['統一編號：12345678'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'zh-TW')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['聯絡我們', ['support-page']],
    ['客服中心', ['support-page']],
    ['LINE 客服', ['chat']],
    ['預約回電', ['call-back']],
    ['常見問題', []],
    ['取消訂閱', []],
    ['LINE 線上客服', ['chat']],
    ['與客服聊聊', ['chat']],
    ['預約專人回電', ['call-back']],
    ['隱私權政策', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'zh-TW')).toEqual(expected);
  });
});
