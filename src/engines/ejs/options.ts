/** The project's options for EJS, those apart that are ours to follow. */
export interface EjsOptions {
  /** Handed on as they are. */
  readonly compile: Readonly<Record<string, unknown>>;
  readonly delimiters: Delimiters;
  /** The option `escape`. */
  readonly escape: ((value: unknown) => string) | undefined;
  /** Name of the data in compiled templates. */
  readonly localsName: string;
  /** A function by which templates print what no tag shows. */
  readonly outputFunctionName: string | undefined;
}

export interface Delimiters {
  /** `<%`. */
  readonly open: string;
  /** `%>`. */
  readonly close: string;
  /** `%`. */
  readonly sign: string;
}

/** Options of which each is ours to decide, or makes something else of a template than a function. */
const NOT_HANDED_ON = ['escape', 'cache', 'client', 'filename', 'includer', 'views', 'root'];

export function readOptions(given: Readonly<Record<string, unknown>>): EjsOptions {
  const textOf = (name: string, usual: string): string => {
    const value = given[name];
    return typeof value === 'string' && value !== '' ? value : usual;
  };
  const sign = textOf('delimiter', '%');
  return {
    compile: Object.fromEntries(
      Object.entries(given).filter(([name]) => !NOT_HANDED_ON.includes(name)),
    ),
    delimiters: {
      open: textOf('openDelimiter', '<') + sign,
      close: sign + textOf('closeDelimiter', '>'),
      sign,
    },
    escape:
      typeof given.escape === 'function' ? (given.escape as (value: unknown) => string) : undefined,
    localsName: textOf('localsName', 'locals'),
    outputFunctionName: textOf('outputFunctionName', '') || undefined,
  };
}
