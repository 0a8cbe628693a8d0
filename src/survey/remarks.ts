import { resolvePeer } from '../engines/load-peer.ts';
import type { RenderOrder } from '../project/project.ts';
import type { SetFields } from './fields/fields-of-set.ts';
import { type FoundHelpers, STAND_INS } from './find-helpers.ts';
import { frontMatterOf } from './front-matter-of.ts';
import type { FoundOrder } from './render-order.ts';
import type { Survey } from './survey.ts';
import type { TemplateSet } from './template-sets.ts';
import { counted, some } from './write/config-text.ts';

/** Messages whose subject stands neither in a file nor in front matter. */
export const messagesWithoutSubject = (set: TemplateSet): readonly string[] =>
  set.messages.filter((name) => !hasSubject(name, set));

const hasSubject = (name: string, { withSubject, templates }: TemplateSet): boolean =>
  withSubject.includes(name) ||
  templates.some(
    ({ path, text }) =>
      path.includes(name) &&
      (/^subject:/m.test(frontMatterOf(text)) ||
        /\bexport\s+(?:const|function)\s+subject\b/.test(text)),
  );

/** What a set of templates holds, in a sentence. */
export function setSaid({
  messages,
  templates,
  folder,
  partials,
  withSubject,
  withText,
}: TemplateSet): string {
  const parts = [
    `${counted(messages.length, 'message')} in ${counted(templates.length, 'file')} of ${folder}`,
    ...(partials.length > 0 ? [counted(partials.length, 'partial')] : []),
    ...(withSubject.length > 0 ? [`${counted(withSubject.length, 'subject')} in files`] : []),
    ...(withText.length > 0 ? [counted(withText.length, 'text part')] : []),
  ];
  return `Templates: ${parts.join(', ')}.`;
}

interface Understood {
  readonly survey: Survey;
  readonly set: TemplateSet;
  readonly fields: SetFields;
  readonly order: FoundOrder;
  readonly withoutSubject: readonly string[];
  readonly helpers: FoundHelpers;
  readonly code: Survey['code'];
}

/** What was not understood, or is left for the user to do: a sentence each. */
export function openQuestions({
  survey,
  set,
  fields,
  order,
  withoutSubject,
  helpers,
}: Understood): readonly string[] {
  const { sets, manifests, tree, code } = survey;
  const others = sets.filter(({ folder }) => folder !== set.folder);
  return [
    ...others
      .slice(0, 5)
      .map(
        ({ folder, messages }) =>
          `${counted(messages.length, 'message')} in ${folder}: left out; choose with --templates ${folder}.`,
      ),
    ...set.leftOut.slice(0, 5).map(({ path, because }) => `${path}: left out, ${because}.`),
    ...fields.unparsable.slice(0, 5).map(({ path, message }) => `${path}: ${message}.`),
    ...(fields.partials.length > 0
      ? [`Called, but not found: ${some(fields.partials)}. Name their folder under "partials".`]
      : []),
    ...(fields.helpers.length > 0 && /^(?:handlebars|liquid|nunjucks|ejs)$/.test(set.engine)
      ? [
          `${set.engine === 'ejs' ? 'Functions' : 'Helpers'} without a module: ${some(fields.helpers)}. ${STAND_INS} stands in for them.`,
        ]
      : []),
    ...helpers.unusable.map(
      ({ path }) =>
        `${path} registers helpers and does more. Move them into a module of their own.`,
    ),
    ...(withoutSubject.length > 0 ? [`No subject for ${some(withoutSubject)}.`] : []),
    ...missingPackages(order.order, tree.root),
    ...(code.templatesInCode.length > 0
      ? [
          `Templates in the code of ${some(code.templatesInCode)}: a module hands them over, see "load" in the config.`,
        ]
      : []),
    ...manifests.broken.map((file) => `${file} is no JSON.`),
    ...(tree.unreadable.length > 0 ? [`Cannot be read: ${some(tree.unreadable)}.`] : []),
    ...(tree.isCut
      ? ['The repository is larger than what was looked at. Run this nearer to the templates.']
      : []),
  ];
}

const PACKAGES: Readonly<Record<string, string>> = {
  mjml: 'mjml',
  liquid: 'liquidjs',
  nunjucks: 'nunjucks',
  ejs: 'ejs',
  mustache: 'mustache',
  'react-email': '@react-email/render',
};

const missingPackages = (order: RenderOrder, root: string): readonly string[] =>
  order.flatMap((engine) => {
    const name = PACKAGES[engine];
    return name === undefined || resolvePeer(root, name) !== undefined
      ? []
      : [`The package ${name} is not installed: npm i -D ${name}`];
  });
