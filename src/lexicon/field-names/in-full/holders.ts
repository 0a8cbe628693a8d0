/** What names of fields stand in, in lists with commas between; data only. */

/** Animals that councils, vets and shelters know. */
export const ANIMALS = `
  animal, pet, dog, cat, horse, puppy, kitten, tier, hund, katze, pferd, animal de compagnie, chien, chat,
  cheval, mascota, perro, gato, caballo, cachorro, cao, animale, cane, gatto, huisdier, hond, kat, zwierze,
  pies, kot, zvire, pes, kocka, ljubimac, zivotinja, kutya, allat, macska, animalul, caine, pisica,
  evcil hayvan, kopek, kedi, hewan, anjing, thu cung, cho, meo, kjaeledyr, husdjur, kaeledyr, lemmikki,
  koira, kissa, lemmikloom, питомец, животное, собака, кошка, тварина, любимец, ζώο, σκύλος, σκυλος, حيوان,
  חיית מחמד, כלב, חתול, ペット, 宠物, 寵物, 반려동물, สัตว์เลี้ยง
`;

/** Orders to debit an account, and money that goes back to one. */
export const DEBITS_AND_PAYOUTS = `
  direct debit, dd, debit, indemnity, indenizacao, indemnizacion, indennizzo, indemnisation, indemnite, schadenersatz,
  entschaedigung, odszkodowanie, cargo, cargos, schadevergoeding, erstatning, ersattning, korvaus, karterites, autopay, auto pay, auto debit, standing order, giro, ach, eft, nach, ecs,
  e mandate, bank, bank account, bank details, refund, payout, reimbursement, disbursement, withdrawal,
  subsidy, lastschrift, einzug, sepa, dauerauftrag, abbuchung, erstattung, rueckzahlung, auszahlung,
  domiciliation, prelevement, remboursement, versement, domiciliacion, adeudo, recibo, devolucion,
  reembolso, abono, debito, debito direto, debito automatico, devolucao, estorno, addebito, sdd, rid,
  rimborso, bonifico, accredito, incasso, machtiging, terugbetaling, uitbetaling, polecenie zaplaty,
  obciazenie, zwrot, zwrot srodkow, wyplata, inkaso, vraceni, vratenie, vyplata, trajni nalog, povrat,
  povrat novca, isplata, vracilo, izplacilo, trajnik, csoportos beszedes, visszaterites, kifizetes,
  debitare directa, rambursare, otomatik odeme, iade, autodebet, pengembalian, pengembalian dana,
  pencairan, trich no, ngan hang trich no, tai khoan trich no, hoan tien, autogiro, avtalegiro,
  betalingsservice, leverandorservice, tilbagebetaling, udbetaling, tilbakebetaling, refusjon, utbetaling,
  aterbetaling, utbetalning, suoramaksu, palautus, hyvitys, pysimakse, otsekorraldus, tagasimakse, atmaksa,
  grazinimas, horaat keva, hechzer, avtoplatezh, vozvrat, автоплатеж, возврат, автоплатіж, повернення,
  възстановяване, повраћај, уплата, выплата, πάγια εντολή, επιστροφή, επιστροφή χρημάτων, التحويل,
  المحوِّل, الاسترداد, استرداد, הוראת קבע, החזר, זיכוי, หักบัญชี, คืนเงิน, 口座振替, 振込先, 返金, 返金先, 振込, 引落,
  furikae, henkin, hurikomi, 代扣, 退款, 自动扣款, 自動扣款, 轉帳, daikou, tuikuan, 자동이체, 환불, 지급, 계좌, hwanbul,
  jadong iche
`;

/** Objects about a payment, and what is held until it is due. */
export const PAYMENTS = `
  payment, pay, paid, autopay, auto pay, attempt, payment attempt, installment,
  instalment, remittance, payment method, payment details, means of payment, charge, checkout, billing,
  transaction, txn, settlement, guarantee, deposit, bond, hold, preauth, pre authorisation, garantia,
  kaution, caution, zahlung, zahlungsart, zahlungsmittel, bezahlung, abbuchung, paiement, reglement,
  prelevement, pago, cobro, pagamento, cobranca, pagamenti, addebito, betaling, afrekening, afschrijving,
  platnosc, platnosci, zaplata, platba, platby, uhrada, placanje, placilo, uplata, isplata, fizetes, plata,
  plati, odeme, tahsilat, uitbetaling, utanvet, multibanco, uplata, уплата, такса, renouvellement, pembayaran, bayaran, thanh toan, maksu, maksun, makse, maksajums, apmoksejimas,
  mokejimas, greidsla, betalning, betalingen, debitering, opkraevning, trekk, veloitus, pliromi, oplata,
  platezh, oplaty, platizh, оплата, платеж, платёж, платіж, списание, списання, плащане, плаћање, төлем,
  операция, операція, πληρωμή, χρέωση, الدفع, دفع, السداد, पेमेंट, भुगतान, bhugtan, تשלום, תשלום, חיוב,
  tashlum, chiyuv, การชำระเงิน, ชำระเงิน, chamra, 支払, 支払い, お支払い, 決済, shiharai, kessai, 支付, 付款, 扣款, zhifu,
  fukuan, 결제, 납부, gyeolje
`;

/** What somebody is called who gets a message about what is theirs. */
export const PEOPLE_SERVED = `
  customer, client, cust, clnt, member, subscriber, user, buyer, purchaser, payer, payor, billing, bill to,
  invoice to, billed to, owner, holder, account holder, policyholder, insured, proposer, applicant,
  participant, tenant, lessee, resident, taxpayer, ratepayer, patient, pt, guest, traveller, traveler,
  passenger, pax, renter, rental driver, hirer, requestor, requester, claimant, beneficiary, nominee,
  borrower, pledgor, pawner, student, pupil, child, parent, guardian, donor, supporter, consumer, person,
  profile, recipient, receiver, company, business customer, bidder, winner, kunde, kundin, kaeufer,
  besteller, rechnungsempfaenger, versicherter, versicherungsnehmer, patientin, mieter, mieterin, gast,
  halter, inhaber, kontoinhaber, steuerpflichtiger, antragsteller, schueler, mitglied, spender,
  auftraggeber, client facture, acheteur, assure, assuree, titulaire, locataire, adherent, contribuable,
  usager, voyageur, beneficiaire, eleve, facturation, souscripteur, demandeur, proprietaire, abonne,
  allocataire, cliente, titular, comprador, pagador, asegurado, tomador, paciente, inquilino, huesped,
  pasajero, contribuyente, socio, alumno, propietario, facturacion, solicitante, beneficiario, abonado,
  arrendatario, donante, viajero, segurado, contribuinte, utente, hospede, passageiro, proprietario,
  locatario, aluno, faturacao, faturamento, assinante, doador, intestatario, contraente, assicurato,
  assistito, paziente, ospite, passeggero, contribuente, acquirente, fatturazione, conduttore, iscritto,
  abbonato, richiedente, studente, klant, koper, verzekerde, verzekeringnemer, huurder, reiziger, leerling,
  lid, eigenaar, belastingplichtige, klient, nabywca, platnik, ubezpieczony, ubezpieczajacy, pacjent,
  najemca, podatnik, pasazer, uczen, czlonek, wlasciciel, odbiorca, zamawiajacy, wnioskodawca, zakaznik,
  kupujici, odberatel, platce, pojistnik, pojisteny, najemce, kupujuci, poplatnik, kupac, klijent,
  osiguranik, ugovaratelj, korisnik, najmoprimac, putnik, clan, stranka, zavarovanec, zavarovalec,
  najemnik, potnik, ugyfel, vevo, biztositott, szerzodo, paciens, berlo, utas, fizeto, client facturare,
  cumparator, asigurat, pacient, chirias, contribuabil, platitor, abonat, facturare, musteri, alici,
  sigortali, hasta, kiraci, yolcu, mukellef, fatura, abone, pelanggan, pembeli, tertanggung, pasien,
  penyewa, wajib pajak, penumpang, peserta, khach hang, kh, nguoi mua, nguoi nop thue, benh nhan,
  hanh khach, chu xe, chu hop dong, kjoper, kober, forsikringstaker, forsikringstager, pasient, leietaker,
  lejer, gjest, elev, bruger, bruker, medlem, kund, kopare, forsakringstagare, hyresgast, resenar,
  huvudresenar, huvudresenaren, passagerare, patienten, borger, beboer, asiakas, ostaja, vakuutettu,
  potilas, vuokralainen, matkustaja, jasen, veronmaksaja, klients, pircejs, klientas, pirkejas, ostja,
  kindlustusvotja, patsient, pelatis, asfalismenos, asthenis, foroligoumenos, pokupatel, strahovatel,
  voditel, voditeli, passazhir, pokupets, kliyent, клиент, покупатель, страхователь, застрахованный,
  пациент, пассажир, плательщик, водитель, покупець, клієнт, платник, пацієнт, страхувальник, купувач,
  застрахован, купац, корисник, осигураник, путник, клиенттің, πελάτης, ασφαλισμένος, ασθενής,
  φορολογούμενος, επιβάτης, αγοραστής, مستفيد, العميل, عميل, المريض, المؤمن له, المسافر, المشتري, המבוטח,
  לקוח, הלקוח, מטופל, נוסע, ग्राहक, मरीज, यात्री, दाता, daata, grahak, mareez, yatri, ลูกค้า, ผู้ป่วย,
  ผู้เอาประกัน, ผู้โดยสาร, almoumen, almomen, sa2iq, sayiq, almarid, alamil, metupal, lakoach, chaver, お客様,
  会員, 契約者, 申込者, 患者, 購入者, 被保険者, 搭乗者, 客户, 客戶, 会员, 會員, 买家, 買家, 买方, 乘客, 旅客, 學員, 学员, 投保人, 被保险人, 고객, 회원, 환자, 계약자,
  피보험자, 구매자, 주문자, 승객, 탑승자
`;

/** Vehicles of customers. */
export const VEHICLES = `
  vehicle, car, auto, automobile, motor vehicle, van, truck, lorry, motorcycle, motorbike, trailer,
  caravan, campervan, motorhome, veh, fahrzeug, kfz, pkw, lkw, wagen, motorrad, anhaenger, voiture,
  vehicule, remorque, coche, vehiculo, carro, camion, veiculo, viatura, automovel, moto, veicolo,
  autoveicolo, macchina, voertuig, aanhanger, pojazd, pojazdu, samochod, samochodu, vozidlo, vozidla,
  vozilo, vozila, automobil, jarmu, gepjarmu, gepkocsi, vehicul, autovehicul, masina, arac, araci, tasit,
  kendaraan, mobil, kenderaan, kereta, xe, xe co gioi, phuong tien, bil, bilen, fordon, fordonet, kjoretoy,
  koretoj, koeretoej, auton, ajoneuvo, soiduk, transportlidzeklis, automasina, transporto priemone,
  automobilio, okutuki, bifreid, ochima, okhima, aftokinito, rechev, rekhev, sayara, markaba, gaadi, gadi,
  vahan, wahan, rot, rotyon, cheliang, sharyo, kuruma, charyang, avtomobil, mashina, ts,
  transportnoe sredstvo, автомобиль, автомобил, автомобіль, авто, машина, тс, транспортное средство,
  транспортний засіб, возило, көлік, όχημα, αυτοκίνητο, سيارة, السيارة, مركبة, المركبة, خودرو, רכב, הרכב,
  वाहन, गाड़ी, รถ, รถยนต์, ยานพาหนะ, 車両, 車, 车辆, 車輛, 차량, 자동차
`;
