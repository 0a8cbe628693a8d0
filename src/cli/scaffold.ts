import { UserError } from '../model/user-error.ts';

/** A kind of part that sendlint has many of, and how a new one begins. */
export interface Scaffold {
  /** Folder of the files that new ones are copied from, relative to the checkout. */
  readonly template: string;
  /** What a name must look like, and one that does. */
  readonly name: { readonly pattern: RegExp; readonly example: string };
  /** Where a file of the template goes, relative to the checkout, and what it says there. */
  file(name: string, template: { readonly file: string; readonly text: string }): NewFile;
  /** A list that the new one is entered in. */
  readonly list?: { readonly file: string; enter(name: string, text: string): string };
  /** What is left to do by hand. */
  next(name: string): readonly string[];
}

export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** `pt-BR` as `ptBR`: the names of languages and reporters as variables. */
const variable = (name: string): string =>
  name.replace(/-([a-zA-Z])/g, (_, letter: string) => letter.toUpperCase());

export const SCAFFOLDS: Readonly<Record<string, Scaffold>> = {
  language: {
    template: 'src/lexicon/languages/_template',
    name: { pattern: /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, example: 'lt' },
    file: (code, { file, text }) => ({
      file: `src/lexicon/languages/${file.replace('xx', code)}`,
      text: text
        .replaceAll("'../../language.ts'", "'../language.ts'")
        .replaceAll("'../../../../test/", "'../../../test/")
        .replaceAll('const xx:', `const ${variable(code)}:`)
        .replaceAll("'xx'", `'${code}'`)
        .replace(/\/\*\* Copied by .*\*\/\n/, ''),
    }),
    list: {
      file: 'src/lexicon/languages/index.ts',
      enter: (code, text) =>
        text
          .replace(/\n\n/, `\nimport { ${variable(code)} } from './${code}.ts';\n\n`)
          .replace(/\n\];/, `\n  ${variable(code)},\n];`),
    },
    next: (code) => [
      `Write its words in src/lexicon/languages/${code}.ts; src/lexicon/language.ts says what each list is for.`,
      `Write sentences of real mails in src/lexicon/languages/${code}.test.ts, and run: npx vitest run src/lexicon`,
      `Let somebody else write labelled messages in test/corpus/${code}/, and run: npm run accuracy`,
    ],
  },
  engine: {
    template: 'src/engines/_template',
    name: { pattern: /^[a-z][a-z0-9-]*[a-z0-9]$/, example: 'eta' },
    file: (name, { file, text }) => ({
      file: `src/engines/${name}/${file}`,
      text: text
        .replaceAll('xxEngine', `${variable(name)}Engine`)
        .replaceAll('XxPackage', `${capital(variable(name))}Package`)
        .replaceAll(" as TemplateEngine['name']", '')
        .replaceAll("'xx'", `'${name}'`)
        .replaceAll('renders xx', `renders ${name}`)
        .replace(/\/\*\* Copied by .*\*\/\n/, ''),
    }),
    next: (name) => [
      `Add '${name}' to TEMPLATE_ENGINES in src/engines/names.ts; the compiler then names the places that must know it.`,
      `Add its extension in src/project/templates/file-role.ts, its settings in src/project/schema/config.ts, its row in docs/architecture.md.`,
      'Run: npm run generate',
    ],
  },
  reporter: {
    template: 'src/report/_template',
    name: { pattern: /^[a-z][a-z0-9-]*[a-z0-9]$/, example: 'ndjson' },
    file: (name, { file, text }) => ({
      file: `src/report/${name}/${file.replace('xx', name)}`,
      text: text
        .replaceAll("'./xx.ts'", `'./${name}.ts'`)
        .replaceAll('import xx ', `import ${variable(name)} `)
        .replaceAll('xx.render', `${variable(name)}.render`)
        .replaceAll("'xx'", `'${name}'`)
        .replace(/\/\*\* Copied by .*\*\/\n/, ''),
    }),
    list: {
      file: 'src/report/reporters.ts',
      enter: (name, text) =>
        text
          .replace(/\n\n/, `\nimport ${variable(name)} from './${name}/${name}.ts';\n\n`)
          .replace(/(\breporters\b[^=]*= \[)/, `$1${variable(name)}, `),
    },
    next: (name) => [
      `Write what it prints in src/report/${name}/${name}.ts, and hold it to the format's own schema in its test.`,
      'Run: npm run format && npm run generate',
    ],
  },
};

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Throws a {@link UserError} for a name that is none. */
export function checkName(
  kind: string,
  name: string,
  { pattern, example }: Scaffold['name'],
): void {
  if (pattern.test(name)) return;
  throw new UserError({
    message: `Expected the name of the ${kind} to look like "${example}", but got ${JSON.stringify(name)}.`,
    hint: `sendlint new ${kind} ${example}`,
  });
}
