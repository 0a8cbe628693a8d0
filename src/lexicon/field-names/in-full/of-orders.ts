import type { NumbersInFull } from './numbers-in-full.ts';

/** What is ordered, sent, brought back and traded in. */
export const OF_ORDERS: readonly NumbersInFull[] = [
  {
    kind: 'order',
    alternatives: ['invoice', 'payment-reference'],
    names: `
      order sn, ord nbr, ord num, ord no, order nbr, order num, po nbr, order name, order display code,
      display code, order display id, merchant ref number, merchant reference, merchant order ref, shipper ref,
      shipper reference, consignor reference, marketplace order no, marketplace order number,
      numero marketplace, pedido marketplace, order no marketplace, channel order no, channel order number,
      channel order id, marketplace order id, marketplace order ref, seller order ref, shop order no,
      web order no, web order ref, cust order no, cust po no, customer po, customer po number, drinks order,
      interval drinks order, meal order, gift order, new order, box order no, bestellnr, bestellnummer,
      auftragsnr, kundenbestellnummer, numero pedido, num pedido, n pedido, pedido cliente, pedido num,
      pedido web, nr pedido, num commande, ref commande, no commande, n commande, commande web, num ordine,
      n ordine, rif ordine, ordine web, bestelnr, ordernr, ordrenr, ordrenummer, bestillingsnr, bestallningsnr,
      nr zam, nr zamow, zam nr, nr zlecenia, cislo obj, c obj, obj cislo, broj narudzbe, narudzba br,
      broj porudzbine, st narocila, narocilo st, rendelesszam, rendeles szam, rendelesi szam, megrendeles szam,
      nr comanda, comanda nr, siparis no, siparis numarasi, siparis kodu, no pesanan, no order, kode pesanan,
      kode order, nomor pesanan, no tempahan, ma don, ma don hang, so don hang, mdh, tilausnro, tilausnumero,
      tellimuse nr, pasutijuma nr, uzsakymo nr, arithmos paraggelias, ar paraggelias, kod paraggelias,
      nomer zakaza, n zakaza, nom zakaza, nomer zamovlennya, mispar hazmana, raqm al talab, raqm altalab,
      aadesh sankhya, order sankhya, lek khamsangsue, rahat khamsangsue, chumon bango, chumon no, dingdan hao,
      dingdanhao, dingdan bianhao, jumun beonho, 訂單編號, 订单号, 注文番号, 주문번호, 訂單序號, 平台单号, 買賣單號, 주문상품번호
    `,
  },
  {
    kind: 'shipment',
    alternatives: ['return'],
    names: `
      label tracking, return label tracking, rtn label trk, return tracking, return tracking no,
      return tracking number, return awb, pickup awb, reverse awb, label trk, trk no, trk nbr, trk num,
      tracking nbr, trk, delivery tracking, delivery tracking no, parcel id no, child mail nos, mail no,
      mail nos, mailno, waybill nos, lr no, lr number, docket no courier, con note, con note no, connote,
      consignment note, consignment note no, article no post, article number post, sscc no carton, exidv,
      trackn, sendungsnummer ruecksendung, retourensendungsnummer, ruecksendenummer, paketscheinnummer,
      identcode, sendungsnr, num suivi, n suivi, ref suivi, envoi suivi, suivi colis, suivi num, num colis,
      num retour colis, bon transport, localizador envio, num seguimiento, n seguimiento, num guia, n guia,
      guia codigo rastreo, guia rastreo, guia numero, guia no, codigo de rastreamento, cod rastreio,
      codigo rastreio, objeto correios, num envio, numero envio, numero expedicion, codigo expedicion,
      lettera di vettura, ldv, num ldv, numero spedizione, num spedizione, n spedizione, cod tracking,
      zendingsnr, pakketnr, barcode zending, trackcode, nr przesylki, nr paczki, nr paczki zwrotnej,
      nr listu przewozowego, list przewozowy, zwrot nr paczki, nr zwrotki, cislo zasilky, cislo baliku,
      podaci cislo, podacie cislo, cislo zasielky, broj posiljke, br posiljke, prijamni broj, broj paketa,
      st posiljke, sledilna st, csomagszam, kuldemenyszam, kuldemenyazonosito, ragszam, fuvarlevel szam,
      fuvarlevelszam, nr awb, awb retur, awb nr, nr colet, kargo takip no, kargo no, gonderi no, gonderi kodu,
      barkod gonderi, irsaliye kargo no, no resi, nomor resi, resi retur, no penghantaran, no pengesanan,
      ma van don, so van don, mvd, ma buu gui, van don chieu ve, van don chieu di, sporingsnr, sendingsnr,
      kollinr, kolli nr, pakkenr, trackingnr, forsandelsenr, kollinummer, forsendelsesnr, sandningsnr,
      sandnings id, lahetysnro, seurantanro, lahetystunnus, saadetise nr, sutijuma nr, siuntos nr,
      ar apostolis, voucher no courier, ar voucher apostolis, arithmos apostolis, nomer otpravleniya,
      trek nomer, trek kod, nomer nakladnoy, nomer posylki, nomer ttn, ttn, mispar mishloach, mispar maakav,
      raqm al shahna, raqm alshahna, raqm al tatabbu, raqm bolisat shahn, parcel sankhya, lek phatsadu,
      lek track, yundan hao, yundanhao, kuaidi danhao, kuaididanhao, wuliu danhao, denpyo no, okurijo bango,
      okurijou bango, toiawase bango, dempyo bango, songjang beonho, unsongjang beonho, deunggi beonho,
      трек номер, номер накладной, номер ттн, эн, номер відправлення, товарителница, номер на товарителница,
      бројпошиљке, αριθμός αποστολής, رقم الشحنة, رقم البوليصة, رقم التتبع, מספר משלוח, מספר מעקב,
      ट्रैकिंग संख्या, เลขพัสดุ, เลขติดตาม, 伝票番号, 集荷伝票番号, 返送伝票番号, 送り状番号, お問い合わせ番号, 追跡番号, 运单号, 快递单号, 退货单号快递,
      物流单号, 交貨便代碼, 寄件編號, 託運單號, 貨運單號, 宅配單號, 배송번호, 운송장번호, 송장번호, 반품송장번호, 회수송장번호, 등기번호, vận đơn chiều về,
      vận đơn chiều đi
    `,
  },
  {
    kind: 'return',
    alternatives: ['refund', 'ticket', 'order'],
    names: `
      return sn, rma no, rma nbr, rma id, return authorization, return authorisation, return authorization no,
      return auth no, return auth, rma, return name, return ref no, drop off code return, dropoff code return,
      ret no, retourennr, retouren nr, retourschein nr, retoure nr, num retour, n retour, bon de retour,
      num devolucion, n devolucion, num devolucao, numero devolucao, autorizacion devolucion,
      autorizzazione reso, num reso, n reso, retournr, retourcode, nr zwrotu, cislo vraceni, cislo vratky,
      cislo reklamace vratky, broj povrata, st vracila, visszakuldesi szam, visszaru szam, nr retur, iade no,
      iade kodu, no retur, no pengembalian, ma hoan tra, ma tra hang, returnr, returnummer, returordre,
      palautusnro, palautusnumero, tagastuse nr, atgriesanas nr, grazinimo nr, ar epistrofis, nomer vozvrata,
      nomer povernennya, mispar hachzara, raqm al irjaa, raqm al irja, henpin bango, tuihuo danhao, tuihuo hao,
      banpum beonho, номер возврата, номер повернення, номер на връщане, αριθμός επιστροφής, رقم الإرجاع,
      رقم الاسترجاع, מספר החזרה, रिटर्न संख्या, เลขคืนสินค้า, 返品番号, 退货单号, 退货号, 退貨單號, 退貨編號, 반품번호, 반품접수번호,
      mã hoàn trả
    `,
  },
  {
    kind: 'trade-in',
    alternatives: ['ticket', 'order', 'quote'],
    names: `
      trade ref, trade in ref, trade in no, tradein ref, tradein sub id, trade in submission id,
      tradein kit nbr, trade in kit no, kit no trade, trade no in, exchange id, exchange offer id, buyback ref,
      buyback no, buy back ref, sell order no, recycle ref, recycling ref, valuation no trade, ankaufsnummer,
      ankaufnr, ankauf nr, num reprise, ref reprise, dossier reprise, num recompra, codigo recompra,
      num retoma, codigo retoma, codice permuta, num permuta, inruilnr, inruilnummer, nr odkupu, cislo vykupu,
      broj otkupa, felvasarlas szam, nr buyback, geri alim no, takas no, kode tukar tambah, no trade in,
      ma thu cu, ma thu cu doi moi, innbyttenr, inbytesnr, vaihtonro, nomer skupki, trade in nomer, kaitori no,
      kaitori bango, kaitori id, satei no, satei bango, satei id, huishou danhao, huishou dingdan,
      maeip beonho, bosang beonho, 買取番号, 買取受付番号, 査定番号, 査定id, 回收单号, 回收订单号, 回收編號, 舊換新編號, 매입번호, 보상판매번호
    `,
  },
  {
    kind: 'trade-in',
    alternatives: ['ticket', 'order', 'quote'],
    inside: `
      trade in, tradein, trade, trade in kit, buyback, buy back, recycling, recycle, ankauf, reprise, recompra,
      retoma, permuta, inruil, odkup, vykup, otkup, felvasarlas, geri alim, takas, innbytte, inbyte, kaitori,
      買取, 回收, 매입
    `,
    names: `
      ref, reference, no, number, id, confirmation, confirmation no, code, sub id, submission id, kit nbr,
      kit no, nummer, nr, numero
    `,
  },
];
