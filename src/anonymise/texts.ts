import { foldDigits } from '../model/text/compact.ts';
import { isIbanText, type BankAccounts } from './bank-accounts.ts';
import { isCardNumber, type Cards } from './cards.ts';
import type { Codes } from './codes.ts';
import { EMAIL, type Emails, isEmail } from './emails.ts';
import { IP_ADDRESS, type Machines } from './machines.ts';
import type { NamePlace } from './names-in-word.ts';
import type { Names } from './names.ts';
import type { Phones } from './phones.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import { isAmount, isDate, isTime } from './value-shapes.ts';

/** Everything that draws something anew. */
export interface Disguise {
  readonly names: Names;
  readonly emails: Emails;
  readonly phones: Phones;
  readonly cards: Cards;
  readonly accounts: BankAccounts;
  readonly codes: Codes;
  readonly machines: Machines;
  /** ISO 3166 of the country whose national phone numbers the record has. */
  readonly region: string | undefined;
  /** Words of addresses, which stand in what somebody writes as well. */
  readonly places: ReadonlyMap<string, string>;
}

/** A text with everything replaced that is known of the record's people or looks like it. */
export function scrubText(
  text: string,
  place: Exclude<NamePlace, 'name'>,
  disguise: Disguise,
): string {
  let pieces = piecesOf(text)
    .replace(URL_IN_TEXT, (url) => scrubUrl(url, disguise))
    .replace(EMAIL, (address) => disguise.emails.renamed(address));
  pieces = replaceCodes(pieces, disguise);
  if (place !== 'label') {
    pieces = pieces
      .replace(LONG, (word) => (isRandom(word) ? disguise.codes.redraw(word) : undefined))
      .replace(IP_ADDRESS, (address) => disguise.machines.redraw(address))
      .replace(IBAN_IN_TEXT, (iban) =>
        isIbanText(iban) ? disguise.accounts.redraw(iban) : undefined,
      )
      .replace(NUMBERS, (numbers, before) => scrubNumbers(numbers, before, place, disguise));
  }
  if (place === 'text') pieces = replacePlaces(pieces, disguise);
  return pieces.change((rest) => disguise.names.renamedIn(rest, place)).text;
}

const URL_IN_TEXT = /(?:https?:\/\/|www\.)[^\s<>"'`)\]}]+/gi;

/** What may be a token. */
const LONG = /(?<![\w-])[\w-]{16,512}(?![\w-])/g;

const IBAN_IN_TEXT = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{1,4}){3,8}(?![\p{L}\p{N}])/gu;

/** Digits with what people put between them; where they end, something else begins. */
const NUMBERS = /(?<!\p{Nd})\+?\(?\p{Nd}(?:[ \u00A0.()/-]{0,2}\p{Nd}){3,24}(?!\p{Nd})/gu;

/** Identifiers with letters, however they are dashed. */
function replaceCodes(pieces: Pieces, { codes }: Disguise): Pieces {
  const plain = pieces.text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  let result = pieces;
  for (const code of codes.mixed) {
    if (code.length < 4 || !plain.includes(code)) continue;
    const spaced = Array.from(code).join('[\\s._/#-]?');
    result = result.replace(
      new RegExp(`(?<![\\p{Script=Latin}\\p{N}])${spaced}(?![\\p{Script=Latin}\\p{N}])`, 'giu'),
      (found) => codes.redraw(found),
    );
  }
  return result;
}

function scrubNumbers(
  numbers: string,
  before: string,
  place: NamePlace,
  disguise: Disguise,
): string | undefined {
  const text = foldDigits(numbers);
  if (isDate(text.trim()) || isTime(text.trim()) || /^\d{4}-\d{2}-\d{2}/.test(text)) return numbers;
  const digits = text.replace(/\D/g, '');
  const { cards, codes, phones, region } = disguise;
  if (cards.isKnown(digits) || isCardNumber(digits)) return cards.redraw(numbers);
  const known = codes.knownDigits(digits);
  if (known !== undefined) return codes.redraw(numbers);
  // In an address nearly every number would be one of some network.
  const isWrittenAsPhone =
    text.startsWith('+') || (place === 'text' && (/^\(?0/.test(text) || /\d\D+\d/.test(text)));
  if (phones.isKnown(text, region) || (isWrittenAsPhone && phones.isPhone(text, region))) {
    return phones.redraw(text, region);
  }
  const isMoney = /\p{Sc}\s?$/u.test(before) || (isAmount(text.trim()) && /[.,]\d{2}$/.test(text));
  if (isMoney) return numbers;
  return text.replace(/\d{4,}/g, (run) =>
    run.length >= 5 || codes.knownDigits(run) !== undefined ? codes.redraw(run) : run,
  );
}

/** Streets and towns as the addresses of the record have them. */
function replacePlaces(pieces: Pieces, { places }: Disguise): Pieces {
  let result = pieces;
  for (const [place, made] of places) {
    if (!pieces.text.includes(place)) continue;
    const escaped = place.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    result = result.replace(
      new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'),
      () => made,
    );
  }
  return result;
}

/** An address of a page: the host stays as far as it is nobody's, and so do words of the path. */
export function scrubUrl(url: string, disguise: Disguise): string {
  const [, scheme = '', rest = ''] = /^((?:[a-z][a-z\d+.-]*:)?(?:\/\/)?)(.*)$/is.exec(url) ?? [];
  if (/^(?:mailto|tel|sms|data):/i.test(scheme)) {
    return scheme + scrubText(decoded(rest), 'inside', disguise);
  }
  const [host = '', ...path] = rest.split(/(?=[/?#])/);
  const [, login, bare = host] = /^([^@]*@)(.*)$/.exec(host) ?? [];
  const written = disguise.names.renamedIn(bare, 'inside');
  return (
    scheme +
    (login === undefined ? '' : 'user:secret@') +
    written +
    path.map((part) => scrubPart(part, disguise)).join('')
  );
}

/** A segment of the path, a query or a fragment, with the sign it begins with. */
function scrubPart(part: string, disguise: Disguise): string {
  return part.replace(/[^/?#&=;+,]+/g, (value, index: number) => {
    const isName = part.charAt(index + value.length) === '=';
    if (isName) return value;
    const name = /([^?&#;]+)=$/.exec(part.slice(0, index))?.[1] ?? '';
    const plain = decoded(value);
    const scrubbed = scrubValue(plain, name, disguise);
    return scrubbed === plain ? value : encodeURIComponent(scrubbed);
  });
}

function scrubValue(value: string, name: string, disguise: Disguise): string {
  if (/^utm_/i.test(name)) return value;
  // An address within the address: where to go on.
  if (/^https?:\/\//i.test(value)) return scrubUrl(value, disguise);
  const isSecret =
    (/token|key|sig|hash|session|secret/i.test(name) && value.length >= 4) ||
    (/auth|code|uid|user|customer|cid/i.test(name) && /\d|[A-Z].*[a-z].*[A-Z]/.test(value));
  return isRandom(value) || (isSecret && !isEmail(value))
    ? disguise.codes.redraw(value)
    : scrubText(value, 'inside', disguise);
}

/** Characters that no word is made of. */
const isRandom = (value: string): boolean => {
  const [stem = ''] = /^[^.]*/.exec(value) ?? [];
  if (/\.(?:png|jpe?g|gif|svg|webp|pdf|html?|css|js)$/i.test(value) && !/\d{6}/.test(stem))
    return false;
  if (/^[\da-f-]{16,}$/i.test(value) && /\d/.test(value)) return true;
  const isMixed = /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value);
  return (
    (isMixed && value.length >= 8) ||
    (/^[A-Za-z_-]{24,}$/.test(value) && /[a-z][A-Z].*[a-z][A-Z]/.test(value)) ||
    (/\d.*\p{L}.*\d/u.test(value) && !/-/.test(value) && value.length >= 8)
  );
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
