import type { Remedy } from '../../../model/finding/finding.ts';
import type { Judged } from '../../../model/judged.ts';
import { textAt } from '../../../model/message.ts';
import type { Link } from '../../../model/reading.ts';
import { hostOf, isSendersHost } from './hosts.ts';

/** An address that begins with a host lacks nothing but its scheme. A path on no host lacks more than can be known. */
export function withScheme(judged: Judged, { hrefAt }: Link): { remedy?: Remedy } {
  const written = textAt(judged.message, hrefAt);
  const scheme = written.startsWith('//') ? 'https:' : 'https://';
  const host = hostOf(`${scheme}${written}`);
  const isHost =
    host !== undefined &&
    (scheme === 'https:' || /^www\.[^.]+\../u.test(host) || isSendersHost(host, judged));
  if (!isHost || !host.includes('.')) return {};
  return { remedy: { do: 'readdress', address: hrefAt, to: `${scheme}${written}` } };
}
