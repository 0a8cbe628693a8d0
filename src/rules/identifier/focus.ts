import type { Identifier } from '../../model/facts.ts';
import { compact } from '../../model/text/compact.ts';
import { describedInstead } from './described.ts';
import { type Question, showAny } from './evidence.ts';
import { sweepOf } from './sweep.ts';
import { toldInstead } from './told.ts';

/**
 * What the message should have shown in place of `shown`, the customer's own identifiers that make a
 * claim true; empty where the claim is right: one of them is what the message is about, or nobody can
 * say, or what it is about stands there as well.
 */
export function focalInstead(
  question: Question,
  shown: readonly Identifier[],
  acceptable: readonly Identifier[],
): readonly Identifier[] {
  const declared = focalByDeclaration(question, shown, acceptable);
  if (declared.length > 0) return declared;
  const described = describedInstead(question, shown, acceptable);
  if (described.length > 0) return described;
  const told = toldInstead(question, shown, acceptable);
  return told.length > 0 ? told : focalByRecord(question, shown, acceptable);
}

/** The dictionary says what belongs to what, and the message what it is about. */
function focalByDeclaration(
  { facts: { subjectMatter = [] } }: Question,
  shown: readonly Identifier[],
  acceptable: readonly Identifier[],
): readonly Identifier[] {
  if (subjectMatter.length === 0) return [];
  const belongs = ({ entity }: Identifier): boolean =>
    entity === undefined ||
    subjectMatter.some((subject) => entity === subject || entity.startsWith(`${subject}.`));
  if (shown.some(belongs)) return [];
  return acceptable.filter((own) => own.entity !== undefined && belongs(own));
}

/** "As with your earlier order" names another one rightly; instead of the one it is about it does not. */
function focalByRecord(
  question: Question,
  shown: readonly Identifier[],
  acceptable: readonly Identifier[],
): readonly Identifier[] {
  const { claim } = question;
  if (claim.role === 'href' || shown.some(({ standing }) => standing !== 'aside')) return [];
  const kinds = new Set(shown.map(({ kind }) => kind));
  const alike = acceptable.filter(({ kind }) => kinds.has(kind));
  const focal = alike.filter(({ standing }) => standing === 'focal');
  const instead = focal.length > 0 ? focal : alike.filter(({ standing }) => standing === undefined);
  return instead.some((own) => isMentioned(own, question)) ? [] : instead;
}

/** Whether the part of the message that makes the claim shows the identifier too, or its end. */
function isMentioned(own: Identifier, { claim, reading }: Question): boolean {
  const isBeside = ({ role }: { readonly role: string }): boolean => role === claim.role;
  if (showAny(reading.claims.filter(isBeside), [own])) return true;
  const sweep = sweepOf(reading.lines);
  const whole = compact(own.value);
  const ends = claim.form === 'full' ? [own.value] : [own.value, whole.slice(-4)];
  return ends.some((value) => sweep.spotsOf(value).some(isBeside));
}
