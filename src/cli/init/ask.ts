import { isCancel, select, text } from '@clack/prompts';
import type { Choices } from '../../survey/plan-project.ts';
import type { Survey } from '../../survey/survey.ts';
import type { InitFlags } from '../commands/init.ts';

/** Asks what the flags leave open. Resolves to undefined where the user breaks off. */
export async function ask(
  { sets, code }: Survey,
  choices: Choices,
  flags: InitFlags,
): Promise<Choices | undefined> {
  let { set } = choices;
  if (flags.templates === undefined && sets.length > 1) {
    const chosen = await select({
      message: 'Which templates?',
      options: sets.map((each) => ({
        value: each.folder,
        label: each.folder,
        hint: `${each.messages.length} ${each.messages.length === 1 ? 'message' : 'messages'}, ${each.engine}`,
      })),
    });
    if (isCancel(chosen)) return undefined;
    set = sets.find(({ folder }) => folder === chosen) ?? set;
  }
  let { from } = choices;
  if (from === undefined) {
    const answer = await text({
      message: 'Who sends the messages?',
      placeholder: code.from?.text ?? 'Our shop <hello@shop.example>',
      defaultValue: code.from?.text ?? '',
      validate: (value) =>
        value === undefined || value === '' || /\S@\S/.test(value)
          ? undefined
          : 'Expected an address: Our shop <hello@shop.example>',
    });
    if (isCancel(answer)) return undefined;
    from = answer === '' ? undefined : answer;
  }
  const customer = await text({
    message: 'Given name of a first customer?',
    placeholder: 'Ada',
    defaultValue: 'Ada',
  });
  if (isCancel(customer)) return undefined;
  return { ...choices, set, from, customer };
}
