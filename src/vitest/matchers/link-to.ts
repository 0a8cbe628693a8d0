import type { RenderedMessage } from '../../api/rendered-message.ts';
import type { Link } from '../../model/reading.ts';
import { closest } from '../../model/text/closest.ts';
import type { Answer, Asking, Said } from './answer.ts';
import { meets, quoted } from './meets.ts';

const MOST_LISTED = 5;

/** Whether a link that the customer sees has an address that holds the text, or that the pattern fits. */
export function linksTo(
  { evidence: { judged } }: RenderedMessage,
  _: Asking,
  wanted: string | RegExp,
): Answer {
  const { reading } = judged;
  const links = reading.links.filter(({ visible }) => visible);
  const found = links.find((link) => meets({ ...reading, links: [link] }, 'links-to', wanted));
  if (found !== undefined) return { holds: true, said: [leadsThere(found, wanted)] };
  return { holds: false, said: [leadsElsewhere(links, wanted)] };
}

const leadsThere = ({ text, href, hrefAt }: Link, wanted: string | RegExp): Said => ({
  message: 'Expected no link to {wanted}, but "{text}" leads to {href}.',
  data: { wanted: quoted(wanted), text, href },
  at: hrefAt,
});

function leadsElsewhere(links: readonly Link[], wanted: string | RegExp): Said {
  const hrefs = [...new Set(links.map(({ href }) => href))];
  const listed = hrefs.slice(0, MOST_LISTED).join(', ');
  const more = hrefs.length > MOST_LISTED ? ` and ${hrefs.length - MOST_LISTED} more` : '';
  const near = typeof wanted === 'string' ? closest(wanted, hrefs) : undefined;
  const meant = links.find(({ href }) => href === near);
  return {
    message:
      hrefs.length === 0
        ? 'Expected a link to {wanted}, but the message has no links.'
        : meant === undefined
          ? 'Expected a link to {wanted}, but the message links to {listed}.'
          : 'Expected a link to {wanted}, but "{text}" leads to {href}.',
    data: {
      wanted: quoted(wanted),
      listed: listed + more,
      text: meant?.text ?? '',
      href: meant?.href ?? '',
    },
    ...(meant !== undefined && { at: meant.hrefAt }),
  };
}
