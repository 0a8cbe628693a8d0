import type { MustachePackage, Tags, Writer } from './package.ts';

/** Opens writers that print parts of one output. */
export interface Press {
  readonly tags: Tags;
  open(): Writer;
}

/** Thrown where partials call each other without end. */
export class EndlessPartials extends Error {
  readonly partial: string;

  constructor(partial: string) {
    super('Partials call each other without end.');
    this.name = 'EndlessPartials';
    this.partial = partial;
  }
}

/** Partials that are open at a time. */
const DEEPEST = 200;

/** `escape` is undefined for Mustache's own. */
export function openPress(
  { Writer, escape: ownEscape }: MustachePackage,
  tags: Tags,
  escape: ((value: unknown) => unknown) | undefined,
): Press {
  return {
    tags,
    open() {
      const writer = new Writer();
      const { renderPartial } = writer;
      let depth = 0;
      return Object.assign(writer, {
        escapedValue([, name], context) {
          const value = context.lookup(name);
          if (value === undefined || value === null) return undefined;
          if (escape !== undefined) return escape(value);
          return typeof value === 'number' ? String(value) : ownEscape(value);
        },
        renderPartial(token, context, partials, given) {
          if (depth >= DEEPEST) throw new EndlessPartials(token[1]);
          depth += 1;
          try {
            return renderPartial.call(writer, token, context, partials, given);
          } finally {
            depth -= 1;
          }
        },
      } satisfies Partial<Writer>);
    },
  };
}
