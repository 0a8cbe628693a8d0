import type { ThingWords } from './things.ts';

/** French, Spanish, Portuguese, Italian, Romanian, Catalan. */
export const ROMANCE: ThingWords = {
  nouns: {
    card: `
      carte bleue, cb, carte bancaire, carte débit, tarjeta bancaria, tarjeta pago,
      tarjeta de pago, tarjetas, plástico, cartão débito, cartão pagamento, cartões,
      carta pagamento, carta di pagamento, carte di credito, card de credit, card de debit,
      cardul, cardului, targeta
    `,
    bankAccount: `
      compte bancaire, compte débité, compte crédité, compte à débiter, compte courant, rib,
      cuenta bancaria, cuenta corriente, cuenta de cargo, cuenta cargo, cuenta abono,
      cuenta de abono, cuenta destino, cuenta origen, cuenta domiciliación, conta bancária,
      conta corrente, conta débito, conta destino, conta origem, conta poupança,
      conto corrente, conto addebito, conto di addebito, conto accredito, cont bancar,
      contul bancar, cont curent, compte bancari
    `,
    giftCard: `
      carte cadeau, carte-cadeau, chèque cadeau, bon cadeau, tarjeta regalo,
      tarjeta de regalo, vale regalo, cheque regalo, cartão presente, cartão oferta,
      vale presente, cartão-presente, carta regalo, buono regalo, gift card, card cadou,
      voucher cadou, targeta regal
    `,
    coupon: `
      bon achat, bon de réduction, code promo, code réduction, réduction, cupón,
      cupom, cupão, descuento, desconto, vale desconto, vale descuento, promoción, promoção,
      buono sconto, sconto, codice sconto, codice promozionale, promozione, reducere,
      cod promoțional, chèque voyage, cheque-voyage
    `,
    customer: ` cliente, clientes, acheteur, compte client, comprador, cuenta cliente,
      cuenta de cliente, conta cliente, acquirente, codice cliente, consommateur, consumidor,
      consumatore, usager, usuario, utente, utilizador, utilisateur, cumpărător, clientul,
      clientului, utilizator, mutualista, bénéficiaire client, titolare utenza
    `,
    account: 'compte, cuenta, conta, contul, cont',
    contractAccount: `
      compte contrat, compte de contrat, cuenta contrato, cuenta de contrato, conta contrato,
      conto contrattuale, cont contract
    `,
    subscriber: `
      abonné, abonnée, allocataire, abonado, abonada, suscriptor, assinante, abbonato,
      abbonata, abonat, abonatului, contribuyente, redevable, contribuable, contribuinte,
      contribuente, contribuabil, contribuabilului, rol nominal, deudor, débiteur, pagador,
      tomador, instalación cliente, titular contrato
    `,
    member: `
      adhérent, adhérente, membre, adhésion, sociétaire, licencié, licence sportive,
      carte fidélité, carte de fidélité, fidélité, carte membre, lecteur, carte lecteur,
      carte adhérent, socio, socia, sócio, sócia, soci, asociado, associado, membro,
      membresía, afiliado, afiliación, tarjeta socio, tarjeta de socio, tarjeta puntos,
      tarjeta fidelidad, tarjeta de fidelidad, fidelidad, fidelización, lector, carné,
      carnet, carné biblioteca, carnet de socio, cartão cliente, cartão fidelidade,
      cartão de fidelidade, fidelidade, leitor, cartão leitor, tessera, tessera socio,
      tessera fedeltà, carta fedeltà, fedeltà, tesserato, iscritto, lettore, membru,
      card de fidelitate, card fidelitate, fidelitate, legitimație, viajero frecuente,
      milhas, millas, abonné fidélité, voyageur fréquent
    `,
    student: `
      étudiant, élève, apprenant, alumno, alumna, estudiante, aluno, aluna, estudante,
      studente, alunno, elev, matrícula alumno, matrícula aluno
    `,
    patient: `
      dossier patient, dossier médical, paciente, historia clínica, historial clínico,
      historial, expediente clínico, expediente médico, prontuário, processo clínico,
      paziente, cartella clinica, cartella, pacient, pacientului, fișă medicală,
      fișa pacient
    `,
    insured: `
      assuré, assurée, bénéficiaire, ayant droit, asegurado, asegurada, segurado, segurada,
      beneficiário, assicurato, assicurata, assistito, asigurat, asiguratului,
      titular tarjeta sanitaria, tarjeta sanitaria, carte vitale, tessera sanitaria,
      cartão de saúde, utente saúde, carteirinha
    `,
    order: `
      commande, commandes, achat, bon de commande, vente, pedido, pedidos, orden,
      orden de compra, orden compra, compra, venta, encomenda, encomendas, venda, ordem,
      ordem de compra, ordine, ordini, acquisto, vendita, comandă, comanda, comenzii,
      comenzi, comandes, compte commande
    `,
    invoice: `
      facture, factures, avoir facture, quittance loyer, appel de fonds, factura, facturas,
      factura electrónica, cfdi, recibo luz, fatura, faturas, nota fiscal, nfe, nf e, nfse,
      nota, fattura, fatture, bolletta, bollette, fatturazione, avviso pagamento, factură,
      facturii, facturi, documento fiscal, documento venta, documento de venta,
      comprobante fiscal, comprobante electrónico
    `,
    receipt: `
      reçu, ticket caisse, ticket de caisse, justificatif, quittance, recibo, recibos,
      comprobante, justificante, ticket compra, tiquete, recibo verde, comprovante,
      comprovativo, talão, ricevuta, scontrino, quietanza, chitanță, chitanța, chitanței,
      bon fiscal, bonul, rebut
    `,
    creditNote: `
      avoir, note de crédit, nota de crédito, nota crédito, factura rectificativa,
      nota di credito, nota credito, notă de credit
    `,
    paymentSlip: 'boleto, boletos, boleto bancário',
    shipment: `
      suivi, colis, envoi, expédition, bordereau, bordereau transport, lettre de voiture,
      guía, guía de envío, guía despacho, seguimiento, envío, rastreo, paquete, bulto,
      albarán transporte, rastreio, rastreamento, envio, remessa, encomenda postal,
      spedizione, collo, pacco, lettera di vettura, ldv, awb, colet, coletului, expediere,
      expediției, scrisoare de transport, enviament, seguiment
    `,
    return: `
      retour, retours, bon de retour, autorisation de retour, devolución, devoluciones,
      autorización devolución, cambio, devolução, devoluções, troca, reso, resi,
      autorizzazione reso, retur, returului, returnare, devolució
    `,
    refund: `
      remboursement, remboursements, reembolso, reembolsos, reintegro, estorno,
      ressarcimento, rimborso, rimborsi, riaccredito, rambursare, rambursării, reemborsament
    `,
    complaint: `
      réclamation, réclamations, plainte, reclamación, reclamo, queja, reclamação,
      reclamações, queixa, reclamatie, reclamație, reclamației, plângere
    `,
    claim: `
      sinistre, sinistres, déclaration sinistre, siniestro, siniestros, parte siniestro,
      sinistro, sinistros, denuncia sinistro, dosar daună, daună, daunei, dosar de daună,
      sinistre dossier
    `,
    case: ` dossiers, demande, ticket support, incident, incidence, intervention demande, expediente, expedientes, caso, casos, incidencia, incidencias, solicitud,
      consulta soporte, avería, atendimento, chamado, ocorrência, protocolo atendimento,
      solicitação, pedido suporte, processo, pratica, pratiche, segnalazione, richiesta,
      assistenza, guasto, fascicolo, dosar, dosarului, sesizare, sesizării, tichet,
      cerere suport, incidentului
    `,
    application: `
      inscription, préinscription, candidature, adhésion demande, inscripción,
      preinscripción, admisión, trámite, instancia, inscrição, requerimento, candidatura,
      iscrizione, domanda, istanza, înscriere, înscrierii, cerere, cererii
    `,
    booking: `
      réservation, réservations, résa, séjour, voyage, dossier voyage, dossier réservation,
      dossier de réservation, reserva, reservas, reservación, viaje, estancia,
      alojamiento reserva, reserva voo, viagem, estadia, prenotazione, prenotazioni, viaggio,
      soggiorno, rezervare, rezervării, călătorie
    `,
    appointment: `
      rendez vous, rdv, cita, citas, cita previa, turno, turnos, marcação, agendamento,
      consulta marcada, appuntamento, prenotazione visita, programare, programării
    `,
    entryTicket: `
      billet, billets, billet électronique, e billet, titre de transport, entrada, entradas,
      billete, billetes, tiquete aéreo, pasaje, pase, bilhete, bilhetes, passagem, ingresso,
      ingressos, biglietto, biglietti, titolo di viaggio, bilet, biletului, bilete,
      tarjeta de embarque, carte embarquement, bitllet
    `,
    payment: `
      paiement, paiements, règlement, versement, virement, prélèvement, encaissement, pago,
      pagos, abono, cobro, transferencia, adeudo, domiciliación, cargo, pagamento,
      pagamentos, transferência, débito, pix, cobrança, pagamenti, versamento, bonifico,
      addebito, plată, plata, plății, plăți, transfer, pagament
    `,
    transaction: `
      transaction, opération, transacción, operación, movimiento, transação, operação,
      movimentação, lançamento, transazione, operazione, movimento, tranzacție, tranzacția,
      tranzacției, operațiune
    `,
    authorisation: `
      autorisation, autorización, aprobación, autorização, aprovação, autorizzazione,
      approvazione, autorizare, aprobare, nsu
    `,
    contract: `
      contrat, contrats, bail, contrat bail, convention, contrato, contratos,
      contrato acceso, contrato de acceso, contrato suministro, contrato alquiler,
      arrendamiento, arrendamento, convenio, acordo, contratto, contratti, accordo,
      contratto affitto, locazione, contractului, contractul, acord, contracte
    `,
    subscription: `
      abonnement, abonnements, suscripción, suscripciones, abono suscripción, assinatura,
      assinaturas, abbonamento, abbonamenti, sottoscrizione, abonament, abonamentului,
      abonamente, subscripció, forfait, plan contratado, abono
    `,
    policy: `
      police, police assurance, assurance, contrat assurance, póliza, pólizas, seguro,
      apólice, apólices, polizza, polizze, assicurazione, poliță, polița, poliței, asigurare,
      asigurării
    `,
    quote: `
      devis, offre, presupuesto, presupuestos, cotización, oferta, orçamento, orçamentos,
      cotação, proposta, preventivo, preventivi, offerta, ofertă, ofertei, deviz, devizului,
      pressupost
    `,
    visit: `
      visite, consultation, séjour hospitalier, visita, consulta, episodio, ingreso,
      atención, atendimento consulta, episódio, internação, visita medica, accettazione,
      ricovero, impegnativa visita, consultație, consultației, internare, vizită
    `,
    prescription: `
      ordonnance, prescription, receta, receta electrónica, receta médica, prescripción,
      receita, receita médica, prescrição, ricetta, ricetta elettronica, prescrizione, nre,
      rețetă, rețeta, rețetei, prescripție
    `,
    referral: `
      lettre adressage, derivación, volante, interconsulta, guia encaminhamento,
      encaminhamento, referenciação, impegnativa, bilet de trimitere, trimitere
    `,
    mandate: `
      mandat, mandat sepa, mandat de prélèvement, mandat prélèvement,
      autorisation de prélèvement, mandato, mandato sepa, orden domiciliación,
      orden de domiciliación, autorización domiciliación, autorização débito,
      autorização de débito, mandato di addebito, autorizzazione addebito, sdd, mandatului,
      mandat debitare
    `,
    loan: `
      prêt, prêts, emprunt, préstamo, préstamos, hipoteca, empréstimo, empréstimos,
      financiamento, financiación, empeño, prestito, prestiti, mutuo, finanziamento,
      împrumut, împrumutului
    `,
    property: `
      bien, logement, parcelle, référence cadastrale, immeuble, appartement, inmueble,
      predio, finca, catastral, referencia catastral, vivienda, parcela catastral, imóvel,
      imóveis, matriz predial, artigo, fração, inscrição imobiliária, inscrição municipal,
      iptu, immobile, immobili, particella, catastale, unità immobiliare, imobil, imobilului,
      cadastral, apartament, proprietate
    `,
    permit: `
      permis, permis de stationnement, carte stationnement, autorisation stationnement,
      vignette, permiso, permisos, licencia, autorización aparcamiento, permissão, licença,
      dístico, alvará, permesso, permessi, autorizzazione sosta, contrassegno, licenza,
      autorizație, autorizației, rovinietă, rovinietei
    `,
    statement: `
      relevé, relevés, relevé de compte, décompte, extracto, extractos, estado de cuenta,
      liquidación, resumen cuenta, extrato, extratos, estratto conto, estratto, rendiconto,
      extras, extras de cont, extrasul
    `,
    notice: `
      avis, avis imposition, avis de contravention, contravention, amende, mise en demeure,
      titre exécutoire, notificación, multa, multas, denuncia, sanción, boletín denuncia,
      liquidación tributaria, requerimiento, notificação, coima, auto de infração,
      auto infração, autuação, infração, aviso, avviso, avviso di accertamento, verbale,
      cartella esattoriale, cartella di pagamento, sanzione, ingiunzione, decizie, decizia,
      deciziei, decizie impunere, proces verbal, procesului verbal, amendă, somație,
      înștiințare
    `,
    workOrder: `
      ordre de réparation, ordre réparation, bon intervention, intervention, réparation,
      orden de trabajo, orden trabajo, orden de reparación, orden reparación, reparación,
      ordem de serviço, ordem serviço, folha de obra, reparação, reparo, commessa,
      ordine di lavoro, ordine lavoro, riparazione, intervento, scheda lavoro,
      comandă service, comandă de lucru, fișă service, reparație, deviz reparație
    `,
    donation: `
      don, dons, promesse don, reçu fiscal, donación, donativo, donativos,
      donación recurrente, apadrinamiento, doação, doações, donativo mensal, donazione,
      donazioni, offerta donazione, erogazione, donație, donației, donatiu
    `,
    meter: `
      compteur, compteur électrique, compteur eau, compteur gaz, contador, contador luz,
      contador agua, contador gas, medidor, medidor luz, hidrômetro, hidrómetro, relógio,
      contatore, contatori, contor, contorului, contoare, apometru, comptador
    `,
    supplyPoint: `
      point de livraison, point livraison, pdl, point de comptage, point consommation,
      point de consommation, installation, suministro, punto de suministro, punto suministro,
      punto de entrega, nis, acometida, póliza suministro, instalação, unidade consumidora,
      ligação, local de consumo, ponto de entrega, matrícula água, utenza, fornitura,
      punto di fornitura, punto di prelievo, punto di riconsegna, loc de consum, loc consum,
      locului de consum, punct de consum
    `,
    plate: `
      plaque, plaque immatriculation, immatriculation, immat, matrícula coche,
      matrícula vehículo, placas, placa vehículo, placa carro, placa veículo, targa,
      targa veicolo, targa auto, înmatriculare, nr înmatriculare, număr înmatriculare,
      plăcuță
    `,
    chassis: `
      châssis, série véhicule, bastidor, número bastidor, chasis, chassi, quadro, telaio,
      șasiu, șasiului, serie șasiu, serie caroserie
    `,
    serial: `
      de série, de serie, appareil, dispositivo, aparelho, equipamento, seriale, apparecchio,
      matricola dispositivo, dispozitiv, aparat, serie aparat, décodeur, decodificador
    `,
    sim: `
      carte sim, tarjeta sim, cartão sim, scheda sim, cartelă sim, cartela sim,
      iccid sim
    `,
    oneTimeCode: `
      retrait, vérification, sécurité, activation, accès, usage unique, validation, recogida,
      verificación, seguridad, activación, acceso, retiro, un solo uso, levantamento,
      verificação, segurança, ativação, acesso, coleta, retirada, ritiro, verifica,
      sicurezza, attivazione, accesso, monouso, ridicare, verificare, securitate, activare,
      acces
    `,
    nationalId: `
      sécurité sociale, passeport, carte identité, carte d identité, pièce identité,
      permis de conduire, pasaporte, cédula, documento identidad, documento de identidad,
      seguridad social, permiso de conducir, carnet de conducir, carnet conducir, passaporte,
      cartão de cidadão, cartão cidadão, bilhete identidade, segurança social,
      carta de condução, carteira motorista, passaporto, carta identità, carta d identità,
      documento identità, patente guida, pașaport, carte de identitate, carte identitate,
      buletin, permis conducere, asigurare socială, sns utente
    `,
  },
  numbers: {
    customer: `
      code client, codice cliente, código cliente, cod client, numcli, num client,
      nro cliente, numéro client, codigo de cliente, rpu
    `,
    member: `
      num socio, nro socio, numéro adhérent, num adhérent, n socio, numero tessera,
      n tessera, numéro licence
    `,
    patient: `
      ipp, nhc, num historia clínica, número historia clínica, número de processo,
      prontuário, historia clínica
    `,
    insured: `
      numéro assuré, número de beneficiário, numero beneficiario, carteirinha
    `,
    order: `
      numero ordine, num pedido, nro pedido, numped, num commande, ref commande
    `,
    invoice: `
      folio fiscal, uuid cfdi, clave acceso, clave de acceso, chave acesso, chave de acesso,
      chave nfe, num factura, numfac, atcud
    `,
    paymentReference: `
      linha digitável, código barras boleto, código de barras, codigo barras, nosso número,
      nosso numero, pix copia e cola, pix copia cola, txid, end to end id, endtoendid, e2eid,
      e2e id, referencia pago, referencia de pago, referência multibanco, referência mb,
      referencia mb, referência pagamento, referência de pagamento, línea captura,
      línea de captura, iuv, codice avviso, código de pago, código pago, codigo bip,
      talon optique, référence virement, référence de paiement, rum paiement, cod de plată,
      cod plată, cod ghișeul, cro, trn, n operazione, clave rastreo, clave de rastreo,
      concepto transferencia, communication structurée, nsu
    `,
    case: `
      num expediente, numéro de dossier, num dossier, numero pratica, folio atención,
      protocolo
    `,
    claim: 'num siniestro, número sinistro, numero sinistro, numéro de sinistre',
    booking: `
      localizador, localizzatore, localisateur, localizador reserva, código localizador,
      codice prenotazione, dossier réf, réf dossier voyage
    `,
    mandate: `
      rum, référence unique mandat, référence unique de mandat, umr, referencia mandato,
      referencia única mandato, ref mandato, ref mandat, adc
    `,
    notice: `
      num boletín, número auto, numéro avis, numéro télépaiement, ait, numero verbale,
      numero cartella
    `,
    property: `
      referencia catastral, ref catastral, référence cadastrale, rgi, inscrição iptu,
      inscrição municipal, código imóvel, foglio particella, cod catastale, nr cadastral
    `,
    prescription: 'nre, numero ricetta, serie rețetă, n receita, num receta',
    supplyPoint: `
      pdl, prm, cups, cpe, cil, pod, pdr, pce, nise, código instalación, código instalação,
      unidade consumidora, codice utenza, cod loc consum, codigo cups, cui gaz
    `,
    meter: `
      matricule compteur, matricola contatore, serie contor, num contador,
      matrícula contador
    `,
    plate: `
      immatriculation, immat, placa, placas, targa, matrícula vehículo, matrícula coche,
      nr înmatriculare, placa veículo
    `,
    chassis: `
      numéro de châssis, bastidor, num bastidor, chasis, niv, telaio, numero telaio, chassi,
      serie șasiu, nr șasiu, serie caroserie, serie civ
    `,
    serial: `
      numéro série, número serie, número de série, num serie, matricola, numero seriale,
      serie aparat`,
    oneTimeCode: `
      code confidentiel, code retrait, code de retrait, code vérification, code sms,
      clave única, clave temporal, código verificación, código de verificación,
      código recogida, código retiro, código verificação, código de verificação,
      código levantamento, código retirada, codice ritiro, codice di ritiro, codice verifica,
      codice otp, cod ridicare, cod verificare, cod de verificare, cod pin ridicare,
      contraseña temporal
    `,
    taxNumber: `
      num tva, numéro tva, tva intra, numéro tva intracommunautaire, piva, p iva,
      partita iva, partitaiva, cui, cod fiscal, cnpj, nipc, num iva, siret, siren,
      inscrição estadual
    `,
    taxOrPerson: `
      nif, rut, ruc, rfc, cuit, cuil, nit, rtn, cpf cnpj, cpf ou cnpj, documento cpf,
      número fiscal, numéro fiscal, spi, niss, contribuinte, num contribuinte,
      cod identificare fiscală
    `,
    nationalId: `
      dni, nie, dni nie, nif nie, cédula, cédula identidad, curp, nss, insee, nir,
      numéro sécu, numéro sécurité sociale, num sécu, cnp, codice fiscale, codfisc,
      cod fiscale, cpf, cni, num passeport, pasaporte, passaporto, passaporte, cns,
      cartão sus, número utente, num utente, sns, cmu, documento identidad, num documento,
      nro documento, documento cliente
    `,
  },
};
