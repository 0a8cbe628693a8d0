import { describe, expect, test } from 'vitest';
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
