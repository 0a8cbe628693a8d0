import type { RenderedMessage } from '../api/rendered-message.ts';
import { type Asked, callerOf, thrownBy } from '../api/caller.ts';
import { UserError } from '../model/user-error.ts';
import { displayOf } from './display.ts';
import type { Asking, Matcher } from './matchers/answer.ts';
import {
  type FindingAnswer,
  type FindingOptions,
  hasFinding,
  hasNoFindings,
} from './matchers/findings.ts';
import { greetsByName } from './matchers/greet-by-name.ts';
import { type ExpectedSubject, hasSubject } from './matchers/have-subject.ts';
import { linksTo } from './matchers/link-to.ts';
import { linksToTracking } from './matchers/link-to-tracking.ts';
import { type ContactOptions, offersContact } from './matchers/offer-contact.ts';
import { showsIt, type ShowOptions } from './matchers/show.ts';
import { readable } from './readable-error.ts';
import { listFindings, told } from './words.ts';

/** What can be expected of a rendered message. */
export interface MessageMatchers<Result = void> {
  /** HTML and text greet the recipient by a name that the record has, or by this one. */
  toGreetByName(name?: string): Result;
  /** A link follows each parcel of the message, or the one with this tracking number, or at this path of the record. */
  toLinkToTracking(shipment?: string): Result;
  /** The customer can read the value of this field of the record, in whatever form; or this text. */
  toShow(field: string | RegExp, options?: ShowOptions): Result;
  /** There is a way to reach the sender that leads to somebody. */
  toOfferContact(options?: ContactOptions): Result;
  /** The subject is this text, or fits the pattern. */
  toHaveSubject(subject: ExpectedSubject): Result;
  /** A link that the customer sees has an address that holds the text, or that the pattern fits. */
  toLinkTo(address: string | RegExp): Result;
  /** No rule reports on the message, but for what cases expect of it. */
  toHaveNoFindings(options?: FindingOptions): Result;
  /** The rule reports on the message, in words that hold the text or fit the pattern. */
  toHaveFinding(rule: string, words?: string | RegExp): Result;
}

/** For `expect.extend`, which importing `sendlint/vitest` calls already. */
export const messageMatchers = {
  toGreetByName: reading(greetsByName),
  toLinkToTracking: reading(linksToTracking),
  toShow: reading(showsIt),
  toOfferContact: reading(offersContact),
  toHaveSubject: reading(hasSubject),
  toLinkTo: reading(linksTo),
  toHaveNoFindings: judging(hasNoFindings),
  toHaveFinding: judging(hasFinding),
} satisfies Record<keyof MessageMatchers, unknown>;

interface Outcome {
  readonly pass: boolean;
  readonly message: () => string;
}

/** A matcher about what the message says: of one that is not whole nobody can tell. */
function reading<Given extends unknown[]>(matcher: Matcher<Given>) {
  return function match(this: Asking, received: unknown, ...given: Given): Outcome {
    const display = displayOf();
    const message = rendered(received, match);
    const { isWhole, result } = message.evidence;
    if (!isWhole) {
      const failures = result.findings.filter(({ rule }) => rule === 'render/failed');
      const about = `${message.name} for ${message.customer} could not be rendered`;
      const words = `${about}:\n\n${listFindings(failures, result, display)}`;
      throw thrownBy(callerOf(match), new Error(words));
    }
    const { holds, said } = answered(match, () => matcher(message, this, ...given));
    return { pass: holds, message: () => told(said, message, display) };
  };
}

/** A matcher about what rules found. */
function judging<Given extends unknown[]>(
  matcher: (message: RenderedMessage, ...given: Given) => FindingAnswer,
) {
  return function match(received: unknown, ...given: Given): Outcome {
    const message = rendered(received, match);
    const { holds, said, findings } = answered(match, () => matcher(message, ...given));
    const list = listFindings(findings, message.evidence.result, displayOf());
    return { pass: holds, message: () => (list === '' ? said : `${said}\n\n${list}`) };
  };
}

function rendered(received: unknown, match: Asked): RenderedMessage {
  let words =
    'Expected a rendered message, as renderMessage("welcome", "ada") gives one when it is awaited.';
  if (typeof received === 'object' && received !== null) {
    if ('evidence' in received && 'reading' in received) return received as RenderedMessage;
    if ('then' in received) {
      words = 'Expected a rendered message, but got a promise of one: await it first.';
    }
  }
  throw thrownBy(callerOf(match), new TypeError(words));
}

/** What the test itself gets wrong, with what to do about it. */
function answered<Answer>(match: Asked, ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    throw error instanceof UserError ? thrownBy(callerOf(match), readable(error)) : error;
  }
}
