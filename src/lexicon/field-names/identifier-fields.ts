import { LESSER_NOUNS, PERMITS_BY_SERIAL } from './lesser-kinds.ts';
import { LESSER_KINDS } from '../identifier-kinds.ts';
import { CODE, ID, NUMBER } from './endings.ts';
import type { IdentifierFieldsByKind } from './fields-by-kind.ts';
import { MEMBER_IDENTIFIERS } from './identifiers-of-members.ts';
import { MONEY_IDENTIFIERS } from './identifiers-of-money.ts';
import { PERSON_IDENTIFIERS } from './identifiers-of-persons.ts';
import { THING_IDENTIFIERS } from './identifiers-of-things.ts';
import { TRADE_IDENTIFIERS } from './identifiers-of-trade.ts';

/** The names of the fields of each kind. Of two kinds with one noun, the later has it. */
export const IDENTIFIER_FIELDS: IdentifierFieldsByKind = {
  ...MONEY_IDENTIFIERS,
  ...MEMBER_IDENTIFIERS,
  ...TRADE_IDENTIFIERS,
  ...THING_IDENTIFIERS,
  ...PERSON_IDENTIFIERS,
  ...Object.fromEntries(
    LESSER_KINDS.map((kind) => [
      kind,
      {
        nouns: LESSER_NOUNS[kind],
        endings: [...NUMBER, ...ID, ...CODE],
        ...(kind === 'permit' && { whole: PERMITS_BY_SERIAL }),
        ...(kind === 'mandate' && { whole: ['mandate', 'mandate reference', 'umr', 'rum'] }),
      },
    ]),
  ),
};
