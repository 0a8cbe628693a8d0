import { closeMark, MARK_LIMIT, type Marks, openMark } from './marks.ts';

/**
 * A text that is being printed, and what printed which stretch of it. For engines that can keep the
 * marks beside the text: filters and lambdas which look at it then see what they always see.
 */
export interface MarkedText<Owner> {
  text: string;
  readonly edges: Edge<Owner>[];
}

/** Where a stretch begins or ends, in the order of the text. */
interface Edge<Owner> {
  readonly kind: 'open' | 'close';
  readonly at: number;
  readonly owner: Owner;
}

export const emptyText = <Owner>(): MarkedText<Owner> => ({ text: '', edges: [] });

/** Adds what `owner` printed; what it prints bit by bit is one stretch. */
export function addStretch<Owner>(to: MarkedText<Owner>, text: string, owner: Owner): void {
  const at = to.text.length;
  to.text += text;
  const last = to.edges.at(-1);
  if (last?.kind === 'close' && last.owner === owner && last.at === at) to.edges.pop();
  else to.edges.push({ kind: 'open', at, owner });
  to.edges.push({ kind: 'close', at: to.text.length, owner });
}

/** Adds a text with its stretches. */
export function addMarked<Owner>(to: MarkedText<Owner>, added: MarkedText<Owner>): void {
  const shift = to.text.length;
  to.text += added.text;
  for (const edge of added.edges) to.edges.push({ ...edge, at: edge.at + shift });
}

/** Each once, in the order of the text. */
export const ownersIn = <Owner>({ edges }: MarkedText<Owner>): readonly Owner[] => [
  ...new Set(edges.map(({ owner }) => owner)),
];

/** The text with marks, and the owners by their numbers in it. Throws where there are too many. */
export function withMarks<Owner>(
  { text, edges }: MarkedText<Owner>,
  marks: Marks,
): { readonly marked: string; readonly owners: readonly Owner[] } {
  const numbers = new Map<Owner, number>();
  const parts: string[] = [];
  let last = 0;
  for (const { kind, at, owner } of edges) {
    const number = numbers.get(owner) ?? numbers.size;
    numbers.set(owner, number);
    if (number >= MARK_LIMIT) throw new Error('Expected fewer expressions to be printed.');
    parts.push(text.slice(last, at), (kind === 'open' ? openMark : closeMark)(number, marks));
    last = at;
  }
  parts.push(text.slice(last));
  return { marked: parts.join(''), owners: [...numbers.keys()] };
}
