import type { ThingWords } from './things.ts';

/** German and Dutch. */
export const GERMANIC: ThingWords = {
  nouns: {
    card: `
      kreditkarten, ec karte, debitkarte, girokarte, visakarte, zahlkarte, bankkarten,
      betaalpas, pinpas`,
    bankAccount: `
      bankkonto, bankverbindung, girokonto, abbuchungskonto, erstattungskonto,
      auszahlungskonto, bankrekening, betaalrekening, spaarrekening, tegenrekening,
      incassorekening
    `,
    giftCard: `
      geschenkkarte, geschenkkarten, geschenkgutschein, geschenkgutscheins, wertgutschein,
      cadeaukaart, cadeaubon, geschenkkaart, kadokaart
    `,
    coupon: `
      rabatt, aktions, gutscheincode, kortings, korting, kortingsbon, actie, waardebon
    `,
    customer: `
      besteller, käufer, verbraucher, geschäftspartner, debitor, debitoren, debiteur,
      debiteuren, relatie, kundenkonto, afnemer, verbruiker, cliënt, cliënten, klantaccount
    `,
    contractAccount: 'vertragskonto, abnehmer, kundenvertragskonto, contractrekening',
    subscriber: `
      teilnehmer, rundfunkbeitrag, beitrags, beitragskonto, abonnent, abonnee, abonnenten,
      bezieher, beitragszahler
    `,
    member: `
      mitglied, mitglieds, mitglieder, mitgliedsausweis, kundenkarte, kundenkarten,
      bonuskarte, bonuskarten, punktekarte, treuekarte, vorteilskarte, leser, leserausweis,
      benutzerausweis, bibliotheksausweis, vielflieger, bahncard, lidmaatschap,
      lidmaatschaps, ledenpas, leden, klantenkaart, bonuskaart, lener, lenerspas, lezer,
      spaarkaart, spaarpas, clubkaart, voordeelkaart
    `,
    student: `
      schüler, matrikel, studenten, studierenden, teilnehmer, leerling, leerlingen, cursist
    `,
    patient: `
      patienten, patientin, krankenakten, patiëntdossier, patiënt, patiënten,
      dossier patient
    `,
    insured: `
      versicherten, versicherter, versicherte, krankenversicherten, versichertenkarte,
      verzekerde, verzekerden, verzekerdenpas
    `,
    order: `
      bestell, bestellungs, auftrag, auftrags, auftragsbestätigung, webauftrag,
      onlinebestellung, opdracht, weborder, aankoop, inkoop, aankooporder
    `,
    invoice: `
      rechnungs, rechnung, beleg, belegs, abrechnungs, jahresrechnung, schlussrechnung, mahn,
      mahnung, zahlungserinnerung, nota, jaarnota, rekeningafschrift nota, verzamelfactuur,
      facturen, creditfactuur, deelfactuur, voorschotnota
    `,
    receipt: `
      quittung, quittungs, kassenbon, kassenbeleg, kaufbeleg, kassabon, betaalbewijs,
      kwitantie, aankoopbon
    `,
    creditNote: 'gutschrift, gutschrifts, stornorechnung, creditnota',
    shipment: `
      sendungs, sendung, paket, paketsendung, lieferschein, frachtbrief, pakket,
      zending, zendings, pakketjes, vracht, vrachtbrief, track and trace, tracktrace,
      barcode zending
    `,
    return: `
      retouren, retoure, rücksendung, rücksendungs, rücksende, rückgabe, reklamations,
      reklamation, retour, retourzending, retouraanvraag, retouraanmelding
    `,
    refund: `
      erstattung, erstattungs, rückerstattung, rückerstattungs, rückzahlung, rückzahlungs,
      terugbetaling, terugbetalings, restitutie
    `,
    complaint: 'beschwerde, klacht, klachten, klachtnummer',
    claim: `
      schaden, schadens, schadenfall, schadensfall, schadenmeldung, schade, schademelding,
      schadedossier, schadeclaim
    `,
    case: `
      vorgang, vorgangs, fall, störung, störungs, anliegen, anfrage, anfragen,
      serviceanfrage, aktenzeichen, akten, akte, zaak, melding, meldings, storing,
      storings, verzoek, supportverzoek
    `,
    application: `
      antrag, antrags, anmelde, anmeldung, anmeldungs, bewerbungs, bewerbung, aanvraag,
      aanvraags, aanmeldings, aanmelding, inschrijvings, inschrijving, sollicitatie
    `,
    booking: `
      buchungs, buchung, reservierungs, reservierung, reise, vorgangs buchung,
      fahrtberechtigungs, boekings, boeking, reserverings, reservering, reis, verblijf
    `,
    appointment: 'termin, termins, terminbuchung, afspraak, afspraaks',
    entryTicket: `
      fahrkarten, fahrkarte, fahrschein, fahrscheins, eintrittskarte, eintrittskarten,
      flugschein, flugticket, vervoerbewijs, toegangsbewijs, kaartje, vliegticket,
      treinticket, instapkaart
    `,
    payment: `
      zahlungs, zahlung, bezahlung, überweisung, überweisungs, lastschrift, abbuchung,
      abbuchungs, betaling, betalings, betaal, overboeking, afschrijving, incasso,
      incasso opdracht
    `,
    transaction: 'transaktions, transaktion, umsatz, transactie, transacties',
    authorisation: `
      autorisierung, autorisierungs, genehmigungs zahlung, freigabe, autorisatie,
      autorisatiecode, goedkeurings
    `,
    contract: `
      vertrags, vertrag, mietvertrag, mietvertrags, liefervertrag, stromvertrag, gasvertrag,
      leasingvertrag, sparvertrag, contracts, overeenkomst, overeenkomsts, huurcontract,
      huurovereenkomst, leveringscontract
    `,
    subscription: 'abo, abonnement, abonnements, abos, mitgliedschaft',
    policy: `
      versicherung, versicherungs, versicherungsschein, versicherungsschein nr, police,
      policen, versicherungsvertrag, polis, verzekering, verzekerings, verzekeringspolis
    `,
    quote: `
      angebots, angebot, kostenvoranschlag, kostenvoranschlags, offerte, offertes,
      prijsopgave
    `,
    visit: `
      besuch, besuchs, behandlungs, behandlung, aufnahme, aufenthalts, fall patient, bezoek,
      opname, consult, behandel
    `,
    prescription: `
      rezept, rezepts, e rezept, erezept, verordnung, verordnungs, recept, voorschrift,
      medicatievoorschrift
    `,
    referral: `
      überweisungsschein, überweisungsscheins, zuweisung, verwijzing, verwijsbrief, verwijs
    `,
    mandate: `
      sepa mandat, sepa mandats, mandats, lastschriftmandat, lastschriftmandats,
      einzugsermächtigung, machtiging, machtigings, incassomachtiging, sepa machtiging
    `,
    loan: `
      kredit, kredits, kreditvertrag, kreditvertrags, darlehen, darlehens, darlehenskonto,
      darlehensvertrag, pfandschein, pfand, lening, leningen, krediet, hypotheek, hypotheken,
      kredietovereenkomst
    `,
    property: `
      liegenschaft, liegenschafts, grundstück, grundstücks, wohnung, wohnungs, flurstück,
      mieteinheit, mietobjekt, grundsteuer objekt, flur, woz object, kadaster, perceel,
      woning, vastgoed
    `,
    permit: `
      genehmigung, genehmigungs, parkausweis, bewohnerparkausweis, anwohnerparkausweis,
      vergunning, vergunnings, parkeervergunning, parkeerrecht, vignette
    `,
    statement: `
      kontoauszug, kontoauszugs, auszug, auszugs, depotauszug, nebenkostenabrechnung,
      betriebskostenabrechnung, afschrift, rekeningafschrift, rekeningoverzicht, afrekening
    `,
    notice: `
      bescheid, bescheids, steuerbescheid, gebührenbescheid, bußgeldbescheid, strafzettel,
      verwarnung, beschikking, beschikkings, aanslag, aanslags, naheffing, boete, bekeuring
    `,
    workOrder: `
      werkstattauftrag, werkstattauftrags, reparatur, reparaturauftrag, reparaturauftrags,
      serviceauftrag, serviceauftrags, einsatz, arbeitsauftrag, werkorder, werkbon,
      werkopdracht, reparatie, reparatieopdracht
    `,
    donation: `
      spende, spenden, spendenbescheinigung, zuwendungs, donatie, gift donatie, schenking
    `,
    meter: `
      stromzähler, gaszähler, wasserzähler, zählpunkt zähler, wärmezähler, wärmemengenzähler,
      slimme meter, elektrameter, warmtemeter
    `,
    supplyPoint: `
      zählpunkt, marktlokation, messlokation, lieferstelle, verbrauchsstelle, abnahmestelle,
      anschluss, aansluitpunt, leveringsadres, ean code aansluiting, verbruiksplaats
    `,
    plate: `
      kfz kennzeichen, kfz, amtliches kennzeichen, fahrzeug kennzeichen, kenteken,
      kentekenplaat
    `,
    chassis: `
      fahrgestell, fahrzeugidentifikations, fahrzeugident, fahrzeug ident, rahmen, chassis,
      voertuigidentificatie
    `,
    serial: `
      serien, geräte, gerät, gerätes, router, toestel, serienummer, apparaat, rahmen fahrrad
    `,
    sim: 'sim karte, simkarte, simkarten, simkaart, simkaarten',
    oneTimeCode: `
      abhol, bestätigungs, verifizierungs, sicherheits, einmal, freischalt, aktivierungs,
      zugangs, ontvangst, ophaal, afhaal, bevestigings, verificatie, eenmalige, beveiligings,
      activatie, toegangs, inlog
    `,
    nationalId: `
      personalausweis, personalausweis nr, ausweis, sozialversicherungs, rentenversicherungs,
      führerschein, paspoort, identiteitskaart, rijbewijs, burgerservice, rijksregister,
      krankenkassen mitglied
    `,
  },
  numbers: {
    card: 'kreditkartennummer, kartennr, kaartnummer',
    bankAccount: 'rekeningnummer, bankrekeningnummer, kontonr',
    customer: 'kundennr, kdnr, kd nr, klantnr, relatienummer, cliëntnummer',
    contractAccount: 'vertragskonto, vertragskontonummer',
    student: 'matrikelnummer, matrikelnr',
    patient: 'patientennummer, patiëntnummer',
    insured: 'versichertennummer, kvnr, krankenversichertennummer',
    case: `
      aktenzeichen, geschäftszeichen, vorgangszeichen, vorgangsnummer, zaaknummer,
      dossiernummer, meldnummer
    `,
    paymentReference: `
      verwendungszweck, betalingskenmerk, betaalkenmerk, referenznummer zahlung,
      kassenzeichen, zahlungsreferenz, qr referenz, esr referenz, gestructureerde mededeling,
      zahlreferenz
    `,
    notice: 'bescheidnummer, aanslagnummer, beschikkingsnummer, cjib nummer',
    mandate: `
      mandatsreferenz, mandatsref, machtigingskenmerk, machtigingsnummer,
      sepa mandatsreferenz
    `,
    shipment: 'sendungsverfolgungsnummer, zendingsbarcode, frachtbriefnummer',
    policy: 'versicherungsscheinnummer, vsnr, polisnummer',
    oneTimeCode: `
      abholcode, ontvangstcode, ophaalcode, afhaalcode, tan, einmalpasswort,
      bestätigungscode, verificatiecode, freischaltcode, sicherheitscode
    `,
    chassis: `
      fahrgestellnummer, fahrzeugidentifikationsnummer, fahrgestellnr, chassisnummer,
      voertuigidentificatienummer, meldcode
    `,
    serial: 'seriennr, gerätenummer, serienummer, rahmennummer',
    plate: 'kfz kennzeichen, kentekennummer',
    taxNumber: `
      ustid, ust idnr, ustidnr, umsatzsteuer id, btw nummer, btwnummer, btw nr, uid nummer,
      mwst nr, mwst nummer
    `,
    taxOrPerson: `
      steuernummer, steuer id, steuerid, idnr, steuernr, rsin, steuer identnummer
    `,
    nationalId: `
      personalausweisnummer, ausweisnummer, reisepassnummer, passnummer, svnr, sv nummer,
      ahv nummer, ahvnr, ahv nr, sozialversicherungsnummer, burgerservicenummer,
      rijksregisternummer, paspoortnummer, rijbewijsnummer, insz
    `,
    property: `
      wohnungsnummer, objektnummer, kadastraal nummer, woz objectnummer,
      einheitswertaktenzeichen
    `,
  },
};
