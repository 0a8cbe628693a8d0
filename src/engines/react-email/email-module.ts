import type { SourceRange } from '../../model/text/position.ts';
import { type PrintedMessage, TemplateError } from '../port.ts';

/** What a template's module exports: the component, and texts or functions of its props. */
export type EmailModule = Readonly<Record<string, unknown>>;

/** The default export. Throws a {@link TemplateError} where it is no component. */
export function componentOf(module: EmailModule, at: SourceRange): unknown {
  const component = defaultOf(module);
  if (isComponent(component)) return component;
  throw new TemplateError({
    message:
      component === undefined
        ? 'It has no default export.'
        : `Its default export is ${kindOf(component)}, not a component.`,
    hint: 'Export the component of the message: export default function Welcome(props) { … }',
    at,
  });
}

const PARTS = ['subject', 'preheader', 'from', 'replyTo', 'to'] as const;

/** The exports beside the component that are parts of the message. */
export function writtenParts(module: EmailModule, props: unknown, at: SourceRange): PrintedMessage {
  const parts: { -readonly [Key in (typeof PARTS)[number]]?: string } = {};
  for (const name of PARTS) {
    const written = module[name];
    if (written === undefined) continue;
    const value: unknown = typeof written === 'function' ? written(props) : written;
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') {
      throw new TemplateError({
        message: `Its export "${name}" gives ${kindOf(value)}, not a text.`,
        hint: `Export a text, or a function of the props that returns one: export const ${name} = (props) => …`,
        at,
      });
    }
    parts[name] = value;
  }
  return parts;
}

/**
 * CommonJS in a module's clothes has its default one level deeper. A module without a default is its
 * own: whoever loads it gives it one.
 */
function defaultOf(module: EmailModule): unknown {
  const { default: outer } = module;
  if (typeof outer !== 'object' || outer === null || '$$typeof' in outer) return outer;
  if ('default' in outer) return outer.default === outer ? undefined : outer.default;
  const isModule = Object.keys(module).every((key) => key === 'default' || key in outer);
  return isModule ? undefined : outer;
}

/** A function, or what `memo` and `forwardRef` make of one. */
const isComponent = (value: unknown): boolean =>
  typeof value === 'function' ||
  (typeof value === 'object' &&
    value !== null &&
    '$$typeof' in value &&
    ('render' in value || 'type' in value) &&
    !('props' in value));

function kindOf(value: unknown): string {
  if (value instanceof Promise) return 'a promise';
  if (Array.isArray(value)) return 'a list';
  if (typeof value !== 'object') return `a ${typeof value}`;
  return '$$typeof' in (value ?? {}) ? 'an element' : 'an object';
}
