import type { Identifier } from '../model/facts.ts';
import { type Message, type MessagePart, PART_NAMES } from '../model/message.ts';
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
  const avoid = [
    ...(about.avoid ?? []),
    ...Object.values(plain.message.parts).map((part) => part?.content ?? ''),
  ];

  const attempt = async (chosen: readonly Identifier[]): Promise<Attempt | undefined> => {
    const drawn = draw(data, chosen, { seed: customer, avoid });
    const rendered = await render(drawn.data);
    return isBuiltAlike(rendered, plain) ? { message: rendered.message, drawn } : undefined;
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
function isBuiltAlike(a: Rendered, b: Rendered): boolean {
  return (
    (a.failed === undefined) === (b.failed === undefined) &&
    PART_NAMES.every((name) => {
      const [one, other] = [a.message.parts[name], b.message.parts[name]];
      if (one === undefined || other === undefined) return one === other;
      return name === 'html'
        ? hasSameTags(one, other)
        : linesIn(one.content) === linesIn(other.content);
    })
  );
}

const linesIn = (text: string): number => text.split('\n').length;

/** Parts of one shape can only differ in its holes, which hold whole tags. */
function hasSameTags(a: MessagePart, b: MessagePart): boolean {
  const [ofA, ofB] = [a.shape?.holes ?? [], b.shape?.holes ?? []];
  const isSameInHoles =
    a.shape !== undefined &&
    a.shape.key === b.shape?.key &&
    ofA.every((hole, index) => {
      const other = ofB[index] ?? { start: 0, end: 0 };
      const texts = [
        a.content.slice(hole.start, hole.end),
        b.content.slice(other.start, other.end),
      ];
      const [one = '', two = ''] = texts;
      return one === two || tagsIn(one) === tagsIn(two);
    });
  return isSameInHoles || tagsIn(a.content) === tagsIn(b.content);
}

const tagsIn = (html: string): string => html.match(/<\/?[a-z][^\s/>]*/gi)?.join('') ?? '';
