import { Liquid } from 'liquidjs';
import { liquidEngine } from '../../../src/engines/liquid/engine.ts';
import { bench, type Given } from '../open-engine.ts';

export type { Given } from '../open-engine.ts';

export const FILE = 'templates/main.liquid';

export const fileOf = (partial: string): string => `templates/partials/${partial}.liquid`;

export const {
  open: openGiven,
  compile: compileGiven,
  trace: renderGiven,
} = bench(liquidEngine, '.liquid', '/project', 'suffix.js');

/** What liquidjs makes of it by itself: the oracle. */
export function renderNatively({ template, data, partials = {}, options = {} }: Given): string {
  const liquid = new Liquid({ strictFilters: true, ...options, templates: { ...partials } });
  return String(liquid.parseAndRenderSync(template, structuredClone(data) as object));
}
