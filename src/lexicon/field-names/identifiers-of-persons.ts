import { LAST_ENDINGS, MASKED_ENDINGS, NUMBER } from './endings.ts';
import type { IdentifierFieldsByKind } from './fields-by-kind.ts';
import { NATIONAL_IDS, SECRET_NATIONAL_IDS, TAX_NUMBERS } from './numbers-of-persons.ts';

/** What somebody proves with who they are. */
export const PERSON_IDENTIFIERS = {
  'one-time-code': {
    nouns: ['one time', 'verification', 'otp', 'mfa', 'two factor', '2fa', 'login', 'sign in'],
    endings: ['code', 'passcode'],
    whole: ['otp', 'one time password', 'one time code', 'passcode'],
  },
  'tax-number': {
    nouns: ['vat', 'tax', 'ust'],
    endings: [...NUMBER, 'id', 'id number', 'registration number'],
    whole: [
      'ein',
      'siret',
      'ust id',
      'ust id nr',
      'tax identification number',
      'vatid',
      ...TAX_NUMBERS,
    ],
  },
  'national-id': {
    nouns: [
      'social security',
      'national id',
      'national identity',
      'passport',
      'driving licence',
      'drivers license',
      'id card',
    ],
    endings: [...NUMBER, ...LAST_ENDINGS, ...MASKED_ENDINGS],
    whole: [...SECRET_NATIONAL_IDS, ...NATIONAL_IDS],
  },
} satisfies IdentifierFieldsByKind;
