import type { TemplateText } from '../port.ts';
import type { TracedSite } from '../tag-tracing.ts';
import type { PartialCall } from '../../model/origin.ts';
import type { EjsOptions } from './options.ts';
import { helpersIn, isInclude, tagsIn } from './tags.ts';

/** A tag that prints. */
export interface Site extends TracedSite, PartialCall {}

/** All sites of an environment, by id; environments may share the numbers, so there may be gaps. */
export interface Sites {
  readonly all: (Site | undefined)[];
  readonly nextId: () => number;
}

/** The one name of ours in compiled templates: EJS gives it to all of them, and the data seldom has it. */
const OURS = 'escapeFn';

/**
 * The template with a call of ours before everything, by which `include` is ours, and, where it is
 * traced, with one before and one behind each tag that prints. No line is added. `number` is what the
 * template is known by.
 */
export function instrument(
  template: TemplateText,
  number: number,
  { delimiters, localsName }: Pick<EjsOptions, 'delimiters' | 'localsName'>,
  sites?: Sites,
): string {
  const { open, close } = delimiters;
  const { text } = template;
  const first = `${open} include = ${OURS}.including(${number}, include, ${localsName}) ${close}`;
  if (sites === undefined) return first + text;

  let traced = first;
  let last = 0;
  for (const tag of tagsIn(text, delimiters)) {
    if (tag.kind !== '=' && tag.kind !== '-') continue;
    const at = template.rangeOf(tag);
    const source = text.slice(tag.start, tag.end);
    const expression = { at, source, helpers: helpersIn(tag) };
    const site: Site = { id: sites.nextId(), expression, at, source };
    sites.all[site.id] = site;
    const [before, behind] = isInclude(tag) ? ['call', 'called'] : ['open', 'close'];
    const written = text.slice(tag.start, tag.end - tag.closing.length) + close;
    traced += text.slice(last, tag.start);
    traced += `${open}- ${OURS}.${before}(${site.id}) ${close}${written}`;
    traced += `${open}- ${OURS}.${behind}() ${tag.closing}`;
    last = tag.end;
  }
  return traced + text.slice(last);
}

/** Whether a template may print what no tag shows: then nobody knows where its text came from. */
export const printsUnseen = (
  { text }: TemplateText,
  { delimiters, outputFunctionName }: Pick<EjsOptions, 'delimiters' | 'outputFunctionName'>,
): boolean =>
  tagsIn(text, delimiters).some(
    ({ kind, content }) =>
      (kind === '' || kind === '_') &&
      (/\b__(?:append|output)\b/.test(content) ||
        (outputFunctionName !== undefined && content.includes(outputFunctionName))),
  );
