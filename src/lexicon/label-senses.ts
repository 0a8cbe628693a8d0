import type { KnownIdentifierKind } from './identifier-kinds.ts';

/**
 * Words of labels that name one kind in most messages, and another where the record has that one:
 * "matrícula" is an enrolment, and the plate of a car. In lower case, without accents.
 *
 * Source: dictionaries of the languages; the forms of insurers, toll roads, schools and suppliers.
 */
export const SECOND_SENSES: { readonly [word: string]: readonly KnownIdentifierKind[] } = {
  matricula: ['vehicle', 'customer-account', 'meter', 'device'],
  matricule: ['vehicle', 'customer-account', 'meter', 'device'],
  matricola: ['vehicle', 'customer-account', 'meter', 'device'],
  matrikelnummer: ['customer-account', 'loyalty'],
  immatriculation: ['vehicle', 'customer-account'],
  immatrikulation: ['vehicle', 'customer-account'],
  inmatriculare: ['vehicle'],
  registration: ['vehicle', 'booking', 'customer-account', 'tax-number'],
  registrierung: ['vehicle', 'booking', 'customer-account', 'device'],
  registrierungsnummer: ['vehicle', 'booking', 'customer-account', 'device'],
  registreringsnummer: ['vehicle', 'customer-account'],
  regnummer: ['vehicle', 'customer-account'],
  registratienummer: ['vehicle', 'customer-account', 'booking'],
  rekisterinumero: ['vehicle', 'customer-account'],
  rejestracyjny: ['vehicle', 'customer-account', 'booking'],
  registracni: ['vehicle', 'customer-account', 'booking'],
  registracne: ['vehicle', 'customer-account', 'booking'],
  registracijski: ['vehicle'],
  registarski: ['vehicle'],
  registro: ['vehicle', 'customer-account', 'booking', 'device'],
  registo: ['vehicle', 'customer-account', 'booking', 'device'],
  регистрационный: ['vehicle', 'customer-account', 'device'],
  регистрационен: ['vehicle', 'customer-account', 'device'],
  реєстраційний: ['vehicle', 'customer-account', 'device'],
  inscripcion: ['customer-account', 'booking', 'contract'],
  inscricao: ['customer-account', 'booking', 'contract', 'supply-point'],
  inscription: ['customer-account', 'booking', 'contract'],
  iscrizione: ['customer-account', 'booking', 'contract'],
  placa: ['vehicle', 'device'],
  plaque: ['vehicle'],
  plaka: ['vehicle'],
  kennzeichen: ['vehicle', 'customer-account', 'tax-number'],
  carnet: ['loyalty', 'customer-account', 'subscription'],
  tessera: ['loyalty', 'customer-account', 'subscription', 'policy'],
  credencial: ['loyalty', 'customer-account', 'subscription'],
  legitimacja: ['loyalty', 'customer-account'],
  abono: ['subscription', 'refund', 'ticket', 'loyalty'],
  abonnement: ['subscription', 'contract', 'customer-account', 'loyalty', 'ticket'],
  abonnementsnummer: ['subscription', 'contract', 'customer-account', 'loyalty'],
  abbonamento: ['subscription', 'contract', 'customer-account', 'ticket', 'loyalty'],
  certificate: ['policy', 'gift-card', 'contract'],
  certificado: ['policy', 'gift-card', 'contract'],
};
