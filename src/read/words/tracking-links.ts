import type { Language } from '../../lexicon/language.ts';
import type { Line, Link } from '../../model/reading.ts';
import { overlaps, type Span } from '../../model/text/span.ts';
import { createPhrases, endsWith, phrasesOf, remembering } from './phrases/phrases.ts';
import type { Prepare } from './phrases/prepared-text.ts';

/** Marks the links whose words say that they lead to a parcel, or that stand where its number should, in whatever language. */
export type TrackingLinkMarker = (
  links: readonly Link[],
  lines: readonly Line[],
) => readonly Link[];

export function createTrackingLinkMarker(
  languages: readonly Language[],
  prepare: Prepare,
): TrackingLinkMarker {
  const ofLinks = new Set(languages.flatMap(({ tracking }) => tracking.links.map(lowerCased)));
  // "Bizi takip edin" asks to follow the shop, "takip edin" alone to follow a parcel.
  const phrases = remembering(
    createPhrases(
      languages.flatMap(({ tracking, identifiers, contact, spelling }) => [
        ...contact.otherLinks.map((phrase) => [phrase, 'other', spelling] as const),
        ...tracking.links.map((phrase) => [phrase, 'tracking', spelling] as const),
        ...(identifiers.nouns['shipment'] ?? []).map(
          (phrase) => [phrase, 'parcel', spelling] as const,
        ),
      ]),
      prepare,
    ),
  );
  const wordsOf = (text: string): Pick<Link, 'promises' | 'mentions'> => {
    const found = phrases.in(text);
    const others = found.filter(({ value }) => value === 'other');
    const isPromise = found.some(
      (phrase) => phrase.value === 'tracking' && !others.some((other) => isPartOf(phrase, other)),
    );
    const isMention = others.length === 0 && found.some(({ value }) => value === 'parcel');
    return {
      ...(isPromise && { promises: 'tracking' }),
      ...(isMention && { mentions: 'parcel' }),
      ...(!isPromise && others.length > 0 && { mentions: 'other' }),
    };
  };
  // "Tracking: https://…" is how addresses are announced: such labels are words of links too.
  const numbers = phrasesOf(
    languages
      .flatMap(({ tracking }) => tracking.labels)
      .filter((label) => !ofLinks.has(lowerCased(label))),
  );
  return (links, lines) =>
    links.map((link) => {
      const isMisplaced = isAddress(link) && endsWith(numbers, wordsBefore(link, lines), BETWEEN);
      return {
        ...link,
        ...wordsOf(link.text),
        ...(isMisplaced && { announcedAs: 'tracking-number' as const }),
      };
    });
}

/** Not of itself: words that lead to a parcel and to no human stand in both lists. */
const isPartOf = (phrase: Span, other: Span): boolean =>
  overlaps(phrase, other) && other.end - other.start > phrase.end - phrase.start;

const lowerCased = (text: string): string => text.toLowerCase();

const isAddress = ({ text }: Link): boolean => /^https?:\/\//i.test(text.trim());

/** What may stand between a label and its value. */
const BETWEEN = /^[ :：#|]{0,4}$/;

/** Longer labels there are none. */
const REACH = 80;

function wordsBefore({ line: index, at }: Link, lines: readonly Line[]): string {
  const line = index === undefined ? undefined : lines[index];
  const offset = line?.offsets.indexOf(at.span.start) ?? -1;
  return line?.text.slice(Math.max(0, offset - REACH), Math.max(0, offset)) ?? '';
}
