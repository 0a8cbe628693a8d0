import type { NumbersInFull } from './numbers-in-full.ts';

/** Bills, statements, quotes and donations. */
export const OF_BILLS: readonly NumbersInFull[] = [
  {
    kind: 'invoice',
    alternatives: ['payment-reference', 'order', 'ticket'],
    names: `
      inv no, inv nbr, inv num, inv ref, invoice nbr, gst invoice, gst invoice no, tax invoice no, vat receipt,
      vat receipt no, vat invoice, vat invoice no, toll invoice, proforma no, pro forma no,
      proforma invoice no, cash memo no, cash memo, memo no, cash bill no, official receipt,
      official receipt no, or number, or no, deposit receipt, deposit receipt no, fee receipt, fee receipt no,
      rent receipt no, receipt nbr, rcpt no, fiscal receipt no, e invoice no, einvoice number, einvoice no,
      bill nbr, credit memo, credit memo no, debit note no, submission receipt, belegnr, belegnummer,
      quittungsnr, quittungsnummer, bonnummer, bon nr, rechnungsnr, rechnungs nr, gutschriftnr,
      gutschriftsnummer, rechnung arzt, arztrechnung, quittung nr, num facture, ref facture, n facture,
      no facture, num recu, recu fiscal, no recu, numero recu, num avoir, num quittance, factura num,
      num factura, n factura, folio fiscal, uuid fiscal, uuid cfdi, cfdi, timbre fiscal, boleta no,
      boleta numero, numero boleta, num recibo, nota fiscal, nf, nfe, nf e, chave nfe, chave nf,
      chave de acesso, chave acesso, numero nf, num nota, numero nota fiscal, boleto documento, num fatura,
      n fatura, atcud, num recibo verde, num fattura, n fattura, fattura n, rif fattura, scontrino,
      numero scontrino, progressivo fattura, progressivo invio, ricevuta, num ricevuta, numero ricevuta,
      nota credito, factuurnr, factuur nr, notanummer, notanr, bonnr, kassabon, creditnota, nota zorgverlener,
      notanummer zorgverlener, nr faktury, faktura nr, fv nr, nr fv, nr paragonu, paragon, nr rachunku faktury,
      nr korekty, nota ksiegowa, dokument sprzedazy, nr dokumentu, faktura cislo, cislo fv, cislo fa,
      cislo uctenky, uctenka, uctenka cislo, danovy doklad, cislo dokladu, doklad cislo, dobropis,
      cislo dobropisu, blocek, fik fakture, fik kod, bkp, broj racuna fakture, racun br, fiskalni racun,
      broj fiskalnog racuna, jir, zki, zoi, eor, broj fakture, pfr broj, szamlasorszam, szla szam,
      szamla sorszam, nyugtaszam, nyugta sorszam, nav azonosito szamla, serie numar factura, serie factura,
      serie numar, serie nr, serie si numar, factura nr, nr factura, bon fiscal, nr bon, chitanta, nr chitanta,
      fatura no, fis no, e fatura no, efatura no, makbuz no, ettn, no faktur, no kuitansi, nomor faktur,
      nomor kuitansi, no struk, no inv, no resit, no bil, nombor invois, so hoa don, so hd, ma tra cuu,
      ma tra cuu hoa don, ma hoa don, fakturanr, fakt nr, kvitteringsnr, bilagsnr, bilagsnummer, kreditnotanr,
      kvittonr, kvittonummer, verifikationsnr, laskunro, laskunumero, laskun nro, kuittinro, kuittinumero,
      arve nr, arve number, tsekk nr, rekina nr, ceka nr, saskaitos nr, kvito nr, ar timologiou,
      arithmos timologiou, ar apodeixis, mark aade, nomer scheta faktury, nomer cheka, chek, nomer chek,
      nomer kvitantsii, nomer kvytantsiyi, mispar cheshbonit, cheshbonit, mispar kabala, kabala,
      mispar haktsaa, raqm al fatura, raqm alfatura, raqm fatura, raqm al wasl, raqm wasl, raqm wasl sabiq,
      wasl, bil sankhya, bijak sankhya, raseed, raseed sankhya, rasid sankhya, pichhli raseed, lek bai set,
      lekthi bai set, lek bai kamkap, lekthi baiset, fapiao, fapiao haoma, fapiao hao, fapiao daima,
      ryoshusho bango, seikyu bango, seikyusho bango, denpyo bango, yeongsujeung beonho, gyesanseo beonho,
      seunginbeonho gyesanseo, чек, номер чека, фд, фпд, номер квитанции, квитанция, номер счета фактуры,
      номер квитанції, фіскальний номер чека, касов бон, фактура №, рачун број, бројрачуна, пфр број,
      αριθμός τιμολογίου, αριθμός απόδειξης, ΜΑΡΚ, رقم الفاتورة, رقم الإيصال, رقم الوصل, מספר חשבונית,
      מספר קבלה, חשבונית, קבלה, रसीद, रसीद संख्या, पिछली रसीद, बिल संख्या, बिल क्रमांक, เลขที่ใบเสร็จ,
      เลขที่ใบกำกับภาษี, เลขที่ใบแจ้งหนี้, 領収書番号, 請求番号, 請求書番号, 発票番号, 发票号码, 发票号, 發票號碼, 電子發票號碼, 票據號碼, 收据号, 收據編號,
      영수증번호, 계산서번호, 진료비영수증번호, 청구서번호, 고지서번호
    `,
  },
  {
    kind: 'invoice',
    alternatives: ['payment-reference', 'order'],
    inside: `
      invoice, e invoice, einvoice, electronic invoice, tax invoice, last invoice, bill, receipt,
      renewal receipt, boleto, fatura, factura, ultima factura, fattura, fattura elettronica, facture,
      rechnung, quittung, faktura, dokument, uctenka, racun, szamla, nyugta, kuitansi, hoa don, faktur,
      kvittering, kvitto, lasku, kuitti, arve, rekins, saskaita, timologio, apodeixi, chek, чек, квитанция,
      рахунок, фактура, رسيد, فاتورة, חשבונית, रसीद, ใบเสร็จ, 發票, 发票, 領収書, 請求書, 영수증, 계산서, scontrino, notas,
      nota fiscal
    `,
    names: `
      number, no, serial, serie, numar, serie numar, serie nr, progressivo, documento, documento n,
      daima, haoma, folio, folio fiscal, uuid fiscal, chave, chave acesso, sorszam, fd, фд, фп, фн, fp, fn,
      doc no, document no, номер, 字軌號碼, 號碼, 号码, 代码, 番号, 번호, رقم, numero, cislo, numer, nummer, broj, nr
    `,
  },
  {
    kind: 'quote',
    alternatives: ['order', 'work-order'],
    names: `
      estimate number, estimate no, estimate id, estimate ref, cost estimate no, cost estimate number, est no,
      qtn no, quote nbr, quotation no, quote sn, kostenvoranschlag, kostenvoranschlag nr, kva nr, kv nr,
      kva nummer, angebotsnr, heil und kostenplan nr, hkp nr, plannummer hkp, num devis, n devis, no devis,
      ref devis, num presupuesto, n presupuesto, numero presupuesto, num cotizacion, folio cotizacion,
      num orcamento, n orcamento, numero orcamento, num preventivo, n preventivo, numero preventivo,
      rif preventivo, offertenr, offertenummer, nr oferty, nr wyceny, nr kosztorysu, cislo nabidky,
      cislo ponuky, cislo kalkulace, broj ponude, broj predracuna, st ponudbe, st predracuna, ajanlatszam,
      ajanlat szama, arajanlat szam, nr oferta, nr deviz, teklif no, no penawaran, no sebut harga, so bao gia,
      ma bao gia, tilbudsnr, tilbudsnummer, pristilbud nr, offertnr, offertnummer, tarjousnro, tarjousnumero,
      pakkumise nr, piedavajuma nr, pasiulymo nr, ar prosforas, arithmos prosforas, nomer smety, nomer kp,
      mispar hatzaat mechir, raqm ard al siir, raqm al ard, mitsumori no, mitsumori bango, baojia danhao,
      gyeonjeok beonho, номер предложения, номер сметы, номер кошторису, номер на оферта, број понуде,
      αριθμός προσφοράς, رقم عرض السعر, מספר הצעת מחיר, कोटेशन संख्या, เลขที่ใบเสนอราคา, 見積番号, 見積書番号, 报价单号,
      報價單號, 견적번호
    `,
  },
  {
    kind: 'statement',
    alternatives: ['invoice', 'notice', 'customer-account'],
    names: `
      stmt no, stmt nbr, stmt num, stmt id, stmt ref, stmnt no, statement nbr, statement num, cas id,
      escrow analysis id, escrow analysis no, eob no, eob number, eob id, remittance advice no, kontoauszug nr,
      auszugsnr, auszug nr, abrechnungsnr, abrechnungsnummer, jahresabrechnungsnr, decompte no, num decompte,
      n decompte, num releve, n releve, num extracto, n extracto, num extrato, n extrato, num estratto conto,
      num rendiconto, afschriftnr, afrekeningnr, afrekeningsnummer, nr wyciagu, nr rozliczenia, cislo vypisu,
      cislo vyuctovani, cislo vyuctovania, broj izvoda, broj izvatka, broj obracuna, st izpiska, st obracuna,
      kivonatszam, elszamolas szama, elszamolasszam, nr extras, nr decont, ekstre no, hesap ozeti no,
      no laporan rekening, no penyata, so sao ke, opgoerelsesnr, opgorelsesnr, opgoerelsesnummer,
      arsopgorelse nr, kontoudtogsnr, kontoutskriftnr, kontoutdragsnr, avrakningsnr, avrakningsnummer,
      tiliotenro, valjavotte nr, izraksta nr, israso nr, ar ekkatharisis, nomer vypiski, mispar dapei cheshbon,
      raqm kashf al hesab, meisai bango, seisansho bango, duizhangdan hao, myeongse beonho, номер выписки,
      номер виписки, رقم كشف الحساب, 明細番号, 精算番号, 对账单号, 對帳單編號
    `,
  },
  {
    kind: 'donation',
    alternatives: ['order', 'payment-reference', 'invoice', 'mandate'],
    names: `
      gift aid declaration no, gift aid declaration id, gift aid ref, gift ref, donation ref, donation nbr,
      pledge nbr, zakat ref, spendennr, spenden nr, num don, n don, recu don, num donativo, num doacao,
      num donazione, donatienr, nr darowizny, nr wplaty darowizny, cislo daru, broj donacije, st donacije,
      adomany szam, nr donatie, bagis no, no donasi, ma quyen gop, gavenr, donasjonsnr, donationsnr, gavonr,
      lahjoitusnro, lahjoitusnumero, annetuse nr, ziedojuma nr, aukos nr, ar doreas, nomer pozhertvovaniya,
      mispar truma, raqm al tabarru, daan sankhya, daan rasid, kifu bango, juankuan bianhao, gibu beonho,
      номер пожертвования, رقم التبرع, מספר תרומה, दान संख्या, दान रसीद, 寄附番号, 寄付番号, 捐款编号, 捐款編號, 기부번호
    `,
  },
  {
    kind: 'donation',
    alternatives: ['order', 'payment-reference', 'internal'],
    inside: `
      gift, last gift, donation, pledge, spende, don, donacion, donativo, doacao, donazione, donatie,
      darowizna, dar, donacija, adomany, bagis, donasi, gave, donasjon, gava, lahjoitus, annetus, ziedojums,
      auka, dorea, пожертвование, пожертва, дарение, донација, δωρεά, تبرع, תרומה, दान, 寄付, 捐款, 기부
    `,
    names: `
      reference, ref, ref no, gift aid declaration no, receipt ref
    `,
  },
];
