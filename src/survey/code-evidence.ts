import type { Manifests } from './manifests.ts';
import { keysOfObject } from './object-keys.ts';
import { ADDRESS, type FoundSender, senderIn, senderInEnvironment } from './sender-in-code.ts';
import { type FoundSubject, subjectsIn } from './subjects-in-code.ts';
import type { Tree } from './walk-tree.ts';

/** What the code of a repository says about how its mail is made. */
export interface CodeEvidence {
  /** Whether data or MJML comes first. */
  readonly order: { readonly markupFirst: boolean; readonly because: string } | undefined;
  /** Modules that hold or register helpers, and the names in them. */
  readonly helpers: readonly HelperFile[];
  /** Who sends, as it is written somewhere; perhaps only a name. */
  readonly from: FoundSender | undefined;
  /** Subjects of templates that it sends. */
  readonly subjects: readonly FoundSubject[];
  /** Files with templates in strings. */
  readonly templatesInCode: readonly string[];
  /** The value of an option that templates need, where the code sets it. */
  readonly allowsPrototypes: boolean;
}

export interface HelperFile {
  readonly path: string;
  readonly names: readonly string[];
  readonly because: string;
  /** Whether it does more than that, so that to load it would start an application. */
  readonly doesMore: boolean;
}

const CODE = /\.[cm]?[jt]sx?$/;
const NOT_APPLICATION =
  /(?:\.(?:test|spec|stories|d|min|bundle|config)\.[cm]?[jt]sx?$)|(?:^|\/)(?:tests?|__tests__|e2e|specs?)\//;
/** More source files than this are not looked at for hints. */
const MOST_FILES = 4_000;

export function readCode(tree: Tree, manifests: Manifests): CodeEvidence {
  const helpers: HelperFile[] = [];
  const templatesInCode: string[] = [];
  const subjects: FoundSubject[] = [];
  let order: CodeEvidence['order'];
  let from: CodeEvidence['from'];
  let allowsPrototypes = false;
  const files = tree.files.filter((file) => CODE.test(file) && !NOT_APPLICATION.test(file));
  for (const path of files.slice(0, MOST_FILES)) {
    const text = tree.read(path);
    if (text === undefined) continue;
    order ??= orderIn(text, path);
    const sender = senderIn(text, path);
    if (from === undefined || (!ADDRESS.test(from.text) && ADDRESS.test(sender?.text ?? '')))
      from = sender ?? from;
    subjects.push(...subjectsIn(text, path));
    const helper = helperFile(path, text);
    if (helper !== undefined) helpers.push(helper);
    if (/[`'"]\s*<(?:mjml|mj-body|!doctype html|html)\b/i.test(text)) templatesInCode.push(path);
    allowsPrototypes ||= /allowProtoPropertiesByDefault\s*:\s*true/.test(text);
  }
  return {
    order: order ?? orderInScripts(manifests),
    helpers,
    from: senderOf(from, tree),
    subjects,
    templatesInCode,
    allowsPrototypes,
  };
}

function senderOf(inCode: FoundSender | undefined, tree: Tree): FoundSender | undefined {
  if (inCode !== undefined && ADDRESS.test(inCode.text)) return inCode;
  return senderInEnvironment(tree) ?? inCode;
}

const PRINTS = /\b(?:compile|render|renderFile|renderString|parseAndRender)\s*\(/;
const MARKUP = /\bmjml(?:2html|ToHtml)?\s*\(/i;

/** Which of the two is called first, in a file that calls both. */
function orderIn(text: string, file: string): CodeEvidence['order'] {
  if (!MARKUP.test(text) || !PRINTS.test(text)) return undefined;
  if (/\b(?:compile|render|renderString)\s*\(\s*(?:await\s+)?mjml\w*\s*\(/i.test(text)) {
    return { markupFirst: true, because: `${file} compiles what MJML has made` };
  }
  if (/\bmjml\w*\s*\(\s*(?:await\s+)?[\w.$]*(?:compile|render|template)\w*\s*\(/i.test(text)) {
    return { markupFirst: false, because: `${file} gives MJML what the engine printed` };
  }
  const print = PRINTS.exec(text)?.index ?? 0;
  const markup = MARKUP.exec(text)?.index ?? 0;
  return markup < print
    ? { markupFirst: true, because: `${file} calls MJML before the engine` }
    : { markupFirst: false, because: `${file} calls the engine before MJML` };
}

/** `mjml src -o dist`: what is built of the templates is what data is printed into. */
function orderInScripts({ scripts }: Manifests): CodeEvidence['order'] {
  for (const [name, command] of scripts) {
    if (/(?:^|[\s;&|/])mjml\s[^;&|]*(?:-o|--output|-w|--watch)\b/.test(command)) {
      return { markupFirst: true, because: `the script "${name}" builds templates with MJML` };
    }
  }
  return undefined;
}

/** What the text of a helper says about the values that it takes. */
export function traitsOf(
  { path, names }: HelperFile,
  tree: Tree,
): { readonly wantDates: readonly string[]; readonly wantMinorUnits: readonly string[] } {
  const text = tree.read(path) ?? '';
  const bodyOf = (name: string): string => {
    const at = new RegExp(`(?:function\\s+|[\\s'"\`.{,])${name.replace(/[$-]/g, '\\$&')}\\b`).exec(
      text,
    );
    return at === null
      ? ''
      : (text.slice(at.index, at.index + 500).split(/\n\}|\nexport\b/, 1)[0] ?? '');
  };
  return {
    wantDates: names.filter((name) => {
      const body = bodyOf(name);
      return (
        /\b(?:DateTimeFormat|toLocale|format)\b/.test(body) &&
        !/new Date|Date\.parse|moment|dayjs|parseISO|DateTime\b|split|slice|substr/.test(body)
      );
    }),
    wantMinorUnits: names.filter((name) => /\/\s*100\b/.test(bodyOf(name))),
  };
}

const OWN_INSTANCE = /\bnunjucks\.configure\s*\(|\bnew\s+(?:[\w$]+\.)?(?:Environment|Liquid)\s*\(/;
const GIVEN_INSTANCE =
  /(?:\bexport\b|\bexports\b)[^\n]*(?:\bfunction\b[^(\n]*|=\s*|\bdefault\s+)\(?\s*(?:env|environment|engine|liquid|nunjucks|instance)\w*\s*(?:\)|=>|:|,)/i;

/** A module with helpers that sendlint can be given: it does nothing else, by its name or its text. */
function helperFile(path: string, text: string): HelperFile | undefined {
  const registered = [
    ...text.matchAll(/\bregisterHelper\s*\(\s*["'`]([\w$-]+)["'`]/g),
    ...text.matchAll(
      /\b(?:registerFilter|registerTag|addFilter|addGlobal|addExtension)\s*\(\s*["'`]([\w$-]+)["'`]/g,
    ),
  ].flatMap(([, name = '']) => name);
  const doesMore =
    /\b(?:createTransport|listen|createServer|createConnection|connect)\s*\(/.test(text) ||
    // What it registers with an instance of its own, no other instance has.
    (registered.length > 0 && OWN_INSTANCE.test(text) && !GIVEN_INSTANCE.test(text)) ||
    /from\s+['"](?:nodemailer|express|fastify|@nestjs\/)/.test(text);
  const isNamed =
    /(?:^|[/._-])(?:handlebars|hbs|mail|email|template|liquid|nunjucks|ejs)?[-_.]?(?:helpers?|filters?)(?:\/[\w.-]+)?\.[cm]?[jt]s$/i.test(
      path,
    );
  const named = [
    ...text.matchAll(/\bexport\s+(?:async\s+)?(?:function|const|let)\s+([\w$]+)/g),
    ...text.matchAll(/\b(?:module\.)?exports\.([\w$]+)\s*=/g),
  ].map(([, name = '']) => name);
  const inObjects = Array.from(
    text.matchAll(/\b(?:module\.exports\s*=|export\s+default)\s*\{/g),
    ({ index, 0: opening }) => keysOfObject(text.slice(index + opening.length)),
  );
  const exported = [...named, ...inObjects.flat()];
  if (registered.length > 0)
    return { path, names: registered, because: 'registers helpers', doesMore };
  return isNamed && exported.length > 0
    ? { path, names: exported, because: 'exports helpers', doesMore }
    : undefined;
}
