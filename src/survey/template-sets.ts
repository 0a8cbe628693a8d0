import type { EngineName } from '../engines/names.ts';
import { localeVariants } from '../project/templates/locale-variants.ts';
import { roleOf } from '../project/templates/file-role.ts';
import { importsReactEmail, type MailFile } from './mail-files.ts';
import { partFiles, placesOfPartials } from './partial-files.ts';

/** Templates that belong together: what lies below one folder. */
export interface TemplateSet {
  /** Relative to the repository; "." for the repository itself. */
  readonly folder: string;
  /** What prints into most of them. */
  readonly engine: EngineName;
  readonly isMjml: boolean;
  readonly templates: readonly MailFile[];
  readonly partials: readonly MailFile[];
  /** What the config has as `templates`. */
  readonly places: readonly string[];
  /** What the config has as `partials`; undefined where sendlint finds them by itself. */
  readonly partialPlaces: readonly string[] | undefined;
  /** Names of the messages. */
  readonly messages: readonly string[];
  /** BCP 47 tags of the languages that messages are there in. */
  readonly locales: readonly string[];
  /** Messages with a file for the subject, and with a text part of their own. */
  readonly withSubject: readonly string[];
  readonly withText: readonly string[];
  /** Files that were left out, each with the reason. */
  readonly leftOut: readonly { readonly path: string; readonly because: string }[];
}

const MAIL_FOLDER =
  /^(?:_?e?-?mails?|e?mail[-_ ]?templates?|e?mailers?|mailing|templates?|newsletters?|notifications?|transactional|mjml|views)$/i;

/** The sets of templates in a repository, the one with most messages first; tests and examples last. */
export function templateSets(files: readonly MailFile[]): readonly TemplateSet[] {
  const { templates } = partFiles(files);
  const homes = outermost(new Set(templates.map(({ path }) => homeOf(path))));
  const sets = homes
    .map((folder) => setIn(folder, files))
    .filter(({ messages }) => messages.length > 0);
  return sets.sort((a, b) => rankOf(a) - rankOf(b) || b.messages.length - a.messages.length);
}

/** Tests and examples, and components that may as well be pages, come behind all others. */
const rankOf = ({ folder, engine, templates }: TemplateSet): number =>
  /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|examples?|docs?|e2e|mocks?)(?:\/|$)/i.test(
    folder,
  ) ||
  (engine === 'react-email' && !templates.some(({ text }) => importsReactEmail(text)))
    ? 1
    : 0;

/** The folder in a path that is named for mail or templates; the nearest of several that stand together. */
function homeOf(path: string): string {
  const steps = path.split('/').slice(0, -1);
  const at = steps.findLastIndex((step) => MAIL_FOLDER.test(step));
  if (at === -1) return steps.join('/');
  return steps.slice(0, at + 1).join('/');
}

/** Homes without those inside others. */
function outermost(homes: ReadonlySet<string>): readonly string[] {
  const all = [...homes];
  const isInside = (home: string): boolean =>
    all.some((other) => other !== home && (other === '' || home.startsWith(`${other}/`)));
  const outer = all.filter((home) => !isInside(home));
  return outer.length > 0 ? outer : [''];
}

/** The set below a folder, which may be given by the user. */
export function setIn(folder: string, files: readonly MailFile[]): TemplateSet {
  const prefix = folder === '' || folder === '.' ? '' : `${folder}/`;
  const parent = prefix.replace(/[^/]+\/$/, '');
  const inside = files.filter(({ path }) => path.startsWith(prefix));
  const near =
    parent === ''
      ? []
      : files.filter(({ path }) => path.startsWith(parent) && !path.startsWith(prefix));
  const parted = partFiles([...inside, ...near]);
  const candidates = parted.templates.filter(({ path }) => path.startsWith(prefix));
  const engine = commonest(candidates.map((file) => file.engine));
  const { kept, leftOut, places } = sortOut(candidates, engine, prefix);
  const isCalledFrom = parted.partials.filter(
    (file) => file.engine === engine || !file.isNamedForEngine,
  );

  const messages = new Map<string, Set<string>>();
  for (const { path } of kept) {
    const named = roleOf(path.slice(prefix.length), engine === 'react-email');
    if (named === undefined) continue;
    messages.set(named.message, (messages.get(named.message) ?? new Set()).add(named.role));
  }
  for (const [name, roles] of messages)
    if (!roles.has('html') && !roles.has('text')) messages.delete(name);
  const names = [...messages.keys()].sort();
  const locales = [...localeVariants(names).values()].flatMap(({ locale }) => locale ?? []);
  const withRole = (role: string): readonly string[] =>
    names.filter((name) => messages.get(name)?.has(role) === true);
  return {
    folder: prefix === '' ? '.' : folder,
    engine,
    isMjml: kept.some(({ isMjml }) => isMjml) || isCalledFrom.some(({ isMjml }) => isMjml),
    templates: kept,
    partials: isCalledFrom,
    places,
    partialPlaces: partialPlaces(prefix, places, locales, {
      templates: parted.templates,
      partials: isCalledFrom,
    }),
    messages: names,
    locales: [...new Set(locales)].sort(),
    withSubject: withRole('subject'),
    withText: withRole('text'),
    leftOut,
  };
}

interface SortedOut {
  readonly kept: readonly MailFile[];
  readonly places: readonly string[];
  readonly leftOut: TemplateSet['leftOut'];
}

/** Files of one message that exclude each other: what was built from a template lies beside it. */
function sortOut(candidates: readonly MailFile[], engine: EngineName, prefix: string): SortedOut {
  const stemOf = (path: string): string => path.replace(/(?:\.[a-z]+)+$/i, '');
  const sources = new Map<string, MailFile>();
  for (const file of candidates) {
    if (/\.html?$/i.test(file.path) && !/\.(?:txt|text|subject)\b/i.test(file.path)) continue;
    if (/\.(?:txt|text)\b|\bsubject\b/i.test(file.path)) continue;
    sources.set(stemOf(file.path), file);
  }
  const leftOut: { path: string; because: string }[] = [];
  const kept = candidates.filter((file) => {
    const source = sources.get(stemOf(file.path));
    const isBuilt =
      source !== undefined &&
      source !== file &&
      /\.html?$/i.test(file.path) &&
      !/\.\w+\.html?$/i.test(file.path);
    const isOther = file.engine !== engine && file.isNamedForEngine;
    if (isBuilt) leftOut.push({ path: file.path, because: `built from ${source.path}` });
    else if (isOther) leftOut.push({ path: file.path, because: `a template of ${file.engine}` });
    return !isBuilt && !isOther;
  });
  const folder = prefix === '' ? '.' : prefix.slice(0, -1);
  if (leftOut.length === 0 && prefix !== '') return { kept, leftOut, places: [folder] };
  const extensions = new Set(kept.map(({ path }) => path.split('.').at(-1) ?? ''));
  const list = [...extensions].sort();
  const pattern = list.length === 1 ? list[0] : `{${list.join(',')}}`;
  const isFlat = prefix === '' && kept.every(({ path }) => !path.includes('/'));
  return { kept, leftOut, places: [`${prefix}${isFlat ? '' : '**/'}*.${pattern}`] };
}

function partialPlaces(
  prefix: string,
  templatePlaces: readonly string[],
  locales: readonly string[],
  parted: Parameters<typeof placesOfPartials>[0],
): readonly string[] | undefined {
  const isFolder = templatePlaces.every((place) => !place.includes('*'));
  const isUsual = (place: string): boolean =>
    isFolder && (place === `${prefix}partials` || place === `${prefix}layouts`);
  // Those of a language stand for the others of their name, which sendlint sees to by itself.
  const isOfLocale = (place: string): boolean =>
    place.split('/').some((step) => locales.includes(step.replace('_', '-')));
  const places = placesOfPartials(parted).filter((place) => !isOfLocale(place));
  return places.every(isUsual) ? undefined : places;
}

function commonest(engines: readonly EngineName[]): EngineName {
  const counts = new Map<EngineName, number>();
  for (const engine of engines) counts.set(engine, (counts.get(engine) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? 'handlebars';
}
