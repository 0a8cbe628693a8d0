import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../test/support/reading-of.ts';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('Italian', () => {
  test.each<[string, readonly string[]]>([
    ['Ciao Ada,', ['Ciao|Ada']],
    ['Ciao, Ada!', ['Ciao|Ada']],
    ['Gentile Sig.ra Rossi,', ['Gentile|Sig.ra Rossi']],
    ['Gent.ma Ada Okafor,', ['Gent.ma|Ada Okafor']],
    ['Egregio Dott. Bianchi,', ['Egregio|Dott. Bianchi']],
    ['Buongiorno Ada,', ['Buongiorno|Ada']],
    ['Spett.le Officine Verdi S.r.l.,', ['Spett.le|Officine Verdi S.r.l.']],
    ['Cara Giulia, il tuo pacco è partito.', ['Cara|Giulia']],
    ['Grazie per il tuo ordine, Ada!', ['Grazie per il tuo ordine|Ada']],
    ['Ciao!', ['Ciao|<nobody>']],
    ['Buongiorno,', ['Buongiorno|<nobody>']],
    ['Salve,', ['Salve|<nobody>']],
    ['Gentile cliente,', ['Gentile|~cliente']],
    ['Caro cliente,', ['Caro|~cliente']],
    ['Gentili clienti,', ['Gentili|~clienti']],
    ['Ciao a tutti!', ['Ciao|~a tutti']],
    ['Ciao ,', ['Ciao|<empty>']],
    ['Gentile ,', ['Gentile|<empty>']],
    ['Ciao, il tuo ordine è partito.', ['Ciao|<nobody>']],
    ['Il tuo conto che termina con 7776 è stato accreditato.', ['ending 7776 payment-card']],
    ['Carta di credito che termina in 1908', ['ending 1908 payment-card']],
    ['Le ultime quattro cifre della carta sono 4242.', ['ending 4242 payment-card']],
    ['Pagamento: Visa **** 1908', ['masked 1908 payment-card']],
    ['Il tuo ordine n. A-10023 è stato spedito.', ['full A-10023 order']],
    ['Numero ordine: 88417776', ['full 88417776 order']],
    ['Numero di spedizione: 1Z999AA10123456784', ['full 1Z999AA10123456784 shipment']],
    ['Fattura n. 2026/00017', ['full 2026/00017 invoice']],
    ['Codice cliente: 5519044', ['full 5519044 customer-account']],
    ['Codice prenotazione XK4P2Q', ['full XK4P2Q booking']],
    ['Buono regalo che termina con 5512', ['ending 5512 gift-card']],
    ['Chiamaci al numero 06 6982 1234.', ['phone 06 6982 1234']],
    ['Numero verde 800 123 456', ['phone 800 123 456']],
    ['Hai domande? Contattaci.', ['support-page nothing-to-follow']],
    ['Rispondi a questa email.', ['invites']],
    ['Si prega di non rispondere a questo messaggio.', ['refuses']],
    ['Questa casella non è presidiata.', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'it-IT')).toEqual(expected);
  });

  test.each([
    ['Il tuo ordine è in viaggio.'],
    ['Grazie per il tuo ordine!'],
    ['Buone notizie: il pacco è arrivato.'],
    ['Cordiali saluti,'],
    ['A presto,'],
    ['Purtroppo, la consegna è in ritardo.'],
    ['Data ordine: 12/05/2026'],
    ['Totale ordine: 12900'],
    ['Il tuo codice di verifica è 493021.'],
    ['Hai 25000 punti'],
    ['P. IVA 12345678901'],
    ['20121 Milano'],
    ['Volo AZ1234, posto 14A'],
    ['Codice inviato al cellulare che termina con 4321.'],
    ['L’offerta termina il 31 dicembre'],
    ['Ordini superiori a 5000 punti'],
    ['Articolo 220144'],
    ['per conto di 10000 clienti'],
    ['Dal 1000 al 2000'],
    ['La tua carta scade nel 08/2027'],
    ['Leggi le domande frequenti.'],
    ['Tessera sanitaria 80380000'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'it-IT')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Contattaci', ['support-page']],
    ['Fatti richiamare', ['call-back']],
    ['Avvia la chat', ['chat']],
    ['Seguici', []],
    ['Domande frequenti', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'it-IT')).toEqual(expected);
  });
});

describe('Italian, as its senders write', () => {
  test.each<[string, string, readonly string[]]>([
    ['it-IT', 'Ciao Maria Grazia,', ['Ciao|Maria Grazia']],
    ['it-IT', 'Il tuo pacco è in consegna, Fabio!', ['Il tuo pacco è in consegna|Fabio']],
    ['it-IT', 'Gentile Dottoressa,', ['Gentile|~Dottoressa']],
    ['it-IT', 'Ciao appassionato di vino,', ['Ciao|~appassionato di vino']],
    ['it-IT', 'La carta le cui ultime 4 cifre sono 6620 è scaduta.', ['ending 6620 payment-card']],
    ['it-IT', 'Segnalazione n. 5512098', ['full 5512098 ticket']],
    ['it-IT', 'Peso: 1250 g', []],
    ['it-IT', 'Risponde al numero 02 8088 1234', ['phone 02 8088 1234']],
    ['it-IT', 'Puoi rispondere direttamente a questa mail.', ['invites']],
    ['it-IT', 'Ciao Giulia,', ['Ciao|Giulia']],
    ['it-IT', 'Gentile Sig.ra Esposito,', ['Gentile|Sig.ra Esposito']],
    ['it-IT', 'Gent.ma Dott.ssa Colombo,', ['Gent.ma|Dott.ssa Colombo']],
    ['it-IT', 'Cara Nicolò Rossi,', ['Cara|Nicolò Rossi']],
    ['it-IT', 'Spett.le Officine Romano S.r.l.,', ['Spett.le|Officine Romano S.r.l.']],
    ['it-IT', 'Ehi Tommaso!', ['Ehi|Tommaso']],
    ['it-IT', 'Grazie per il tuo ordine, Davide', ['Grazie per il tuo ordine|Davide']],
    ['it-IT', 'Congratulazioni Simone!', ['Congratulazioni|Simone']],
    ['it-IT', 'Gentile Cliente,', ['Gentile|~Cliente']],
    ['it-IT', 'Caro/a cliente,', ['Caro/a|~cliente']],
    ['it-IT', 'Gentile assicurato,', ['Gentile|~assicurato']],
    ['it-IT', 'Ciao bella!', ['Ciao|~bella']],
    ['it-IT', 'Salve,', ['Salve|<nobody>']],
    ['it-IT', 'Gentile abbonata,', ['Gentile|~abbonata']],
    ['it-IT', 'Spett.le ,', ['Spett.le|<empty>']],
    ['it-IT', 'Carta **** **** **** 3381', ['masked 3381 payment-card']],
    ['it-IT', 'Carta terminante in 6610', ['ending 6610 payment-card']],
    ['it-IT', 'Il tuo ordine n° 40128831 è partito.', ['full 40128831 order']],
    ['it-IT', 'Numero fattura: A-20931', ['full A-20931 invoice']],
    ['it-IT', 'Codice prenotazione: KX7P2M', ['full KX7P2M booking']],
    ['it-IT', 'Numero di tracciamento: 0034120938812', ['full 0034120938812 shipment']],
    ['it-IT', 'Tessera fedeltà 29301182', ['full 29301182 loyalty']],
    ['it-IT', 'Polizza numero 77120934', ['full 77120934 policy']],
    ['it-IT', 'Codice POD: IT001E12345678', ['full IT001E12345678 supply-point']],
    ['it-IT', 'CAP: 20121', []],
    ['it-IT', 'Hai ancora 1250 punti', []],
    ['it-IT', 'Scade tra 3 giorni', []],
  ])('%s: %s', (locale, text, expected) => {
    expect(saidIn(text, locale)).toEqual(expected);
  });

  test.each([
    ['it-IT', 'Parla con noi', 'support-page'],
    ['it-IT', 'Scrivi all’assistenza', 'support-page'],
    ['it-IT', 'Contattaci', 'support-page'],
    ['it-IT', 'Assistenza clienti', 'support-page'],
    ['it-IT', 'Parla con un operatore', 'support-page'],
    ['it-IT', 'Chatta con noi', 'chat'],
  ])('%s: the link "%s" is %s', (locale, words, kind) => {
    expect(linkSaid(words, locale)).toEqual([kind]);
  });

  test.each([
    ['Totale ordine: 59,90 €', 'amount.total'],
    ['Ti abbiamo rimborsato 24,00 €.', 'amount.refund'],
    ['Consegna prevista per il 12 maggio', 'date.delivery'],
    ['Spese di spedizione: 4,90 €', 'amount.shipping'],
    ['Scadenza: 30/06/2026', 'date.due'],
  ])('%s announces %s', (text, role) => {
    const { slots } = readingOf({ text }, { locale: 'it' });
    expect(slots[0]?.roles).toContain(role);
  });
});
