import { COMPANY_NAMES } from '../../lexicon/field-names/names-of-people.ts';
import { COUNTERPARTS } from '../../lexicon/field-standing.ts';
import type { Person } from '../../model/facts.ts';
import type { Judged } from '../../model/judged.ts';
import { originAt, type Place } from '../../model/message.ts';
import { findName, isSameName } from '../../model/person.ts';
import type { Addressee, Greeting } from '../../model/reading.ts';
import { senderNamed } from './sender-named.ts';

/**
 * Whose name a greeting was printed from, where that is the sender or somebody who serves the customer:
 * a field of whoever sells or drives, or one that holds what the sender is called. Undefined where the
 * message speaks of the recipient elsewhere: it may go to the other one.
 */
export function thirdPartyNamed(
  judged: Judged,
  { opener, text }: Greeting,
  { text: shown, at }: Pick<Extract<Addressee, { kind: 'words' }>, 'text' | 'at'>,
): string | undefined {
  const { recipient } = judged.facts;
  const { given, family, full, display } = recipient?.name ?? {};
  if (recipient === undefined || (given ?? family ?? full ?? display) === undefined)
    return undefined;
  if (opener === '' || !isAddressedAt(text, opener, shown)) return undefined;
  const path = readAt(judged, at, shown);
  if (path === undefined) return undefined;
  if (findName(shown, { ...recipient.name, company: '' }) !== undefined) return undefined;
  const isTheirs = senderNamed(judged, shown) === 'alone' || isThirdParty(path);
  return isTheirs && !isSpokenOf(judged, recipient) ? path : undefined;
}

/** "Hi Acme", but not "Welcome to Acme": nothing stands between the two. */
const isAddressedAt = (text: string, opener: string, shown: string): boolean =>
  /^[\s,،、]*$/u.test(text.replace(opener, '').split(shown)[0] ?? '');

/** Path of the field that was printed there, alone and as it is. */
function readAt({ message }: Judged, at: Place, shown: string): string | undefined {
  const origin = originAt(message, at);
  if (origin.kind !== 'expression') return undefined;
  const reads = origin.printings.flatMap((printing) => printing.reads);
  const [read] = reads;
  return reads.length === 1 && read !== undefined && isSameName(String(read.value ?? ''), shown)
    ? read.path
    : undefined;
}

/** `vendedor`, `seller_name`, `nombreVendedor`, `driver.name` */
function isThirdParty(path: string): boolean {
  const keys = path
    .replace(/\[\d+\]/g, '')
    .split('.')
    .map(plain)
    .toReversed();
  const [key = '', holder = ''] = keys;
  return PARTIES.has(NAMES.has(key) ? holder : key) || NAMED_PARTIES.has(key);
}

/** Whether the message speaks of its recipient by name, as one does to others. */
const isSpokenOf = ({ reading }: Judged, { name }: Person): boolean =>
  reading.lines.some(({ text }) => {
    const kind = findName(text, { ...name, company: '' })?.form.kind;
    return kind === 'full' || kind === 'given' || kind === 'display';
  });

const plain = (name: string): string => name.replace(/[\s_-]/g, '').toLowerCase();
const NAMES: ReadonlySet<string> = new Set(COMPANY_NAMES.map(plain));
const PARTIES: ReadonlySet<string> = new Set(COUNTERPARTS.map(plain));
const NAMED_PARTIES: ReadonlySet<string> = new Set(
  [...PARTIES].flatMap((party) =>
    [...NAMES].flatMap((name) => [`${party}${name}`, `${name}${party}`, `${name}del${party}`]),
  ),
);
