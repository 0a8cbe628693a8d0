import type { SourceRange } from '../../model/text/position.ts';
import { TemplateError, type TemplateText } from '../port.ts';
import { type Partials, unknownPartial, UnknownPartial } from './partials.ts';
import type { Site } from './sites.ts';
import { EndlessPartials } from './writer.ts';

/** What Mustache says of a template that it cannot parse, at its place. */
export function parseError(error: unknown, template: TemplateText): TemplateError {
  const message = error instanceof Error ? error.message : String(error);
  const offset = Number(/ at (\d+)$/.exec(message)?.[1] ?? 0);
  const [, what = '', name = ''] =
    /^(Unclosed section|Unopened section|Unclosed tag)(?: "(.*)")? at/.exec(message) ?? [];
  const { text } = template;
  const at = (start: number): SourceRange => template.rangeOf(tagAt(text, start));
  switch (what) {
    case 'Unclosed section':
      return new TemplateError(
        {
          message: `The section "${name}" is not closed.`,
          hint: `Write {{/${name}}} behind it, and close the sections inside it first.`,
          at: at(lastOpening(text, name, offset)),
        },
        { cause: error },
      );
    case 'Unopened section':
      return new TemplateError(
        {
          message: `"${name}" is closed, but was not opened.`,
          hint: `Write {{#${name}}} before it, or take it out.`,
          at: at(offset),
        },
        { cause: error },
      );
    case 'Unclosed tag':
      return new TemplateError(
        {
          message: 'A tag is not closed.',
          hint: 'Write the end of it.',
          at: at(Math.max(0, text.lastIndexOf('{{', offset))),
        },
        { cause: error },
      );
    default:
      return new TemplateError(
        { message: `The template could not be read: ${message}.`, at: at(offset) },
        { cause: error },
      );
  }
}

/** The opening of a section that no closing tag follows, as far as the names tell. */
function lastOpening(text: string, name: string, before: number): number {
  const quoted = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const openings = [
    ...text.slice(0, before).matchAll(new RegExp(`\\S{2}[#^]\\s*${quoted}\\s*\\S{2}`, 'g')),
  ];
  return openings.at(-1)?.index ?? 0;
}

/** The tag at an offset, to the end of its line. */
function tagAt(text: string, start: number): { start: number; end: number } {
  const rest = /^[^\r\n]*?\}\}|^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  return { start, end: start + rest.length };
}

/** The user's view of what is thrown while a template is rendered. */
export function renderError(
  error: unknown,
  {
    partials,
    at,
    site,
    callOf,
  }: {
    readonly partials: Partials;
    /** The start of the template. */
    readonly at: SourceRange;
    /** What failed, as far as it is known. */
    readonly site: Site | undefined;
    /** Where a partial is called. */
    readonly callOf: (partial: string) => SourceRange | undefined;
  },
): TemplateError {
  if (error instanceof TemplateError) return error;
  if (error instanceof UnknownPartial) {
    const where = callOf(error.partial) ?? at;
    return new TemplateError(
      { ...unknownPartial(error.partial, partials), at: where },
      { cause: error },
    );
  }
  if (error instanceof EndlessPartials || error instanceof RangeError) {
    const partial = error instanceof EndlessPartials ? error.partial : undefined;
    return new TemplateError(
      {
        message:
          partial === undefined
            ? `The template could not be rendered: ${error.message}.`
            : `Partial "${partial}" calls itself without end.`,
        hint: 'Guard the call with a section that ends it.',
        at: (partial === undefined ? site?.at : callOf(partial)) ?? at,
      },
      { cause: error },
    );
  }
  const said = error instanceof Error ? error.message : String(error);
  return new TemplateError(
    {
      message: `The template could not be rendered: ${said.split('\n', 1)[0]?.replace(/\.$/, '')}.`,
      ...(site !== undefined && { hint: `It failed in ${site.source}` }),
      at: site?.at ?? at,
    },
    { cause: error },
  );
}
