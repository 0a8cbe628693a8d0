import { checkNames } from '../../lint/check-names.ts';
import { describeFacts, type DescribedFact } from '../../project/facts/describe-facts.ts';
import type { Customer } from '../../project/project.ts';
import { harmless } from '../../report/terminal/harmless.ts';
import { createPaint, type Paint } from '../../report/terminal/paint.ts';
import { openProject } from '../open-project.ts';
import { displayOf, type Terminal } from '../terminal.ts';

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
  if (name !== undefined) checkNames(project, { customers: [name] });
  const paint = createPaint(displayOf(terminal.stdout, terminal.env, flags.color));
  const sections = project.customers
    .filter((customer) => name === undefined || customer.name === name)
    .map((customer) => sectionOf(customer, describeFacts(project, customer), paint));
  terminal.stdout.write(`${sections.join('\n\n')}\n`);
  return 0;
}

/** A line for each fact: its path, what it is, and how that came to be known. */
function sectionOf(
  { name, file }: Customer,
  facts: readonly DescribedFact[],
  paint: Paint,
): string {
  const pathWidth = Math.max(0, ...facts.map(({ path }) => path.length));
  const lines = facts.map(({ path, what, source }) => {
    const how = source.how === 'declared' ? 'declared' : `inferred: ${source.because}`;
    const known = `${harmless(path).padEnd(pathWidth)}  ${harmless(what)}`;
    return `  ${known}  ${paint.dim(`(${harmless(how)})`)}`;
  });
  const heading = `${paint.bold(harmless(name))}  ${paint.dim(harmless(file))}`;
  return [heading, ...(lines.length > 0 ? lines : ['  Nothing is known.'])].join('\n');
}
