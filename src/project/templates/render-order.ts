import { isMessageEngine } from '../../engines/names.ts';
import type { TemplateText } from '../../engines/port.ts';
import type { RenderOrder } from '../project.ts';
import { engineOf, partialName } from './file-role.ts';

export interface OrderQuestion {
  /** Undefined for a message of text alone, or of none that a file stands for. */
  readonly body: TemplateText | undefined;
  readonly extensions: readonly string[];
  readonly partials: ReadonlyMap<string, TemplateText>;
  /** What the project declares for its templates. */
  readonly projectOrder: RenderOrder | undefined;
  /** Text of a file that the body includes, by its path from there; undefined for one that is not there. */
  readonly included: (path: string) => string | undefined;
}

/**
 * The order of engines for a template that does not declare one.
 *
 * Its extension names the engine, or else the project's order does, or else it is Handlebars. A
 * template without MJML, in itself and in its partials, is for that engine alone. One with MJML
 * follows the project's order, or else the last extension is the engine that comes first
 * (`.hbs.mjml` is MJML first), or else Handlebars comes first, as in most projects, unless the
 * template would make no sense that way: an `mj-raw` holds the opening of a block and another its
 * end, or an `mj-include` brings expressions in, which are both only written where MJML sees the
 * expressions; and no block stands between components outside `mj-raw`, where MJML would drop it.
 */
export function renderOrderOf({
  body,
  extensions,
  partials,
  projectOrder,
  included,
}: OrderQuestion): {
  readonly order: RenderOrder;
  readonly orderSource: 'declared' | 'inferred';
} {
  const inferred = (...order: RenderOrder) => ({ order, orderSource: 'inferred' }) as const;
  const declared = (...order: RenderOrder) => ({ order, orderSource: 'declared' }) as const;
  const ofProject = projectOrder?.filter((engine) => engine !== 'mjml') ?? [];
  const named = engineOf(extensions);
  const engine = named ?? ofProject[0] ?? 'handlebars';
  // An order of the project is for its engine; templates of another have one of their own.
  const isForProject = projectOrder !== undefined && (named === undefined || named === ofProject[0]);
  if (isMessageEngine(engine)) {
    return isForProject ? declared(...projectOrder) : inferred(engine);
  }
  if (body === undefined || (!extensions.includes('mjml') && !hasMjml(body, partials))) {
    return inferred(engine);
  }
  if (isForProject) return declared(...projectOrder);

  const isEngineInMjml = extensions.length > 1 && extensions.at(-1) === 'mjml';
  return isEngineInMjml || isWrittenForMjmlFirst(body.text, included)
    ? inferred('mjml', engine)
    : inferred(engine, 'mjml');
}

const MJML_TAG = /<mj(?:ml|-[a-z])/i;
/** `{{> name}}`, `{% render 'name' %}`, `<%- include('name') %>`. */
const PARTIAL_CALL =
  /(?:\{\{~?#?>\s*|\{%-?\s*(?:render|include|extends|layout|import|from)\s+|<%[-=]\s*include\(\s*)["'`]?([^\s"'`}~|(,)]+)/g;

function hasMjml(body: TemplateText, partials: ReadonlyMap<string, TemplateText>): boolean {
  const seen = new Set<TemplateText>();
  const pending = [body];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (MJML_TAG.test(next.text)) return true;
    for (const [, name = ''] of next.text.matchAll(PARTIAL_CALL)) {
      const partial = partials.get(name) ?? partials.get(partialName(name));
      if (partial !== undefined) pending.push(partial);
    }
  }
  return false;
}

const RAW = /<mj-raw\b[^>]*>([\s\S]*?)<\/mj-raw>/gi;
const INCLUDE = /<mj-include\b[^>]*?\bpath\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
const COMMENT = /<!--[^]*?-->|\{\{!--[^]*?--\}\}/g;
/** As most engines write them; what CSS and JSON write is left alone. */
const EXPRESSION = /\{\{[^{}]+\}\}|\{%[^{}]+%\}|<%[^<>]+%>/;
const BLOCK_TAG = /\{\{~?([#/^])(?!>|-)/g;

function isWrittenForMjmlFirst(
  template: string,
  included: OrderQuestion['included'],
): boolean {
  const splitsBlock = Array.from(template.matchAll(RAW)).some(([, content = '']) => {
    const marks = Array.from(content.matchAll(BLOCK_TAG), ([, mark]) => mark);
    return (
      marks.filter((mark) => mark === '#').length !== marks.filter((mark) => mark === '/').length
    );
  });
  const bringsExpressions = Array.from(template.matchAll(INCLUDE)).some(([, double, single]) =>
    EXPRESSION.test(included(double ?? single ?? '')?.replace(COMMENT, '') ?? ''),
  );
  if (!splitsBlock && !bringsExpressions) return false;
  const outside = template.replace(RAW, '');
  const besideComponents = /(?:<\/?mj-(?:section|column|wrapper|hero|body)\b[^>]*>)\s*\{\{~?[#/^>]/i;
  return !besideComponents.test(outside);
}
