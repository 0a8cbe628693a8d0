import { describe, expect, test } from 'vitest';
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
