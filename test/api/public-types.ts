import { readFileSync } from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';

interface Place {
  /** Of the built types, relative to dist/. */
  readonly file: string;
  readonly name: string;
}

/** A file of built types, cut into its statements. */
interface TypeFile {
  readonly declarations: ReadonlyMap<string, string>;
  /** Names that come from other files of ours. */
  readonly imports: ReadonlyMap<string, Place>;
  /** What it hands on; `*` for all of a file. */
  readonly exports: ReadonlyMap<string, Place>;
  readonly handsOnAll: readonly string[];
  /** What it adds to the types of others. */
  readonly additions: readonly string[];
}

/** Entries of the package, as users import them. */
const ENTRIES = {
  sendlint: 'index.d.ts',
  'sendlint/vitest': 'vitest/index.d.ts',
  'sendlint/vitest/matchers': 'vitest/matchers.d.ts',
} as const;

/** The types that users can see, as a page: what each entry exports, then what that is made of. */
export async function publicTypes(dist: string): Promise<string> {
  const open = reader(dist);
  const entries = Object.entries(ENTRIES).map(([name, file]) => ({
    name,
    exported: exportsOf(file, open),
    additions: reached([file], open).flatMap((each) => open(each).additions),
  }));
  const exported = new Set(entries.flatMap((entry) => [...entry.exported.values()]).map(keyOf));
  const parts = partsOf(
    entries.flatMap((entry) => [...entry.exported.values()]),
    open,
  ).filter((place) => !exported.has(keyOf(place)));
  const page = [
    '# Public types',
    'What users of the package see, without comments. `npm run generate` writes this page: a change of it is a change of the API.',
    ...entries.flatMap(({ name, exported: own, additions }) => [
      `## \`${name}\``,
      codeBlock([...[...own.values()].map((place) => declarationAt(place, open)), ...additions]),
    ]),
    '## What they are made of',
    ...[...new Set(parts.map(({ file }) => file))].toSorted().flatMap((file) => [
      `### ${file.replace(/\.d\.ts$/, '')}`,
      codeBlock(
        parts
          .filter((place) => place.file === file)
          .map((place) => declarationAt(place, open))
          .toSorted(),
      ),
    ]),
  ].join('\n\n');
  const file = path.join(dist, '../test/api/public-types.md');
  return prettier.format(page, { ...(await prettier.resolveConfig(file)), filepath: file });
}

const codeBlock = (declarations: readonly string[]): string =>
  `\`\`\`ts\n${declarations.join('\n\n')}\n\`\`\``;

const keyOf = ({ file, name }: Place): string => `${file}#${name}`;

const declarationAt = ({ file, name }: Place, open: (file: string) => TypeFile): string =>
  open(file).declarations.get(name) ?? '';

function exportsOf(file: string, open: (file: string) => TypeFile): ReadonlyMap<string, Place> {
  const { exports, handsOnAll, declarations } = open(file);
  const own = [...declarations]
    .filter(([, text]) => text.startsWith('export '))
    .map(([name]) => [name, { file, name }] as const);
  const handedOn = [...exports].map(([name, place]) => [name, sourceOf(place, open)] as const);
  const all = handsOnAll.flatMap((other) => [...exportsOf(other, open)]);
  return new Map([...own, ...handedOn, ...all]);
}

/** Where a name is declared, through all the files that hand it on. */
function sourceOf(place: Place, open: (file: string) => TypeFile): Place {
  const { exports, declarations, imports } = open(place.file);
  if (declarations.has(place.name)) return place;
  const next = exports.get(place.name) ?? imports.get(place.name);
  return next === undefined ? place : sourceOf(next, open);
}

/** Every type that the declarations at `places` speak of, and those that these speak of. */
function partsOf(places: readonly Place[], open: (file: string) => TypeFile): Place[] {
  const found = new Map(places.map((place) => [keyOf(place), place]));
  // A map that grows while it is walked is walked to its new end.
  for (const { file, name } of found.values()) {
    const { declarations, imports } = open(file);
    for (const [word] of (declarations.get(name) ?? '').matchAll(/\b[A-Z]\w*\b/g)) {
      const place = declarations.has(word) ? { file, name: word } : imports.get(word);
      if (place === undefined) continue;
      const source = sourceOf(place, open);
      if (isType(declarationAt(source, open))) found.set(keyOf(source), source);
    }
  }
  return [...found.values()];
}

const isType = (declaration: string): boolean =>
  /^(?:export )?(?:declare )?(?:interface|type|class) /.test(declaration);

/** The files, and those that they hand something on from. */
function reached(files: readonly string[], open: (file: string) => TypeFile): string[] {
  const found = new Set(files);
  for (const file of found) {
    for (const { file: next } of open(file).exports.values()) found.add(next);
  }
  return [...found];
}

function reader(dist: string): (file: string) => TypeFile {
  const known = new Map<string, TypeFile>();
  return (file) => {
    const parsed = known.get(file) ?? parse(file, readFileSync(path.join(dist, file), 'utf8'));
    known.set(file, parsed);
    return parsed;
  };
}

function parse(file: string, text: string): TypeFile {
  const declarations = new Map<string, string>();
  const imports = new Map<string, Place>();
  const exports = new Map<string, Place>();
  const handsOnAll: string[] = [];
  const additions: string[] = [];
  const resolve = (specifier: string): string =>
    path.posix.join(path.posix.dirname(file), specifier).replace(/\.ts$/, '.d.ts');

  for (const statement of statementsIn(text)) {
    const [, verb, names = '', specifier = ''] =
      /^(import|export)(?: type)? \{([^}]*)\} from '(\.[^']+)';$/s.exec(statement) ?? [];
    const [, all] = /^export(?: type)? \* from '(\.[^']+)';$/.exec(statement) ?? [];
    const [, name] =
      /^(?:export )?(?:declare )?(?:abstract )?(?:interface|type|class|const|function) (\w+)/.exec(
        statement,
      ) ?? [];
    if (verb !== undefined) {
      for (const [local, given] of namesIn(names)) {
        const place = { file: resolve(specifier), name: given };
        (verb === 'import' ? imports : exports).set(local, place);
      }
    } else if (all !== undefined) handsOnAll.push(resolve(all));
    else if (name !== undefined) declarations.set(name, statement);
    else if (statement.startsWith('declare ')) additions.push(statement);
    else if (statement.startsWith('export {')) {
      for (const [local, given] of namesIn(statement.replace(/^export \{|\};$/g, ''))) {
        exports.set(local, imports.get(given) ?? { file, name: given });
      }
    }
  }
  return { declarations, imports, exports, handsOnAll, additions };
}

/** The compiler begins every statement of a file in the first column, and no other line but what closes one. */
const statementsIn = (text: string): string[] =>
  text
    .replace(/^\s*\/\*\*.*?\*\/\n/gms, '')
    .split(/\n(?=[a-z])/)
    .map((statement) => statement.trim());

/** `A, type B as C` as pairs of the name here and the name there. */
const namesIn = (list: string): (readonly [local: string, given: string])[] =>
  list
    .split(',')
    .map((item) => item.trim().replace(/^type /, ''))
    .filter((item) => item !== '')
    .map((item) => {
      const [given = '', local = given] = item.split(' as ');
      return [local, given] as const;
    });
