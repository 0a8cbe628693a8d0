import { describe, expect, test } from 'vitest';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('Indonesian', () => {
  test.each<[string, readonly string[]]>([
    ['Halo Budi,', ['Halo|Budi']],
    ['Hai Kak Siti!', ['Hai Kak|Siti']],
    ['Yth. Bapak Budi Santoso,', ['Yth.|Bapak Budi Santoso']],
    ['Kepada Yth. Ibu Siti Rahayu', ['Kepada Yth.|Ibu Siti Rahayu']],
    ['Dear Budi,', ['Dear|Budi']],
    ['Selamat pagi, Budi!', ['Selamat pagi|Budi']],
    ['Selamat datang, Budi!', ['Selamat datang|Budi']],
    ['Terima kasih atas pesananmu, Budi!', ['Terima kasih|Budi']],
    ['Pelanggan yang terhormat,', ['Pelanggan yang terhormat|<nobody>']],
    ['Yth. Bapak/Ibu,', ['Yth.|~Bapak/Ibu']],
    ['Yth. Nasabah,', ['Yth.|~Nasabah']],
    ['Halo Sobat,', ['Halo|~Sobat']],
    ['Hai kamu!', ['Hai|~kamu']],
    ['Dengan hormat,', ['Dengan hormat|<nobody>']],
    ['Halo!', ['Halo|<nobody>']],
    ['Halo ,', ['Halo|<empty>']],
    ['Dana dikembalikan ke kartu yang berakhiran 1908.', ['ending 1908 payment-card']],
    ['Kartu kredit dengan 4 digit terakhir 1908', ['ending 1908 payment-card']],
    ['Empat digit terakhir kartu Anda adalah 1908.', ['ending 1908 payment-card']],
    ['Akun Anda yang berakhiran 7776 telah dikreditkan.', ['ending 7776 payment-card']],
    ['Nomor pesanan: 88417776', ['full 88417776 order']],
    ['Pesanan #A-10023 sedang dikirim', ['full A-10023 order']],
    ['No. resi JP1234567890', ['full JP1234567890 shipment']],
    ['Nomor invoice: INV/20260512/XX/17', ['full INV/20260512/XX/17 invoice']],
    ['Kode booking: X7K2PQ', ['full X7K2PQ booking']],
    ['Call center: 1500 888', ['phone 1500 888']],
    ['Jika ada pertanyaan, silakan hubungi kami.', ['support-page nothing-to-follow']],
    ['Cukup balas email ini.', ['invites']],
    ['Mohon untuk tidak membalas email ini.', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'id-ID')).toEqual(expected);
  });

  test.each([
    ['Pesananmu sedang dalam perjalanan.'],
    ['Salam hangat, Tim Tokopedia'],
    ['Tiba dalam 3 hari kerja.'],
    ['Kamu punya 1250 poin'],
    ['Total pesanan: Rp 123.450'],
    ['Gratis ongkir minimal belanja 150000 rupiah'],
    ['Kode verifikasi Anda adalah 493021'],
    ['Kode promo: HEMAT2026'],
    ['Tanggal pesanan: 12/05/2026'],
    ['NPWP: 01.234.567.8-901.000'],
    ['Kode pos 12190'],
    ['Nomor penerbangan: GA402'],
    ['Nomor kursi 32A'],
    ['Promo berakhir 31 Mei.'],
    ['Kode produk 1234567'],
    ['Terima kasih sudah berbelanja!'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'id-ID')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Hubungi kami', ['support-page']],
    ['Pusat Bantuan', ['support-page']],
    ['Chat dengan CS', ['chat']],
    ['Minta ditelepon', ['call-back']],
    ['Pertanyaan umum', []],
    ['Berhenti berlangganan', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'id-ID')).toEqual(expected);
  });
});
