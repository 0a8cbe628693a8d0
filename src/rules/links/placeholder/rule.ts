import { z } from 'zod';
import { EXAMPLE_HOSTS, PRIVATE_HOSTS } from '../../../lexicon/environments.ts';
import type { Judged } from '../../../model/judged.ts';
import { originAt } from '../../../model/message.ts';
import type { Link } from '../../../model/reading.ts';
import { hrefPlace } from '../../culprit.ts';
import { defineRule } from '../../define-rule.ts';
import { dialInstead } from '../../dial-instead.ts';
import { isLeftover } from '../../render/leftovers.ts';
import { decodedHref } from '../../render/decoded-href.ts';
import { deadTrackingLinks } from '../../tracking/dead-tracking-links.ts';
import { hostOf, isSendersHost, stagingLabelOf } from './hosts.ts';
import { withScheme } from './with-scheme.ts';

export default defineRule({
  id: 'links/placeholder',
  summary: 'Disallow a link that leads nowhere a customer can go',
  severity: 'error',

  options: z.strictObject({
    allowHosts: z
      .array(z.string().min(1))
      .default([])
      .describe('Hosts that look like placeholders and are not.'),
  }),

  messages: {
    nowhere: 'Expected an address, but the link "{text}" leads nowhere ("{href}").',
    script: 'Expected an address, but the link "{text}" holds a script, which no mail client runs.',
    exampleHost: 'Expected a real address, but the link "{text}" leads to {host}.',
    privateHost: 'Expected a public address, but the link "{text}" leads to {host}.',
    staging:
      'Expected a public address, but the link "{text}" leads to {host}, which says "{label}".',
    noScheme:
      'Expected an address that begins with "https://", but the link "{text}" has "{href}".',
  },

  *check(judged, { allowHosts }) {
    const tracking = deadTrackingLinks(judged);
    for (const link of judged.reading.links) {
      const { href, text, form } = link;
      if (!link.visible || form === 'bare') continue;
      // Those are reported as what they are: a parcel or a sender that cannot be reached.
      if (tracking.includes(link) || isDeadRoute(judged, link)) continue;
      const address = href.trim();
      const at = hrefPlace(judged.message, link);

      if (/^(?:#!?)?$/u.test(address) || /^https?:(?:\/\/)?$/iu.test(address)) {
        yield {
          message: 'nowhere',
          data: { text, href },
          at,
          ...dialInstead(link, judged.message),
        };
        continue;
      }
      if (/^(?:javascript|vbscript):/iu.test(address)) {
        yield { message: 'script', data: { text }, at };
        continue;
      }
      // Other schemes lead out of the web; tokens have a rule of their own; "#top" leads into the mail.
      if (isLeftover(decodedHref(address)) || address.startsWith('#')) continue;
      if (!HAS_SCHEME.test(address)) {
        yield { message: 'noScheme', data: { text, href }, at, ...withScheme(judged, link) };
        continue;
      }
      if (!/^https?:/iu.test(address)) continue;

      const host = hostOf(address);
      if (host === undefined) {
        yield { message: 'nowhere', data: { text, href }, at };
        continue;
      }
      if (allowHosts.includes(host) || isDeclared(judged, host)) continue;
      const label = stagingLabelOf(host, judged);
      if (PRIVATE.some((pattern) => pattern.test(host))) {
        yield { message: 'privateHost', data: { text, host }, at };
      } else if (EXAMPLES.some((pattern) => pattern.test(host))) {
        if (!isSendersHost(host, judged) && !isMadeUp(host, link, judged))
          yield { message: 'exampleHost', data: { text, host }, at };
      } else if (label !== undefined) {
        yield { message: 'staging', data: { text, host, label }, at };
      }
    }
  },
});

const PRIVATE = PRIVATE_HOSTS.map((pattern) => new RegExp(pattern, 'u'));
const EXAMPLES = EXAMPLE_HOSTS.map((pattern) => new RegExp(pattern, 'u'));

/** Made-up customers have made-up addresses: the host is the record's, and the template has no part in it. */
const isMadeUp = (host: string, { hrefAt }: Link, { message, facts }: Judged): boolean => {
  const origin = originAt(message, hrefAt);
  return (
    RESERVED.test(host) &&
    origin.kind === 'expression' &&
    origin.printings.some(({ reads }) =>
      reads.some(
        ({ path, value }) => facts.values.has(path) && hostOf(String(value).trim()) === host,
      ),
    )
  );
};

/** "tel:0800…" is one, and "localhost:3000" none. */
const HAS_SCHEME = /^(?:[a-z][a-z\d+.-]*:(?!\d)|(?:tel|sms|smsto|fax|callto|whatsapp):)/iu;

/** Names that nobody can register: RFC 2606. Others are left where somebody forgot to fill them in. */
const RESERVED = /(?:^|\.)(?:example\.(?:com|net|org)|example|invalid|test)$/u;

const isDeclared = ({ sender }: Judged, host: string): boolean =>
  sender.hosts.some((known) => host === known || host.endsWith(`.${known}`));

const isDeadRoute = ({ reading }: Judged, { at, hrefAt }: Link): boolean =>
  reading.routes.some(
    (route) =>
      route.dead !== undefined &&
      [at, hrefAt].some(
        (place) =>
          place.part === route.at.part &&
          place.span.start <= route.at.span.end &&
          route.at.span.start <= place.span.end,
      ),
  );
