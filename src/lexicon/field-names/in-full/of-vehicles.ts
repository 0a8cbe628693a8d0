import { VEHICLES } from './holders.ts';
import type { NumbersInFull } from './numbers-in-full.ts';

/** Plates, frames and papers of vehicles, and what is fixed in them. */
export const OF_VEHICLES: readonly NumbersInFull[] = [
  {
    kind: 'vehicle',
    names: `
      vrm, vrn, rego, rego no, rego number, veh reg, veh reg no, vehicle reg, vehicle reg no, vehicle regn no,
      vehicle rego, reg plate, registration plate, registration mark, index mark, number plate, plate no,
      plate number, car plate, vehicle plate, licence plate no, kfz kennzeichen, amtliches kennzeichen,
      nummernschild, kontrollschild, plaque immatriculation, plaque d immatriculation, numero immatriculation,
      immat vehicule, placa vehiculo, placa vehicular, numero de placa, placa do veiculo, patente vehiculo,
      targa veicolo, targa auto, numero di targa, kentekennummer, kentekenplaat, tablica rejestracyjna,
      nr rejestracyjny, numer rejestracyjny, nr rej, registracni znacka, statni poznavaci znacka, rz vozidla,
      spz vozidla, evidencne cislo vozidla, ecv vozidla, registracijska oznaka, registarska oznaka, reg oznaka,
      reg tablice, registarske tablice, registrska oznaka, registrska tablica, forgalmi rendszam,
      numar inmatriculare, nr inmatriculare, numar de inmatriculare, nr inmatr, plaka no, arac plakasi,
      arac plaka, plat nomor, nomor polisi kendaraan, no polisi kendaraan, nopol, nombor pendaftaran kenderaan,
      no pendaftaran kenderaan, no plat, bien so xe, bien kiem soat, bks, registreringsskylt,
      registreringsnummer, registreringsnr, reg nummer fordon, nummerplade, nummerskilt, kjennemerke,
      rekisterinumero, rekisteritunnus, registrinumber, reg marki, automasinas numurs, valstybinis numeris,
      valstybiniai numeriai, skraningarnumer, bilnumer, pinakida, ar kykloforias, arithmos kykloforias,
      gos nomer, gosnomer, gosnomer avto, nomer avto, derzhnomer, mispar rishui, mispar rechev, mispar lochit,
      raqm al lawha, raqm lawha, raqm allawha, raqm al sayara, vahan sankhya, gadi number, gaadi number,
      thabian rot, lek thabian, che pai, chepai hao, chepai haoma, chepaihao, cheliang haoma, charyang beonho,
      chaniang beonho, chaban, sharyo bango, sharyo toroku bango, toroku bango sharyo, госномер, гос номер,
      номер авто, номерной знак, номерний знак, держномер, регистрационен номер на автомобил, рег номер,
      регистарска ознака, регистарске таблице, αριθμός κυκλοφορίας, πινακίδα, رقم اللوحة, لوحة السيارة,
      رقم المركبة, מספר רכב, מספר רישוי, वाहन संख्या, वाहन नंबर, गाड़ी नंबर, ทะเบียนรถ, เลขทะเบียน,
      เลขทะเบียนรถ, 車両番号, 車両ナンバー, ナンバープレート, 车牌, 车牌号, 车牌号码, 車牌, 車牌號, 車牌號碼, 차량번호, 차량 등록번호, 번호판
    `,
  },
  {
    kind: 'vehicle',
    inside: VEHICLES,
    names: `
      reg, regno, reg no, reg num, reg nr, reg number, regn, regn no, registration, registration no,
      registration number, plate, plates, licence no, mark, kennzeichen, schild, immat, immatriculation,
      plaque, matricula, matricola, matricule, placa, placas, patente, dominio, chapa, targa, kenteken,
      rejestracja, nr rej, numer rej, rejestracyjny, tablica, tablice, spz, rz, ecv, evidencne cislo,
      registracia, registrace, registracija, reg oznaka, rendszam, inmatriculare, nr inmatriculare, plaka,
      plakasi, nopol, plat, plat nomor, no polisi, nomor polisi, bien so, bien kiem soat, regnummer,
      registreringsnr, registreringsnummer, skilt, skylt, rekisteri, rekkari, rek no, rekisterinro, pinakida,
      gos nomer, gosnomer, znak, rishui, lochit, lohit, tarqim, lawha, raqm al lawha, tasjil, raqm tasjil,
      panjikaran, thabian, lekthi thabian, paithabian, chepai, paihao, toroku bango, nanba, deungnok beonho,
      госномер, рег номер, регистрация, знак, таблица, πινακίδα, αρ κυκλοφορίας, لوحة, اللوحة, رقم اللوحة,
      رقم التسجيل, ترقيم, پلاک, לוחית, מספר, מספר רישוי, पंजीकरण, पंजीकरण संख्या, ทะเบียน, เลขทะเบียน,
      ป้ายทะเบียน, 登録番号, ナンバー, 車番, 号牌, 号牌号码, 車牌, 车牌, 牌照, 등록번호, 번호판
    `,
  },
  {
    kind: 'vehicle',
    alternatives: ['device', 'contract'],
    inside: VEHICLES,
    names: `
      number, no, nr, nummer, numero, numer, nomer, numeris, numurs, cislo, broj, номер, број, αριθμός, رقم,
      מספר, संख्या, 番号, 번호
    `,
  },
  {
    kind: 'vehicle',
    alternatives: ['device'],
    inside: VEHICLES,
    names: `
      vin, vin no, vin number, chassis, chassis no, chassis number, engine, engine no, engine number, motor no,
      motor number, frame, frame no, frame number, fin, fahrgestellnr, fahrgestellnummer, fahrgestell,
      motornummer, numero de serie, chassis numero, numero chassis, bastidor, numero bastidor,
      numero de bastidor, numero de motor, numero motor, chassi, chassi numero, numero do chassi, telaio,
      numero telaio, n telaio, numero motore, chassisnummer, nadwozie, nr nadwozia, numer nadwozia, nr silnika,
      vin kod, cislo motoru, karoserie, cislo karoserie, broj sasije, broj motora, sasija, stevilka sasije,
      alvazszam, alvazszama, motorszam, serie sasiu, serie caroserie, serie motor, nr sasiu, sasi, sasi no,
      motor numarasi, nomor rangka, no rangka, nomor mesin, no mesin, no enjin, no casis, so khung, so may,
      chassinummer, stelnummer, stelnr, understellsnummer, chassinr, alustanumero, valmistenumero, tehasetahis,
      sasijas numurs, plaisio, arithmos plaisiou, kuzov, nomer kuzova, nomer dvigatelya, shildah,
      mispar shilda, hikal, haykal, raqm al haykal, raqm al hikal, sasi raqm, chassis sankhya, lek tua thang,
      lek khrueang, lekthua rot, chejia hao, fadongji hao, shatai bango, chadae beonho, кузов, номер кузова,
      номер двигателя, номер шасси, номер шасі, шасия, рама, број шасије, αριθμός πλαισίου, الهيكل, رقم الهيكل,
      رقم الشاسيه, رقم المحرك, מספר שלדה, שלדה, מספר מנוע, चेसिस नंबर, इंजन नंबर, เลขตัวถัง, เลขเครื่อง,
      หมายเลขตัวถัง, 車台番号, エンジン番号, 车架号, 車架號, 发动机号, 發動機號, 引擎號碼, 차대번호, 엔진번호
    `,
  },
  {
    kind: 'vehicle',
    alternatives: ['permit'],
    inside: VEHICLES,
    names: `
      pts, sts, vu, epts, nomer pts, nomer sts, птс, стс, птс номер, свидетельство, logbook no, v5c,
      v5c reference, rc no, rc number, talon, nr talon, civ, serie civ, malji dowod, dowod rejestracyjny,
      nr dowodu rejestracyjnego, technicky prukaz, cislo tp, prometna, prometna dozvola, saobracajna, forgalmi,
      torzskonyv, fahrzeugbrief, zulassungsbescheinigung, carte grise, numero formule, libretto,
      tarjeta circulacion, permiso circulacion, renavam, crlv, stnk, no stnk, bpkb, no bpkb, ruhsat no,
      ruhsat seri no, geran, grant, 行驶证号, 車検証番号, 등록증번호
    `,
  },
  {
    kind: 'device',
    names: `
      transponder id, transponder no, transponder number, transponder serial, toll tag, toll tag id,
      toll tag no, fastag id, fastag no, tag serial no, tag serial number, toll tag number, obu, obu id,
      obu no, obu number, obu serial, on board unit, iu no, iu number, badge telepeage, numero badge,
      badge num, badge numero, badge no telepeage, via t, dispositivo via t, telepass id, telepass no,
      codice telepass, identificador via verde, brikkenummer, brikke nr, brikkenr, brikkeid, bizz nr,
      bropas nummer, bropizz nummer, transpondernummer, hgs etiket no, hgs no, hgs etiket, ogs no, enc uredaj,
      enc broj, enc serijski broj, enc tag, etiqueta peaje, tag peaje, tag de peaje, numero tag, tag televia,
      nalepka peaje, viapass obu, etc 卡号, etc card no, etc 車載器, 車載器番号, 車載器管理番号, hi pass no, hipass danmalgi,
      etag 號碼, номер транспондера, транспондер
    `,
  },
  {
    kind: 'device',
    inside: `
      transponder, transponders, toll, tolls, toll account, fastag, telepass, telepeage, badge, autopass,
      avtale, brikke, brikker, viatura, viaturas, via verde, identificador, televia, hgs, ogs, hipass, etc,
      enc, obu, etoll, e toll, mautbox, maut, peaje, pedagio, pedaggio, bompenger, bom, dispositivo, vehicle,
      car, salik, darb, account vehicle
    `,
    names: `
      tag id, tag no, tag number, tag serial, tag serial no, transponder, transponder no, obu, obu id, iu no,
      iu number, badge no, identificador, brikke, brikkenr, brikkenummer, dispositivo, dispositivo no,
      etiket no, etiqueta, device no, pan
    `,
  },
];
