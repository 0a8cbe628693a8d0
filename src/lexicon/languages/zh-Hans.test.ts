import { describe, expect, test } from 'vitest';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('Chinese, simplified', () => {
  test.each<[string, readonly string[]]>([
    ['尊敬的王小明先生：', ['尊敬的|王小明先生']],
    ['亲爱的小明，', ['亲爱的|小明']],
    ['您好，王小明！', ['您好|王小明']],
    ['王小明，您好！', ['您好|王小明']],
    ['王小明您好：', ['您好|王小明']],
    ['尊敬的王小明您好：', ['尊敬的|王小明']],
    ['Hi 小明，', ['Hi|小明']],
    ['李娜女士，您的订单已发货。', ['|李娜']],
    ['尊敬的客户：', ['尊敬的|~客户']],
    ['尊敬的客户您好：', ['尊敬的|~客户']],
    ['亲爱的顾客，', ['亲爱的|~顾客']],
    ['尊敬的先生/女士：', ['尊敬的|~先生/女士']],
    ['您好！', ['您好|<nobody>']],
    ['您好，感谢您的订购。', ['您好|<nobody>']],
    ['敬启者：', ['敬启者|<nobody>']],
    ['尊敬的，', ['尊敬的|<empty>']],
    ['退款将退回您尾号为1908的信用卡。', ['ending 1908 payment-card']],
    ['卡号末四位：1908', ['ending 1908 payment-card']],
    ['您尾号7776的账户已入账。', ['ending 7776 payment-card']],
    ['银行卡后四位是 1908', ['ending 1908 payment-card']],
    ['以 1908 结尾的储蓄卡', ['ending 1908 payment-card']],
    ['订单号：88417776', ['full 88417776 order']],
    ['您的订单A-10023已发货', ['full A-10023 order']],
    ['快递单号：SF1234567890123', ['full SF1234567890123 shipment']],
    ['发票号码 04512345', ['full 04512345 invoice']],
    ['预订编号：X7K2PQ', ['full X7K2PQ booking']],
    ['客服热线：400-610-1360', ['phone 400-610-1360']],
    ['如有疑问，请联系我们。', ['support-page nothing-to-follow']],
    ['您可以直接回复此邮件。', ['invites']],
    ['此邮件由系统自动发出，请勿回复。', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'zh-CN')).toEqual(expected);
  });

  test.each([
    ['您的订单已发货。'],
    ['我们将在3天内送达。'],
    ['您有1250积分即将到期'],
    ['订单金额：12345元'],
    ['订单满1500元包邮'],
    ['您的验证码是493021。'],
    ['优惠码：SUMMER2026'],
    ['下单时间：2026-05-12 10:23'],
    ['统一社会信用代码：91310000607378682A'],
    ['沪ICP备12345678号'],
    ['邮编：200040'],
    ['航班号：MU5102'],
    ['座位号 32A'],
    ['商品编号：100012043978'],
    ['取件码 8-3-2051'],
    ['感谢您的订购！'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'zh-CN')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['联系客服', ['support-page']],
    ['帮助中心', ['support-page']],
    ['在线客服', ['chat']],
    ['微信客服', ['chat']],
    ['预约回电', ['call-back']],
    ['常见问题', []],
    ['退订', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'zh-CN')).toEqual(expected);
  });
});
