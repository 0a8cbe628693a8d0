import type { Anonymised, Replaced } from '../../anonymise/anonymise.ts';

/** What was replaced, without saying what it was, and what somebody should look at. */
export function replacedLines({
  replaced,
  doubtful,
}: Pick<Anonymised, 'replaced' | 'doubtful'>): readonly string[] {
  const counts = KINDS.flatMap((kind) => {
    const count = replaced.get(kind) ?? 0;
    return count === 0 ? [] : [count === 1 ? `1 ${kind}` : `${count} ${PLURALS[kind]}`];
  });
  const shown = doubtful.slice(0, MOST_SHOWN);
  const more = doubtful.length - shown.length;
  return [
    counts.length === 0 ? 'Nothing personal was found.' : `Replaced ${counts.join(', ')}.`,
    ...(shown.length === 0
      ? []
      : [
          '',
          'Look at these yourself: what stands there may still name somebody.',
          ...shown.map((place) => `  ${place}`),
          ...(more > 0 ? [`  and ${more} more`] : []),
        ]),
  ];
}

const MOST_SHOWN = 20;

/** In the order in which they are told. */
const PLURALS: Readonly<Record<Replaced, string>> = {
  name: 'names',
  'e-mail address': 'e-mail addresses',
  'phone number': 'phone numbers',
  'date of birth': 'dates of birth',
  card: 'cards',
  'bank account': 'bank accounts',
  'line of an address': 'lines of addresses',
  'place on the map': 'places on the map',
  identifier: 'identifiers',
  secret: 'secrets',
  link: 'links',
  'address of a machine': 'addresses of machines',
  text: 'texts',
};

const KINDS = Object.keys(PLURALS) as readonly Replaced[];
