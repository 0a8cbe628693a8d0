import type { ThingWords } from './things.ts';

/** Polish, Czech, Slovak, Slovene, Croatian, Serbian and Bosnian, in Latin letters. */
export const SLAVIC: ThingWords = {
  nouns: {
    card: `
      karta płatnicza, karty płatniczej, karty kredytowej, karta debetowa, karty debetowej,
      karta bankowa, kreditní karta, kreditní karty, platební karty, debetní karta,
      kreditná karta, kreditnej karty, platobnej karty, bankovní karta, plačilna kartica,
      plačilne kartice, kreditne kartice, bančna kartica, debitna kartica, platna kartica,
      platne kartice, bankovne kartice
    `,
    bankAccount: `
      konto bankowe, konta bankowego, rachunek, rachunku, rachunek bankowy,
      rachunku bankowego, konto, číslo účtu banka, bankovní spojení, bankovní účet,
      bankovního účtu, bankový účet, bankového účtu, transakcijski račun, bančni račun,
      bankovni račun, bankovnog računa, tekući račun, tekućeg računa, žiro račun
    `,
    giftCard: `
      karta podarunkowa, karty podarunkowej, bon podarunkowy, bonu podarunkowego,
      dárková karta, dárkové karty, dárkový poukaz, dárkového poukazu, dárkový šek,
      darčeková karta, darčekovej karty, darčeková poukážka, darčekovej poukážky,
      darilna kartica, darilni bon, poklon kartica, poklon kartice, poklon bon, poklon bona
    `,
    coupon: `
      kupon, kuponu, rabatowy, promocyjny, zniżkowy, bonu, kupón, kupónu, slevový,
      slevového kuponu, zľavový, poukaz, poukazu, poukážka, popust, popusta, promocijska,
      promotivni, kupona
    `,
    customer: `
      klient, klienta, kontrahent, kontrahenta, nabywca, nabywcy, kupujący, kupującego,
      zamawiający, zákazník, zákazníka, zákaznické, zákaznícke, klientské, klientske,
      kupující, kupujícího, objednatel, objednávateľ, odběratel, odběratele, odberateľ,
      odberateľa, stranka, stranke, kupec, kupca, kupac, naročnik, klijent, klijenta,
      korisnik, korisnika, korisnički, uživatel, naručitelj, naručitelja, platca, płatnik,
      płatnika, plátce
    `,
    account: 'účet, účtu, račun konto',
    contractAccount: `
      konto umowy, zmluvný účet, zmluvného účtu, smluvní účet, smluvního účtu, ewidencyjny,
      zákaznické konto, ugovorni račun, ugovorni konto
    `,
    subscriber: `
      abonent, abonenta, płatnik, pretplatnik, pretplatnika, naročnika,
      odjemalec, obveznik, obveznika, poplatník, poplatníka, poplatnik, koncesionář, dlužník,
      dlužníka, naplatni, sifra kupca
    `,
    member: `
      członek, członka, członkowski, członkowska, legitymacja członkowska, karta klienta,
      karta stałego klienta, karty klienta, karta lojalnościowa, karty lojalnościowej,
      czytelnik, czytelnika, karta biblioteczna, karty bibliotecznej, legitymacja,
      legitymacji, člen, člena, členské, členská, členství, členstvo, čtenář, čtenáře,
      čitateľ, čitateľa, čitateľský preukaz, průkaz, průkazu, průkazka, průkazky, preukaz,
      preukazu, zákaznická karta, zákaznické karty, zákaznícka karta, vernostní karta,
      věrnostní karta, věrnostní karty, vernostná karta, vernostnej karty, čtenářský průkaz,
      član, člana, članska, članske, članska izkaznica, članska iskaznica, iskaznica,
      iskaznice, kartica zvestobe, kartice zvestobe, kartica vjernosti, kartica lojalnosti,
      loyalty kartica, čitalac
    `,
    student: `
      uczeń, ucznia, studenta, studentka, indeks, albumu, żak, žák, žáka, dítě, žiak, žiaka,
      študent, študenta, dijak, dijaka, učenec, učenca, učenik, učenika, djeteta
    `,
    patient: `
      pacjent, pacjenta, karta pacjenta, karty pacjenta, historia choroby, historii choroby,
      pacient, pacienta, karta pacienta, chorobopis, kartotéka, kartotéky, pacijent,
      pacijenta, bolnik, bolnika, karton, kartona
    `,
    insured: `
      ubezpieczony, ubezpieczonego, ubezpieczający, pojištěnec, pojištěnce, pojistník,
      pojištěný, poistenec, poistenca, poistený, zavarovanec, zavarovanca, zavarovana oseba,
      zavarovane osebe, osiguranik, osiguranika, osigurana osoba
    `,
    order: `
      zamówienie, zamówienia, zamówień, zakup, zakupu, objednávka, objednávky, nákup, nákupu,
      naročilo, naročila, narudžba, narudžbe, narudžbina, narudžbine, porudžbina, porudžbine,
      nakup, nakupa, kupnja, kupovina, kupovine
    `,
    invoice: `
      faktura, faktury, fakturę, dokument sprzedaży, dokumentu sprzedaży, fv, nota, noty,
      vyúčtování, vyúčtovací faktura, vyúčtovacia faktúra, zálohová faktura,
      zálohovej faktúry, faktúra, faktúry, daňový doklad, daňového dokladu, doklad, dokladu,
      preddavková faktúra, račun, računa, predračun, predračuna, fakture, fakturi, račune,
      ponuda račun
    `,
    receipt: `
      paragon, paragonu, potwierdzenie, potwierdzenia, pokwitowanie, kwit, kwitu, účtenka,
      účtenky, stvrzenka, stvrzenky, pokladničný blok, bloček, bločku, blagajniški račun,
      potvrda, potvrde, potrdilo, potrdila, fiskalni račun, uplatnica, uplatnice
    `,
    creditNote: `
      faktura korygująca, faktury korygującej, korekta, korekty, dobropis, dobropisu,
      opravný doklad, dobropisy, dobropisa, odobrenje račun, knjižno odobrenje
    `,
    shipment: `
      przesyłka, przesyłki, paczka, paczki, list przewozowy, listu przewozowego, listu,
      śledzenia, nadania, zásilka, zásilky, balík, balíku, balíček, zásielka, zásielky,
      balíka, podací, sledovací, pošiljka, pošiljke, paket, paketa, tovorni list,
      tovornega lista, sledenje, sledenja, praćenje, praćenja, otpremnica pošiljke,
      tovarni list
    `,
    return: `
      zwrot, zwrotu, zwroty, odesłania, vrácení, vratka, vratky, vrátenie, vrátenia,
      vračilo blaga, vračila blaga, povrat robe, povrata robe, povratnica, povratnice,
      reklamace, reklamaci
    `,
    refund: `
      zwrot środków, zwrotu środków, zwrot pieniędzy, zwrotu płatności, vrácení peněz,
      refundace, refundácia, refundácie, vrátenie peňazí, vračilo, vračila, povrat novca,
      povrata novca, povraćaj, povraćaja, refundacija, refundacije
    `,
    complaint: `
      reklamacja, reklamacji, skarga, skargi, reklamácia, reklamácie, stížnost, stížnosti,
      sťažnosť, sťažnosti, reklamacija, reklamacije, pritožba, pritožbe, prigovor, prigovora,
      pritužba, pritužbe, žalba
    `,
    claim: `
      szkoda, szkody, roszczenie, roszczenia, pojistná událost, pojistné události, škoda,
      škody, škodní, škodová událost, poistná udalosť, poistnej udalosti, škode,
      škodni primer, škodnega primera, zahtevek škodni, šteta, štete, odštetni zahtjev,
      odštetnog zahtjeva, štetni
    `,
    case: `
      sprawa, sprawy, zgłoszenie, zgłoszenia, zapytanie, incydent, awaria, awarii,
      wniosek serwisowy, případ, případu, spis, spisu, jednací, tiket, tiketu, hlášení,
      porucha, poruchy, požadavek, požadavku, prípad, prípadu, požiadavka, požiadavky,
      podnet, podnetu, zadeva, zadeve, prijava, prijave, predmet, predmeta, slučaj, slučaja,
      upit, upita, kvar, kvara, servisni
    `,
    application: `
      wniosek, wniosku, podanie, podania, rekrutacja, zapis, zapisu, žádost, žádosti,
      přihláška, přihlášky, žiadosť, žiadosti, prihláška, prihlášky, vloga, vloge, prošnja,
      prošnje, zahtevek, zahtevka, zahtjev, zahtjeva, zahtev, zahteva, molba, molbe, podání
    `,
    booking: `
      rezerwacja, rezerwacji, pobyt, pobytu, podróż, podróży, rezervace, rezervaci, zájezd,
      zájezdu, rezervácia, rezervácie, zájazd, zájazdu, rezervacija, rezervacije, potovanje,
      potovanja, putovanje, putovanja, boravak
    `,
    appointment: `
      wizyta umówiona, termin, terminu, umówienie, objednání, schůzka, schůzky, objednanie,
      naročanje, termina
    `,
    entryTicket: `
      bilet, biletu, bilety, bilet wstępu, jízdenka, jízdenky, vstupenka, vstupenky, letenka,
      letenky, lístek, lístku, lístok, lístka, cestovný lístok, vozovnica, vozovnice,
      vstopnica, vstopnice, karta ulaznica, ulaznica, ulaznice, putna karta, putne karte,
      vozna karta, vozne karte, avionska karta
    `,
    payment: `
      płatność, płatności, wpłata, wpłaty, przelew, przelewu, zapłata, zapłaty, platba,
      platby, úhrada, úhrady, inkaso, inkasa, převod, převodu, prevod, prevodu, plačilo,
      plačila, nakazilo, nakazila, plaćanje, plaćanja, uplata, uplate, isplata, isplate,
      doplata, pobranie, dobírka, poplatek, nalog za plačilo, nalog plaćanja
    `,
    transaction: `
      transakcja, transakcji, operacja, operacji, transakce, transakcia, transakcie, operace,
      transakcija, transakcije
    `,
    authorisation: `
      autoryzacja, autoryzacji, autorizace, autorizácia, autorizácie, avtorizacija,
      avtorizacije, autorizacija, autorizacije, odobrenje, odobrenja, schválení
    `,
    paymentReference: 'variabilní, variabilný, variabilního symbolu, sklic plačila, poziv na',
    contract: `
      umowa, umowy, umów, najem, najmu, umowa najmu, umowy najmu, smlouva, smlouvy,
      nájemní smlouva, nájemní smlouvy, zmluva, zmluvy, nájomná zmluva, nájomnej zmluvy,
      pogodba, pogodbe, najemna pogodba, ugovor, ugovora, ugovor o najmu, ugovora o najmu
    `,
    subscription: `
      subskrypcja, subskrypcji, abonament, abonamentu, prenumerata, prenumeraty, karnet,
      karnetu, předplatné, předplatného, permanentka, permanentky, predplatné, predplatného,
      naročnina, naročnine, naročniško razmerje, pretplata, pretplate
    `,
    policy: `
      polisa, polisy, ubezpieczenie, ubezpieczenia, pojistka, pojistky, pojistná smlouva,
      pojistné smlouvy, pojištění, poistka, poistky, poistná zmluva, poistnej zmluvy,
      poistenie, poistenia, police, zavarovalna polica, zavarovalne police, zavarovanje,
      zavarovanja, osiguranje, osiguranja, polise, polica osiguranja
    `,
    quote: `
      oferta, oferty, wycena, wyceny, kosztorys, kosztorysu, nabídka, nabídky,
      cenová nabídka, cenové nabídky, ponuka, ponuky, cenová ponuka, cenovej ponuky, ponudba,
      ponudbe, ponuda, ponude
    `,
    visit: `
      wizyta, wizyty, pobyt szpitalny, hospitalizacja, hospitalizacji, przyjęcie, návštěva,
      návštěvy, vyšetření, návšteva, návštevy, vyšetrenie, vyšetrenia, obisk, obiska,
      pregled, pregleda, posjet, posjeta, poseta, posete
    `,
    prescription: `
      recepta, recepty, e recepta, erecepta, recept, receptu, erecept, e recept, ereceptu,
      zdravniški recept
    `,
    referral: `
      skierowanie, skierowania, e skierowanie, žádanka, žádanky, doporučení, výmenný lístok,
      odporúčanie, napotnica, napotnice, uputnica, uputnice, euputnica
    `,
    mandate: `
      mandat, mandatu, polecenie zapłaty, polecenia zapłaty, zgoda na polecenie zapłaty,
      upoważnienie, souhlas, souhlas s inkasem, mandát, mandátu, sepa mandát,
      súhlas s inkasom, soglasje, pooblastilo, direktna obremenitev, mandata, trajni nalog,
      trajnog naloga, suglasnost
    `,
    loan: `
      pożyczka, pożyczki, kredyt, kredytu, umowa kredytu, umowy kredytu, zastaw, zastawu,
      úvěr, úvěru, půjčka, půjčky, zápůjčka, hypotéka, hypotéky, úver, úveru, pôžička,
      pôžičky, posojilo, posojila, kredit, kredita, zajam, zajma, pozajmica, hipoteka,
      hipotekarny
    `,
    property: `
      nieruchomość, nieruchomości, lokal, lokalu, działka, działki, księga wieczysta,
      księgi wieczystej, mieszkanie, mieszkania, nemovitost, nemovitosti, parcely, byt, bytu,
      list vlastnictví, nehnuteľnosť, nehnuteľnosti, list vlastníctva, nepremičnina,
      nepremičnine, stanovanje, nekretnina, nekretnine, katastarska čestica,
      katastarske čestice
    `,
    permit: `
      zezwolenie, zezwolenia, pozwolenie, pozwolenia, identyfikator parkingowy, winieta,
      winiety, povolení, parkovací oprávnění, parkovacího oprávnění, oprávnění,
      známka dálniční, dálniční známka, povolenie, povolenia, parkovacia karta,
      parkovacej karty, dovoljenje, dovoljenja, dovolilnica, dovolilnice, vinjeta, vinjete,
      dozvola, dozvole, parkirna dozvola
    `,
    statement: `
      wyciąg, wyciągu, zestawienie, rozliczenie, rozliczenia, výpis, výpisu, výpis z účtu,
      izpisek, izpiska, izvod, izvoda, izvadak, izvatka, obračun, obračuna
    `,
    notice: `
      decyzja, decyzji, wezwanie, wezwania, mandat karny, mandatu karnego, upomnienie,
      upomnienia, zawiadomienie, zawiadomienia, rozhodnutí, výzva, výzvy, výměr,
      platební výměr, pokuta, pokuty, upomínka, upomínky, rozhodnutie, rozhodnutia, oznámení,
      oznámenie, odločba, odločbe, opomin, opomina, obvestilo, plačilni nalog, rješenje,
      rješenja, rešenje, rešenja, opomena, opomene, opomena plaćanja, kazna, kazne,
      obavijest
    `,
    workOrder: `
      zlecenie, zlecenia, zlecenie naprawy, zlecenia naprawy, naprawa, naprawy, zakázka,
      zakázky, servisní zakázka, oprava, opravy, zákazka, zákazky, servisná zákazka,
      delovni nalog, delovnega naloga, popravilo, popravila, radni nalog, radnog naloga,
      servisni nalog, servisnog naloga, popravak, popravka
    `,
    donation: `
      darowizna, darowizny, wpłata darowizna, daru, dárce, darovací, donacija, donacije,
      příspěvek, príspevok, donacja
    `,
    meter: `
      licznik, licznika, wodomierz, wodomierza, gazomierz, gazomierza, ciepłomierz,
      elektroměr, elektroměru, plynoměr, plynoměru, vodoměr, vodoměru, měřidlo, měřidla,
      elektromer, elektromera, plynomer, plynomera, vodomer, vodomera, merač, merača, števec,
      števca, brojilo, brojila, plinomjer, vodomjer, vodomjera, mjerilo
    `,
    supplyPoint: `
      punkt poboru, punktu poboru, ppe, ppg, odběrné místo, odběrného místa, spotřební místo,
      odberné miesto, odberného miesta, spotrebné miesto, merilno mesto, merilnega mesta,
      odjemno mesto, odjemnega mesta, obračunsko mjerno mjesto, obračunskog mjernog mjesta,
      mjerno mjesto, mjernog mjesta, merno mesto, mernog mesta, potrošačko mjesto
    `,
    plate: `
      rejestracja, rejestracji, tablica rejestracyjna, rejestracyjny, registrační značka,
      registrační značky, spz, rz, evidenčné, ečv, evč, registrska oznaka, registrske oznake,
      registrska, registarska oznaka, registarske oznake, registracija vozila
    `,
    chassis: `
      nadwozia, podwozia, ramy, podvozek, podvozku, karoserie, karosérie, šasije, šasija
    `,
    serial: `
      seryjny, fabryczny, urządzenie, urządzenia, výrobní, sériové, výrobné, zařízení,
      zariadenie, zariadenia, serijska, naprava, serijski, fabrički, tvornički, tvorničke,
      uređaj, uređaja
    `,
    sim: `
      karta sim, karty sim, sim karta, sim karty, sim kartica, sim kartice, kartica sim
    `,
    oneTimeCode: `
      odbioru, weryfikacyjny, weryfikacji, jednorazowy, potwierdzający, autoryzacyjny,
      aktywacyjny, dostępu, bezpieczeństwa, ověřovací, jednorázový, vyzvednutí, potvrzovací,
      aktivační, bezpečnostní, výdejní, overovací, jednorazový, vyzdvihnutia, potvrdzovací,
      aktivačný, bezpečnostný, potrditvena, enkratna, prevzemna, prevzem, verifikacijski,
      potvrdni, jednokratni, aktivacijski, preuzimanje, preuzimanja
    `,
    nationalId: `
      dowód osobisty, dowodu osobistego, dowodu, paszport, paszportu, prawo jazdy,
      prawa jazdy, rodné, občanský průkaz, občanského průkazu, cestovní pas, řidičský průkaz,
      občiansky preukaz, občianskeho preukazu, cestovný pas, osebni dokument,
      osebna izkaznica, osebne izkaznice, potni list, potnega lista, osobna iskaznica,
      osobne iskaznice, lična karta, lične karte, putovnica, putovnice, pasoš, pasoša,
      vozačka dozvola, vozačke dozvole
    `,
  },
  numbers: {
    customer: `
      nr klienta, klientské číslo, zákaznické číslo, zákaznícke číslo, klientske číslo,
      sifra kupca, šifra kupca, šifra stranke, šifra korisnika, matični broj člana,
      nr płatnika, odběratel číslo
    `,
    contractAccount: 'nr ewidencyjny, zmluvný účet, smluvní účet, naplatni broj, ed broj',
    member: `
      nr karty klienta, číslo průkazu, členské číslo, nr legitymacji, članski broj
    `,
    order: 'nr zam, numer zam, č objednávky, broj narudžbe',
    invoice: `
      nr fv, fv nr, numer fv, nr ksef, numer ksef, č faktury, račun broj, račun br,
      fiskalni broj
    `,
    shipment: `
      nr listu, nr przesylki, numer nadania, nr nadania, podacie číslo, podací číslo,
      sledovací číslo, tracking broj, tovorni list, sledilna številka, sledilna koda,
      koda za sledenje
    `,
    paymentReference: `
      variabilní symbol, variabilný symbol, varsym, var symbol, specifický symbol,
      specifický symbol platby, ss, vs, tytuł przelewu, tytuł płatności, tytułem,
      poziv na broj, pozivnabroj, model i poziv na broj, sklic, referenca plačila,
      sklic na številko, svrha referenca
    `,
    case: `
      znak sprawy, sygnatura, sygnatura akt, sygn akt, spisová značka, sp zn, spzn,
      číslo jednací, č j, jednací číslo, urbroj, klasa, opravilna številka, znak akt
    `,
    notice: 'nr decyzji, nr mandatu, sygnatura decyzji, broj rješenja',
    mandate: `
      nr mandatu sepa, reference mandátu, referencia mandátu, inkaso souhlas,
      oznaka soglasja, umr
    `,
    supplyPoint: `
      ppe, kod ppe, numer ppe, nr ppe, kod eic, ean opm, opm, ean odběr, eic, eic kod,
      eic kód, pod kód, číslo om, omm, číslo odběrného místa, gsrn, šifra merilnega mesta,
      broj omm, ed broj
    `,
    meter: `
      nr licznika, elektroměr, fabrički broj brojila, tovarniška številka števca,
      serijski broj brojila
    `,
    plate: `
      nr rej, nr rejestracyjny, numer rejestracyjny, rej, spz, rz, ecv, evč,
      registrační značka, registrska oznaka, reg oznaka, registarska oznaka, registracija
    `,
    chassis: `
      nr vin, numer vin, numer nadwozia, nr nadwozia, vin kód, číslo karoserie,
      číslo podvozku, broj šasije, številka šasije
    `,
    serial: `
      nr seryjny, numer seryjny, nr fabryczny, sériové číslo, výrobní číslo, výrobné číslo,
      serijska številka, serijski broj, tvornički broj, fabrički broj
    `,
    oneTimeCode: `
      kod odbioru, kod odbioru paczki, kod weryfikacyjny, kod jednorazowy, kod sms,
      kod dostępu, ověřovací kód, kód pro vyzvednutí, výdejní kód, heslo pro vyzvednutí,
      overovací kód, kód na vyzdvihnutie, podací pin, potrditvena koda, koda za prevzem,
      verifikacijski kod, kod za preuzimanje, jednokratni kod, jednokratna lozinka,
      pin za preuzimanje
    `,
    taxNumber: `
      nip, vat ue, nip ue, dič, ič dph, icdph, ico, ičo, regon, krs, id za ddv, davčna št,
      pdv broj, pdv id, pib
    `,
    taxOrPerson: 'davčna številka, oib, porezni broj, jib',
    nationalId: `
      pesel, nr pesel, numer pesel, dowód, nr dowodu, numer dowodu, seria i numer dowodu,
      nr paszportu, rodné číslo, rodne cislo, rč, rodc, číslo op, číslo pojištěnce,
      cislo pojistence, číslo občanského průkazu, emšo, emso, jmbg, mbo, mbg, broj osobne,
      broj putovnice
    `,
    property: `
      nr księgi wieczystej, nr kw, nr działki, nr lokalu, parcelní číslo, parcelné číslo,
      číslo lv, číslo bytu, broj čestice, katastarska čestica, šifra nepremičnine
    `,
    prescription: `
      kod recepty, numer recepty, kod e recepty, id erp, kód erp, erp kod,
      identifikátor receptu, kód ereceptu, broj recepta
    `,
  },
};
