import { closest } from '../../model/text/closest.ts';
import { TemplateError, type TemplateProblem } from '../port.ts';
import type { Tags } from './package.ts';

export interface MustacheOptions {
  readonly tags: Tags;
  /** Undefined for Mustache's own. */
  readonly escape: ((value: unknown) => unknown) | undefined;
  readonly warnings: readonly TemplateProblem[];
}

const KNOWN = ['tags', 'escape'];

/** Throws a {@link TemplateError} for a value of the wrong kind; an unknown name is a warning. */
export function readOptions(given: Readonly<Record<string, unknown>>): MustacheOptions {
  const { tags, escape, ...unknown } = given;
  return {
    tags: tags === undefined || tags === null ? undefined : readTags(tags),
    escape: escape === undefined || escape === null ? undefined : readEscape(escape),
    warnings: Object.keys(unknown).map(unknownOption),
  };
}

/** For parts that are plain text, and for projects that escape nothing. */
export const unescaped = (value: unknown): string => String(value);

function readTags(tags: unknown): Tags {
  const pair: readonly unknown[] = Array.isArray(tags) ? tags : [];
  const [open, close] = pair;
  if (pair.length === 2 && isTag(open) && isTag(close)) return [open, close];
  throw wrong('tags', 'an opening and a closing tag, such as ["<%", "%>"]');
}

const isTag = (tag: unknown): tag is string => typeof tag === 'string' && /^[^\s=]+$/.test(tag);

function readEscape(escape: unknown): MustacheOptions['escape'] {
  if (typeof escape === 'function') {
    return (value) => Reflect.apply(escape, undefined, [value]) as unknown;
  }
  if (escape === false || escape === 'none') return unescaped;
  if (escape === true || escape === 'html') return undefined;
  throw wrong('escape', '"html", "none" or a function');
}

const wrong = (name: string, expected: string): TemplateError =>
  new TemplateError({
    message: `Expected ${expected} for the Mustache option "${name}".`,
    at: undefined,
  });

function unknownOption(name: string): TemplateProblem {
  const near = closest(name, KNOWN);
  return {
    message: `Unknown Mustache option "${name}".`,
    hint: near === undefined ? `Known are ${KNOWN.join(' and ')}.` : `Did you mean "${near}"?`,
    at: undefined,
  };
}
