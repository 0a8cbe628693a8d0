import { describeFacts } from '../../project/describe-facts.ts';
import { UserError } from '../../model/user-error.ts';
import { unknownName } from '../did-you-mean.ts';
import { openProject } from '../open-project.ts';
import type { Terminal } from '../terminal.ts';

export interface FactsFlags {
  readonly config?: string;
  readonly color?: boolean;
  readonly debug?: boolean;
}

export async function run(
  [name]: readonly string[],
  flags: FactsFlags,
  terminal: Terminal,
): Promise<number> {
  const project = await openProject(flags, terminal);
  const names = project.customers.map((customer) => customer.name);
  if (name !== undefined && !names.includes(name)) {
    throw new UserError(unknownName('customer', name, names));
  }
  const customers = project.customers.filter(
    (customer) => name === undefined || customer.name === name,
  );
  const described = customers.map((customer) => describeFacts(project, customer).trimEnd());
  terminal.stdout.write(`${described.join('\n\n')}\n`);
  return 0;
}
