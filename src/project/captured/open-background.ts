import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { unknownName } from '../../model/unknown-name.ts';
import { localeHint } from '../config/locale-hint.ts';
import { UserError } from '../../model/user-error.ts';
import { isLocale } from '../config/settings.ts';
import type { Customer } from '../project.ts';
import { type Capture, openCapture } from './capture.ts';
import { type Background, loadBackground } from './load-background.ts';

export interface GivenBackground {
  /** Absolute. Where to look for a project, here and above. */
  readonly cwd: string;
  readonly ruleIds: readonly string[];
  /** A config file to use instead. */
  readonly config?: string | undefined;
  /** Whose the messages are that do not say: a customer of the project by name, or a file. */
  readonly customer?: string | undefined;
  /** Of what type the messages are that do not say. */
  readonly type?: string | undefined;
  /** Language of the messages that do not say, as a BCP 47 tag. */
  readonly locale?: string | undefined;
}

/** What is known of all messages, and what reads them. Throws a {@link UserError} for names of nothing. */
export async function openBackground({
  cwd,
  ruleIds,
  config: configFile,
  customer: given,
  type,
  locale,
}: GivenBackground): Promise<{ readonly capture: Capture; readonly background: Background }> {
  const named = given === undefined ? undefined : resolve(cwd, given);
  const customerFile =
    named !== undefined && CUSTOMER_FILE.test(named) && existsSync(named) ? named : undefined;
  const background = await loadBackground({ cwd, configFile, ruleIds, customerFile });

  const customer = customerNamed(given, customerFile, background);
  const { messageTypes } = background;
  if (type !== undefined && !messageTypes.has(type)) {
    throw new UserError(unknownName('message type', type, [...messageTypes.keys()]));
  }
  if (locale !== undefined && !isLocale(locale)) {
    throw new UserError({
      message: `"${locale}" is no locale.`,
      hint: localeHint(locale),
    });
  }
  return { capture: openCapture({ background, type, locale, customer }), background };
}

const CUSTOMER_FILE = /\.(?:ya?ml|json|m?[jt]s)$/;

function customerNamed(
  given: string | undefined,
  file: string | undefined,
  { customers, root }: Background,
): Customer | undefined {
  if (given === undefined) return undefined;
  const own = customers.find((customer) =>
    file === undefined ? customer.name === given : resolve(root, customer.file) === file,
  );
  if (own !== undefined) return own;
  const names = customers.map(({ name }) => name);
  const { message, hint } = unknownName('customer', given, names);
  const advice = names.length === 0 ? 'Name a file with what is true of them.' : hint;
  throw new UserError({ message, ...(advice !== undefined && { hint: advice }) });
}
