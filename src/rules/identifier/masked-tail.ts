import type { Claim, Reading } from '../../model/reading.ts';

/**
 * The claim with all that is shown of a masked number in groups, where a reader took the first or the
 * last of them for the whole: "FR76 XXXX XXXX 890", "HR** **** 0160 4".
 */
export function withMaskedTail(claim: Claim, { lines }: Reading): Claim {
  if (!claim.accepts.includes('bank-account') || claim.role === 'href') return claim;
  const line = lines.find(({ role, text }) => role === claim.role && text.includes(claim.phrase));
  if (line === undefined || !claim.phrase.endsWith(claim.shown)) return claim;
  const behind = line.text.slice(line.text.indexOf(claim.phrase) + claim.phrase.length);
  if (claim.form === 'masked') {
    const [, group = ''] = LAST_GROUP.exec(behind) ?? [];
    return group === '' ? claim : { ...claim, shown: `${claim.shown}${group}` };
  }
  const [, end = ''] = MASKED_REST.exec(behind) ?? [];
  return end !== '' && /^[A-Z]{2}\d{2}$/.test(claim.shown)
    ? { ...claim, form: 'masked', shown: `${claim.shown}${end}` }
    : claim;
}

/** A group of fewer than four digits ends a number that is written in fours. */
const LAST_GROUP = /^ (\d{1,3})(?![\p{L}\p{N}/.:-])/u;

const MASKED_REST = /^(?: ?[Xx*•·●#]{2,4}){2,8} ?(\d{2,4}(?: \d{1,4})?)(?![\p{L}\p{N}])/u;
