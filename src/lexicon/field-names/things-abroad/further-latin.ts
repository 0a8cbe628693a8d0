import type { ThingWords } from './things.ts';

/** Hungarian, Turkish, Vietnamese, Indonesian and Malay. */
export const FURTHER_LATIN: ThingWords = {
  nouns: {
    card: `
      bankkártya, kártya, hitelkártya, betéti kártya, kredi kartı, banka kartı, kart, kartı,
      kartın, thẻ, thẻ tín dụng, thẻ ngân hàng, thẻ ghi nợ, thẻ thanh toán, kartu,
      kartu kredit, kartu debit, kartu bank, kad kredit, kad debit
    `,
    bankAccount: `
      bankszámla, folyószámla, bankszámlaszám, fizetési számla, banka hesabı, banka hesap,
      vadesiz hesap, mevduat hesabı, tài khoản ngân hàng, tài khoản, rekening, rekening bank,
      rekening tujuan, rekening sumber, akaun bank
    `,
    giftCard: `
      ajándékkártya, ajándékutalvány, hediye kartı, hediye çeki, hediye kart, thẻ quà tặng,
      phiếu quà tặng, kartu hadiah, voucher hadiah, kad hadiah
    `,
    coupon: `
      kupon, kuponkód, kedvezmény, kedvezménykód, utalvány, indirim, indirim kodu, kampanya,
      promosyon, mã giảm giá, giảm giá, khuyến mãi, diskon`,
    customer: `
      ügyfél, ügyfelek, vevő, vásárló, felhasználó, megrendelő, fogyasztó, müşteri, alıcı,
      kullanıcı, tüketici, cari, cari hesap, khách hàng, người mua, pelanggan, pembeli,
      nasabah, konsumen, pengguna, pelanggan id
    `,
    account: 'számla fiók, hesap, hesabı, akun, akaun',
    contractAccount: `
      szerződéses folyószámla, sözleşme hesabı, sözleşme hesap, tesisat hesap
    `,
    subscriber: `
      előfizető, felhasználó hely, adózó, befizető, abone, abonelik sahibi, mükellef, sicil,
      thuê bao, mã khách hàng điện, wajib pajak, wajib bayar, peserta
    `,
    member: ` tagság, tagsági, klubkártya, törzsvásárlói, törzsvásárlói kártya, hűségkártya,
      pontgyűjtő kártya, olvasójegy, olvasó, üye, üyelik, üye kartı, sadakat kartı,
      müşteri kartı, kütüphane kartı, kart üye, thành viên, hội viên, thẻ thành viên,
      thẻ thư viện, anggota, keanggotaan, kartu anggota, member, ahli, keahlian, kad ahli
    `,
    student: `
      tanuló, hallgató, diák, diákigazolvány, öğrenci, öğrencinin, sinh viên, học sinh,
      học viên, siswa, mahasiswa, murid, pelajar
    `,
    patient: `
      beteg, páciens, kórlap, törzslap, hasta, hasta dosya, hastanın, bệnh nhân,
      hồ sơ bệnh án, bệnh án, rekam medis, pasien, pesakit
    `,
    insured: `
      biztosított, szerződő, sigortalı, người được bảo hiểm, thẻ bảo hiểm, bảo hiểm y tế,
      tertanggung, peserta bpjs, kartu bpjs
    `,
    order: `
      rendelés, rendelési, megrendelés, megrendelési, vásárlás, sipariş, siparişin, siparişi,
      satın alma, alışveriş, đơn hàng, đơn đặt hàng, đơn, pesanan, pembelian, belanja`,
    invoice: `
      számla, számlák, díjbekérő, végszámla, előlegszámla, részszámla, fatura, faturanın,
      e fatura, e arşiv, e arşiv fatura, irsaliye, hóa đơn, hoá đơn, hóa đơn điện tử, faktur,
      tagihan, invois, faktur pajak`,
    receipt: `
      nyugta, blokk, bizonylat, bizonylati, fiş, makbuz, dekont, biên lai, phiếu thu,
      biên nhận, struk, kwitansi, kuitansi, nota, resit
    `,
    creditNote: 'jóváíró számla, jóváírás számla, sztornó számla, iade faturası',
    shipment: `
      küldemény, csomag, csomagszám, nyomkövetés, nyomkövetési, fuvarlevél, szállítólevél,
      kargo, kargo takip, gönderi, gönderinin, takip, kargo gönderi, koli, vận đơn,
      kiện hàng, bưu gửi, theo dõi, resi, nomor resi, paket, pengiriman resi, pelacakan,
      kiriman, bungkusan, penjejakan
    `,
    return: `
      visszáru, visszaküldés, visszaküldési, iade, iadenin, iade talebi, trả hàng, đổi trả,
      retur, pengembalian barang, pemulangan
    `,
    refund: `
      visszatérítés, visszatérítési, pénzvisszatérítés, para iadesi, geri ödeme, ücret iade,
      hoàn tiền, pengembalian dana, refund, bayaran balik
    `,
    complaint: `
      reklamáció, reklamációs, panasz, panaszügy, şikayet, khiếu nại, keluhan, pengaduan,
      aduan, komplain
    `,
    claim: `
      kár, káresemény, kárügy, kárbejelentés, kárszám, hasar, hasar dosya, hasar dosyası,
      bồi thường, klaim, tuntutan
    `,
    case: `
      ügy, ügyirat, iktató, iktatási, bejelentés, hibajegy, hibabejelentés, talep,
      destek talebi, başvuru talep, arıza, arıza kaydı, bildirim kaydı, dosya, yêu cầu,
      phiếu hỗ trợ, hồ sơ, sự cố, tiket, laporan, kasus, perkara, gangguan
    `,
    application: `
      kérelem, jelentkezés, jelentkezési, igénylés, başvuru, başvurunun, kayıt başvuru,
      đăng ký, đơn xin, pendaftaran, permohonan, pengajuan, aplikasi, registrasi
    `,
    booking: `
      foglalás, foglalási, szállásfoglalás, utazás, rezervasyon, rezervasyonun, konaklama,
      seyahat, đặt phòng, đặt chỗ, đặt vé, đặt bàn, đặt tour, booking, reservasi, pemesanan,
      kode pemesanan, tempahan bilik
    `,
    appointment: `
      időpont, időpontfoglalás, randevu, randevunun, lịch hẹn, cuộc hẹn, đặt lịch,
      janji temu, temu janji, antrian, antrean, kunjungan janji
    `,
    entryTicket: `
      jegy, belépőjegy, menetjegy, repülőjegy, vonatjegy, bilet, biletin, e bilet,
      uçak bileti, vé, vé máy bay, vé tàu, vé điện tử, tiket, e tiket, tiket pesawat,
      tiket kereta
    `,
    payment: `
      fizetés, fizetési, befizetés, átutalás, utalás, utánvét, ödeme, ödemenin, havale, eft,
      tahsilat, ödeme emri, thanh toán, chuyển khoản, pembayaran, bayar, transfer, pelunasan, bayaran
    `,
    transaction: `
      tranzakció, tranzakciós, művelet, işlem, işlemin, giao dịch, transaksi, mutasi,
      urus niaga
    `,
    authorisation: `
      engedély tranzakció, engedélyszám, provizyon, onay, otorizasyon, chuẩn chi, otorisasi,
      persetujuan
    `,
    paymentReference: ' kode bayar, kod bayar',
    contract: `
      szerződés, szerződési, szerződések, bérleti szerződés, megállapodás, sözleşme,
      sözleşmenin, kira sözleşmesi, kontrat, hợp đồng, kontrak, perjanjian, akad
    `,
    subscription: `
      előfizetés, előfizetési, bérlet, abonelik, üyelik paketi, gói cước, gói dịch vụ,
      langganan, berlangganan, langganan id
    `,
    policy: `
      kötvény, biztosítás, biztosítási, biztosítási kötvény, poliçe, poliçenin, sigorta,
      sigorta poliçesi, hợp đồng bảo hiểm, bảo hiểm, polis, polis asuransi, asuransi,
      insurans
    `,
    quote: `
      ajánlat, árajánlat, teklif, fiyat teklifi, teklifin, báo giá, penawaran,
      penawaran harga, sebut harga
    `,
    visit: `
      vizit, ellátás, kezelés, ambuláns, fekvőbeteg, muayene, vizite, yatış, protokol hasta,
      lượt khám, khám bệnh, phiếu khám, kunjungan, rawat inap, lawatan
    `,
    prescription: `
      recept, vény, e recept, reçete, e reçete, reçetenin, đơn thuốc, toa thuốc, resep,
      preskripsi
    `,
    referral: `
      beutaló, e beutaló, sevk, giấy chuyển viện, giấy giới thiệu, rujukan, surat rujukan
    `,
    mandate: `
      felhatalmazás, csoportos beszedési megbízás, beszedési megbízás, megbízás,
      otomatik ödeme talimatı, talimat, ủy nhiệm thu, mandat
    `,
    loan: `
      hitel, kölcsön, hitelszerződés, zálogjegy, zálog, kredi, kredinin, kredi sözleşmesi,
      rehin, khoản vay, hợp đồng vay, hợp đồng tín dụng, pinjaman, kredit, gadai,
      surat bukti gadai, pembiayaan
    `,
    property: `
      ingatlan, helyrajzi, lakás, albetét, taşınmaz, ada parsel, bağımsız bölüm,
      daire taşınmaz, bất động sản, căn hộ, thửa đất, objek pajak, properti, rumah unit,
      hartanah
    `,
    permit: `
      engedély, parkolási engedély, matrica, izin, ruhsat, park izni, giấy phép, perizinan,
      surat izin, lesen, permit
    `,
    statement: `
      kivonat, számlakivonat, bankszámlakivonat, ekstre, ekstrenin, hesap özeti,
      hesap ekstresi, sao kê, rekening koran, mutasi rekening, penyata
    `,
    notice: `
      határozat, végzés, fizetési felszólítás, felszólítás, bírság, értesítő, tebligat,
      ihbarname, tahakkuk, ceza tutanağı, karar, ödeme emri vergi, tutanak, quyết định,
      biên bản, thông báo, ketetapan pajak, surat tilang, tilang, surat pemberitahuan, saman,
      notis
    `,
    workOrder: `
      munkalap, munkalapszám, szerviz, szervizlap, javítás, iş emri, servis, servis kaydı,
      servis formu, onarım, tamir, phiếu sửa chữa, lệnh sửa chữa, phiếu bảo hành,
      perintah kerja, servis kendaraan, perbaikan
    `,
    donation: `
      adomány, támogatás adomány, bağış, bağışın, quyên góp, đóng góp, donasi, sumbangan,
      zakat, infak, derma
    `,
    meter: `
      mérő, mérőóra, villanyóra, gázóra, vízóra, mérőeszköz, vízmérő, gázmérő,
      fogyasztásmérő, sayaç, sayacın, elektrik sayacı, su sayacı, doğalgaz sayacı, công tơ,
      đồng hồ nước, đồng hồ điện, meteran, meter listrik, meter air
    `,
    supplyPoint: `
      felhasználási hely, fogyasztási hely, mérési pont, csatlakozási pont, pod, tesisat,
      tekil kod, abonelik tesisat, điểm đo, điểm sử dụng, titik meteran, sambungan rumah
    `,
    plate: `
      rendszám, forgalmi rendszám, plaka, araç plaka, araç plakası, biển số, biển số xe,
      biển kiểm soát, plat, plat nomor, nomor polisi, nopol, plat kendaraan,
      pendaftaran kenderaan
    `,
    chassis: 'alváz, şasi, şase, khung, số khung xe, rangka, casis',
    serial: `
      gyári, gyártási, sorozat, készülék, eszköz, seri, cihaz, cihazın, sê ri, thiết bị,
      perangkat, seri perangkat, peranti
    `,
    sim: 'sim kártya, sim kart, sim kartı, thẻ sim, kartu sim, kad sim',
    oneTimeCode: `
      átvételi, megerősítő, ellenőrző, egyszeri, aktiváló, belépési, biztonsági, hitelesítő,
      teslim, teslimat, teslim alma, doğrulama, onaylama, tek kullanımlık, aktivasyon,
      güvenlik, giriş, xác thực, xác nhận, kích hoạt, nhận hàng, bảo mật, verifikasi,
      konfirmasi, pengambilan, aktivasi, sekali pakai, keamanan, pengesahan
    `,
    nationalId: `
      személyi igazolvány, személyazonosító, útlevél, jogosítvány, vezetői engedély, kimlik,
      tc kimlik, pasaport, ehliyet, nüfus, căn cước, căn cước công dân, chứng minh nhân dân,
      hộ chiếu, bằng lái xe, giấy phép lái xe, induk kependudukan, ktp, paspor,
      kad pengenalan, pengenalan
    `,
  },
  numbers: {
    customer: `
      ügyfélszám, vevőszám, vevőkód, ügyfélkód, ügyfélazonosító, vásárlói azonosító,
      felhasználói azonosító, müşteri no, müşteri numarası, cari kod, cari kodu, mã kh, makh,
      mã khách hàng, id pelanggan, idpel, id pel
    `,
    contractAccount: 'szerződéses folyószámla, vevő fizető azonosító, sözleşme hesap no',
    subscriber: `
      abone no, abone numarası, előfizetői szám, mã thuê bao, nomor pelanggan
    `,
    member: `
      tagsági szám, tagszám, törzsvásárlói kártyaszám, üye no, üyelik no, miles no,
      mã thành viên, no anggota, nomor anggota
    `,
    student: `
      om azonosító, oktatási azonosító, neptun kód, neptunkód, öğrenci no, mssv,
      mã số sinh viên, mã sinh viên, nis siswa, nisn, nim
    `,
    patient: `
      taj szám beteg, törzsszám, kartonszám, hasta no, protokol no, mã bệnh nhân, mã bn,
      no rm, norm pasien, nomor rekam medis, no rekam medis, no mr
    `,
    order: `
      rendelésszám, rendelésazonosító, rendelés azonosító, megrendelésszám, sipariş no,
      sipariş kodu, mã đơn hàng, mã đơn, no pesanan, nomor pesanan, kode pesanan
    `,
    invoice: `
      számlasorszám, számla sorszáma, számla sorszám, bizonylatszám,
      sorszám számla, ettn, fatura seri no, irsaliye no, số hóa đơn, ký hiệu hóa đơn,
      no tagihan, nomor tagihan, no invoice
    `,
    shipment: `
      csomagszám, küldemény azonosító, küldeményazonosító, fuvarlevélszám, gönderi kodu,
      gönderi no, barkod no gönderi, kargo barkodu, takip kodu, mã vận đơn, mã bưu gửi,
      mã kiện hàng, no resi, awb no
    `,
    paymentReference: `
      közlemény azonosító, fizetési azonosító, tranzakcióazonosító, tranzakció azonosító,
      işlem no, dekont no, referans no ödeme, provizyon no, provizyon kodu, mã giao dịch,
      nội dung chuyển khoản, mã chuẩn chi, kode bayar, kode pembayaran, kode billing,
      nomor referensi pembayaran, ntpn, bank referans no
    `,
    case: `
      ügyiratszám, iktatószám, ügyszám, ügyazonosító, hibajegyszám, hibajegy szám,
      hibajegy azonosító, dosya no, talep no, başvuru no, kayıt no, mã yêu cầu, mã hồ sơ,
      số hồ sơ, no tiket, nomor tiket, no laporan, nomor perkara, nomor laporan
    `,
    claim: `
      kárszám, káresemény szám, hasar no, hasar dosya no, no klaim, nomor klaim
    `,
    oneTimeCode: `
      átvételi kód, átvételi pin, megerősítő kód, ellenőrző kód, egyszeri kód,
      egyszer használatos kód, teslimat kodu, teslim kodu, teslim alma kodu, doğrulama kodu,
      onay kodu sms, tek kullanımlık şifre, sms kodu, sms şifresi, mã xác thực, mã otp,
      mã xác nhận otp, mã nhận hàng, kode verifikasi, kode otp, kode pengambilan,
      kode konfirmasi otp, kod pengesahan
    `,
    notice: `
      határozatszám, bírság azonosító, ceza no, tutanak no, tahakkuk no, ihbarname no,
      nomor tilang, nomor ketetapan
    `,
    mandate: 'felhatalmazás azonosító, talimat no, mandátum azonosító',
    policy: 'kötvényszám, poliçe no, no polis, nomor polis, số hợp đồng bảo hiểm',
    contract: `
      szerződésszám, szerződésazonosító, sözleşme no, số hợp đồng, mã hợp đồng, no kontrak,
      nomor kontrak
    `,
    property: `
      hrsz, helyrajzi szám, ada parsel, taşınmaz no, nomor objek pajak, mã căn hộ
    `,
    supplyPoint: `
      pod azonosító, pod szám, mérési pont azonosító, felhasználási hely azonosító,
      tesisat no, tekil kod, eic kodu, mã điểm đo, felh hely azon
    `,
    meter: `
      mérő gyári szám, mérő gyári száma, gyári szám mérő, mérőszám, sayaç no, sayaç seri no,
      mã công tơ, số công tơ, nomor meter, no meter, nomor meteran, no meteran
    `,
    plate: `
      rendszám, frsz, plaka, plaka no, biển số, biển số xe, biển kiểm soát, nopol,
      no polisi kendaraan, plat nomor, nomor polisi kendaraan, nombor plat
    `,
    chassis: 'alvázszám, şasi no, şase no, số khung, nomor rangka, no rangka',
    serial: `
      gyári szám, gyáriszám, sorozatszám, gyártási szám, seri no, seri numarası, số sê ri,
      số seri, số imei, nomor seri, no seri
    `,
    taxNumber: 'áfa szám, közösségi adószám, cégjegyzékszám, npwp, gst no',
    taxOrPerson: `
      adószám, adóazonosító jel, vkn, vergi no, vergi numarası, vergi kimlik no, mst,
      mã số thuế
    `,
    nationalId: `
      taj, taj szám, tajszám, személyi szám, szig szám, személyi igazolvány szám, tckn,
      tc no, tc kimlik no, tc kimlik, tckimlikno, kimlik no, pasaport no, cccd, cmnd,
      số cccd, số cmnd, hộ chiếu, nik, nomor ktp, no ktp, ktp, nric, mykad, no kp, no ic,
      nomor paspor
    `,
    prescription: `
      vényazonosító, vény azonosító, recept azonosító, reçete no, e reçete no, mã đơn thuốc,
      no resep, nomor resep
    `,
  },
};
