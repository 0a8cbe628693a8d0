import { ORGANISATIONS } from '../lexicon/field-names/roles-of-people.ts';
import { HOUSES } from '../lexicon/field-standing.ts';
import { PHONE_FIELDS, THINGS } from '../lexicon/private-fields.ts';
import type { AnyFinding } from '../model/finding/finding.ts';
import { isEmail } from '../anonymise/emails.ts';
import { countryReader } from '../anonymise/regions.ts';
import { inferIdentifier } from '../project/facts/identifiers/infer-identifiers.ts';
import { endsInNoun, nameSet } from '../project/facts/names.ts';
import { flattenRecord, keysAround, type Leaf } from '../project/facts/record.ts';
import { wordsOf } from '../project/facts/words.ts';
import type { Customer, Project } from '../project/project.ts';
import realData, { realDataIn, type RecordField } from '../rules/fixture/real-data/rule.ts';
import type { ActiveRule } from './settings.ts';

/** What of a customer's record seems to be a real person's; nothing where nobody asks. */
export function realDataOf(
  customer: Customer,
  project: Pick<Project, 'sender' | 'messages'>,
  active: readonly ActiveRule[],
): readonly AnyFinding[] {
  const rule = active.find((candidate) => candidate.rule.id === realData.id);
  if (rule === undefined) return [];
  const options = realData.options.parse(rule.options);
  return realDataIn(fieldsOf(customer), options, ownHosts(project));
}

/** Where the sender says that it is, and where it writes from as far as no expression says it. */
const ownHosts = ({
  sender,
  messages,
}: Pick<Project, 'sender' | 'messages'>): readonly string[] => [
  ...sender.hosts,
  ...messages.flatMap(({ from, replyTo }) =>
    [from, replyTo].flatMap(
      (header) => /@([\w-]+(?:\.[\w-]+)+)>?\s*$/.exec(header?.text ?? '')?.[1] ?? [],
    ),
  ),
];

/** Addresses and numbers of people; those of shops and carriers are everybody's. */
function fieldsOf(customer: Customer): readonly RecordField[] {
  const record = flattenRecord(customer.data);
  let countryOf: ReturnType<typeof countryReader> | undefined;
  return record.leaves.flatMap((leaf): readonly RecordField[] => {
    const kind = kindOf(leaf);
    const at = kind === undefined ? undefined : customer.rangeOf(leaf.path);
    if (kind === undefined || at === undefined || isOfHouse(leaf)) return [];
    const region = (): string | undefined =>
      (countryOf ??= countryReader(record, customer.locale))(leaf.steps);
    return [{ path: leaf.path, text: leaf.text, kind, region, at }];
  });
}

function kindOf(leaf: Leaf): RecordField['kind'] | undefined {
  const { text, steps } = leaf;
  if (isEmail(text.trim())) return 'email';
  const [key = ''] = keysAround(steps);
  if (/\d{2}/.test(text) && endsInNoun(key, PHONES)) return 'phone';
  const isLong = /^\s*\d(?:[ -]?\d){11,18}\s*$/.test(text);
  return isLong && inferIdentifier(leaf)?.kind === 'payment-card' ? 'card' : undefined;
}

/** `shop.email`, `support_phone`, `carrier: { phone }` */
function isOfHouse({ steps }: Leaf): boolean {
  const [key = '', ...around] = keysAround(steps);
  return (
    around.some((name) => endsInNoun(name, HOUSE)) || wordsOf(key).some((word) => HOUSE.has(word))
  );
}

const PHONES = nameSet(PHONE_FIELDS);
const HOUSE = nameSet([...ORGANISATIONS, ...HOUSES, ...THINGS, 'from', 'reply to', 'sender']);
