import type { ThingWords } from './things.ts';

/** Swedish, Danish, Norwegian, Icelandic and Finnish, Estonian, Latvian, Lithuanian. */
export const NORDIC: ThingWords = {
  nouns: {
    card: `
      kontokort, bankkort, debetkort, visakort, betalkort, betalingskort, greiðslukort,
      kreditkaart, deebetkaart, pangakaart, kaart, kaardi, karte, kartes, maksājumu karte,
      kortele, korteles, mokėjimo kortelė
    `,
    bankAccount: `
      bankkonto, lönekonto, sparkonto, utbetalningskonto, bankgiro, pankkitili, tili, tilin,
      pangakonto, arvelduskonto, konts, bankas konts, bankas konta, sąskaita banke,
      banko sąskaita, banko sąskaitos, bankareikning
    `,
    giftCard: `
      presentkort, gavekort, gåvokort, lahjakortti, lahjakortin, kinkekaart, kinkekaardi,
      dāvanu karte, dāvanu kartes, dovanų kuponas, dovanų kortelė, gjafakort
    `,
    coupon: `
      rabattkod, rabatkode, rabattkode, kampanj, kampanje, kampagne, värdekod, värdebevis,
      alennus, etukoodi, alennuskoodi, sooduskood, atlaides, nuolaidos
    `,
    customer: `
      kunde, kund, kundens, kundekonto, beställare, kjøper, asiakas, asiakas tili, asiakkuus,
      klient, kliendi, klienta, klients, kliento, klientas, pirkėjo, pircēja, viðskiptavinur,
      viðskiptavinar, debitor, brukare, bruger, forbruger
    `,
    contractAccount: `
      kundförhållande, aftaleforhold, kundeforhold, līgumkonts, mokėtojo, mokėtojas
    `,
    subscriber: `
      abonent, abonnent, abonenta, abonents, abonento, abonentas, tilaaja, abonendi,
      prenumerant, prenumeranta, licensbetaler, maksātāja
    `,
    member: `
      medlems, medlem, medlemskap, medlemskab, medlemskort, lånekort, låner, lånare,
      bibliotekskort, bonuskort, kundkort, kundekort, jäsen, jäsenen, jäsenyys,
      kanta asiakas, kanta asiakaskortti, bonuskortti, kirjastokortti, liige, liikme,
      kliendikaart, kliendikaardi, lugejakaart, biedra, lojalitātes karte, nario, narys,
      lojalumo kortelė, félagi, püsikliendi
    `,
    student: `
      elev, elever, studerande, oppilas, opiskelija, opiskelijan, õpilase, üliõpilase,
      mokinio, studento, skolēna, studenta
    `,
    patient: `
      patientjournal, journal, pasient, potilas, potilaan, patsiendi, paciento, pacienta,
      pacients
    `,
    insured: `
      försäkrad, forsikret, vakuutettu, kindlustatu, kindlustusvõtja, apdrošinātā,
      apdraustojo
    `,
    order: `
      ordre, beställning, beställnings, bestilling, bestillings, köp, kjøp, køb, tilaus,
      tilauksen, verkkotilaus, osto, tellimus, tellimuse, ostu, pasūtījums, pasūtījuma,
      užsakymas, užsakymo, pöntun, pantana
    `,
    invoice: `
      faktura, fakturaens, regning, regnings, räkning, räknings, lasku, laskun, arve,
      arve number, rēķins, rēķina, sąskaita, sąskaitos, sąskaita faktūra, sąskaitos faktūros,
      reikningur, reiknings, maksumuistutus, påminnelse, rykker, purring
    `,
    receipt: `
      kvitto, kvittering, kvitterings, kuitti, kuitin, kviitung, kviitungi, tšekk, čeks,
      čeka, kvīts, kvitas, kvito, kvittun
    `,
    creditNote: `
      kreditnota, kreditfaktura, krediteringsfaktura, hyvityslasku, kreeditarve,
      kredītrēķins, kreditinė sąskaita
    `,
    shipment: `
      försändelse, försändelse id, paket, pakke, pakkens, kolli, sändning, sändnings,
      sending, sendings, forsendelse, fraktsedel, fragtbrev, fraktbrev, lähetys, lähetyksen,
      paketti, paketin, rahtikirja, saadetise, saadetis, paki, pakk, sūtījums, sūtījuma,
      pakas, pavadzīme, siunta, siuntos, siuntinio, siuntinys, sekimo, važtaraštis,
      sending rekja
    `,
    return: `
      retur, returnering, returärende, palautus, palautuksen, tagastus, tagastuse,
      atgriešana, atgriešanas, grąžinimas, grąžinimo, skil
    `,
    refund: `
      återbetalning, återbetalnings, tilbagebetaling, tilbagebetalings, refusjon, refusjons,
      refundering, hyvitys, hyvityksen, tagasimakse, atmaksa, atmaksas, pinigų grąžinimas,
      pinigų grąžinimo, endurgreiðsla
    `,
    complaint: `
      reklamation, reklamations, reklamasjon, reklamasjons, klage, klagomål, reklamaatio,
      reklamaation, kaebus, sūdzības, skundas, skundo, pretenzijos
    `,
    claim: `
      skade, skada, skadeanmälan, skadeanmälnings, skadesak, skadenr, skades, vahinko,
      vahingon, vahinkoilmoitus, korvaushakemus, korvaushakemuksen, kahju, kahjujuhtum,
      kahjujuhtumi, atlīdzības, žalos, žala, tjón
    `,
    case: `
      ärende, ärendes, sags, saks, diarie, journal sak, henvendelse, asia, asian,
      tukipyyntö, tukipyynnön, vikailmoitus, juhtum, juhtumi, pöördumise, pieteikuma,
      pieteikums, pieprasījuma, užklausa, užklausos, kreipimosi, mál, felanmälan,
      felanmälnings
    `,
    application: `
      ansökan, ansöknings, anmälan, anmälnings, ansøgning, ansøgnings, søknad, søknads,
      påmelding, påmeldings, tilmelding, tilmeldings, hakemus, hakemuksen, ilmoittautuminen,
      ilmoittautumis, taotlus, taotluse, iesniegums, iesnieguma, prašymas, prašymo, paraiška,
      paraiškos, umsókn
    `,
    booking: `
      bokning, boknings, bokningsreferens, booking, bestilling rejse, reservation,
      reservations, reservasjon, reservasjons, varaus, varauksen, broneering, broneeringu,
      rezervācija, rezervācijas, rezervacija, rezervacijos, bókun, bókunar
    `,
    appointment: `
      tidsbokning, tidsbestilling, timebestilling, ajanvaraus, ajanvarauksen, visiidi,
      vizīte, vizito
    `,
    entryTicket: `
      biljett, biljetter, billet, billett, billetter, lippu, lipun, matkalippu, matkalipun,
      pilet, pileti, biļete, biļetes, bilietas, bilieto, miði
    `,
    payment: `
      betalning, betalnings, betaling, betalings, overførsel, överföring, overføring, maksu,
      maksun, maksutapahtuma, makse, makse korraldus, maksājums, maksājuma, mokėjimas,
      mokėjimo, pavedimas, greiðsla, greiðslu, autogiro, avtalegiro, avbetaling, pysimakse,
      püsimakse
    `,
    transaction: `
      transaktion, transaktions, transaksjon, transaksjons, tapahtuma, tapahtuman, tehing,
      tehingu, darījums, darījuma, transakcija, operacija, operacijos, operācijas, færsla
    `,
    authorisation: `
      auktorisation, auktorisations, autorisasjon, godkännande, varmennus, katevaraus,
      kinnitus makse, autorizācijas, autorizacijos
    `,
    paymentReference: 'viite, maksu viide',
    contract: `
      avtal, avtals, aftale, aftalens, avtale, avtaler, kontrakt, kontrakts, leiekontrakt,
      leieavtale, lejekontrakt, lejeaftale, hyresavtal, elavtal, hyreskontrakt, sopimus,
      sopimuksen, vuokrasopimus, vuokrasopimuksen, leping, lepingu, līgums, līguma, sutartis,
      sutarties, samningur, samnings
    `,
    subscription: `
      abonnement, abonnements, prenumeration, prenumerations, tilaus jatkuva, kestotilaus,
      tellimus püsi, abonements, abonementa, prenumerata, prenumeratos, áskrift
    `,
    policy: `
      försäkring, försäkrings, försäkringsbrev, forsikring, forsikrings, police,
      police forsikring, vakuutus, vakuutuksen, vakuutuskirja, poliis, poliisi,
      kindlustuspoliis, kindlustus, polise, polises, apdrošināšanas polise, polisas, poliso,
      draudimo, vátrygging
    `,
    quote: `
      offert, offerts, tilbud, tilbuds, tarjous, tarjouksen, hinnapakkumine, pakkumise,
      pakkumine, piedāvājums, piedāvājuma, pasiūlymas, pasiūlymo, tilboð
    `,
    visit: `
      besök, besøg, besøk, vårdtillfälle, vårdkontakt, käynti, käynnin, hoitojakso, visiit,
      vizītes, vizitas, apsilankymo
    `,
    prescription: `
      recept, resept, e resept, erecept, resepti, reseptin, retsept, retsepti, recepte,
      receptes, receptas, recepto, lyfseðill
    `,
    referral: `
      remiss, remiss id, henvisning, henvisnings, lähete, lähetteen, saatekirja, saatekiri,
      nosūtījums, nosūtījuma, siuntimas, siuntimo
    `,
    mandate: `
      autogiromedgivande, medgivande, medgivandets, mandat, leverandørservice aftale,
      betalingsaftale, fullmakt, maksuvaltuutus, valtuutus, püsikorralduse, otsekorralduse
    `,
    loan: `
      lån, låne, lånets, lånekonto, lånenr, bolån, kredit, kreditavtal, laina, lainan,
      luotto, luoton, laen, laenu, laenulepingu, aizdevums, aizdevuma, kredīts, kredīta,
      paskola, paskolos, kredito
    `,
    property: `
      fastighet, fastighets, fastighetsbeteckning, lägenhet, lägenhets, ejendom, ejendoms,
      matrikel, matrikkel, eiendom, eiendoms, bolig, boligens, lejemål, lejemåls, kiinteistö,
      kiinteistön, huoneisto, huoneiston, kinnistu, katastri, katastritunnus, korteri,
      īpašuma, kadastra, būsto, turto, hyresobjekt, leieobjekt
    `,
    permit: `
      tillstånd, tillstånds, parkeringstillstånd, tilladelse, tilladelses, p tilladelse,
      tillatelse, parkeringstillatelse, lupa, luvan, pysäköintilupa, pysäköintitunnus, luba,
      loa, parkimisluba, atļauja, atļaujas, leidimas, leidimo
    `,
    statement: `
      kontoutdrag, kontoudtog, kontoutskrift, årsopgørelse, opgørelse, tiliote, tiliotteen,
      väljavõte, konta izraksts, sąskaitos išrašas, išrašo
    `,
    notice: `
      beslut, besluts, afgørelse, afgørelses, vedtak, vedtaks, bot, böter,
      parkeringsanmärkning, kontrollavgift, parkeringsbot, parkeringsafgift, gebyr, afgift,
      päätös, päätöksen, valvontamaksu, valvontamaksun, pysäköintivirhemaksu, sakko, otsus,
      otsuse, trahvi, viivistasu, lēmums, lēmuma, sods, sprendimas, sprendimo, baudos,
      nuobaudos
    `,
    workOrder: `
      arbetsorder, arbejdsordre, arbeidsordre, reparation, reparations, reparasjon,
      reparasjons, verkstadsorder, serviceorder, työmääräin, työmääräyksen, huoltotilaus,
      korjaus, töökäsk, remondi, darba uzdevums, remonta, darbų užsakymas, remonto
    `,
    donation: `
      gåva, gåvo, donation, donasjon, gave donasjon, indsamling, lahjoitus, lahjoituksen,
      annetus, annetuse, ziedojums, ziedojuma, auka, aukos, parama
    `,
    meter: `
      elmätare, vattenmätare, gasmätare, elmåler, vannmåler, vandmåler, gasmåler, varmemåler,
      strømmåler, målepunkt måler, sähkömittari, vesimittari, arvesti, arvesti number,
      arvestit, elektriarvesti, skaitītājs, skaitītāja, skaitiklis, skaitiklio, mælir
    `,
    supplyPoint: `
      mätpunkt, mätpunkts, elanläggning, anläggning, anläggnings, målepunkt, målepunkts,
      aftagenummer, installation, installations, käyttöpaikka, käyttöpaikan, liittymä,
      liittymän, mõõtepunkt, mõõtepunkti, tarbimiskoht, tarbimiskoha, objekta, pieslēguma,
      vartojimo vieta, vartojimo vietos
    `,
    plate: `
      registreringsskylt, bilens registrering, nummerplade, nummerskylt, rekisteri,
      rekisterikilpi, regmärk, registreerimismärk, reģistrācijas, auto numurs, valstybinis
    `,
    chassis: `
      chassi, chassis, stelnummer, stel, understell, alusta, valmiste, vin kood, šasijas,
      kėbulo, kere
    `,
    serial: `
      laite, laitteen, sarja, sarjanumero, seerianumber, seeria, sērijas, serijos, apparat
    `,
    sim: `
      sim kort, simkort, sim kortti, sim kortin, sim kaart, sim kaardi, sim karte,
      sim kortelė
    `,
    oneTimeCode: `
      hämt, hamt, avhämtnings, utlämnings, engångs, verifierings, verifikations,
      bekreftelses, bekræftelses, engangs, hente, hentekode, afhentnings, aktiverings,
      säkerhets, sikkerheds, sikkerhets, nouto, vahvistus, kertakäyttö, kinnitus, väljastus,
      ukse, saņemšanas, apstiprinājuma, patvirtinimo, atsiėmimo, pakk väljastus
    `,
    nationalId: `
      fødsels, personlig, henkilö, henkilötunnus, ajokortti, isiku, isikukood, personas,
      asmens, kennitölu, körkort, førerkort, kørekort
    `,
  },
  numbers: {
    customer: `
      kundnr, kundenr, asiakasnro, asiakastunnus, kliendinumber, kliendikood,
      viitenumber klient
    `,
    member: `
      medlemsnr, jäsennumero, låne id, lånekortnummer, kirjastokortin numero
    `,
    subscriber: 'abonenta nr, abonentnummer',
    shipment: `
      kolli id, kollinr, forsendelse id, försändelse id, sändnings id, lähetystunnus,
      saadetise kood
    `,
    order: 'ordrenr, ordernr, bestillingsnr, tilausnro, tellimuse nr',
    paymentReference: `
      ocr, ocr nummer, ocrnummer, ocr nr, kid, kidnummer, kid nummer, viitenumero,
      viitenumber, viitenro, maksuviite, betalnings id, betalings id, fik, fik nummer,
      kortartkode, fi nummer, referensnummer betalning, mokėjimo kodas, įmokos kodas,
      maksājuma mērķis
    `,
    case: `
      ärendenummer, ärendenr, diarienummer, dnr, sagsnummer, sagsnr, saksnummer, saksnr,
      asianro, asianumero, asiointinumero, diaarinumero, tapausnumero
    `,
    claim: 'skadenummer, skadenr, vahinkonumero, vahinkotunnus',
    oneTimeCode: `
      hämtkod, hamtkod, avikod, utlämningskod, engångskod, engangskode, hentekode,
      afhentningskode, noutokoodi, verifieringskod, bekræftelseskode, bekreftelseskode,
      vahvistuskoodi, kertakäyttökoodi, uksekood, väljastuskood, kinnituskood
    `,
    notice: `
      avisnummer, bötesnummer, valvontamaksun numero, afgiftsnummer, ilmoitusnumero
    `,
    supplyPoint: `
      anläggnings id, anläggningsid, mätpunkts id, målepunkts id, målepunkt id,
      målernr aftage, aftagenummer, käyttöpaikkatunnus, käyttöpaikkanumero, eic kood,
      eic kods
    `,
    plate: `
      regnr, reg nr, regnummer, registreringsnummer, registreringsnr, nummerplade,
      rekisteritunnus, rekisterinro, regmark, registreerimisnumber, valstybinis numeris,
      reģistrācijas numurs, bílnúmer, kjennemerke, kjentegn
    `,
    chassis: `
      chassinummer, stelnummer, stelnr, understellsnummer, valmistenumero, alustanumero,
      vin kood, tehasetähis, kėbulo numeris
    `,
    serial: 'serienummer, serienr, sarjanumero, laitenumero, seerianumber',
    taxNumber: `
      momsnummer, momsnr, moms nr, mva nummer, alv tunnus, alv numero, vat reg nr, kmkr nr,
      pvn reģistrācijas numurs, pvm kodas, vsk númer, se nummer
    `,
    nationalId: `
      personnr, person nr, personnummer, fødselsnummer, fodselsnr, fnr, cpr, cpr nummer,
      cprnr, cpr nr, hetu, henkilötunnus, isikukood, ik, personas kods, asmens kodas,
      kennitala, samordningsnummer, passnummer
    `,
    property: `
      fastighetsbeteckning, fastighetsnummer, lägenhetsnummer, kiinteistötunnus,
      katastritunnus, matrikelnummer ejendom, bruksenhetsnummer, kadastra apzīmējums,
      unikalus numeris
    `,
    prescription: 'receptnummer, resept id, reseptinumero, retsepti number',
    mandate: 'autogironummer, aftalenummer betalingsservice, debitorgruppenummer',
  },
};
