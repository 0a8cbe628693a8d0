import type { RenderOrder } from '../project/project.ts';
import type { CodeEvidence } from './code-evidence.ts';
import type { TemplateSet } from './template-sets.ts';

/** In which order the engines of a set are applied, and what says so. */
export interface FoundOrder {
  readonly order: RenderOrder;
  readonly because: string;
  /** Whether the config must say it: sendlint would not find it by itself. */
  readonly isDeclared: boolean;
}

/** A block between components outlives no MJML: whoever writes it has its engine come first. */
const BESIDE_COMPONENTS =
  /<\/?mj-(?:section|column|wrapper|hero|body|group)\b[^>]*>\s*(?:\{\{~?[#/^]|\{%-?\s*(?:if|for|unless|end)|<%[^=-])/i;

export function findOrder(set: TemplateSet, { order }: CodeEvidence): FoundOrder {
  const { engine, isMjml, templates, partials } = set;
  const isNamed = templates.every(({ isNamedForEngine }) => isNamedForEngine);
  if (engine === 'react-email') {
    return { order: [engine], because: 'they are components of React Email', isDeclared: true };
  }
  if (!isMjml) {
    const because = isNamed ? 'of the extension of the files' : 'of the expressions in the files';
    return { order: [engine], because, isDeclared: !isNamed && engine !== 'handlebars' };
  }
  const beside = [...templates, ...partials].find(({ text }) =>
    BESIDE_COMPONENTS.test(withoutRaw(text)),
  );
  if (beside !== undefined) {
    const because = `${beside.path} has blocks between components, which MJML would drop`;
    return { order: [engine, 'mjml'], because, isDeclared: engine !== 'handlebars' && !isNamed };
  }
  if (order !== undefined) {
    return {
      order: order.markupFirst ? ['mjml', engine] : [engine, 'mjml'],
      because: order.because,
      isDeclared: order.markupFirst || (engine !== 'handlebars' && !isNamed),
    };
  }
  const because = 'nothing says otherwise, and most projects do it so';
  return { order: [engine, 'mjml'], because, isDeclared: engine !== 'handlebars' && !isNamed };
}

const withoutRaw = (text: string): string =>
  text.replace(/<mj-raw\b[^>]*>[\s\S]*?<\/mj-raw>/gi, '');
