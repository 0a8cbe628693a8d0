import type { TemplateText } from '../../engines/port.ts';
import type { RenderOrder } from '../project.ts';

export interface OrderQuestion {
  readonly body: TemplateText;
  readonly extensions: readonly string[];
  readonly partials: ReadonlyMap<string, TemplateText>;
  /** What the project declares for its MJML templates. */
  readonly projectOrder: RenderOrder | undefined;
}

/**
 * The order of engines for a template that does not declare one.
 *
 * A template without MJML, in itself and in its partials, is for Handlebars alone. One with MJML
 * follows the project's order, or else the last extension is the engine that comes first
 * (`.hbs.mjml` is MJML first), or else Handlebars comes first, as in most projects, unless the
 * template would make no sense that way: an `mj-raw` holds the opening of a block and another its
 * end, which is only written where MJML sees the expressions, and no block stands between
 * components outside `mj-raw`, where MJML would drop it.
 */
export function renderOrderOf({ body, extensions, partials, projectOrder }: OrderQuestion): {
  readonly order: RenderOrder;
  readonly orderSource: 'declared' | 'inferred';
} {
  const inferred = (...order: RenderOrder) => ({ order, orderSource: 'inferred' }) as const;
  if (!extensions.includes('mjml') && !hasMjml(body, partials)) return inferred('handlebars');
  if (projectOrder !== undefined) return { order: projectOrder, orderSource: 'declared' };

  const isHandlebarsInMjml = /^(?:hbs|handlebars|html) mjml$/.test(extensions.slice(-2).join(' '));
  return isHandlebarsInMjml || isWrittenForMjmlFirst(body.text)
    ? inferred('mjml', 'handlebars')
    : inferred('handlebars', 'mjml');
}

const MJML_TAG = /<mj(?:ml|-[a-z])/i;
const PARTIAL_CALL = /\{\{~?#?>\s*["']?([^\s"'}~|(]+)/g;

function hasMjml(body: TemplateText, partials: ReadonlyMap<string, TemplateText>): boolean {
  const seen = new Set<TemplateText>();
  const pending = [body];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (MJML_TAG.test(next.text)) return true;
    for (const [, name = ''] of next.text.matchAll(PARTIAL_CALL)) {
      const partial = partials.get(name);
      if (partial !== undefined) pending.push(partial);
    }
  }
  return false;
}

const RAW = /<mj-raw\b[^>]*>([\s\S]*?)<\/mj-raw>/gi;
const BLOCK_TAG = /\{\{~?([#/^])(?!>|-)/g;

function isWrittenForMjmlFirst(template: string): boolean {
  const splitsBlock = Array.from(template.matchAll(RAW)).some(([, content = '']) => {
    const marks = Array.from(content.matchAll(BLOCK_TAG), ([, mark]) => mark);
    return (
      marks.filter((mark) => mark === '#').length !== marks.filter((mark) => mark === '/').length
    );
  });
  if (!splitsBlock) return false;
  const outside = template.replace(RAW, '');
  const besideComponents = /(?:<\/?mj-(?:section|column|wrapper|hero|body)\b[^>]*>)\s*\{\{~?[#/^>]/i;
  return !besideComponents.test(outside);
}
