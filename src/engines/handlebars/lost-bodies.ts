import type { Dropped } from '../../model/message.ts';
import type { Partials } from './partials.ts';
import type { Template } from './template.ts';

/**
 * Bodies that are given to a partial which has no place for them: Handlebars prints the partial and says
 * nothing of the body. `templates` are all that take part.
 */
export function lostBodies(templates: readonly Template[], partials: Partials): readonly Dropped[] {
  // A layout gives its slots bodies for pages that fill none.
  const pages = templates.filter((template) => !printsBody(template));
  return pages.flatMap(({ bodies }) =>
    bodies.flatMap(({ partial, at, text }): Dropped[] => {
      if (partial === undefined || text === '' || isInline(partial, templates)) return [];
      const called = partials.named(partial);
      // What is not there at all prints its body instead.
      if (called === undefined || mayPrintBody(called, partials)) return [];
      const because = `the partial "${partial}" has no {{> @partial-block}}, which would print it`;
      return [{ text: withoutMarkup(text), at, because }];
    }),
  );
}

const isInline = (name: string, templates: readonly Template[]): boolean =>
  templates.some(({ inlines }) => inlines.has(name));

/** A partial that another one calls prints the body as well. */
const mayPrintBody = (called: Template, partials: Partials): boolean =>
  [called, ...partials.reachableFrom(called, () => undefined)].some(
    (template) => template.calls.has(undefined) || printsBody(template),
  );

const printsBody = ({ calls, mentionOf }: Template): boolean =>
  calls.has('@partial-block') || mentionOf('partial-block') !== undefined;

const withoutMarkup = (text: string): string => {
  const words = text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? text : words;
};
