import type { Judged } from '../../../model/judged.ts';
import type { PartName, Place } from '../../../model/message.ts';
import type { Link } from '../../../model/reading.ts';
import { contains } from '../../../model/text/span.ts';
import { printedBlanks, type PrintedBlank } from './printed-blank.ts';

/** Addresses of visible links whose path misses a piece: `/orders/` where `/orders/A-10023` was meant. */
export function* blanksInAddresses(
  judged: Judged,
  part: PartName,
): Iterable<PrintedBlank & { readonly href: string }> {
  const content = judged.message.parts[part]?.content ?? '';
  for (const blank of printedBlanks(judged, part)) {
    const link = linkAround(judged, blank, 'hrefAt');
    if (link === undefined || !link.visible) continue;
    const before = content.slice(link.hrefAt.span.start, blank.at.span.start);
    const after = content.slice(blank.at.span.end, link.hrefAt.span.end);
    if (!/[^/:]\/$/u.test(before) || !/^(?:$|[/?#])/u.test(after)) continue;
    yield { ...blank, href: link.href };
  }
}

/** Blanks that leave a link without a word to click on. */
export const blankLinkTexts = (judged: Judged, part: PartName): PrintedBlank[] =>
  printedBlanks(judged, part).filter(
    (blank) =>
      linkAround(judged, blank, 'hrefAt') === undefined &&
      linkAround(judged, blank, 'at')?.text === '',
  );

/** The link in whose words, or whose address, a blank stands. */
export const linkAround = (
  { reading }: Judged,
  { at: { part, span } }: PrintedBlank,
  where: 'at' | 'hrefAt',
): Link | undefined =>
  reading.links.find((link) => {
    const place: Place = link[where];
    return link.form !== 'bare' && place.part === part && contains(place.span, span);
  });
