import type { ChosenPerson } from '../../anonymise/anonymise.ts';
import { UserError } from '../../model/user-error.ts';
import { isLocale } from '../../project/config/settings.ts';
import { wordsOf } from '../../project/facts/words.ts';

/** What somebody has said of a new customer. */
export interface CustomerAnswers {
  readonly person?: string | undefined;
  readonly locale?: string | undefined;
  readonly email?: string | undefined;
  /** Empty for somebody who buys for themselves. */
  readonly company?: string | undefined;
}

/** Throws a {@link UserError} for what no customer can have. */
export function checkAnswers({ locale, email }: CustomerAnswers): void {
  if (locale !== undefined && !isLocale(locale)) {
    throw new UserError({
      message: `"${locale}" is no language tag.`,
      hint: 'Write it as BCP 47 has it: --locale en-GB',
    });
  }
  if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw new UserError({
      message: `"${email}" is no e-mail address.`,
      hint: 'Write one at a domain that nobody has: --email bruno@example.com',
    });
  }
}

/** The person by parts: as they are said, else after the name of the file. */
export function personOf(
  { person, email, company }: CustomerAnswers,
  fileName: string | undefined,
): ChosenPerson {
  const [given, ...rest] = (person ?? titleOf(fileName)).split(/\s+/).filter((word) => word !== '');
  const family = rest.join(' ');
  return {
    ...(given !== undefined && { given }),
    ...(family !== '' && { family }),
    ...(email !== undefined && { email }),
    ...(company !== undefined && company !== '' && { company }),
  };
}

/** `bruno.yaml` is Bruno's; `late-refund.yaml` says nothing of a name. */
function titleOf(fileName: string | undefined): string {
  const [word = '', ...more] = wordsOf(fileName?.split('/').at(-1) ?? '');
  return more.length === 0 && /^\p{L}{2,}$/u.test(word)
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : '';
}
