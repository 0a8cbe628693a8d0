import { ENVIRONMENT_LABELS } from '../../../lexicon/environments.ts';
import type { Judged } from '../../../model/judged.ts';

/** Host of a web address in lower case; undefined where it has none. */
export function hostOf(address: string): string | undefined {
  const [, host] = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]+)/iu.exec(address) ?? [];
  return host?.toLowerCase().replace(/\.$/u, '');
}

/** Whether a host lies in the domain the message is sent from. */
export function isSendersHost(host: string, { message, sender }: Judged): boolean {
  const own = [message.from, message.replyTo].map(
    (header) => /@([^\s>]+)/u.exec(header ?? '')?.[1],
  );
  return [...own, ...sender.hosts].some(
    (known) => known !== undefined && domainOf(known.toLowerCase()) === domainOf(host),
  );
}

/** The label that says a host is not the public one: "staging" of `staging.shop.com`. */
export function stagingLabelOf(host: string, judged: Judged): string | undefined {
  const domain = domainOf(host);
  const labels = host.slice(0, -domain.length).split('.').filter(Boolean);
  const words = labels.flatMap((label) => [label, ...label.split('-')]);
  const isOf = (known: readonly string[]) => (word: string) =>
    known.includes(word.replace(/\d+$/u, ''));
  return (
    words.find(isOf(ENVIRONMENT_LABELS.always)) ??
    (isSendersHost(host, judged) ? words.find(isOf(ENVIRONMENT_LABELS.ofSender)) : undefined)
  );
}

/**
 * The domain someone registered, as near as it can be told without the public suffix list: the last
 * two labels, three under a country's second level (`co.uk`, `com.au`).
 */
function domainOf(host: string): string {
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && second.length <= 3 ? -3 : -2).join('.');
}
