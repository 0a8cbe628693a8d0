import type { TemplateText } from '../../src/engines/port.ts';
import type { Cell } from '../../src/lint/matrix.ts';
import type { Facts, Identifier } from '../../src/model/facts.ts';
import { isSameIdentifier } from '../../src/model/identifier.ts';
import type { Judged } from '../../src/model/judged.ts';
import { originAt, type PartName } from '../../src/model/message.ts';
import type { Expression } from '../../src/model/origin.ts';
import type { Claim } from '../../src/model/reading.ts';
import type { MessageDefinition, Project } from '../../src/project/project.ts';
import { judgeClaims } from '../../src/rules/identifier/verdict.ts';
import { splice } from '../support/splice.ts';

/** An expression that prints an identifier under a label, in one message. */
export interface Printer {
  readonly definition: MessageDefinition;
  readonly part: PartName;
  readonly expression: Expression;
  /** The identifier's path as the expression has it: `card.number` in `{{last4 card.number}}`. */
  readonly written: string;
  readonly role: Claim['role'];
  readonly accepts: readonly string[];
  readonly seen: { readonly cell: Cell; readonly facts: Facts; readonly prints: Identifier }[];
}

/** An identifier of another kind in the place of the right one. */
export interface Swap {
  readonly printer: Printer;
  readonly cell: Cell;
  readonly wrong: Identifier;
  /** The project with the swap in one of its templates, and the message reduced to the part in question. */
  readonly project: Project;
  readonly definition: MessageDefinition;
}

/** Adds the printers of one message that is right to `known`, by place. */
export function collectPrinters(known: Map<string, Printer>, cell: Cell, judged: Judged): void {
  for (const { claim, verdict } of judgeClaims(judged)) {
    if (verdict.kind !== 'right') continue;
    const origin = originAt(judged.message, claim.shownAt);
    const [printing] = origin.kind === 'expression' ? origin.printings : [];
    const prints = verdict.identifiers.find(({ path }) =>
      printing?.reads.some((read) => read.path === path),
    );
    const written = /(@?[\w.[\]/]+)\s*\}+$/.exec(printing?.expression.source ?? '')?.[1];
    if (printing === undefined || prints === undefined || written === undefined) continue;
    const { expression } = printing;
    const { part } = claim.shownAt;
    const key = [cell.definition.name, part, placeOf(expression.at), claim.role].join(' ');
    const printer = known.get(key) ?? {
      definition: cell.definition,
      part,
      expression,
      written,
      role: claim.role,
      accepts: claim.accepts,
      seen: [],
    };
    known.set(key, printer);
    if (printer.seen.at(-1)?.cell !== cell)
      printer.seen.push({ cell, facts: judged.facts, prints });
  }
}

/**
 * For each other kind of identifier one swap, for the first customer who has both; and one for each
 * customer with whom nobody would see it, because both end alike.
 */
export function* swapsOf(printer: Printer, project: Project): Iterable<Swap> {
  const swapped = new Set<string>();
  for (const { cell, facts, prints } of printer.seen) {
    for (const wrong of facts.identifiers) {
      const isOther = wrong.owner === facts.customer && !printer.accepts.includes(wrong.kind);
      if (!isOther || isInAddress(printer, wrong) || isSameIdentifier(wrong.value, prints.value))
        continue;
      const key = endsAlike(wrong, prints) ? `${wrong.kind} ${cell.customer.name}` : wrong.kind;
      if (swapped.has(key)) continue;
      swapped.add(key);
      yield { printer, cell, wrong, ...injected(printer, wrong, project) };
    }
  }
}

/** An address may name an order by the number it has inside: no customer reads that. */
const isInAddress = ({ role, accepts }: Printer, { kind }: Identifier): boolean =>
  role === 'href' && kind === 'internal-order' && accepts.includes('order');

export const placeOf = ({ file, start }: Expression['at']): string =>
  `${file}:${start.line}:${start.column}`;

const endsAlike = (a: Identifier, b: Identifier): boolean =>
  a.value.slice(-4) === b.value.slice(-4);

function injected(
  { definition, part, expression, written }: Printer,
  { path }: Identifier,
  project: Project,
): Pick<Swap, 'project' | 'definition'> {
  const { source, at } = expression;
  const end = source.lastIndexOf(written);
  const rooted = `@root.${path.replace(/\[(\d+)\]/g, '.[$1]')}`;
  const swapped = source.slice(0, end) + rooted + source.slice(end + written.length);
  const inject = (template: TemplateText): TemplateText => {
    const start = offsetOf(expression, template);
    return splice(template, { start, end: start + source.length }, swapped);
  };

  const template = definition[part];
  const onlyPart = { ...definition, ...NO_PARTS };
  if (template !== undefined && offsetOf(expression, template) >= 0) {
    return { project, definition: { ...onlyPart, [part]: inject(template) } };
  }
  const partials = [...project.partials].map(([name, partial]): [string, TemplateText] => [
    name,
    partial.file === at.file ? inject(partial) : partial,
  ]);
  return {
    project: { ...project, partials: new Map(partials) },
    definition: { ...onlyPart, ...(template && { [part]: template }) },
  };
}

const NO_PARTS = { subject: undefined, preheader: undefined, html: undefined, text: undefined };

/** Where the expression stands in the template's text; -1 where it stands in another. */
function offsetOf({ source, at }: Expression, template: TemplateText): number {
  for (
    let start = template.text.indexOf(source);
    start >= 0;
    start = template.text.indexOf(source, start + 1)
  ) {
    const found = template.rangeOf({ start, end: start + source.length });
    if (placeOf(found) === placeOf(at)) return start;
  }
  return -1;
}
