// @ts-expect-error -- the package has no types
import mustache from 'mustache';
import { mustacheEngine } from '../../../src/engines/mustache/engine.ts';
import { bench, type Given } from '../open-engine.ts';

export type { Given } from '../open-engine.ts';

export const FILE = 'templates/main.mustache';

export const fileOf = (partial: string): string => `templates/partials/${partial}.mustache`;

export const {
  open: openGiven,
  compile: compileGiven,
  trace: renderGiven,
} = bench(mustacheEngine, '.mustache', '/project', 'suffix.js');

/** What mustache.js makes of it by itself: the oracle. */
export const renderNatively = ({ template, data, partials = {} }: Given): string =>
  (mustache as Oracle).render(template, data, partials);

interface Oracle {
  render(template: string, data: unknown, partials: Readonly<Record<string, string>>): string;
}
