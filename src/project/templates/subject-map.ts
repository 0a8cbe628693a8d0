import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { isMap, isScalar } from 'yaml';
import type { TemplateText } from '../../engines/port.ts';
import { closest } from '../../model/text/closest.ts';
import type { ReadConfig } from '../config/read-config.ts';
import { wordsOf } from '../facts/words.ts';
import { findFiles } from '../source/find-files.ts';
import { importFresh, moduleError } from '../source/modules.ts';
import { parseYaml } from '../source/parse-yaml.ts';
import { textOfScalar } from '../source/scalar-text.ts';
import { textFoundIn, textOfSpan } from '../source/template-text.ts';
import type { Files, Report, TextFile } from '../source/text-file.ts';
import { keyOf, type YamlDocument } from '../source/yaml-document.ts';
import { partialName } from './file-role.ts';
import type { Variant } from './locale-variants.ts';

/** Subjects that a project keeps in one place, by message. */
export interface SubjectMap {
  /** The subject of a message, in its locale where the place has it for several. */
  subjectOf(name: string, variant: Variant | undefined): TemplateText | undefined;
  /** Reports subjects that no message took although one has nearly their name. */
  reportUnused(names: readonly string[], warn: Report): void;
}

interface Entry {
  /** The keys that lead to it: `['de', 'welcome']`, `['SUBJECTS', 'ORDER_SHIPPED']`. */
  readonly keys: readonly string[];
  readonly text: TemplateText;
}

/** Reads what `subjects` of the config names: a file that maps messages to subjects, or a folder of files. */
export async function readSubjects(
  config: ReadConfig,
  files: Files,
  report: Report,
): Promise<SubjectMap> {
  const { subjects: place } = config.values;
  if (place === undefined) return subjectMap([]);
  const absolute = path.resolve(files.root, place);
  if (!existsSync(absolute)) {
    report({
      message: `No file "${place}".`,
      hint: 'Name a YAML or JSON file, a module or a folder, relative to the folder of the config.',
      at: config.rangeOf(['subjects']),
      ...(config.source !== undefined && { source: config.source }),
    });
    return subjectMap([]);
  }
  if (statSync(absolute).isDirectory()) return subjectMap(await inFolder(place, files));
  const file = files.read(absolute);
  if (file === undefined) return subjectMap([]);
  if (/\.[cm]?[jt]s$/.test(absolute)) return subjectMap(await inModule(absolute, file, files));
  const document = parseYaml(file, report);
  return subjectMap(document === undefined ? [] : inDocument(document.root, [], document));
}

/** Locales and messages may be nested either way, and names are written as constants, too. */
function subjectMap(entries: readonly Entry[]): SubjectMap {
  const byKey = new Map<string, Entry>();
  for (const entry of entries) {
    const key = keyOfName(entry.keys.filter((step) => !isHeading(step)).join(' '));
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  const used = new Set<Entry>();
  return {
    subjectOf(name, variant) {
      const base = variant?.base ?? name;
      const locale = variant?.locale;
      const [language] = locale?.split('-') ?? [];
      const inLocale = [locale, language].flatMap((tag) =>
        tag === undefined ? [] : [`${tag} ${base}`, `${base} ${tag}`],
      );
      const entry = [name, ...inLocale, base, path.posix.basename(base)]
        .map((candidate) => byKey.get(keyOfName(candidate)))
        .find((found) => found !== undefined);
      if (entry !== undefined) used.add(entry);
      return entry?.text;
    },
    reportUnused(names, warn) {
      for (const [key, entry] of byKey) {
        if (used.has(entry)) continue;
        const near = closest(key, names.map(keyOfName));
        const meant = names.find((name) => keyOfName(name) === near);
        if (meant === undefined || near === key) continue;
        warn({
          message: `The subject "${entry.keys.join('.')}" is no message's.`,
          hint: `Did you mean "${meant}"?`,
          at: entry.text.rangeOf({ start: 0, end: entry.text.text.length }),
        });
      }
    },
  };
}

/** "WELCOME_SUBJECT", "welcomeSubject" and "welcome" name one message. */
const keyOfName = (name: string): string =>
  wordsOf(name)
    .filter((word) => word !== 'subject')
    .join(' ');

/** Whether a key names no message: `SUBJECTS`, `emailSubjects`. */
const isHeading = (step: string): boolean =>
  step === 'default' || wordsOf(step).at(-1) === 'subjects';

function inDocument(node: unknown, keys: readonly string[], document: YamlDocument): Entry[] {
  const value = document.resolve(node);
  if (isScalar(value)) {
    return typeof value.value === 'string'
      ? [{ keys, text: textOfScalar(document.file, value) }]
      : [];
  }
  if (!isMap(value) || keys.length > DEEPEST) return [];
  return value.items.flatMap((pair) =>
    inDocument(pair.value, [...keys, keyOf(pair) ?? ''], document),
  );
}

/** A circle of aliases, or an object that holds itself. */
const DEEPEST = 8;

async function inModule(absolute: string, file: TextFile, files: Files): Promise<Entry[]> {
  try {
    return inValue(await importFresh(absolute, files.root), [], file);
  } catch (error) {
    throw moduleError(error, absolute, files);
  }
}

function inValue(value: unknown, keys: readonly string[], file: TextFile): Entry[] {
  if (typeof value === 'string') return [{ keys, text: textFoundIn(file, value) }];
  if (typeof value !== 'object' || value === null || keys.length > DEEPEST) return [];
  return Object.entries(value).flatMap(([key, inner]) => inValue(inner, [...keys, key], file));
}

async function inFolder(place: string, files: Files): Promise<Entry[]> {
  const found = await findFiles({ root: files.root, places: [place] });
  return found.flatMap(({ absolute, relative }) => {
    const file = files.read(absolute);
    if (file === undefined) return [];
    const start = file.text.length - file.text.trimStart().length;
    const text = textOfSpan(file, { start, end: Math.max(start, file.text.trimEnd().length) });
    return [{ keys: partialName(relative).split('/'), text }];
  });
}
