import type { Anonymised, Replaced } from '../../anonymise/anonymise.ts';

/** What was replaced, without saying what it was, and what somebody should look at. */
export function replacedLines({
  replaced,
  doubtful,
}: Pick<Anonymised, 'replaced' | 'doubtful'>): readonly string[] {
  const counts = [...replaced].map(([kind, count]) =>
    count === 1 ? `1 ${kind}` : `${count} ${PLURALS[kind] ?? `${kind}s`}`,
  );
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

const PLURALS: Readonly<Partial<Record<Replaced, string>>> = {
  'e-mail address': 'e-mail addresses',
  address: 'lines of addresses',
  'date of birth': 'dates of birth',
  'place on the map': 'places on the map',
  machine: 'addresses of machines',
};
