import { ENVIRONMENT_LABELS } from '../../lexicon/environments.ts';
import type { Judged } from '../../model/judged.ts';
import { findName } from '../../model/person.ts';

/** "Welcome to Acme" names the sender and nothing else, "Hi Acme member" nobody in particular. */
export function senderNamed(
  { sender, message }: Judged,
  words: string,
): 'alone' | 'among others' | undefined {
  const display = /^\s*"?([^"<]*[^"<\s])"?\s*</u.exec(message.from ?? '')?.[1];
  const address = /@([^\s>]+)/u.exec(message.from ?? '')?.[1];
  const labels = [...sender.hosts, address ?? ''].flatMap((host) => host.split('.').slice(0, -1));
  const names = [display ?? '', ...labels].filter(isTelling);
  if (names.some((name) => findName(name, { given: words })?.form.kind === 'given')) {
    return 'alone';
  }
  return names.some((name) => findName(words, { given: name }) !== undefined)
    ? 'among others'
    : undefined;
}

const isTelling = (label: string): boolean =>
  label.length >= 3 && !ENVIRONMENT_LABELS.ofSender.some((known) => known === label);
