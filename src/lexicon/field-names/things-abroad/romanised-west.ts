import type { ThingWords } from './things.ts';

/** Russian, Ukrainian, Bulgarian and Serbian, Greek, Arabic, Hebrew and Persian in Latin letters. */
export const ROMANISED_WEST: ThingWords = {
  nouns: {
    card: `
      bankovskaya karta, bankovskoy karty, kreditnaya karta, platezhnaya karta, kartka,
      kartky, bankivska kartka, bankova karta, kreditna karta, karti, pistotiki karta,
      pistotikis kartas, kartas, bitaqa, bitaqah, bitaqat itiman, kartis, kartis ashrai,
      kartis ashray, kart
    `,
    bankAccount: `
      bankovskiy schet, bankovskiy schyot, raschetnyy schet, raschetniy schet,
      rakhunok bankivskyi, bankova smetka, smetka, logariasmos trapezas,
      trapezikos logariasmos, hisab banki, hisab bank, cheshbon bank, heshbon bank,
      cheshbon habank
    `,
    giftCard: `
      podarochnaya karta, podarochnyy sertifikat, podarochniy sertifikat, sertifikat,
      podarunkova kartka, podarunkovyi sertyfikat, podarachna karta, dorokarta,
      bitaqat hadiya, kartis matana, shovar matana
    `,
    coupon: `
      promokod, kupon, skidka, znyzhka, otstapka, kouponi, kuponi, qasima, koubon,
      kupon hanacha
    `,
    customer: `
      klient, klienta, kliyent, kliient, pokupatel, pokupatelya, pokupets, zakazchik,
      zamovnyk, spozhyvach, polzovatel, polzovatelya, koristuvach, korystuvach, potrebitel,
      pelatis, pelati, katanalotis, amil, ameel, aamil, zaboun, mustakhdim, lakoach, lekoach,
      lakoah, moshtari, karbar
    `,
    contractAccount: `
      licevoy schet, litsevoy schet, licevoi schet, litsevoi schet, lits schet,
      osobovyi rakhunok, osobovyy rahunok, partida, logariasmos symvolaiou, cheshbon chozeh
    `,
    subscriber: `
      abonent, abonenta, abonat, platelshchik, platnyk, nalogoplatelshchik, syndromitis,
      syndromiti, mushtarik, manuy, minui manuy, meshalem, meshaleam
    `,
    member: `
      uchastnik, karta loyalnosti, bonusnaya karta, diskontnaya karta, klubnaya karta,
      chitatel, chitatelskiy bilet, chitatelskii bilet, uchasnyk, kartka loyalnosti,
      bonusna kartka, klubna karta, chitalishtna karta, karta melous, melos, melous, udw,
      odow, adw, udwiya, bitaqat udwiya, chaver, haver, chaver moadon, kartis moadon, moadon,
      ozv
    `,
    student: `
      studencheskiy, zachetka, uchenik, uchen, foititis, foititi, mathiti, talib,
      student talmid, talmid
    `,
    patient: `
      pacient, patsient, patsyent, medkarta, medicinskaya karta, med karta, istoriya bolezni,
      medychna kartka, asthenis, astheni, asthenous, marid, mareed, malaf tibbi, malaf,
      metupal, metopal, tik refui
    `,
    insured: `
      zastrahovannyy, strahovatel, zastrakhovanyi, osiguren, asfalismenos, asfalismenou,
      muamman, mevutach
    `,
    order: `
      zakaz, zakaza, pokupka, pokupki, zamovlennya, zamovlennia, porachka, porychka,
      poruchka, porudzbina, paraggelia, paraggelias, parangelia, parangelias, agora, talab,
      talabiya, talabiyya, hazmana, hazmanah, sefaresh
    `,
    invoice: `
      schet faktura, schet fakturi, schet na oplatu, kvitanciya, kvitantsiya, kvitancii,
      rahunok, rakhunok, rakhunku, kvytantsiya, faktura, fakturata, timologio, timologiou,
      parastatiko, fatoura, fatura, fatoorah, faturah, cheshbonit, heshbonit, cheshbonit mas,
      shovar, shovar tashlum, ghabz, faktor
    `,
    receipt: `
      chek, cheka, kassovyy chek, kassoviy chek, kasova belezhka, kasov bon, apodeixi,
      apodixi, apodeixis, iysal, eesal, kabala, rasid
    `,
    shipment: `
      otpravlenie, otpravleniya, posylka, posylki, nakladnaya, nakladnoy, trek,
      otslezhivaniya, vidpravlennya, vidpravlennia, posylky, nakladna, ttn, pratka, pratkata,
      tovaritelnica, tovaritelnitsa, apostoli, apostolis, dema, dematos, fortotiki, shahna,
      shuhna, shohna, bolisa, bolisat shahn, polisat shahn, tatabu, tatabbu, tard, mishloach,
      mishloah, chavila, havila, maakav, marsule, rahgiri
    `,
    return: `
      vozvrat, vozvrata, povernennya, povernennia, vrashtane, vryshtane, epistrofi,
      epistrofis, irja, irjaa, murtaja, hachzara, hahzara, marju
    `,
    refund: `
      vozvrat sredstv, vozvrat deneg, povernennya koshtiv, vazstanovyavane,
      epistrofi chrimaton, istirdad, istirjaa, zikui, hechzer, hechzer kaspi
    `,
    complaint: `
      reklamaciya, reklamatsiya, zhaloba, pretenziya, pretenziia, skarha, oplakvane, zhalba,
      parapono, shakwa, tluna
    `,
    claim: `
      strahovoy sluchay, ubytok, strahovyi vypadok, shteta, shtetata, zimia, zimias,
      mutalaba, tviaa, tvia
    `,
    case: `
      obrashchenie, obraschenie, obrascheniya, tiket, zapros, zaprosa, delo, incident,
      zvernennya, zvernennia, zapyt, sprava, prepiska, aitima, aitimatos, ypothesi, fakelos,
      fakelou, vlavi, balagh, qadiya, pniya, pniyah, kriat sherut
    `,
    application: `
      zayavka, zayavki, zayavlenie, zayava, molba, aitisi, aitisis, eggrafi, protokollo,
      protokollou, muamala, bakasha, harshama, darkhast
    `,
    booking: `
      broni, bronirovanie, bronirovaniya, bronyuvannya, broniuvannia, rezervaciya,
      rezervatsiya, rezervatsia, kratisi, kratisis, hajz, hagz, hazmanat makom,
      hazmanat cheder, hazmanat tisa, rezerv
    `,
    appointment: `
      zapis, zapisi, priem, zapys, pryiom, zapazen chas, rantevou, rantebou, mawid, maweid,
      pgisha, nobat
    `,
    entryTicket: `
      bilet, bileta, bilety, kvytok, kvytky, bilet vhoden, eisitirio, eisitiriou, tadhkira,
      tazkara, kartis tisa, kartis knisa, kartis nesia, belit
    `,
    payment: `
      platezh, platezha, oplata, oplaty, perevod, perevoda, platizh, pereka, perekaz,
      plashtane, plashtaneto, prevod, pliromi, pliromis, katathesi, emvasma, dafa, sadad,
      hawala, tahwil, tashlum, haavara, haavara bankait, pardakht
    `,
    transaction: `
      tranzakciya, tranzaktsiya, operaciya, operatsiya, tranzaktsiia, operatsiia,
      transakciya, synallagi, synallagis, muamala malia, amaliya, amaliyya, iska, tarakonesh
    `,
    authorisation: `
      avtorizaciya, avtorizatsiya, avtoryzatsiya, odobrenie, egkrisi, egkrisis, muwafaqa,
      ishur, ishur iska
    `,
    contract: `
      dogovor, dogovora, kontrakt, kontrakta, soglashenie, dohovir, dohovoru, uhoda,
      dogovorat, symvasi, symvasis, symvolaio, symvolaiou, misthotirio, aqd, akd, aqd ijar,
      ittifaqiya, chozeh, choze, hoze, heskem, gharardad
    `,
    subscription: `
      podpiska, podpiski, abonement, abonementa, pidpyska, pidpysky, peredplata, abonament,
      abonamenta, syndromi, syndromis, ishtirak, minuy, eshterak
    `,
    policy: `
      polis, polisa, strahovoy polis, strakhovka, strahovka, polis strakhuvannya,
      zastrahovka, zastrahovkata, asfalistirio, asfalistiriou, asfaleia, wathiqa,
      wathiqat tamin, bolisat tamin, polisa bituach, bituach
    `,
    quote: `
      kommercheskoe predlozhenie, predlozhenie, smeta, propozytsiya, koshtorys, oferta,
      ofertata, prosfora, prosforas, ard sir, ard siar, hatzaat mechir, hatzaa
    `,
    visit: `
      vizit, vizita, poseshchenie, konsultaciya, vizyt, pregled, posesta, episkepsi,
      episkepsis, exetasi, nosileia, ziyara, muraja, bikur, ishpuz
    `,
    prescription: `
      recept, recepta, retsept, retsepta, syntagi, syntagis, wasfa, wasfa tibbiya, mirsham,
      nosche
    `,
    referral: `
      napravlenie, napravleniya, napravlennya, parapemptiko, parapemptikou, ihala, hafnaya,
      hitchayvut
    `,
    mandate: `
      avtoplatezh, direkten debit, saglasie, pagia entoli, pagias entolis, horaat keva,
      horaat qeva, harshaa, harshaa lechiyuv, tafwid
    `,
    loan: `
      kredit, kredita, kreditnyy dogovor, zaym, zaym dogovor, zalogovyy bilet, zalog,
      ipoteka, kredytu, pozyka, pozyky, daneio, daneiou, enechyro, qard, tamwil, halvaa,
      mashkanta, vam
    `,
    property: `
      nedvizhimost, kadastrovyy, kadastroviy, neruhomist, neruhomosti, imot, imota, akinito,
      akinitou, diamerisma, ktimatologiou, aqar, sakk, nechess, neches, nekhes, gush, chelka,
      helka, melk
    `,
    permit: `
      razreshenie, razresheniya, dozvil, razreshitelno, adeia, adeias, adeia stathmefsis,
      tasrih, rukhsa, heter, tav chanaya, tav chaniya
    `,
    statement: `
      vypiska, vypiski, vypyska, izvlechenie, izvod, kinisi logariasmou, ekkatharistiko,
      kashf hisab, daf cheshbon, dapei cheshbon
    `,
    notice: `
      postanovlenie, postanovleniya, uvedomlenie, trebovanie, shtraf, postanova,
      povidomlennya, reshenie, nakazatelno postanovlenie, klisi, klisis, eidopoiisi, apofasi,
      vevaiosi, mukhalafa, gharama, ishar, doch, doch chanaya, knas, drishat tashlum, shuma,
      jarime
    `,
    workOrder: `
      zakaz naryad, naryad, remont, remonta, naryad zamovlennya, rabotna karta,
      entoli ergasias, entolis ergasias, episkevi, episkevis, amr amal, amr islah, siyana,
      kartis avoda, kartis tikun, tikun
    `,
    donation: `
      pozhertvovanie, pozhertvovaniya, pozhertva, darenie, dorea, doreas, tabarru, truma,
      trumah
    `,
    meter: `
      schetchik, schetchika, schyotchik, pribor ucheta, lichylnyk, lichylnyka, elektromer,
      vodomer, metritis, metriti, adad, addad, moneh, mone mayim, mone chashmal
    `,
    supplyPoint: `
      tochka ucheta, tochka postavki, tochka obliku, abonaten, paroxi, parochi, parohi,
      paroxis, parochis, makom tzricha, atar tzricha
    `,
    plate: `
      gosnomer, gos nomer, registracionnyy znak, derzhnomer, nomernyy znak, registratsionen,
      pinakida, pinakidas, kykloforias, lawha, lawhat, raqm lawha, rishui, rishuy, rechev,
      lochit, lochit rishui, pelak
    `,
    chassis: `
      kuzov, kuzova, shassi, rama, shasi, plaisiou, plaisio, haykal, shasih, shilda, shelda
    `,
    serial: `
      seriynyy, seriyniy, seriinyi, zavodskoy, zavodskoi, serien, fabrichen, ustroystvo,
      seiriakos, syskevis, tasalsuli, jihaz, siduri, sidury, machshir
    `,
    oneTimeCode: `
      podtverzhdeniya, podtverzdeniya, odnorazovyy, odnorazoviy, polucheniya, vydachi,
      dostupa, aktivacii, otrymannya, pidtverdzhennya, odnorazovyi, potvarzhdenie,
      poluchavane, epivevaiosis, epalitheusis, epalithefsis, paralavis, energopoiisis,
      tahaqquq, tahqiq, takid, istilam, tafeel, imut, isuf, chad peami
    `,
    nationalId: `
      pasport, pasporta, voditelskoe udostoverenie, passport seria, lichna karta,
      lichnata karta, taftotita, tautotita, taftotitas, tautotitas, diavatirio, diavatiriou,
      hawiya, hawiyya, huwiya, iqama, jawaz, jawaz safar, teudat zehut, teudat zehuth, zehut,
      darkon, rishion nehiga, kart melli, meli
    `,
  },
  numbers: {
    contractAccount: `
      licevoy schet, litsevoy schet, licevoi schet, litsevoi schet, osobovyi rakhunok,
      partida nomer
    `,
    customer: `
      mispar lakoach, mispar lekoach, raqm amil, kodikos pelati, klientski nomer
    `,
    subscriber: 'mispar meshalem, abonaten nomer',
    shipment: `
      trek, treknomer, trek nomer, trek kod, ttn, nomer ttn, shpi, rpo, tovaritelnica,
      voucher apostolis, arithmos voucher, mispar maakav, mispar mishloach, raqm bolisa,
      raqm tatabu
    `,
    paymentReference: `
      rrn, naznachenie platezha, pryznachennya platezhu, kod avtorizacii, kodikos pliromis,
      rf pliromis, rf kodikos, mispar asmachta, raqm marja, raqm sadad,
      kod pardakht, kod peygiri
    `,
    case: `
      nomer obrascheniya, arithmos protokollou, ar protokollou, ar prot, vhodyasht nomer,
      vh nomer
    `,
    notice: 'nomer postanovleniya, nomer na fish, arithmos klisis',
    mandate: 'horaat keva, mispar harshaa, mispar horaat keva',
    oneTimeCode: `
      kod podtverzhdeniya, kod polucheniya, kod vydachi, kod iz sms, sms kod,
      odnorazovyy kod, odnorazovyy parol, pinkod, pin kod, kod otrymannya,
      kod pidtverdzhennya, kod za poluchavane, kod za potvarzhdenie, kodikos epivevaiosis,
      kodikos paralavis, ramz tahaqquq, ramz istilam, kod istilam, kod imut, kod isuf,
      kod chad peami
    `,
    property: `
      kadastrovyy nomer, kadastroviy nomer, kaek, atak, gush, chelka, helka, gush chelka,
      mispar neches, mispar nechess, raqm sakk
    `,
    supplyPoint: `
      kodikos parochis, arithmos parochis, arithmos paroxis, itn nomer, eic kod
    `,
    meter: `
      zavodskoy nomer schetchika, mispar mone, mispar moneh, raqm addad, raqm adad
    `,
    plate: `
      gosnomer, gos nomer, grz, derzhnomer, reg nomer, registracionen nomer,
      arithmos kykloforias, ar kykloforias, pinakida, mispar rishui, mispar rechev,
      raqm lawha, pelak
    `,
    chassis: `
      vin kod, vin nomer, nomer rama, nomer shassi, arithmos plaisiou, mispar shilda, shilda,
      raqm haykal
    `,
    serial: `
      seriynyy nomer, seriyniy nomer, seriinyi nomer, zavodskoy nomer, serien nomer,
      seiriakos arithmos, raqm tasalsuli, mispar siduri
    `,
    taxNumber: `
      eik, bulstat, edrpou, ogrn, kpp, pib, raqm daribi, osek murshe, chet pei
    `,
    taxOrPerson: 'inn, iin, ipn, rnokpp, afm',
    nationalId: `
      snils, egn, lnch, jmbg, unzr, amka, adt, arithmos taftotitas, arithmos diavatiriou,
      raqm hawiya, raqm hawiyya, raqm iqama, raqm jawaz, raqm qawmi, raqm madani,
      teudat zehut, mispar zehut, tz, mispar darkon, kod melli, kodmelli
    `,
    prescription: 'nomer recepta, kodikos syntagis, barcode syntagis, mispar mirsham',
  },
};
