import type { Attribute, Entity } from './html-events.ts';
import type { LineBuilder } from './line-builder.ts';

export const writeEntity = (line: LineBuilder, { text, span }: Entity): void =>
  line.addDecoded(text, span.start, span.end);

/** Writes the value of an attribute, each character with the place it has in the source. */
export function writeAttribute(
  line: LineBuilder,
  source: string,
  { span, entities }: Attribute,
): void {
  let from = span.start;
  for (const entity of entities) {
    line.add(source, from, entity.span.start);
    writeEntity(line, entity);
    from = entity.span.end;
  }
  line.add(source, from, span.end);
}
