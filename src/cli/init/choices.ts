import path from 'node:path';
import { isTemplateEngine, TEMPLATE_ENGINES, type EngineName } from '../../engines/names.ts';
import { closest } from '../../model/text/closest.ts';
import { UserError } from '../../model/user-error.ts';
import type { RenderOrder } from '../../project/project.ts';
import { renderOrder } from '../../project/schema/common.ts';
import { findMailFiles, type MailFile } from '../../survey/mail-files.ts';
import type { Choices } from '../../survey/plan-project.ts';
import type { Survey } from '../../survey/survey.ts';
import { setIn, type TemplateSet } from '../../survey/template-sets.ts';
import type { InitFlags } from '../commands/init.ts';
import type { ExistingProject } from './existing-project.ts';
import { statOf } from '../../project/source/stat-of.ts';

/**
 * What the flags say, then what a config says that is there, then what is likeliest. Undefined where there are
 * no templates. Throws a {@link UserError} for a flag that makes no sense.
 */
export function chooseByFlags(
  survey: Survey,
  flags: InitFlags,
  { templates }: ExistingProject,
): Choices | undefined {
  const engine = engineNamed(flags.engine);
  const order = orderWritten(flags.order);
  const folder = flags.templates ?? templates;
  const set =
    folder === undefined
      ? withEngine(survey.sets[0], engine, survey)
      : setNamed(folder, engine, survey, flags.templates !== undefined);
  return set === undefined ? undefined : { set, order, from: flags.from };
}

const ENGINES: readonly string[] = [...TEMPLATE_ENGINES, 'react-email'];

function engineNamed(name: string | undefined): EngineName | undefined {
  if (name === undefined) return undefined;
  if (isTemplateEngine(name) || name === 'react-email') return name;
  const near = closest(name, ENGINES);
  throw new UserError({
    message: `Unknown engine "${name}".`,
    hint: near === undefined ? `Choose one of ${ENGINES.join(', ')}.` : `Did you mean "${near}"?`,
  });
}

function orderWritten(written: string | undefined): RenderOrder | undefined {
  if (written === undefined) return undefined;
  const result = renderOrder.safeParse(written.split(/[\s,>→+]+|->/).filter((name) => name !== ''));
  if (result.success) return result.data;
  throw new UserError({
    message: `"${written}" is no order of engines.`,
    hint: `${result.error.issues[0]?.message ?? 'Write it as handlebars,mjml'}.`,
  });
}

function setNamed(
  folder: string,
  engine: EngineName | undefined,
  survey: Survey,
  isAsked: boolean,
): TemplateSet | undefined {
  const { tree, manifests } = survey;
  const relative = path
    .relative(tree.root, path.resolve(tree.root, folder))
    .split(path.sep)
    .join('/');
  const isFolder = statOf(path.resolve(tree.root, folder))?.isDirectory();
  const files = findMailFiles(tree, manifests, relative);
  const set = isFolder === true ? setIn(relative, replaced(files, engine)) : undefined;
  if (set !== undefined && set.messages.length > 0) return set;
  if (!isAsked) return undefined;
  throw new UserError({
    message: isFolder === true ? `No templates in "${folder}".` : `No folder "${folder}".`,
    hint: 'Name the folder that holds them, from here: --templates src/emails',
  });
}

function withEngine(
  set: TemplateSet | undefined,
  engine: EngineName | undefined,
  { mailFiles }: Survey,
): TemplateSet | undefined {
  return set === undefined || engine === undefined
    ? set
    : setIn(set.folder, replaced(mailFiles, engine));
}

/** Files whose extension names no engine, said to be of the one that the user names. */
const replaced = (
  files: readonly MailFile[],
  engine: EngineName | undefined,
): readonly MailFile[] =>
  engine === undefined
    ? files
    : files.map((file) => (file.isNamedForEngine ? file : { ...file, engine }));
