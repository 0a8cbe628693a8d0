import { isCancel, multiselect, select } from '@clack/prompts';

/** What a case is about. */
export interface CaseSubject {
  readonly message: string;
  /** Undefined for everybody. */
  readonly customers: readonly string[] | undefined;
}

/** Asks what the flags leave open. Resolves to undefined where the user breaks off. */
export async function askCase(
  known: {
    readonly message: string | undefined;
    readonly customers: readonly string[] | undefined;
  },
  messages: readonly string[],
  customers: readonly string[],
): Promise<CaseSubject | undefined> {
  let { message } = known;
  if (message === undefined) {
    const chosen = await select({
      message: 'Which message?',
      options: messages.map((name) => ({ value: name, label: name })),
    });
    if (isCancel(chosen)) return undefined;
    message = chosen;
  }
  if (known.customers !== undefined || customers.length < 2) {
    return { message, customers: known.customers };
  }
  const chosen = await multiselect({
    message: 'Whose? None chosen is everybody who gets it.',
    options: customers.map((name) => ({ value: name, label: name })),
    required: false,
  });
  if (isCancel(chosen)) return undefined;
  return { message, customers: chosen.length === 0 ? undefined : chosen };
}
