import {
  ACCOUNT_LABELS,
  MESSENGER_NAMES,
  MESSENGERS_CALLED_AS_WORDS,
} from '../../../lexicon/contact-hosts.ts';
import { createCache, MOST_LINES } from '../../cache.ts';
import type { Span } from '../../../model/text/span.ts';
import { placeIn, type ContactRoute, type Line } from '../../../model/reading.ts';

/** Finds messengers that a line names together with the account to look for: "LINE: @kestrel", "微信公众号“茶客”". */
export type MessengerFinder = (line: Line) => ContactRoute[];

/** Makes a finder. It remembers lines. */
export function createMessengerFinder(): MessengerFinder {
  const accountsIn = createCache(MOST_LINES, (text) => Array.from(text.matchAll(NAMED), accountOf));
  return (line) =>
    accountsIn(line.text).map(({ account, span }) => ({
      kind: 'messenger',
      value: account,
      role: line.role,
      at: placeIn(line, span),
    }));
}

/** Whether words of a link name a messenger; "Messenger bag" and "Signal strength" do not. */
export const namesMessenger = (text: string): boolean => {
  const [name] = NAME.exec(text) ?? [];
  return name !== undefined && (!COMMON_WORDS.test(name) || name.length === text.trim().length);
};

const COMMON_WORDS = new RegExp(`^(?:${MESSENGERS_CALLED_AS_WORDS.join('|')})$`, 'u');

const NAME = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])(?:${MESSENGER_NAMES.join('|')})(?![\\p{Script=Latin}\\d])`,
  'u',
);

function accountOf(match: RegExpExecArray): { readonly account: string; readonly span: Span } {
  const account = match.groups?.['account'] ?? '';
  const end = match.index + match[0].length;
  return { account, span: { start: end - account.length, end } };
}

/** "@kestrel", a name in quotes, or an identifier behind a colon: with a digit or an underscore, or in Latin letters beside others. */
const ACCOUNT = String.raw`(?<![\p{L}\p{N}._-])@(?:[\p{L}\p{N}][\p{L}\p{N}_.-]{2,29}|\p{Lo}{2})|["'“”‘’«»„「『《〈][^"'“”‘’«»„「」『』《》〈〉\n]{2,30}["'“”‘’«»„」』》〉]|(?<=\p{Lo}[:：] ?)[A-Za-z][\w-]{5,19}(?![\p{L}\p{N}.:/@])|(?<=[:：] ?|(?:${ACCOUNT_LABELS.join('|')}) )[A-Za-z](?=\w{0,28}[\d_])\w{4,29}(?![\p{L}\p{N}.:/@])`;

const NAMED = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])(?:${MESSENGER_NAMES.join('|')})[^.!?。！？"“「『@|\\n]{0,24}?(?<account>${ACCOUNT})`,
  'gu',
);
