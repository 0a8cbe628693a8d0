import { CARRIERS, type Carrier } from '../../lexicon/carriers.ts';
import { CARRIERS_SPOKEN_OF_OTHERWISE } from '../../lexicon/field-names/shipments.ts';
import type { Judged } from '../../model/judged.ts';
import type { Link } from '../../model/reading.ts';
import { compact } from '../../model/text/compact.ts';

/**
 * The carriers that a message names in its words up to a link (whom returns go with is told behind it); none
 * where it names one of those that the link leads to, or where a name may be the sender's.
 */
export function carriersSpokenOf(
  judged: Judged,
  link: Link,
  linked: readonly Carrier[],
): readonly Carrier[] {
  const { lines } = judged.reading;
  const text = lines
    .filter(
      ({ role }, index) =>
        role === 'subject' || (role === link.role && index <= (link.line ?? lines.length) + 1),
    )
    .map((line) => line.text)
    .join('\n');
  const spoken = NAMES.filter((carrier) => isSpoken(text, carrier));
  const from = compact(judged.message.from ?? '');
  const isSender = spoken.some(({ name }) => from.includes(compact(name)));
  // "Bring" begins a sentence as well, so that a page of Bring may be the one that is spoken of.
  const isNamed = linked.some(({ name, aliases = [] }) =>
    [name, ...aliases].some((one) => text.toLowerCase().includes(one.toLowerCase())),
  );
  return isSender || isNamed ? [] : spoken.map(({ carrier }) => carrier);
}

/** Names of two letters are those of other things as well; of two Han characters hardly. */
const isTelling = (name: string): boolean =>
  (name.length > 2 || /^\p{Script=Han}{2}$/u.test(name)) && !LIKE_WORDS.has(compact(name));

const LIKE_WORDS: ReadonlySet<string> = new Set(CARRIERS_SPOKEN_OF_OTHERWISE.map(compact));

/** Han, kana, Hangul and Thai put no spaces around names. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const NAMES = CARRIERS.flatMap((carrier) =>
  [carrier.name, ...(carrier.aliases ?? [])]
    .filter(isTelling)
    .map((name) => ({ carrier, name, isSpaced: !UNSPACED.test(name) })),
);

/** As whole words, written as they are written: "Speedy" is one, "speedy" is not. */
function isSpoken(text: string, { name, isSpaced }: (typeof NAMES)[number]): boolean {
  if (!isSpaced) return text.includes(name);
  let at = text.indexOf(name);
  while (at !== -1 && !isBounded(text, at, at + name.length)) at = text.indexOf(name, at + 1);
  return at !== -1;
}

const isBounded = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
