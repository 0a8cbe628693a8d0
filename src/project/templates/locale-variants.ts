import type { TemplateText } from '../../engines/port.ts';

/** A message that is there once for each of several locales. */
export interface Variant {
  /** The name without the locale: what all variants share. */
  readonly base: string;
  /** A BCP 47 tag; undefined for the one that stands for all other locales. */
  readonly locale: string | undefined;
}

/**
 * Which messages are variants of one, by the locale in their names: a folder (`de/welcome`,
 * `welcome/de-AT`) or an ending (`welcome.de`, `welcome_pt_BR`). A name is only taken apart where
 * a second one differs in nothing but the locale, or where every folder beside it is a locale too:
 * `it/` and `hr/` are departments as well, and `check-in` is not the Indonesian one of `check`.
 */
export function localeVariants(names: readonly string[]): ReadonlyMap<string, Variant> {
  const readings = new Map(names.map((name) => [name, readingsOf(name)]));
  const families = new Map<string, number>();
  for (const found of readings.values()) {
    for (const { base } of found) families.set(base, (families.get(base) ?? 0) + 1);
  }
  const folders = localeFolders(names);
  const variants = new Map<string, Variant>();
  for (const [name, found] of readings) {
    const reading = found.find(
      ({ base, folder, isSure }) =>
        (families.get(base) ?? 0) > 1 ||
        (isSure && readings.has(base)) ||
        (folder !== undefined && folders.has(folder)),
    );
    if (reading !== undefined) variants.set(name, reading);
  }
  for (const { base } of variants.values()) {
    if (readings.has(base) && !variants.has(base)) {
      variants.set(base, { base, locale: undefined });
    }
  }
  return variants;
}

/** The locale that a folder of partials is for: `de/partials/footer`, `partials/de/footer`. */
export function partialsByLocale(
  partials: ReadonlyMap<string, TemplateText>,
  locales: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlyMap<string, TemplateText>> {
  const byLocale = new Map<string, Map<string, TemplateText>>();
  for (const [name, text] of partials) {
    const steps = name.split('/');
    const at = steps.findIndex((step) => locales.has(localeOf(step) ?? ''));
    const locale = localeOf(steps[at] ?? '');
    if (at === -1 || locale === undefined || at === steps.length - 1) continue;
    const own = byLocale.get(locale) ?? new Map<string, TemplateText>();
    byLocale.set(locale, own);
    const rest = steps.filter((_, index) => index !== at);
    const isKindOfFolder = /^(?:partials|layouts)$/.test(rest[0] ?? '');
    for (const called of [rest, ...(isKindOfFolder ? [rest.slice(1)] : [])]) {
      own.set(called.join('/'), text);
      own.set(called.join('/').replace(/(^|\/)_/g, '$1'), text);
    }
  }
  return byLocale;
}

interface Reading extends Variant {
  /** The folder that holds the folders of locales; undefined where a file's name ends in the locale. */
  readonly folder: string | undefined;
  /** False for what may as well be a word: `check-in`, `order_no`. */
  readonly isSure: boolean;
}

function readingsOf(name: string): Reading[] {
  const steps = name.split('/');
  const folders = steps.flatMap((step, index): Reading[] => {
    const locale = localeOf(step);
    if (locale === undefined || steps.length === 1) return [];
    const base = steps.filter((_, other) => other !== index).join('/');
    return [{ base, locale, folder: steps.slice(0, index).join('/'), isSure: true }];
  });
  return [...folders, ...endingsOf(name)];
}

/** `welcome.fr-CA` may be the Canadian French one of `welcome`, or the Catalan one of `welcome.fr`. */
function endingsOf(name: string): Reading[] {
  const endings = [
    /^(.*[^./_-])([._-])([a-z]{2}[-_][a-z]{2,4})$/i,
    /^(.*[^./_-])([._-])([a-z]{2})$/i,
  ];
  return endings.flatMap((ending): Reading[] => {
    const [, base = '', separator, tag = ''] = ending.exec(name) ?? [];
    const locale = localeOf(tag);
    if (locale === undefined) return [];
    return [{ base, locale, folder: undefined, isSure: separator === '.' }];
  });
}

/** Folders in which every folder that holds messages is named for a locale. */
function localeFolders(names: readonly string[]): ReadonlySet<string> {
  const children = new Map<string, Set<string>>();
  for (const name of names) {
    const steps = name.split('/');
    for (const [index, step] of steps.slice(0, -1).entries()) {
      const folder = steps.slice(0, index).join('/');
      children.set(folder, (children.get(folder) ?? new Set()).add(step));
    }
  }
  const isLocale = (step: string): boolean => localeOf(step) !== undefined;
  const all = [...children].filter(([, steps]) => [...steps].every(isLocale));
  return new Set(all.map(([folder]) => folder));
}

/** A BCP 47 tag for `de`, `de-AT`, `pt_BR`, `zh-Hant`; undefined for what names no language. */
function localeOf(step: string): string | undefined {
  if (!/^[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}))?$/i.test(step)) return undefined;
  try {
    const [tag] = Intl.getCanonicalLocales(step.replace('_', '-'));
    if (tag === undefined) return undefined;
    const { language } = new Intl.Locale(tag);
    return LANGUAGES.of(language) === undefined ? undefined : tag;
  } catch {
    return undefined;
  }
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
