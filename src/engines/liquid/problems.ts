import type { SourceRange } from '../../model/text/position.ts';
import { closest } from '../../model/text/closest.ts';
import { TemplateError, type TemplateProblem } from '../port.ts';
import { hintFor } from './foreign.ts';
import type { Liquid, Token } from './package.ts';
import { isObject } from './syntax.ts';
import type { Templates } from './templates.ts';

type Words = Pick<TemplateProblem, 'message' | 'hint'>;

/** The user's view of what liquidjs throws. `start` is where the template begins that was rendered. */
export function templateError(
  error: unknown,
  {
    liquid,
    templates,
    start,
  }: {
    readonly liquid: Liquid;
    readonly templates: Templates;
    readonly start: SourceRange;
  },
): TemplateError {
  if (error instanceof TemplateError) return error;
  const original = isObject(error) ? error['originalError'] : undefined;
  if (original instanceof TemplateError) return original;
  const token = isObject(error) ? error['token'] : undefined;
  const place = isObject(token)
    ? templates.placeOf(shortened(token as unknown as Token))
    : undefined;
  const words = explain(messageOf(error), place?.source, liquid, templates);
  return new TemplateError({ ...words, at: place?.at ?? start }, { cause: error });
}

/** The token of a tag that is not closed reaches to the end of the template. */
function shortened(token: Token): Token {
  const line = /[\r\n]/.exec(token.input.slice(token.begin, token.end));
  return line === null ? token : { ...token, end: token.begin + line.index };
}

/** What liquidjs says, without the place that it adds. */
const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/\0/g, '')
    .replace(/(?:, file:[^\n]*?)?, line:\d+, col:\d+$/, '')
    .split('\n', 1)[0] ?? '';

function explain(
  message: string,
  source: string | undefined,
  liquid: Liquid,
  templates: Templates,
): Words {
  for (const [pattern, words] of EXPLANATIONS) {
    const match = pattern.exec(message);
    if (match !== null) return words(match[1] ?? '', { liquid, templates });
  }
  const foreign = /\$\{[^}]*\}/.exec(source ?? '')?.[0];
  if (foreign !== undefined) {
    return {
      message: `Liquid does not know ${foreign}.`,
      hint: 'Of the notation of Braze, names of letters, digits, "_" and "-" are understood.',
    };
  }
  return {
    message: `The template could not be rendered: ${stopped(message)}`,
    ...(source !== undefined && { hint: `It failed in ${source}` }),
  };
}

type Explain = (
  name: string,
  known: { readonly liquid: Liquid; readonly templates: Templates },
) => Words;

const EXPLANATIONS: readonly (readonly [RegExp, Explain])[] = [
  [
    /^tag "(.+?)" not found/,
    (name, { liquid }) =>
      /^(?:end|els|when)/.test(name)
        ? {
            message: `"${name}" stands outside the block it belongs to.`,
            hint: 'Open the block before it, or take it out.',
          }
        : {
            message: `Unknown tag "${name}".`,
            hint: hintFor('tag', name, Object.keys(liquid.tags)),
          },
  ],
  [
    /^undefined filter: (.+)/,
    (name, { liquid }) => ({
      message: `Unknown filter "${name}".`,
      hint: hintFor('filter', name, Object.keys(liquid.filters)),
    }),
  ],
  [
    /^undefined variable: (.+)/,
    (name) => ({
      message: `"${name}" is not in the data.`,
      hint: 'The option "strictVariables" makes this an error.',
    }),
  ],
  [/^ENOENT: Failed to lookup "(.+?)" in/, unknownPartial],
  [/^illegal file path "(.*)"/, unknownPartial],
  [
    /^(?:output|tag|raw) (.+) not closed$/,
    (tag) => ({ message: `${unquoted(tag)} is not closed.`, hint: 'Write the end of it.' }),
  ],
  [
    /call stack/i,
    () => ({
      message: 'Partials call each other without end.',
      hint: 'Guard the call with a condition that ends it.',
    }),
  ],
  [
    /^template render limit exceeded/,
    () => ({
      message: 'The template takes too long to render.',
      hint: 'Is a loop without end at work? The option "renderLimit" allows more milliseconds.',
    }),
  ],
  [
    /^memory alloc limit exceeded/,
    () => ({
      message: 'The template asks for too much memory.',
      hint: 'Is a loop over a wide range at work? The option "memoryLimit" allows more.',
    }),
  ],
];

function unknownPartial(name: string, { templates }: { readonly templates: Templates }): Words {
  const partials = [...templates.partials.keys()];
  const message = `Unknown partial "${name}".`;
  if (partials.length === 0) return { message, hint: 'The project has no partials.' };
  const near = closest(name, partials);
  if (near !== undefined) return { message, hint: `Did you mean "${near}"?` };
  const listed = partials.slice(0, 8).join(', ');
  return { message, hint: `Known are ${listed}${partials.length > 8 ? ', …' : ''}.` };
}

const unquoted = (text: string): string =>
  text.startsWith('"') ? text.slice(1, -1).replaceAll('\\"', '"') : text;

const stopped = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`);
