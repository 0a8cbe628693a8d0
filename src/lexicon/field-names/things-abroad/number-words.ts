/**
 * Words for "number", "code" and "id" that stand with the name of a thing, beside those of `abroad.ts` and
 * `romanised.ts`.
 */

/** Behind the thing. */
export const NUMBER_WORDS_BEHIND: readonly string[] = `
  nummeret, nomero, numarasi, numara, nosu, sorszama, sorszam, numeris, numurs, numuri, stevilka, sifra,
  numeri, numri, kennung, kennziffer, kenmerk, sygnatura, oznaka,
  tunnus, tunniste, identifikator, identyfikator, identificador, identifiant, identificativo, identificator,
  azonosito, azonositoja, tanimlayici, tanimlayicisi, kennzeichen, referens, viite, viide, kood, kods, kodas,
  kodu, koda, sifre, ma so, so, nombor, hao, bango, ma, danhao, bianhao,
  номер, номера, нөмірі, код, коды, кода, ид, идентификатор, ідентифікатор, шифр, број, број, шифра,
  αριθμος, αρ, κωδικος, id,
  番号, ナンバー, コード, 編號, 编号, 編号, 号, 號, 号码, 號碼, 單號, 单号, 代码, 代碼, 流水号, 码, 碼, 字號,
  번호, 코드, 아이디, 넘버, 고유번호, 등록번호, 접수번호, 관리번호,
  رقم, كود, نمبر, شماره, کد, संख्या, क्रमांक, नंबर, नम्बर, कोड, आईडी, क्रम, מספר, קוד, מזהה, หมายเลข, รหัส, เลขที่
`.split(',');

/** Before the thing. */
export const NUMBER_WORDS_BEFORE: readonly string[] = `
  n, num, nro, nr, numer, matricola, matricule, matricula, no, nomor, nombor, nomer, cislo, c, broj, br,
  so, ma so, stevilka, st, szam, raqm, raqam, mispar, mis, arithmos, ar, lek, lekthi, maylek, mai lek,
  номер, ном, αριθμος, αρ, број, бр,
  رقم, الرقم, رقم ال, شماره, מספר, מס, מספר ה, หมายเลข, เลขที่, เลข, संख्या
`.split(',');

/** Before it, for codes. */
export const CODE_WORDS_BEFORE: readonly string[] = `
  cod, codigo, codice, code, kod, kode, kod za, koda, sifra, ref, referencia, reference, riferimento, rif,
  referinta, ma, clave, chave, sygnatura, znak, identyfikator, identifikator, identificador, identifiant,
  identificativo, kodikos, ramz, rahat, rahas, sygn, oznaka, kodu, folio, dossier,
  код, код за, шифр, идентификатор, ідентифікатор, κωδικος, αναγνωριστικο,
  كود, رمز, معرف, کد, شناسه, קוד, מזהה, רמז, รหัส, कोड
`.split(',');

/** Before it, for what programs find the thing by. */
export const ID_WORDS_BEFORE: readonly string[] = ['id'];

/** "Last four", "ends in", of what is paid with. */
export const LAST_DIGITS: readonly string[] = `
  koncowka, koncowka numeru, koncowka karty, koncove cislice, koncove cislo, konci na, koncici na, koncovka,
  zadnje znamenke, zadnje cetiri, zadnje cetiri znamenke, posljednje znamenke, poslednje cifre, poslednje cetiri,
  poslednje4, zadnje stevke, zadnje stiri, zadnje stiri stevke, zadnji4, zavrsava na, zavrsni brojevi,
  terminada en, terminado en, termina en, terminacion, terminacao, terminado em, terminada em, termina em,
  ultimos, ultimos numeros, finais, final do cartao, termina con, termina in, finale, ultimi4, ultimi quattro,
  fin carte, se terminant par, se termine par, finit par, terminant par, finissant par, derniers,
  derniers numeros, ultimele4 cifre, ultimele 4, ultimele 4 cifre, se termina in, terminat in,
  endet auf, endend auf, endung, letzte stellen, letzten stellen, letzte 4 stellen, letzte4stellen, endnummer,
  eindigt op, eindigend op, laatste nummers, slutter pa, slutter med, slutar pa, slutsiffror, sluttsifre,
  sluttsiffer, slutcifre, sista4siffror, sista siffrorna, siste4siffer, siste fire sifre, sidste4cifre, endar a,
  loppu, loppuosa, loppunumerot, loppunumero, viimeiset neljä, viimeiset nelja numeroa, viimeiset 4,
  viimased4, viimased neli, viimased numbrid, pedejie4, pedejie cetri, pedejie cipari, pedejie 4 cipari,
  paskutiniai4, paskutiniai keturi, paskutiniai skaitmenys, vegzodes, vege, utolso 4, utolso 4 szamjegy,
  son haneler, son hane, son4hane, son dort rakam, son 4 rakam, son rakamlar, so cuoi, 4 so cuoi cung, duoi so,
  digit akhir, 4 digit akhir, akhiran, empat digit akhir, digit terakhir, terakhir4, empat angka akhir,
  последние 4 цифры, последние четыре цифры, окончание, оканчивается на, хвост, останні 4, останні цифри,
  останні 4 цифри, останні чотири цифри, закінчується на, последни 4, последни цифри, последни 4 цифри, завършва на,
  последње 4, последње цифре, соңғы4, соңғы төрт, τελευταια 4, τελευταια 4 ψηφια, τεσσερα τελευταια, ληγει σε,
  下4桁, 下四桁, 末尾, 末尾4桁, 末尾番号, 下4けた, 下桁, 末4桁, 尾号, 尾號, 后四位, 後四碼, 後四位, 末四码, 末四碼, 末四位,
  末4碼, 后4位, 後4碼, 尾数, 卡末四码, 末尾四位, 뒷자리, 끝자리, 마지막4자리, 끝4자리, 뒤4자리, 끝네자리, 뒷4자리, 뒤네자리, 뒷네자리,
  마지막네자리, 끝번호, آخر 4, آخر أربعة, آخر أربعة أرقام, آخر 4 أرقام, اخر 4, اخر4, تنتهي ب, الأرقام الأخيرة, ينتهي ب,
  ספרות אחרונות, ארבע ספרות, ארבע ספרות אחרונות, 4 ספרות אחרונות, ארבע אחרונות, סיומת, סוף, מסתיים ב, ۴ رقم آخر, چهار رقم آخر,
  4 رقم آخر, अंतिम चार, अंतिम 4, अंतिम अंक, अंतिम चार अंक, अंतिम 4 अंक, आखिरी चार, เลขท้าย, 4ตัวท้าย, สี่ตัวท้าย, ท้าย4ตัว, เลขท้าย4ตัว,
  4หลักสุดท้าย, สี่หลักสุดท้าย, wei hao, hou si wei, hou4wei, mo si wei, mo si ma, matsubi, matsubi 4 keta, shimo 4 keta,
  shimo yon keta, shimo4keta, dwijari, dwit jari 4, kkeutjari, majimak ne jari, majimak 4, kkeut ne jari, poslednie chetyre,
  poslednie 4 cifry, okonchanie, posledni 4, ostanni chotyry, teleftaia tessera, teleftaia 4 psifia, akher arbaa, akher 4,
  akhir arbaat arqam, sof, sof mispar, sof cheshbon, sof kartis, arba acharonot, arba sfarot acharonot, sfarot acharonot,
  karte endet, konci, konc, konczy sie, koncici, endet, finit, terminacion, term, fin num, keut4, kkeut4, kkeut 4, kkeut4jari, kkeut 4 jari,
  keut 4 jari, keut4jari, dwi4, dwit4, dwi4jari, dwi 4 jari, dwit4jari, majimak4, majimak4jari, shita4keta, shita 4 keta, shita yonketa,
  sue4keta, sue 4 keta, matsubi4, matsubi4keta, hou4, mo4wei, akher4, akhir4, akher 4 arqam, akher arbaa arqam,
  آخر ٤ أرقام, آخر ٤, ลงท้าย, ลงท้ายด้วย, ลงท้าย4, eindigt, eindigt met, slutt4, loppu4, wei4hao, teleutaia4,
  antim char, antim 4, aakhri char, akhri char ank, lek thai, lekthai, si tua thai, 4 tua thai
`.split(',');

/** Words for "masked". */
export const MASKED_WORDS: readonly string[] = `
  maskiert, maskierte, maske, maskierung, gemaskeerd, masque, masquee, enmascarado, enmascarada, mascarado,
  mascarada, mascherato, mascherata, mascat, mascata, zamaskowany, zamaskowana, maskowana, maskowany, maskowane,
  zamaskowane, maskovane, maskovana, maskovany, maskirana, maskirano, maskiran, maskerat, maskerad, maskeret,
  maskert, peitetty, maskeeritud, maskets, maskuotas, maszkolt, maskelenmis, maskeli, gizlenmis, maskli,
  tersamarkan, disamarkan, tersensor, che dau, che, маска, маскированный, маскированная, замаскированный,
  маскований, маскована, маскиран, маскирана, καλυμμενος, μερικως, tuomin, yanma, masuku, masukingu, 脱敏, 掩码,
  遮罩, マスク, マスク済み, マスキング, 마스킹, 가려진, مخفي, مخفية, ממוסך, maskirovannyy, maskirovanniy
`.split(',');
