import type { Contract } from '../model/contract.ts';
import type { Facts, Person } from '../model/facts.ts';
import type { Judged } from '../model/judged.ts';
import type { Message } from '../model/message.ts';
import type { PrintedSpan, Read } from '../model/origin.ts';
import type { Greeting, Line, Link, OpeningSentence, Reading } from '../model/reading.ts';

/** A piece of a line: the template's own words, or what an expression printed. */
export type Piece = string | Printed;

export interface Printed {
  readonly prints: string;
  /** Path of the leaf it read. */
  readonly path: string;
  /** The leaf's value. Default: what was printed. */
  readonly value?: Read['value'];
}

export interface JudgedSeed {
  /** Lines of the text part. */
  readonly lines: readonly (readonly Piece[])[];
  /** False for a message that was rendered elsewhere. Default: true. */
  readonly traced?: boolean;
  /** Words of the greeting, and of its addressee, which must stand in the lines. */
  readonly greeting?: {
    readonly text: string;
    readonly names?: string;
    readonly kind?: Greeting['addressee']['kind'];
  };
  readonly opening?: string;
  readonly links?: readonly string[];
  readonly language?: string;
  readonly recipient?: Person | undefined;
  readonly people?: readonly Person[];
  readonly others?: readonly Person[];
  readonly values?: Readonly<Record<string, string>>;
  readonly contract?: Partial<Contract>;
  readonly message?: Partial<Message>;
  readonly reading?: Partial<Reading>;
}

/**
 * What a rule is given, made by hand: for edges that no template of ours brings about, such as a
 * message of which nothing is known. Everything else is tested with `testRule`.
 */
export function judgedFrom(seed: JudgedSeed): Judged {
  const { content, printed, lines } = render(seed.lines);
  const at = (text: string): Greeting['at'] => {
    const start = content.indexOf(text);
    if (start < 0) throw new RangeError(`The lines do not hold ${JSON.stringify(text)}.`);
    return { part: 'text', span: { start, end: start + text.length } };
  };
  const provenance = seed.traced === false ? {} : { provenance: { printed, complete: true } };
  return {
    message: {
      name: 'test',
      type: undefined,
      locale: undefined,
      from: undefined,
      replyTo: undefined,
      to: undefined,
      dropped: [],
      parts: { text: { name: 'text', content, ...provenance } },
      ...seed.message,
    },
    reading: {
      language: seed.language,
      lines,
      links: (seed.links ?? []).map((href) => linkTo(href, at(href))),
      greetings: seed.greeting === undefined ? [] : [greetingOf(seed.greeting, at)],
      openings: seed.opening === undefined ? [] : [openingOf(seed.opening, at)],
      routes: [],
      replies: [],
      claims: [],
      slots: [],
      languages: { declared: [], bodies: [], passages: [], dates: [], amounts: [] },
      ...seed.reading,
    },
    facts: factsOf(seed),
    contract: { greeting: 'owed', tracking: 'none', contact: 'any', ...seed.contract },
    sender: { hosts: [], trackingPages: [], supportPages: [] },
  };
}

/** A person as inference would have found it. */
export const person = (path: string, name: Person['name'], rest: Partial<Person> = {}): Person => ({
  path,
  name,
  handles: [],
  source: { how: 'declared' },
  ...rest,
});

function render(source: readonly (readonly Piece[])[]): {
  content: string;
  printed: PrintedSpan[];
  lines: Line[];
} {
  const printed: PrintedSpan[] = [];
  const lines: Line[] = [];
  let content = '';
  for (const pieces of source) {
    const start = content.length;
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        content += piece;
        continue;
      }
      const span = { start: content.length, end: content.length + piece.prints.length };
      content += piece.prints;
      printed.push({ span, printing: printingOf(piece) });
    }
    lines.push(foldedLine(content.slice(start), start));
    content += '\n';
  }
  return { content, printed, lines };
}

function printingOf(piece: Printed): PrintedSpan['printing'] {
  const start = { line: 1, column: 1 };
  return {
    expression: {
      source: `{{${piece.path}}}`,
      helpers: [],
      at: { file: 'templates/test.hbs', start, end: start },
    },
    reads: [{ path: piece.path, value: 'value' in piece ? piece.value : piece.prints }],
    via: [],
  };
}

/** As the reader does: runs of white space are one, none at the ends. */
function foldedLine(raw: string, base: number): Line {
  const offsets: number[] = [];
  let text = '';
  for (const match of raw.trimEnd().matchAll(/\s+|\S/gu)) {
    if (text === '' && match[0].trim() === '') continue;
    const unit = match[0].trim() === '' ? ' ' : match[0];
    for (let index = 0; index < unit.length; index++) offsets.push(base + match.index + index);
    text += unit;
  }
  offsets.push((offsets.at(-1) ?? base - 1) + 1);
  return { role: 'text', part: 'text', text, offsets: Uint32Array.from(offsets) };
}

function greetingOf(
  {
    text,
    names,
    kind = names === undefined ? 'nobody' : 'words',
  }: NonNullable<JudgedSeed['greeting']>,
  at: (text: string) => Greeting['at'],
): Greeting {
  const addressee: Greeting['addressee'] =
    kind === 'words' || kind === 'generic'
      ? { kind, text: names ?? '', at: at(names ?? '') }
      : { kind };
  return { role: 'text', opener: '', addressee, at: at(text), text, line: 0, language: 'en' };
}

const openingOf = (text: string, at: (text: string) => Greeting['at']): OpeningSentence => ({
  role: 'text',
  text,
  at: at(text),
  line: 0,
});

const linkTo = (href: string, at: Link['at']): Link => ({
  href,
  text: 'Here',
  role: 'text',
  visible: true,
  form: 'anchor',
  at,
  hrefAt: at,
  line: 0,
});

function factsOf({ recipient, people, others, values }: JudgedSeed): Facts {
  return {
    customer: 'ada',
    recipient,
    people: people ?? (recipient === undefined ? [] : [recipient]),
    identifiers: [],
    shipments: [],
    otherShipments: [],
    subjectMatter: undefined,
    values: new Map(Object.entries(values ?? {})),
    roles: new Map(),
    others: { identifiers: [], people: others ?? [], addresses: [] },
  };
}
