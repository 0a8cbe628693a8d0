import type { RenderedMessage } from '../../api/rendered-message.ts';
import { isSourceRange } from '../../model/finding/finding.ts';
import type { Judged } from '../../model/judged.ts';
import type { Greeting } from '../../model/reading.ts';
import { foldText } from '../../model/text/fold.ts';
import emptyName from '../../rules/greeting/empty-name/rule.ts';
import generic from '../../rules/greeting/generic/rule.ts';
import missing from '../../rules/greeting/missing/rule.ts';
import { isNamed, nameOf, namingOf } from '../../rules/greeting/naming.ts';
import { openingNames } from '../../rules/greeting/own-name.ts';
import wrongName from '../../rules/greeting/wrong-name/rule.ts';
import { type View, viewsOf } from '../../rules/views.ts';
import { type Answer, type Asking, type Said, saidBy } from './answer.ts';

const RULES = [emptyName, wrongName, generic, missing];

/**
 * Whether the HTML and the text part greet the recipient by a name that the record has, or by `name`: words, or the
 * path of a field. With `.not`: whether neither does.
 */
export function greetsByName(
  { evidence: { judged } }: RenderedMessage,
  { isNot }: Asking,
  name?: string,
): Answer {
  const { recipient, values } = judged.facts;
  const wanted = name === undefined ? undefined : (values.get(name) ?? name);
  if (wanted === undefined && !isNamed(recipient)) {
    return {
      holds: false,
      said: [{ message: 'Expected a greeting by name, but the record holds none.' }],
    };
  }
  const views = viewsOf(judged);
  if (views.length === 0) {
    return {
      holds: false,
      said: [{ message: 'Expected a greeting by name, but the message has no body.' }],
    };
  }
  const named = views.filter((view) => isGreeted(view, judged, wanted));
  const holds = isNot ? named.length > 0 : named.length === views.length;
  if (holds) return { holds, said: named.map((view) => saysName(view, judged)) };
  const others = views.filter((view) => !named.includes(view));
  return { holds, said: others.flatMap((view) => saysNoName(view, judged, wanted)) };
}

const greetingOf = ({ role }: View, { reading }: Judged): Greeting | undefined =>
  reading.greetings.find((greeting) => greeting.role === role);

function isGreeted(view: View, judged: Judged, wanted: string | undefined): boolean {
  const greeting = greetingOf(view, judged);
  if (wanted === undefined) {
    const isNaming = greeting !== undefined && namingOf(judged, greeting).kind === 'recipient';
    return isNaming || openingNames(judged, view.role);
  }
  const { lines, openings } = judged.reading;
  const texts = [
    ...(greeting === undefined ? [] : [lines[greeting.line]?.text ?? greeting.text]),
    ...openings.filter(({ role }) => role === view.role).map(({ text }) => text),
  ];
  return texts.some((text) => foldText(text).text.includes(foldText(wanted).text));
}

function saysName(view: View, judged: Judged): Said {
  const greeting = greetingOf(view, judged);
  if (greeting === undefined) {
    return {
      message: 'Expected no greeting by name, but the message begins with one.',
      at: view.start,
    };
  }
  return {
    message: 'Expected no greeting by name, but it says "{greeting}".',
    data: { greeting: greeting.text },
    at: greeting.at,
  };
}

function saysNoName(view: View, judged: Judged, wanted: string | undefined): Said[] {
  const greeting = greetingOf(view, judged);
  const { recipient } = judged.facts;
  if (wanted === undefined) {
    // Whatever the type owes: whoever writes the test says that this message does.
    const owing = { ...judged, contract: { ...judged.contract, greeting: 'owed' as const } };
    const said = saidBy(RULES, owing).filter(
      ({ at }) => at !== undefined && !isSourceRange(at) && at.part === view.start.part,
    );
    if (said.length > 0) return said;
  }
  const name = wanted ?? (recipient === undefined ? '' : nameOf(recipient));
  if (greeting === undefined) {
    return [
      {
        message: 'Expected a greeting to {name}, but nothing addresses the reader.',
        data: { name },
        at: view.start,
      },
    ];
  }
  return [
    {
      message: 'Expected a greeting to {name}, but it says "{greeting}".',
      data: { name, greeting: greeting.text },
      at: greeting.at,
    },
  ];
}
