import { confirm, isCancel, text } from '@clack/prompts';
import { isLocale } from '../../project/config/settings.ts';
import type { CustomerAnswers } from './customer-answers.ts';

/** Asks what the flags leave open. Resolves to undefined where the user breaks off. */
export async function askCustomer(
  known: CustomerAnswers,
  usualLocale: string,
): Promise<CustomerAnswers | undefined> {
  let { person, locale, email, company } = known;
  if (person === undefined) {
    const answer = await text({
      message: 'What is the customer called?',
      placeholder: 'Bruno Rossi; empty makes a name up',
      defaultValue: '',
    });
    if (isCancel(answer)) return undefined;
    person = answer.trim() === '' ? undefined : answer.trim();
  }
  if (locale === undefined) {
    const answer = await text({
      message: 'Which language and country?',
      placeholder: usualLocale,
      defaultValue: usualLocale,
      validate: (value) =>
        value === undefined || value === '' || isLocale(value)
          ? undefined
          : 'Expected a language tag: en-GB, de, pt-BR',
    });
    if (isCancel(answer)) return undefined;
    locale = answer;
  }
  if (email === undefined) {
    const answer = await text({
      message: 'E-mail address?',
      placeholder: 'empty takes the name at example.com',
      defaultValue: '',
      validate: (value) =>
        value === undefined || value === '' || /^\S+@\S+$/.test(value)
          ? undefined
          : 'Expected an address: bruno@example.com',
    });
    if (isCancel(answer)) return undefined;
    email = answer.trim() === '' ? undefined : answer.trim();
  }
  if (company === undefined) {
    const isCompany = await confirm({ message: 'Is it a company that buys?', initialValue: false });
    if (isCancel(isCompany)) return undefined;
    // None is an answer as well.
    company = '';
    if (isCompany) {
      const answer = await text({
        message: 'What is the company called?',
        placeholder: 'Larkspur Ltd',
        defaultValue: 'Larkspur Ltd',
      });
      if (isCancel(answer)) return undefined;
      company = answer;
    }
  }
  return { person, locale, email, company };
}
