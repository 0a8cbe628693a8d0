import { type Message, originAt, type Place } from '../../../model/message.ts';
import type { Token } from '../leftovers.ts';

/** Engines by how their tags open. */
const ENGINES_OF: readonly (readonly [opening: RegExp, engines: readonly string[]])[] = [
  [/^\{%/, ['liquid', 'nunjucks']],
  [/^<%/, ['ejs']],
  [/^\{\{/, ['handlebars', 'mustache', 'liquid', 'nunjucks']],
];

/** What a token left in a message says against the order in which its engines ran; undefined where nothing. */
export function orderDoubt(message: Message, { text: token }: Token, at: Place) {
  const { rendering } = message;
  const engines = ENGINES_OF.find(([opening]) => opening.test(token))?.[1];
  if (rendering === undefined || engines === undefined) return undefined;
  // What the record holds no engine reads.
  if (originAt(message, at).kind === 'expression') return undefined;
  const { order, isDeclared } = rendering;
  const how = isDeclared ? 'declared' : 'assumed';
  const engine = order.find((name) => engines.includes(name));
  if (engine === undefined) {
    const example = order.map((name) => (name === 'mjml' ? name : engines[0])).join(', ');
    return {
      message: 'otherEngine',
      data: { token, how, order: `[${order.join(', ')}]`, engines: engines.join(' or '), example },
    } as const;
  }
  if (order.at(-1) !== 'mjml') return undefined;
  return {
    message: 'behindMarkup',
    data: { token, how, engine, engines: undefined },
  } as const;
}
