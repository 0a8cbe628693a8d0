import type { Greeting, Reading } from '../../src/model/reading.ts';
import { readingOf } from './reading-of.ts';

/**
 * For tests of a language: all that is read in one text, each thing as a line. `Dear|Ada` greets somebody,
 * `Dear|~customer` a group, `Hello|<nobody>` nobody, `Dear|<empty>` a slot that came out empty;
 * `ending 1908 payment-card` and `full 10023 order` are claims, `phone 030 901820` is a route,
 * `invites` and `refuses` speak of replies.
 */
export function saidIn(text: string, locale: string): string[] {
  const reading = readingOf({ text }, { locale });
  return [
    ...reading.greetings.map(greetingSaid),
    ...reading.claims.map(({ form, shown, accepts }) => `${form} ${shown} ${accepts[0]}`),
    ...routesSaid(reading),
    ...new Set(reading.replies.map(({ kind }) => kind)),
  ];
}

/** For tests of a language: the kinds of route that a link with the given words is. */
export function linkSaid(words: string, locale: string): string[] {
  const html = `<p><a href="https://shop.example/x?id=1">${words}</a></p>`;
  return readingOf({ html }, { locale }).routes.map(({ kind }) => kind);
}

/** For tests of a language: whether a link with the given words says that it leads to a parcel. */
export function promisesTracking(words: string, locale: string): boolean {
  const html = `<p><a href="https://shop.example/x?id=1">${words}</a></p>`;
  return readingOf({ html }, { locale }).links.some(({ promises }) => promises === 'tracking');
}

function greetingSaid({ opener, addressee }: Greeting): string {
  if (addressee.kind === 'words') return `${opener}|${addressee.text}`;
  return addressee.kind === 'generic'
    ? `${opener}|~${addressee.text}`
    : `${opener}|<${addressee.kind}>`;
}

/** Without the route that an invitation to reply is by itself. */
const routesSaid = ({ routes }: Reading): string[] =>
  routes
    .filter(({ kind }) => kind !== 'reply')
    .map(({ kind, value, dead }) => [kind, value, dead].filter(Boolean).join(' '));
