import type { MessageDefinition } from '../project/project.ts';
import { PART_NAMES } from '../model/message.ts';
import type { Unit } from './crew.ts';
import type { Ordered } from './matrix.ts';

/**
 * The messages of each definition together, and those of definitions that have a template in common: what
 * is learned of a template lasts as long as the run. In the order of their first messages.
 */
export function unitsOf(cells: readonly Ordered[]): Unit[] {
  const units = new Map<object, number[]>();
  const home = new Map<object, object>();
  for (const { cell, order } of cells) {
    const { definition } = cell;
    let unit = home.get(definition);
    if (unit === undefined) {
      const templates = templatesOf(definition);
      unit = templates.map((template) => home.get(template)).find((known) => known !== undefined);
      unit ??= definition;
      for (const object of [definition, ...templates]) home.set(object, home.get(object) ?? unit);
    }
    const orders = units.get(unit) ?? [];
    orders.push(order);
    units.set(unit, orders);
  }
  return [...units.values()];
}

const templatesOf = (definition: MessageDefinition): object[] =>
  [...PART_NAMES, ...HEADERS].flatMap((name) => definition[name] ?? []);

const HEADERS = ['from', 'replyTo', 'to'] as const;
