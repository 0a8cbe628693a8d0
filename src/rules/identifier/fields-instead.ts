import type { Remedy } from '../../model/finding/finding.ts';
import type { Judged } from '../../model/judged.ts';
import { originAt } from '../../model/message.ts';
import type { Claim } from '../../model/reading.ts';

/**
 * The customer's fields that may be printed where a claim shows something else: of the kind it names, and as
 * whole or as cut as the words there want it. Empty where the record has none.
 */
export function fieldsInstead(claim: Claim, { facts, message }: Judged): { remedy?: Remedy } {
  const origin = originAt(message, claim.shownAt);
  if (origin.kind !== 'expression') return {};
  const isCutByHelper = origin.printings.some(({ expression }) => expression.helpers.length > 0);
  const wantsWhole = claim.form === 'full' || isCutByHelper;
  const fitting = facts.identifiers.filter(
    ({ owner, kind, partial, customerFacing, isThirdParty }) =>
      owner === facts.customer &&
      claim.accepts.includes(kind) &&
      customerFacing &&
      isThirdParty !== true &&
      partial !== wantsWhole,
  );
  const focal = fitting.filter(({ standing }) => standing === 'focal');
  const fields = (focal.length > 0 ? focal : fitting).map(({ path }) => path);
  return fields.length === 0 ? {} : { remedy: { do: 'print', fields } };
}
