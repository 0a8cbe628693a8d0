import type { RenderedMessage } from '../../api/rendered-message.ts';
import type { ContactRoute, ContactRouteKind } from '../../model/reading.ts';
import { isHuman, routesOf } from '../../rules/contact/routes.ts';
import type { Answer, Asking, Said } from './answer.ts';

export interface ContactOptions {
  /** True where somebody must answer in person: by phone, chat, a messenger, a call back. */
  readonly human?: boolean;
  /** Only this way of reaching the sender. */
  readonly kind?: ContactRouteKind;
}

/** Whether the message shows a way to reach the sender that leads to somebody. */
export function offersContact(
  { evidence: { judged } }: RenderedMessage,
  _: Asking,
  { human = false, kind }: ContactOptions = {},
): Answer {
  const routes = routesOf(judged);
  const isMeant = (route: ContactRoute): boolean =>
    (!human || isHuman(route)) && (kind === undefined || route.kind === kind);
  const [offered] = routes?.live.filter(isMeant) ?? [];
  if (offered !== undefined) return { holds: true, said: [offers(offered, human)] };

  const wanted = wantedFor(human, kind);
  if (routes === undefined) {
    const message = `Expected ${wanted}, but the message has no body.`;
    return { holds: false, said: [{ message }] };
  }
  const [dead] = routes.dead.filter(isMeant);
  const [other] = routes.live;
  const said: Said =
    dead !== undefined
      ? {
          message: `Expected ${wanted}, but this one leads nowhere{value}.`,
          data: { value: dead.value === '' ? '' : ` ("${dead.value}")` },
          at: dead.at,
        }
      : other === undefined
        ? { message: `Expected ${wanted}, but the message shows none.`, at: routes.view.start }
        : {
            message: `Expected ${wanted}, but the message only offers {kinds}.`,
            data: { kinds: [...new Set(routes.live.map(called))].join(', ') },
            at: other.at,
          };
  return { holds: false, said: [said] };
}

const wantedFor = (human: boolean, kind: ContactRouteKind | undefined): string => {
  if (kind !== undefined) return `${NAMES[kind]} to reach someone by`;
  return human ? 'a way to speak to someone' : 'a way to reach someone';
};

const offers = (route: ContactRoute, human: boolean): Said => ({
  message: `Expected no way to ${human ? 'speak to' : 'reach'} someone, but the message offers {kind}{value}.`,
  data: { kind: called(route), value: route.value === '' ? '' : ` ("${route.value}")` },
  at: route.at,
});

const called = ({ kind }: ContactRoute): string => NAMES[kind];

const NAMES: Readonly<Record<ContactRouteKind, string>> = {
  phone: 'a phone number',
  chat: 'a chat',
  'call-back': 'a call back',
  messenger: 'a messenger',
  'support-page': 'a support page',
  place: 'a place',
  email: 'an e-mail address',
  reply: 'a reply',
};
