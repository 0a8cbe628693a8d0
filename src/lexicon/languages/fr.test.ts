import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../test/support/reading-of.ts';
import { linkSaid, saidIn } from '../../../test/support/said-in.ts';

describe('French', () => {
  test.each<[string, readonly string[]]>([
    ['Bonjour Ada,', ['Bonjour|Ada']],
    ['Bonjour Ada !', ['Bonjour|Ada']],
    ['Bonjour, Ada !', ['Bonjour|Ada']],
    ['Bonjour Madame Lefèvre,', ['Bonjour|Madame Lefèvre']],
    ['Chère Élodie,', ['Chère|Élodie']],
    ['Cher(e) Camille,', ['Cher(e)|Camille']],
    ['Cher Monsieur Dubois,', ['Cher|Monsieur Dubois']],
    ['Salut Léa ! Ton colis est là.', ['Salut|Léa']],
    ['Allô Marc-André,', ['Allô|Marc-André']],
    ['Merci pour votre commande, Ada !', ['Merci pour votre commande|Ada']],
    ['Bienvenue chez Fauvette, Ada !', ['Bienvenue|Ada']],
    ['Bonjour !', ['Bonjour|<nobody>']],
    ['Bonjour,', ['Bonjour|<nobody>']],
    ['Madame, Monsieur,', ['Madame, Monsieur|<nobody>']],
    ['Chère cliente, cher client,', ['Chère cliente, cher client|<nobody>']],
    ['Cher client,', ['Cher|~client']],
    ['Bonjour cher client,', ['Bonjour|~cher client']],
    ['Bonjour ,', ['Bonjour|<empty>']],
    ['Chère ,', ['Chère|<empty>']],
    ['Bonjour, votre commande est partie.', ['Bonjour|<nobody>']],
    ['Votre compte se terminant par 7776 a été crédité.', ['ending 7776 payment-card']],
    ['Remboursé sur votre carte Visa finissant par 1908.', ['ending 1908 payment-card']],
    ['Les 4 derniers chiffres de votre carte sont 4242.', ['ending 4242 payment-card']],
    ['Message automatique, merci de ne pas y répondre.', ['refuses']],
    ['Carte bancaire : **** **** **** 1908', ['masked 1908 payment-card']],
    ['Votre commande n° A-10023 a été expédiée.', ['full A-10023 order']],
    ['Numéro de commande : 88417776', ['full 88417776 order']],
    ['Numéro de suivi : 6A12345678901', ['full 6A12345678901 shipment']],
    ['Facture n° 2026-00017', ['full 2026-00017 invoice']],
    ['Votre numéro de client est le 5519044.', ['full 5519044 customer-account']],
    ['Référence de réservation : XK4P2Q', ['full XK4P2Q booking']],
    ['Carte-cadeau se terminant par 5512', ['ending 5512 gift-card']],
    ['Appelez-nous au 01 42 68 53 00.', ['phone 01 42 68 53 00']],
    ['Service client : 3631', ['phone 3631']],
    ['Une question ? Contactez-nous.', ['support-page nothing-to-follow']],
    ['Il vous suffit de répondre à cet e-mail.', ['invites']],
    ['Merci de ne pas répondre à ce message.', ['refuses']],
    ['Cette adresse n’est pas consultée, les réponses ne seront pas lues.', ['refuses']],
  ])('%s', (text, expected) => {
    expect(saidIn(text, 'fr-FR')).toEqual(expected);
  });

  test.each([
    ['Votre commande est en route.'],
    ['Merci pour votre commande !'],
    ['Bienvenue chez Fauvette !'],
    ['Cordialement,'],
    ['À très bientôt,'],
    ['Cependant, votre colis aura du retard.'],
    ['Jeudi, votre colis sera livré.'],
    ['Date de commande : 12/05/2026'],
    ['Montant de la commande : 12900'],
    ['Votre code de vérification est 493021.'],
    ['Points de fidélité : 25000'],
    ['Livraison offerte dès 5000 points'],
    ['N° TVA FR12345678901'],
    ['SIRET 55203253400646'],
    ['Vol AF1234, siège 14A'],
    ['75008 Paris Cedex'],
    ['Un code a été envoyé au téléphone se terminant par 4321.'],
    ['L’offre se termine le 31 décembre'],
    ['Cher à votre cœur ou pas'],
    ['Toute commande de plus de 20000 points'],
    ['Votre carte bancaire expire en 08/2027'],
    ['Retrouvez nos questions fréquentes.'],
    ['Conditions générales de vente 2026'],
  ])('nothing is said by: %s', (text) => {
    expect(saidIn(text, 'fr-FR')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Suivez-nous', []],
    ['Contactez-nous', ['support-page']],
    ['Être rappelé', ['call-back']],
    ['Chat en direct', ['chat']],
    ['Questions fréquentes', []],
  ])('a link that says %s', (words, expected) => {
    expect(linkSaid(words, 'fr-FR')).toEqual(expected);
  });
});

describe('French, as its senders write', () => {
  test.each<[string, string, readonly string[]]>([
    ['fr-FR', 'Bonjour chère Nathalie,', ['Bonjour|Nathalie']],
    ['fr-FR', 'Ton colis arrive demain, Léo !', ['Ton colis arrive demain|Léo']],
    ['fr-FR', 'Chère adhérente, cher adhérent,', ['Chère adhérente, cher adhérent|<nobody>']],
    [
      'fr-FR',
      'Votre carte bleue dont les 4 derniers chiffres sont 7720 a expiré.',
      ['ending 7720 payment-card'],
    ],
    ['fr-FR', 'Votre abonnement n° 5512093 sera renouvelé.', ['full 5512093 subscription']],
    ['fr-FR', 'Poids : 1250 g', []],
    ['fr-FR', 'Merci de ne pas utiliser la fonction « répondre ».', ['refuses']],
    ['fr-FR', 'Bonjour Aurélie 👋', ['Bonjour|Aurélie']],
    ['fr-FR', 'Cher Monsieur Le Goff,', ['Cher|Monsieur Le Goff']],
    ['fr-FR', 'Bonjour M. Haddad,', ['Bonjour|M. Haddad']],
    ['fr-FR', 'Bonjour LEFEBVRE Sophie,', ['Bonjour|LEFEBVRE Sophie']],
    ['fr-FR', 'Ravi de vous revoir, Gaëlle', ['Ravi de vous revoir|Gaëlle']],
    ['fr-FR', 'Bien le bonjour, Fanny', ['Bien le bonjour|Fanny']],
    ['fr-FR', 'Cher(e) abonné(e),', ['Cher(e)|~abonné(e)']],
    ['fr-FR', 'Cher usager,', ['Cher|~usager']],
    ['fr-FR', 'Salut toi !', ['Salut|~toi']],
    ['fr-FR', 'Bonjour !', ['Bonjour|<nobody>']],
    ['fr-FR', 'Bienvenue  ,', ['Bienvenue|<empty>']],
    ['fr-FR', 'Les quatre derniers chiffres de votre carte : 3391', ['ending 3391 payment-card']],
    ['fr-FR', 'Commande no 7741209 du 3 mars', ['full 7741209 order']],
    ['fr-FR', 'Numéro de contrat : 00451982', ['full 00451982 contract']],
    ['fr-FR', 'N° de colis : 6C11230984571', ['full 6C11230984571 shipment']],
    ['fr-FR', 'Numéro de fidélité : 29103344512', ['full 29103344512 loyalty']],
    ['fr-FR', 'Offre valable jusqu’au 31.12.2026', []],
    ['fr-FR', 'SIRET 44306184100047', []],
    ['fr-FR', 'Total de la commande 129,90 €', []],
    ['fr-FR', 'Joignez-nous au 01 99 00 12 34.', ['phone 01 99 00 12 34']],
    [
      'fr-FR',
      'Nos conseillers sont à votre écoute par téléphone.',
      ['support-page nothing-to-follow'],
    ],
    ['fr-FR', 'Veuillez ne pas répondre à ce mail.', ['refuses']],
    ['fr-FR', 'Réponds à cet e-mail et on s’occupe de tout.', ['invites']],
    [
      'fr-CA',
      'Votre carte de crédit se terminant par 9914 a été débitée.',
      ['ending 9914 payment-card'],
    ],
    ['fr-CA', 'Appelez-nous sans frais au 1 888 555-0142', ['phone 1 888 555-0142']],
    ['fr-CH', 'Bonjour Monsieur Perret,', ['Bonjour|Monsieur Perret']],
    ['fr-BE', 'Compte BE68 5390 0754 7034', ['full BE68 5390 0754 7034 customer-account']],
    ['fr-FR', 'Merci d’avoir choisi Air France !', []],
    ['fr-FR', 'Suivez-nous sur Instagram', []],
  ])('%s: %s', (locale, text, expected) => {
    expect(saidIn(text, locale)).toEqual(expected);
  });

  test.each([
    ['fr-FR', 'Discuter sur Messenger', 'chat'],
    ['fr-FR', 'Contacter ma boutique', 'support-page'],
    ['fr-FR', 'Poser une question à mon conseiller', 'support-page'],
    ['fr-FR', 'Contacter un conseiller', 'support-page'],
    ['fr-FR', 'Nous contacter', 'support-page'],
    ['fr-FR', 'Aide et contact', 'support-page'],
  ])('%s: the link "%s" is %s', (locale, words, kind) => {
    expect(linkSaid(words, locale)).toEqual([kind]);
  });

  test.each([
    ['Total TTC : 59,90 €', 'amount.total'],
    ['Nous vous avons remboursé 24,00 €.', 'amount.refund'],
    ['Livraison prévue le 12 mai', 'date.delivery'],
    ['Frais de port : 4,90 €', 'amount.shipping'],
    ['À régler avant le 3 juin', 'date.due'],
  ])('%s announces %s', (text, role) => {
    const { slots } = readingOf({ text }, { locale: 'fr' });
    expect(slots[0]?.roles).toContain(role);
  });
});
