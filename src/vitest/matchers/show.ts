import type { RenderedMessage } from '../../api/rendered-message.ts';
import type { PartName, Place } from '../../model/message.ts';
import { type Claim, type Line, placeIn, type Reading } from '../../model/reading.ts';
import type { Answer, Asking, Said } from './answer.ts';
import { meets, quoted } from './meets.ts';
import { phraseOf } from '../../rules/identifier/wording.ts';
import { type LookedAt, nearestTo, printedFrom, readable } from './looked-at.ts';
import { claimInstead, fieldNamed, type NamedField, placeShowing } from './shown-field.ts';

export interface ShowOptions {
  /** Only what this part shows. */
  readonly part?: PartName;
}

/**
 * Whether the customer can read it: a text or a pattern, or the value of a field of the record by its path, in
 * whatever form the message shows it.
 */
export function showsIt(
  message: RenderedMessage,
  _: Asking,
  wanted: string | RegExp,
  { part }: ShowOptions = {},
): Answer {
  const { judged, recordAt } = message.evidence;
  const whole = judged.reading;
  const reading: Reading = {
    ...whole,
    lines: whole.lines.filter((line) => part === undefined || line.part === part),
    claims: whole.claims.filter(({ at }) => part === undefined || at.part === part),
  };
  const where = part === undefined ? 'the message' : `the ${part === 'html' ? 'HTML' : part} part`;
  const field = typeof wanted === 'string' ? fieldNamed(wanted, judged.facts) : undefined;
  if (field === undefined) {
    const holds = meets(reading, 'shows', wanted);
    const near = holds || typeof wanted !== 'string' ? undefined : nearestTo(wanted, reading.lines);
    return {
      holds,
      said: [
        near === undefined
          ? saysText(holds, wanted, where, reading)
          : saysNear(wanted, where, near),
      ],
    };
  }
  const at = placeShowing(field, { ...judged, reading });
  if (at !== undefined)
    return { holds: true, said: [showsField(field, where, at, judged.message)] };
  const instead = claimInstead(field, reading);
  if (instead !== undefined) return { holds: false, said: [saysOther(field, where, instead)] };
  const printed = printedFrom(field, judged, part);
  if (printed !== undefined) return { holds: false, said: [printsOther(field, where, printed)] };
  const record = recordAt(field.path);
  return {
    holds: false,
    said: [{ ...lacksField(field, where), ...(record && { at: record }) }],
  };
}

function saysText(
  holds: boolean,
  wanted: string | RegExp,
  where: string,
  { lines }: Reading,
): Said {
  const at = holds ? placeOf(wanted, lines) : undefined;
  return {
    message: holds
      ? 'Expected {where} not to show {wanted}, but it does.'
      : 'Expected {where} to show {wanted}, but it does not.',
    data: { where, wanted: quoted(wanted) },
    ...(at && { at }),
  };
}

const saysNear = (wanted: unknown, where: string, { at, shown }: LookedAt): Said => ({
  message: 'Expected {where} to show {wanted}, but the nearest is "{shown}".',
  data: { where, wanted: quoted(wanted), shown },
  at,
});

/** Undefined for a text that goes over several lines. */
function placeOf(wanted: string | RegExp, lines: readonly Line[]): Place | undefined {
  for (const line of lines) {
    const found =
      typeof wanted === 'string'
        ? { index: line.text.indexOf(wanted), length: wanted.length }
        : foundBy(wanted, line.text);
    if (found === undefined || found.index < 0) continue;
    return placeIn(line, { start: found.index, end: found.index + found.length });
  }
  return undefined;
}

function foundBy(wanted: RegExp, text: string): { index: number; length: number } | undefined {
  const match = new RegExp(wanted, wanted.flags.replace(/[gy]/g, '')).exec(text);
  return match === null ? undefined : { index: match.index, length: match[0].length };
}

const showsField = (
  { path, said }: NamedField,
  where: string,
  at: Place,
  { parts }: { readonly parts: RenderedMessage['evidence']['judged']['message']['parts'] },
): Said => ({
  message: 'Expected {where} not to show {path} ({said}), but it says "{shown}".',
  data: {
    where,
    path,
    said,
    shown: readable(parts[at.part]?.content.slice(at.span.start, at.span.end) ?? ''),
  },
  at,
  blames: [path],
});

const saysOther = ({ path, said }: NamedField, where: string, claim: Claim): Said => ({
  message: 'Expected {where} to show {path} ({said}), but it says "{phrase}".',
  data: { where, path, said, phrase: phraseOf(claim) },
  at: claim.shownAt,
});

/** The value went into the message, but not to where it can be read, or not as it is. */
const printsOther = (
  { path, said, value }: NamedField,
  where: string,
  { at, shown }: LookedAt,
): Said => ({
  message:
    shown === ''
      ? 'Expected {where} to show {path} ({said}), but what reads it prints nothing.'
      : shown === value.trim()
        ? 'Expected {where} to show {path} ({said}), but it is printed where nobody reads it.'
        : 'Expected {where} to show {path} ({said}), but what reads it prints "{shown}".',
  data: { where, path, said, shown },
  at,
  blames: [path],
});

const lacksField = ({ path, said, value }: NamedField, where: string): Said => ({
  message:
    value.trim() === ''
      ? 'Expected {where} to show {path}, but the record has nothing there.'
      : 'Expected {where} to show {path} ({said}), but it does not.',
  data: { where, path, said },
});
