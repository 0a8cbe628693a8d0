import {
  isFedexExpress,
  isGs1,
  isLuhn,
  isMod37,
  isMod7,
  isS10,
  isUps,
  withLuhn,
  withS10Check,
  withUpsCheck,
} from '../model/checksum.ts';
import { compact } from '../model/text/compact.ts';
import { carrierOfNumber } from '../rules/tracking/carrier.ts';
import type { Random } from './random.ts';
import { type Traces, tracesOf } from './traces.ts';

/** Draws identifiers anew. */
export interface Codes {
  /** The same format with other characters; the same for the same identifier, however it is spaced or dashed. */
  redraw(text: string, format?: CodeFormat): string;
  /** Whether an identifier was drawn already. */
  isKnown(text: string): boolean;
  /** What stands for a run of digits, where it is the whole of an identifier or all that it counts by. */
  knownDigits(digits: string): string | undefined;
  /** Identifiers with letters and digits that were drawn so far, without separators and in capitals. */
  readonly mixed: ReadonlySet<string>;
}

/** `parcel`: what checks its carrier makes hold again. `device`: a check digit by Luhn does. */
export type CodeFormat = 'plain' | 'parcel' | 'device';

interface CodesInput {
  readonly random: Random;
  readonly traces: Traces;
  /** What must not come out, without separators and in capitals. */
  readonly taken: ReadonlySet<string>;
}

export function createCodes({ random, traces, taken }: CodesInput): Codes {
  const drawn = new Map<string, string>();
  const runs = new Map<string, string>();
  const mixed = new Set<string>();
  const used = new Set<string>();
  const endings = new Set<string>();

  /** Late, what nobody can have is no longer asked for. */
  const isFree = (made: string, own: Traces, isLate: boolean): boolean => {
    const plain = made.toUpperCase();
    if (taken.has(plain) || used.has(plain) || own.areIn(made)) return false;
    return isLate || !(traces.areIn(made) || endings.has(plain.slice(-4)));
  };

  const make = (text: string, format: CodeFormat): string => {
    const bare = bareOf(text);
    // A file that is packed into a text: no draw would be better than another.
    if (bare.length > LONGEST_CODE) return random.others(bare);
    const own = tracesOf([bare]);
    const checks = checksOf(bare, format);
    const complete = completionOf(bare, format);
    let made = bare;
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      // What is known of a carrier's numbers is how they begin.
      const isMarked = format === 'parcel' && /^(?=.*\d)\p{L}?\d?\p{L}/u.test(bare);
      const kept = checks.length === 0 ? 0 : Math.floor(attempt / 100) * 2 + (isMarked ? 2 : 0);
      made = complete(bare.slice(0, kept) + drawOnce(text, runs, random).slice(kept));
      const holds = checks.slice(0, attempt < 250 ? undefined : 1).every((check) => check(made));
      if (holds && isFree(made, own, attempt > 60)) break;
    }
    return made;
  };

  return {
    mixed,
    isKnown: (text) => drawn.has(bareOf(text)),
    knownDigits: (digits) => runs.get(digits),
    redraw(text, format = 'plain') {
      const bare = bareOf(text);
      const known = drawn.get(bare);
      if (known !== undefined) return layOut(text, known);
      const inCapitals = drawn.get(bare.toUpperCase());
      if (inCapitals !== undefined) {
        return layOut(text, bare === bare.toLowerCase() ? inCapitals.toLowerCase() : inCapitals);
      }
      const made = make(text, format);
      drawn.set(bare, made);
      drawn.set(bare.toUpperCase(), made.toUpperCase());
      used.add(made.toUpperCase());
      if (made.length > 4) endings.add(made.toUpperCase().slice(-4));
      for (const [run, replacement] of digitRuns(text, made)) {
        if (!runs.has(run)) runs.set(run, replacement);
      }
      if (/\p{L}/u.test(bare) && /\d/.test(bare)) mixed.add(bare.toUpperCase());
      return layOut(text, made);
    },
  };
}

const MOST_ATTEMPTS = 400;
const LONGEST_CODE = 512;

/** Letters and digits alone, in their case. */
const bareOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** One draw: letters and digits without separators, as many as the text has. */
function drawOnce(text: string, runs: ReadonlyMap<string, string>, random: Random): string {
  // Letters and digits by turns: a country before its number is none.
  const isHex =
    /^(?:[\da-f]{8,}|[\dA-F]{8,})$/.test(bareOf(text)) && /\d[a-f]+\d|[a-f]\d+[a-f]/i.test(text);
  const number = (digits: string): string => runs.get(digits) ?? numberLike(digits, random);
  const groups = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const drawn = groups.map((group, index) => {
    if (isHex) return random.others(group, 'abcdef');
    // "INV-2026-0318": the year says when, and not whose.
    if (/^(?:19|20)\d{2}$/.test(group) && groups.some((it) => it !== group && /\d{2}/.test(it))) {
      return group;
    }
    if (/^\d+$/.test(group)) return number(group);
    if (/^\p{L}+$/u.test(group)) {
      const isLead = index === 0 && /^[a-z]{2,6}_/.test(text);
      const isKept = isLead || (/\d/.test(text) && isWord(group));
      return isKept ? group : random.others(group);
    }
    const [, letters, digits] = /^(\p{L}{1,8})(\d{3,})$/u.exec(group) ?? [];
    if (letters !== undefined && digits !== undefined && isWord(letters)) {
      return letters + number(digits);
    }
    const [, leading, suffix] = /^(\d{3,})(\p{L}{1,3})$/u.exec(group) ?? [];
    return leading !== undefined && suffix !== undefined
      ? number(leading) + suffix
      : random.others(group);
  });
  return drawn.join('');
}

/** What begins a number to say what it is of: "INV", "order", "Ticket"; a key has capitals anywhere. */
const isWord = (letters: string): boolean =>
  letters.length <= 12 && /^(?:\p{Lu}+|\p{Lu}?[\p{Ll}\p{Lo}]+)$/u.test(letters);

/** Leading noughts stay, and no other nought comes first. */
function numberLike(digits: string, random: Random): string {
  const [, noughts = '', rest = ''] = /^(0*)(\d*)$/.exec(digits) ?? [];
  let made = random.others(rest);
  while (made.startsWith('0')) made = random.others(rest);
  return noughts + made;
}

/** Letters and digits of `made`, with the separators of `text`. Both have as many letters and digits. */
function layOut(text: string, made: string): string {
  const characters = Array.from(made);
  let at = 0;
  return text.replace(/[\p{L}\p{N}]/gu, () => characters[at++] ?? '');
}

/** Runs of at least five digits, or all that there are, each with what stands there now. */
function* digitRuns(text: string, made: string): Generator<readonly [string, string]> {
  const now = layOut(text, made);
  const isAlone = /^\W*\d+\W*$/.test(text);
  for (const { 0: run, index } of text.matchAll(/(?<!\d)\d{4,}(?![\p{L}\d])/gu)) {
    if (run.length >= 5 || isAlone) yield [run, now.slice(index, index + run.length)];
  }
}

type Check = (made: string) => boolean;

/** Puts right what is no chance in a number: its check digit, the version of a UUID. */
function completionOf(bare: string, format: CodeFormat): (made: string) => string {
  const code = compact(bare);
  if (code !== bare) return withVariant(bare);
  if (isUps(code)) return (made) => withUpsCheck(code.slice(0, 2) + made.slice(2));
  // The letters of S10 are a service and a country.
  if (isS10(code))
    return (made) => withS10Check(code.slice(0, 2) + made.slice(2, 11) + code.slice(11));
  return format === 'device' && isLuhn(code) && code.length >= 14 ? withLuhn : withVariant(bare);
}

/** RFC 9562. */
const withVariant =
  (bare: string) =>
  (made: string): string =>
    /^[\da-f]{12}[1-8][\da-f]{3}[89ab][\da-f]{15}$/i.test(bare)
      ? made.slice(0, 12) + bare.charAt(12) + made.slice(13, 16) + bare.charAt(16) + made.slice(17)
      : made;

function checksOf(bare: string, format: CodeFormat): readonly Check[] {
  const code = compact(bare);
  if (isUps(code) || isS10(code)) return [];
  const carrier = code.length < 8 ? undefined : carrierOfNumber(code)?.id;
  if (format !== 'parcel' && carrier === undefined) return [];
  const isOfCarrier: Check = (made) => carrierOfNumber(made)?.id === carrier;
  const checks = PARCEL_CHECKS.filter((holds) => code.length >= 10 && holds(code));
  return [
    isOfCarrier,
    ...checks.map(
      (holds): Check =>
        (made) =>
          holds(compact(made)),
    ),
  ];
}

const PARCEL_CHECKS: readonly Check[] = [isGs1, isMod7, isFedexExpress, isMod37];
