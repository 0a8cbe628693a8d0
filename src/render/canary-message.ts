import type { Identifier } from '../model/facts.ts';
import type { Message } from '../model/message.ts';
import type { CanaryData } from './canary.ts';
import type { CanaryDrawer } from './draw-canaries.ts';

export interface CanaryOutcome {
  /** Undefined where nothing could be replaced without making it another message. */
  readonly message: Message | undefined;
  /** Canaries by the path of the identifier they stand for. */
  readonly values: ReadonlyMap<string, string>;
  /** Paths of the identifiers that kept their value. */
  readonly unperturbed: readonly string[];
}

interface Rendered {
  readonly message: Message;
  readonly failed: unknown;
}

/**
 * Finds the largest set of identifiers that can be replaced while the message keeps its structure:
 * all; where that fails, those kinds that can be by themselves, and of the other kinds single fields.
 */
export async function findCanaryMessage(
  data: unknown,
  about: {
    readonly customer: string;
    readonly identifiers: readonly Identifier[];
    readonly plain: Rendered;
    readonly avoid?: Iterable<string>;
  },
  draw: CanaryDrawer,
  render: (data: unknown) => Promise<Rendered>,
): Promise<CanaryOutcome> {
  const { customer, identifiers, plain } = about;
  const expected = structureOf(plain);
  const avoid = [
    ...(about.avoid ?? []),
    ...Object.values(plain.message.parts).map((part) => part?.content ?? ''),
  ];

  const attempt = async (chosen: readonly Identifier[]): Promise<Attempt | undefined> => {
    const drawn = draw(data, chosen, { seed: customer, avoid });
    const rendered = await render(drawn.data);
    return structureOf(rendered) === expected ? { message: rendered.message, drawn } : undefined;
  };

  const everything = await attempt(identifiers);
  if (everything !== undefined) return outcomeOf(everything, identifiers);

  const bearable: Identifier[] = [];
  for (const group of groupsByKind(identifiers)) {
    if ((await attempt(group)) !== undefined) bearable.push(...group);
    else {
      for (const single of group.length > 1 ? group : []) {
        if ((await attempt([single])) !== undefined) bearable.push(single);
      }
    }
  }
  const together = bearable.length > 0 ? await attempt(bearable) : undefined;
  return together === undefined
    ? { message: undefined, values: new Map(), unperturbed: identifiers.map(({ path }) => path) }
    : outcomeOf(together, identifiers);
}

interface Attempt {
  readonly message: Message;
  readonly drawn: CanaryData<unknown>;
}

function outcomeOf(
  { message, drawn: { values } }: Attempt,
  identifiers: readonly Identifier[],
): CanaryOutcome {
  const unperturbed = identifiers.map(({ path }) => path).filter((path) => !values.has(path));
  return { message, values, unperturbed };
}

function groupsByKind(identifiers: readonly Identifier[]): Identifier[][] {
  const groups = new Map<string, Identifier[]>();
  for (const identifier of identifiers) {
    groups.set(identifier.kind, [...(groups.get(identifier.kind) ?? []), identifier]);
  }
  return [...groups.values()];
}

/** What other values must not change: which parts there are, the tags of the HTML, the lines of the rest. */
function structureOf({ message, failed }: Rendered): string {
  const parts = Object.values(message.parts).map((part) => {
    if (part === undefined) return '';
    const { name, content } = part;
    const skeleton =
      name === 'html'
        ? content.match(/<\/?[a-z][^\s/>]*/gi)?.join('')
        : String(content.split('\n').length);
    return `${name}:${skeleton}`;
  });
  return [failed === undefined ? 'whole' : 'broken', ...parts].join('\n');
}
