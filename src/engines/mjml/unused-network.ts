import Module from 'node:module';

/** Where Node keeps what loads CommonJS modules. */
const LOAD = '_load';

interface Loader {
  [LOAD]: (name: string, ...rest: readonly unknown[]) => unknown;
}

/** The HTTP client of cheerio's `fromURL`: a third of the modules that come with MJML, which calls none of it. */
const CLIENT = 'undici';

/** Runs `load` with the HTTP client left out; what asks for something of it is given the real one. */
export async function withoutNetwork<Result>(load: () => Promise<Result>): Promise<Result> {
  const loader = Module as unknown as Loader;
  const { [LOAD]: original } = loader;
  loader[LOAD] = (name, ...rest) => {
    const real = (): unknown => Reflect.apply(original, Module, [name, ...rest]);
    return name === CLIENT ? whenAsked(real) : real();
  };
  try {
    return await load();
  } finally {
    loader[LOAD] = original;
  }
}

/** A module that is loaded when its first member is read. As a default import it is itself. */
function whenAsked(load: () => unknown): object {
  let loaded: object | undefined;
  return new Proxy(
    {},
    {
      get(_, key) {
        if (key === '__esModule') return true;
        loaded ??= load() as object;
        return key === 'default' ? loaded : (Reflect.get(loaded, key) as unknown);
      },
    },
  );
}
