import type { NumbersInFull } from './numbers-in-full.ts';

/** What takes something off a price, and cards that were given. */
export const OF_COUPONS: readonly NumbersInFull[] = [
  {
    kind: 'coupon',
    alternatives: ['gift-card', 'referral'],
    names: `
      coupon, coupon cd, promo, promo cd, promo code, promocode, promotion code, offer code,
      apology goodwill meal meal code, campaign code, welcome code, birthday code,
      rebate code, savings code, buddy code, friend code, invite code, invitation code, referral code,
      referrer code, refer code, refer a friend code, share code, gutscheincode, rabattcode, aktionscode,
      vorteilscode, freundescode, werbecode, code promo, code promotionnel, code reduction, code de reduction,
      code parrain, code parrainage, parrain code, bon de reduction, bon achat, codigo promocional,
      codigo promo, codigo descuento, codigo de descuento, codigo amigo, codigo invitacion, cupon,
      cupon descuento, vale descuento, cupom, cupom desconto, cupom de desconto, codigo desconto,
      codigo de desconto, codigo promocao, codigo indicacao, vale desconto, codice sconto, codice promo,
      codice promozionale, codice coupon, codice amico, codice invito, buono sconto, kortingscode, actiecode,
      couponcode, vriendencode, waardeboncode, kod rabatowy, kod promocyjny, kupon rabatowy, kod polecenia,
      kod polecajacy, bon rabatowy, kupon, slevovy kod, slevovy kupon, kod kuponu, promo kod, doporucovaci kod,
      zlavovy kod, zlavovy kupon, kod za popust, popust kod, promotivni kod, kod kupona, preporuka kod,
      koda za popust, kuponska koda, promocijska koda, kuponkod, kedvezmenykod, kedvezmeny kod, promocios kod,
      ajanlo kod, cod reducere, cod de reducere, cod promo, cod promotional, cod cupon, cod 
      cupon reducere, cod recomandare, indirim kodu, indirim kuponu, kupon kodu, promosyon kodu, davet kodu,
      referans davet kodu, kode promo, kode kode kupon, kode diskon, kode referral, kod promo,
      kod baucar, baucar, kod diskaun, ma giam gia, ma khuyen mai, ma uu dai, ma coupon, ma gioi thieu,
      rabatkode, rabattkode, kampanjekode, vervekode, kampagnekode, rabatkupon, rabattkod, rabattkupong,
      kampanjkod, kupongkod, varvningskod, presentkod, alennuskoodi, kuponki, kuponkikoodi, kampanjakoodi,
      etukoodi, sooduskood, kupongikood, atlaides kods, kupona kods, nuolaidos kodas, kupono kodas,
      afslattarkodi, kouponi, ekptotikos kodikos, kodikos ekptosis, kodikos kouponiou, promokod, kupon kod,
      kod hanacha, kod hanaha, kupon hanaha, code al khasm, kod al khasm, kod khasm, ramz al khasm, qasima,
      chhoot code, coupon sankhya, kupong suan lot, rahat suan lot, khod suan lot, youhuiquan, youhui quan,
      youhui ma, youhuima, zhekou ma, yaoqing ma, kuupon, kuponkodo, waribiki code, halin code, halin kodeu,
      kupon beonho, chucheon code, промокод, код купона, купон, промо код, код на знижку, купон на знижку,
      код за отстъпка, промоционален код, промо-код, код за попуст, купон код, κουπόνι, κωδικός έκπτωσης,
      εκπτωτικός κωδικός, κωδικός κουπονιού, كود الخصم, كود خصم, رمز الخصم, رمز القسيمة, قسيمة, كوبون,
      کد تخفیف, קופון, קוד קופון, קוד הנחה, שובר הנחה, कूपन, कूपन कोड, प्रोमो कोड, छूट कोड, คูปอง, รหัสคูปอง,
      โค้ดส่วนลด, รหัสส่วนลด, クーポン, クーポンコード, 割引コード, プロモコード, 紹介コード, 招待コード, 优惠券, 优惠码, 優惠券, 優惠碼, 折扣码, 折扣碼, 邀请码,
      邀請碼, 推薦碼, 쿠폰, 쿠폰번호, 쿠폰코드, 할인코드, 프로모션코드, 추천코드, 추천인코드, მოწვევის კოდი, ვაუჩერი
    `,
  },
  {
    kind: 'coupon',
    alternatives: ['referral'],
    inside: `
      coupon, coupons, coupon line, coupon lines, promo, promotion, promotions, discount, discounts,
      discount codes, referrer, referral program, inviter, invite, friend, parrain, parrainage, padrino, amigo,
      invitante, werber, empfehlung, aktion, rabatt, promocion, promocao, promozione, korting, actie, promocja,
      rabat, akce, sleva, zlava, popust, kedvezmeny, promotie, reducere, indirim, kampanya, diskon, khuyen mai,
      rabattkupong, kampanje, kampanj, alennus, kampanja, kuponki, soodustus, atlaide, nuolaida, ekptosi,
      skidka, znyzhka, скидка, акция, знижка, отстъпка, попуст, έκπτωση, خصم, הנחה, छूट, ส่วนลด, 割引, 优惠, 優惠,
      할인, მომწვევი
    `,
    names: `
      code, cod, codigo, codice, kod, kode, kodas, kods, kood, koodi, koda, kodo, ma, coupon, kupon,
      код, купон, κωδικός, كود, رمز, קוד, कोड, รหัส, โค้ด, コード, 码, 碼, 代码, 코드, კოდი
    `,
  },
  {
    kind: 'gift-card',
    alternatives: ['coupon'],
    names: `
      gift card used, gift voucher used, gift card applied, gift voucher applied, gift card redeemed, gift pin,
      gift card pin, gift code, e gift card, e gift, egift code, store credit code, gutschein,
      geschenkgutschein, geschenkkarte, wertgutschein, gutscheinnummer, carte cadeau, cheque cadeau,
      bon cadeau, tarjeta regalo, tarjeta de regalo, bono regalo, cheque regalo, vale regalo, cartao presente,
      cartao oferta, vale presente, carta regalo, buono regalo, buono regalo usato, cadeaukaart, cadeaubon,
      karta podarunkowa, karta upominkowa, bon podarunkowy, darkovy poukaz, darkova karta, darcekova karta,
      darcekova poukazka, poklon bon, poklon kartica, darilni bon, darilna kartica, ajandekkartya,
      ajandekutalvany, card cadou, voucher cadou, hediye karti, hediye ceki, hediye kodu, kartu hadiah,
      kad hadiah, the qua tang, phieu qua tang, gavekort, presentkort, lahjakortti, kinkekaart, davanu karte,
      dovanu kortele, dovanu kuponas, gjafakort, dorokarta, podarochnaya karta, podarunkova kartka,
      kartis matana, tav kni, tav shay, bitaqat hadiya, bat khongkhwan, lipin ka, lipinka, gifuto kado,
      gifutokado, gipeuteu kadeu, sangpumgwon
    `,
  },
];
