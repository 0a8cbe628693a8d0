import type { ThingWords } from './things.ts';

/** Pinyin, romaji and the Revised Romanization of Korean; Hindi and Thai in Latin letters. */
export const ROMANISED_ASIA: ThingWords = {
  nouns: {
    card: `
      xinyongka, yinhangka, jieji ka, jiejika, kahao, zhifuka, kurejitto, kurejitto kaado,
      debitto kaado, kessai kaado, kadeu, sinyong kadeu, sinyongkadeu, chekeu kadeu,
      gyeolje kadeu, bat khredit, batkhredit, bat debit
    `,
    bankAccount: `
      yinhang zhanghu, yinhang zhanghao, zhifubao zhanghao, shoukuan zhanghu, furikae koza,
      furikae kouza, hikiotoshi koza, hikiotoshi kouza, furikomi koza, furikomi kouza,
      ginko koza, ginko kouza, ginkou koza, gyejwa, hwanbul gyejwa, eunhaeng gyejwa, chulgeum gyejwa, bank khata, khata, banchi thanakan, banchi
    `,
    giftCard: `
      lipinka, gouwuka, gifuto kado, gifuto kaado, shohinken, gipeuteukadeu, gipeuteu kadeu,
      sangpumgwon, bat khongkhwan, uphaar card
    `,
    coupon: `
      youhuiquan, youhuima, zhekou, daijinquan, kupon, kuupon, waribiki, halin, kupong,
      suan lot
    `,
    customer: `
      kehu, guke, yonghu, maijia, okyakusama, okyaku sama, okyakusama cd, kokyaku, riyosha,
      riyousha, kobaisha, gogaek, gumaeja, sayongja, grahak, upbhokta, upabhokta, luk kha,
      lukkha, phu chai
    `,
    account: 'zhanghao, akaunto, gyejeong',
    contractAccount: 'huhao, jiaofei huhao, jeonja napbu, napbu',
    subscriber: `
      dinghu, jiaofeiren, keiyakusha, keiyaku sha, kanyusha, gaipja, gyeyakja, gudokja,
      suyongga
    `,
    member: `
      huiyuan, huiyuan ka, huiyuanka, jifenka, duzhe, duzhe zheng, kaiin, kaiinsho,
      pointo kado, maireji, toshokan kado, riyo kado, hoewon, membeosip, pointeu kadeu,
      mailliji, daechul hoewon, sadasya, sadasyata, samachik, bat samachik
    `,
    student: `
      xuesheng, xuehao, xueyuan, gakuseki, gakusei, seito, shogakusei, haksaeng, hakbeon,
      sugangsaeng, chhatra, vidyarthi, nak rian, naksueksa
    `,
    patient: `
      huanzhe, bingli, bingan, bing an, jiuzhen, jiuzhenka, jiuzhen ka, zhuyuan, menzhen,
      kanja, shinsatsuken, karute, hwanja, chateu, jinryo kadeu, rogi, marij, phu puai
    `,
    insured: `
      canbaoren, beibaoxianren, hihokensha, hokensho, hihokenshasho, pibohomja, bimadharak
    `,
    order: `
      dingdan, gouwu, goumai, chumon, chuumon, gochumon, juchu, jumun, jumunseo, gumae,
      sangpum jumun, aadesh, kharid, khamsangsue, kham sang sue, kan sang sue
    `,
    invoice: `
      fapiao, dianzi fapiao, zhangdan, jiaofeidan, seikyu, seikyuu, seikyusho, seikyuusho,
      cheonggu, cheongguseo, gojiseo, segeum gyesanseo, gyesanseo, bijak, chalan,
      bai chaeng ni, baichaengni, bai kamkap phasi
    `,
    receipt: `
      shouju, xiaopiao, ryoshusho, ryoushuusho, ryoshu, reshito, yeongsujeung,
      hyeongeum yeongsujeung, raseed, rasid, bai set, baiset
    `,
    shipment: `
      wuliu, kuaidi, yundan, kuaidi dan, baoguo, tuihuo wuliu, denpyo, denpyou, okurijo,
      okurijou, toiawase, otoiawase, tsuiseki, nimotsu, haiso, haisou, hasso, hassou, shukka,
      unsongjang, songjang, taekbae, baesong, deunggi, phatsadu, phasadu, tidtam,
      tit tam phatsadu
    `,
    return: `
      tuihuo, tuihuanhuo, huanhuo, henpin, koukan, kokan, banpum, gyohwan, hoesu, wapsi,
      khuen sinkha
    `,
    refund: `
      tuikuan, tuifei, henkin, haraimodoshi, kanpu, hwanbul, hwangeup, dhanwapsi,
      khuen ngoen
    `,
    complaint: 'tousu, kujo, kureemu, bulman, minwon, shikayat, rong rian',
    claim: `
      lipei, baoan, jiko uketsuke, hokenkin seikyu, sago jeopsu, boheomgeum cheonggu, dava,
      sinmai
    `,
    case: `
      gongdan, shouhou gongdan, fuwudan, anjian, uketsuke, toiawase uketsuke, kanri, munui,
      sangdam, jeopsu, sageon, mamla, prakaran, kham rong
    `,
    application: `
      shenqing, baoming, dengji, moshikomi, moushikomi, shinsei, shutsugan, sincheong,
      sincheongseo, jiwon, suheom, aavedan, avedan, bai samak
    `,
    booking: `
      yuding, yuyue, dingfang, dingzuo, dingpiao, yoyaku, goyoyaku, shukuhaku yoyaku, yeyak,
      gaeksil yeyak, hanggong yeyak, aarakshan, arakshan, kan chong, kanchong
    `,
    appointment: `
      guahao, menzhen yuyue, shinryo yoyaku, jusin yoyaku, jinryo yeyak, bangmun yeyak,
      bai nat
    `,
    entryTicket: `
      chepiao, jipiao, menpiao, piao, kepiao, chiketto, joshaken, kokuken, kokuuken,
      nyujoken, tiket, seungchagwon, hanggonggwon, ipjanggwon
    `,
    payment: `
      zhifu, fukuan, jiaofei, zhuanzhang, shiharai, oshiharai, kessai, furikomi, nyukin,
      sokin, hikiotoshi, gyeolje, ipgeum, songgeum, iche, napbu gyeolje, bhugtan, bhugtaan,
      kan chamra, chamra ngoen, on ngoen
    `,
    transaction: `
      jiaoyi, liushui, jiaoyi liushui, zhifu liushui, torihiki, georae, lenden, len den,
      thurakam
    `,
    authorisation: 'shouquan, shonin, shounin, oosori, seungin, kadeu seungin, anumat',
    contract: `
      hetong, heyue, zulin hetong, xieyi, keiyaku, gokeiyaku, chintai keiyaku, gyeyak,
      gyeyakseo, imdae gyeyak, anubandh, karaar, sanya, sanya chao
    `,
    subscription: `
      dingyue, teiki konyu, teiki kounyuu, teikibin, sabusuku, kodoku, koudoku, gudok,
      jeonggi gudok, jeonggi gyeolje
    `,
    policy: `
      baodan, baoxiandan, baoxian, shoken, hoken shoken, hoken keiyaku, hoken, jeunggwon,
      boheom jeunggwon, boheom gyeyak, bima, bima policy, krommathan
    `,
    quote: `
      baojia, baojiadan, gujia, mitsumori, omitsumori, mitsumorisho, gyeonjeok, gyeonjeokseo,
      bai sanoe rakha
    `,
    visit: `
      menzhen liushui, kanzhen, jiuzhen liushui, jushin, raiin, shinsatsu, shinryo, nyuin,
      jinryo, naewon, ibwon, bangmun, parcha
    `,
    prescription: `
      chufang, chufangjian, shohosen, shohousen, shoho, cheobangjeon, cheobang, nuskha,
      bai sang ya
    `,
    referral: 'zhuanzhen, shokaijo, shoukaijou, uiroeseo, jinryo uiroe, bai song tua',
    mandate: `
      weituo koukuan, daikou xieyi, koza furikae, kouza furikae, jadong iche, jadongiche
    `,
    loan: `
      daikuan, jiekuan, dangpiao, kashitsuke, kariire, yushi, shogakukin, shichi, daechul,
      yungja, karz, sinchuea
    `,
    property: `
      fangchan, budongchan, fangwu, bukken, fudosan, fudousan, kaoku, budongsan, mulgeon,
      sampatti, makan, chanot
    `,
    permit: `
      xuke, xukezheng, tongxingzheng, tingchezheng, kyoka, kyokasho, chusha kyoka, heoga,
      anumati, bai anuyat
    `,
    statement: 'duizhangdan, yuejiedan, meisai, riyo meisai, myeongseseo, vivaran',
    notice: `
      tongzhishu, fadan, weizhang, tsuchisho, tsuchi, tokusokujo, nozei tsuchisho, tongjiseo,
      tongji, gwataeryo, dokchok, soochna, bai sang
    `,
    workOrder: `
      weixiu, weixiudan, paigong, paigongdan, baoyang, shuri, shuuri, shuri uketsuke, sagyo,
      seibi, tenken, suri, suri jeopsu, jeongbi, jagub, marammat, bai ngan
    `,
    donation: 'juankuan, juanzeng, kifu, bokin, gibu, huwon, borichak',
    meter: `
      dianbiao, shuibiao, ranqibiao, biaohao, metaa, keiki, gyeryanggi, mitoe, mitoer
    `,
    supplyPoint: `
      yongdian, yongdian huhao, dianhao, kyokyu chiten, kyokyu chiten tokutei,
      kyoukyuu chiten, gonggeup jijeom, sayong jangso
    `,
    plate: `
      chepai, cheliang, paizhao, sharyo, sharyou, nanbapureto, nanba pureto, charyang,
      beonhopan, vahan, gaadi, vahan panjikaran, thabian, thabian rot, pai thabian
    `,
    chassis: 'chejia, shadai, syadai, chadae, tua thang, tuathang, chesis',
    serial: `
      xuliehao, xulie, shebei, jishen, shiriaru, seizo, seizou, silieol, ilryeon, danmalgi
    `,
    oneTimeCode: `
      yanzheng, qujian, quhuo, tihuo, dongtai, ninsho, ninshou, kakunin, uketori, ansho,
      injeung, hwagin, suryeong, pigeop, satyapan, yuenyan
    `,
    nationalId: `
      shenfenzheng, huzhao, zhengjian, jiashizheng, kojin, mai nanba, pasupoto, ryoken,
      menkyosho, zairyu kado, jumin deungnok, jumindeungnok, yeogwon, unjeon myeonheo,
      aadhaar, aadhar, bat prachachon, batprachachon, nangsue doen thang
    `,
  },
  numbers: {
    customer: `
      kehu bianhao, kehu hao, okyakusama bango, okyakusama bangou, okyakusama cd,
      gogaek beonho, grahak sankhya
    `,
    contractAccount: 'huhao, yonghu huhao, jeonja napbu beonho',
    member: 'huiyuan hao, huiyuanhao, kaiin bango, hoewon beonho',
    student: 'xuehao, gakuseki bango, hakbeon',
    patient: `
      bingli hao, binglihao, bingan hao, binganhao, jiuzhen kahao, jiuzhenkahao, menzhen hao,
      zhuyuan hao, shinsatsuken bango, kanja bango, hwanja beonho
    `,
    order: `
      dingdanhao, dingdan hao, dingdan bianhao, chumon bango, chumon no, jumun beonho,
      jumunbeonho
    `,
    invoice: 'fapiao hao, fapiaohao, fapiao haoma, zhangdan hao',
    shipment: `
      kuaidi hao, yundan hao, yundanhao, kuaididanhao, wuliudanhao, denpyo bango, denpyo no,
      okurijo no, toiawase bango, otoiawase bango, unsongjang beonho, songjang beonho,
      lek phatsadu, lekphatsadu
    `,
    return: 'tuihuo danhao',
    refund: 'tuikuan danhao',
    booking: 'yuyue hao, yuyuehao, yuding hao, yoyaku bango, yeyak beonho',
    payment: `
      liushuihao, jiaoyihao, jiaoyi hao, jiaoyi liushuihao, zhifu danhao, zhifu liushuihao,
      shangjia danhao, torihiki bango, kessai bango, georae beonho
    `,
    authorisation: 'shouquan ma, shouquanma, shonin bango, shounin bangou, seungin beonho',
    case: `
      gongdan hao, gongdanhao, shouli bianhao, uketsuke bango, jeopsu beonho, kanri bango
    `,
    contract: 'hetong hao, hetonghao, hetong bianhao, keiyaku bango, gyeyak beonho',
    policy: 'baodan hao, baodanhao, shoken bango, jeunggwon beonho',
    oneTimeCode: `
      yanzhengma, yanzheng ma, qujianma, qujian ma, quhuoma, quhuo ma, tihuoma, dongtaima,
      ninsho kodo, ninsho code, uketori bango, uketori code, ansho bango, injeung beonho,
      injeungbeonho, injeung kodeu, hwagin kodeu, satyapan code
    `,
    plate: `
      chepai, chepaihao, chepai hao, sharyo bango, charyang beonho, vahan sankhya,
      gaadi number, thabian rot
    `,
    chassis: 'chejiahao, chejia hao, shadai bango, chadae beonho, lek tua thang',
    serial: 'xuliehao, shiriaru bango, seizo bango, silieol beonho, ilryeon beonho',
    meter: 'biaohao, dianbiao hao, metaa bango, gyeryanggi beonho',
    supplyPoint: 'dianhao, kyokyu chiten tokutei bango',
    taxNumber: `
      shuihao, nashuiren shibiehao, tongyi bianhao, tongbian, toroku bango,
      tekikaku seikyusho bango, hojin bango, saeopja beonho, saeopja deungnok beonho
    `,
    nationalId: `
      shenfenzheng, shenfenzheng hao, shenfenzhenghao, sfzh, sfz, zhengjianhao,
      zhengjian hao, huzhao hao, huzhaohao, kojin bango, mai nanba, ryoken bango,
      menkyosho bango, jumin beonho, jumin deungnok beonho, yeogwon beonho, aadhaar,
      aadhaar number, aadhar number, lek bat prachachon
    `,
    bankAccount: 'zhifubao zhanghao, koza bango, kouza bangou, gyejwa beonho',
    card: 'kahao, kado bango, kaado bangou, kadeu beonho',
  },
};
