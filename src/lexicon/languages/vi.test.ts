import { describe, expect, test } from 'vitest';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('Vietnamese', () => {
  test.each<[string, readonly string[]]>([
    ['Xin chào Lan,', ['Xin chào|Lan']],
    ['Chào bạn Lan,', ['Chào bạn|Lan']],
    ['Chào chị Lan!', ['Chào chị|Lan']],
    ['Chào Anh,', ['Chào Anh|<nobody>']],
    ['Kính gửi Quý khách Nguyễn Văn Minh,', ['Kính gửi|Nguyễn Văn Minh']],
    ['Kính gửi Ông Nguyễn Văn Minh,', ['Kính gửi|Nguyễn Văn Minh']],
    ['Kính chào Quý khách NGUYEN VAN MINH,', ['Kính chào Quý khách|NGUYEN VAN MINH']],
    ['Thân gửi Minh,', ['Thân gửi|Minh']],
    ['Xin chào, Minh!', ['Xin chào|Minh']],
    ['Minh thân mến,', ['|Minh']],
    ['Kính gửi Quý khách hàng,', ['Kính gửi|~Quý khách hàng']],
    ['Kính gửi Anh/Chị,', ['Kính gửi|~Anh/Chị']],
    ['Quý khách thân mến,', ['Quý khách thân mến|<nobody>']],
    ['Chào bạn,', ['Chào bạn|<nobody>']],
    ['Xin chào!', ['Xin chào|<nobody>']],
    ['Kính gửi ,', ['Kính gửi|<empty>']],
    ['Tiền sẽ được hoàn về thẻ có số cuối 1908.', ['ending 1908 payment-card']],
    ['Thẻ kết thúc bằng 1908', ['ending 1908 payment-card']],
    ['4 số cuối của thẻ là 1908', ['ending 1908 payment-card']],
    ['Tài khoản của bạn có đuôi 7776 đã được ghi có.', ['ending 7776 payment-card']],
    ['Mã đơn hàng: 88417776', ['full 88417776 order']],
    ['Đơn hàng #A-10023 đã được giao cho đơn vị vận chuyển', ['full A-10023 order']],
    ['Mã vận đơn: SPXVN012345678', ['full SPXVN012345678 shipment']],
    ['Hóa đơn số 0001234', ['full 0001234 invoice']],
    ['Mã đặt chỗ: X7K2PQ', ['full X7K2PQ booking']],
    ['Hotline: 1900 1234', ['phone 1900 1234']],
    ['Nếu có thắc mắc, vui lòng liên hệ với chúng tôi.', ['support-page nothing-to-follow']],
    ['Bạn chỉ cần trả lời email này.', ['invites']],
    ['Đây là email tự động, vui lòng không trả lời email này.', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'vi-VN')).toEqual(expected);
  });

  test.each([
    ['Đơn hàng của bạn đang được giao.'],
    ['Trân trọng, đội ngũ Tiki'],
    ['Giao hàng trong 3 ngày làm việc.'],
    ['Bạn có 1250 điểm'],
    ['Giá trị đơn hàng: 123.450đ'],
    ['Miễn phí vận chuyển cho đơn hàng từ 150000đ'],
    ['Mã xác minh của bạn là 493021'],
    ['Mã giảm giá: HE2026'],
    ['Ngày đặt hàng: 12/05/2026'],
    ['MST: 0309532909'],
    ['Số hiệu chuyến bay: VN213'],
    ['Số ghế 32A'],
    ['Ưu đãi kết thúc vào ngày 31/5.'],
    ['Mã sản phẩm 1234567'],
    ['Cảm ơn bạn đã đặt hàng!'],
    ['Theo dõi chúng tôi trên Instagram'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'vi-VN')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Liên hệ với chúng tôi', ['support-page']],
    ['Trung tâm trợ giúp', ['support-page']],
    ['Chat qua Zalo', ['chat']],
    ['Yêu cầu gọi lại', ['call-back']],
    ['Câu hỏi thường gặp', []],
    ['Hủy đăng ký', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'vi-VN')).toEqual(expected);
  });
});
