import type { GroupedFinding, Occurrence, OpenQuestion } from '../model/run.ts';
import type { SourceRange } from '../model/text/position.ts';
import type { CapturedMessage } from '../project/captured/captured-message.ts';
import { byPosition } from './group.ts';
import { type AskedQuestion, groupQuestions } from './questions.ts';
import type { Sighting } from './sighting.ts';

/** Gathers what many messages have in common, and keeps of each no more than that needs. */
export interface Collection {
  /** Begins a message. */
  message(captured: CapturedMessage): {
    sighting(sighting: Sighting): void;
    question(question: AskedQuestion): void;
  };
  result(): Collected;
}

export interface Collected {
  readonly findings: readonly GroupedFinding[];
  readonly questions: readonly OpenQuestion[];
  /** How many customers the messages were for, as far as they have names. */
  readonly customers: number;
  /** Text of the files that findings stand in, as far as there is room. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where to open the messages with findings that are no files. */
  readonly urls: ReadonlyMap<string, string>;
}

/**
 * One finding per cause. Nobody knows the templates behind the messages, so that one cause is what
 * one rule says of the same words in messages of one type, whatever the digits in them.
 */
export function collectCaptured(): Collection {
  const groups = new Map<string, Group>();
  const questions = new Map<string, AskedQuestion>();
  const customersByType = new Map<string | undefined, Set<string>>();
  const texts = new Map<string, string>();
  const urls = new Map<string, string>();
  let room = MOST_TEXT;

  const keepText = ({ file }: SourceRange, { sourceOf }: CapturedMessage): void => {
    const text = texts.has(file) ? undefined : sourceOf(file);
    if (text === undefined || text.length > room) return;
    room -= text.length;
    texts.set(file, text);
  };

  return {
    message(captured) {
      const type = captured.definition.type?.id;
      const customer = captured.isNamed ? captured.customer.name : '';
      const customers = customersByType.get(type) ?? new Set();
      customersByType.set(type, customers);
      if (customer !== '') customers.add(customer);
      return {
        sighting(sighting) {
          if (captured.url !== undefined) urls.set(sighting.at.file, captured.url);
          const key = causeKey(sighting, type);
          const group = groups.get(key) ?? { first: sighting, type, places: [], occurrences: [] };
          if (group.first === sighting) keepText(sighting.at, captured);
          groups.set(key, group);
          addTo(group, sighting, customer);
        },
        question(question) {
          const key = JSON.stringify([question.rule, question.reason, type, customer]);
          if (!questions.has(key)) questions.set(key, { ...question, customer });
        },
      };
    },
    result: () => ({
      findings: [...groups.values()]
        .map((group) => findingOf(group, customersByType.get(group.type)?.size ?? 0))
        .toSorted(byPosition),
      questions: groupQuestions([...questions.values()]).map((question) => ({
        ...question,
        customers: question.customers.filter((name) => name !== ''),
      })),
      customers: new Set([...customersByType.values()].flatMap((names) => [...names])).size,
      texts,
      urls,
    }),
  };
}

/** Characters of files that are kept for excerpts. */
const MOST_TEXT = 10_000_000;

interface Group {
  readonly first: Sighting;
  readonly type: string | undefined;
  /** Where the others stand. */
  readonly places: SourceRange[];
  readonly occurrences: Occurrence[];
}

/** What is missing has no words, and is the same fault in all messages of a type. */
function causeKey(
  { rule, message, part, excerpt, text }: Sighting,
  type: string | undefined,
): string {
  const words = part === undefined ? text : excerpt;
  const alike = words
    .normalize('NFKC')
    .replace(/\p{N}+/gu, '0')
    .toLowerCase();
  return JSON.stringify([rule, message, type, alike]);
}

function addTo({ first, places, occurrences }: Group, sighting: Sighting, customer: string): void {
  if (sighting !== first) places.push(sighting.at);
  const { definition, part, excerpt, text } = sighting;
  const parts = part === undefined ? [] : [part];
  const last = occurrences.at(-1);
  if (last?.message !== definition) {
    const own = text === first.text ? {} : { text };
    occurrences.push({ message: definition, customer, parts, excerpt, ...own });
  } else if (part !== undefined && !last.parts.includes(part)) {
    occurrences[occurrences.length - 1] = { ...last, parts: [...last.parts, part] };
  }
}

const findingOf = ({ first, places, occurrences }: Group, outOf: number): GroupedFinding => ({
  rule: first.rule,
  severity: first.severity,
  message: first.message,
  data: first.data,
  text: first.text,
  at: first.at,
  blame: first.blame,
  related: places,
  occurrences,
  outOf,
});
