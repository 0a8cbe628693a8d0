import type { NumbersInFull } from './numbers-in-full.ts';

/** Orders to debit an account. */
export const OF_MANDATES: readonly NumbersInFull[] = [
  {
    kind: 'mandate',
    alternatives: ['customer-account', 'payment-reference', 'contract'],
    names: `
      umrn, nach umrn, dd ref, dd reference, ddi ref, ddi reference, dda ref, dda reference, dda no, giro ref,
      giro reference, direct debit ref, direct debit reference, direct debit mandate, direct debit instruction,
      sepa ref, sepa mandat, mandat rum, rum, numero rum, reference unique mandat, reference unique de mandat,
      domiciliation, domiciliation no, mandatsreferenz, mandatsref, mandatsnr, mandats id, mandatskennung,
      lastschriftmandat, einzugsermaechtigung, referencia mandato, ref mandato, numero mandato,
      referencia domiciliacion, orden domiciliacion, autorizacao debito, autorizacao debito direto,
      numero autorizacao debito, adc, codigo adc, riferimento mandato, codice mandato, id mandato, mandato sdd,
      mandato sepa, machtigingskenmerk, machtigingsnummer, incassomachtiging, numer mandatu, nr mandatu,
      identyfikator mandatu, reference mandatu, cislo mandatu, referencia mandatu, sipo, spojovaci cislo,
      spojovaci cislo sipo, referenca mandata, broj mandata, stevilka mandata, felhatalmazas szama,
      felhatalmazas azonosito, megbizas azonosito, fogyaszto azonosito, referinta mandat, numar mandat,
      otomatik odeme talimat no, talimat no, nomor autodebet, mandat no, ma uy quyen, ma uy nhiem thu, unt,
      betalingsaftale, betalingsaftalenr, betalingsservice aftale, aftalenr bs, debitorgruppe kundenr,
      kundenr pbs, avtalegiro ref, avtalegirofullmakt, medgivande, medgivandenummer, medgivande nr,
      autogiromedgivande, suoramaksusopimus, suoravelkakirja, otsekorralduse number, tiesa debeta numurs,
      arithmos pagias entolis, pagia entoli, asmachta horaat keva, horaat keva, mispar horaat keva,
      kode mandat, jadong iche beonho, furikae bango, кодификатор мандат, номер мандата, номер доручення,
      номер на мандат, αριθμός πάγιας εντολής, πάγια εντολή, رقم التفويض, تفويض الخصم, מספר הרשאה, הוראת קבע,
      हस्ताक्षर जनादेश, 授权号, 代扣协议号, 签约号, 授權編號, 口座振替番号, 자동이체번호, 출금동의번호
    `,
  },
  {
    kind: 'mandate',
    alternatives: ['payment-reference', 'customer-account'],
    inside: `
      direct debit, dd, debit, giro, sepa, sdd, lastschrift, domiciliation, domiciliacion, debito direto,
      debito, addebito, incasso, polecenie zaplaty, inkaso, trajni nalog, autogiro, avtalegiro,
      betalingsservice, nach, ecs, e mandate, autodebet, 代扣, 口座振替, 자동이체
    `,
    names: `
      ref, reference, reference no, mandate, mandate no, autorizacao, autorizacion, autorizzazione,
      autorisation, numero, nummer, kundenr, cislo, numer, 协议号, 契約番号
    `,
  },
];
