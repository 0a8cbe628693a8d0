import type { ConfigInput } from '../schema/config.ts';
import type { LoadedMessageInput } from '../schema/loaded-message.ts';

/** What a code config may hold: the keys of a YAML config, and a function as `context`. */
export type Config = Omit<ConfigInput, 'context' | 'load'> & {
  /** Makes the model that templates get from a customer's data. */
  context?:
    | Readonly<Record<string, string>>
    // The project knows the shape of its records; sendlint does not.
    | ((data: never, about: { message: string; customer: string }) => unknown);
  /** Messages that no template file holds, or the module that returns them. */
  load?:
    | string
    | ((about: {
        readonly root: string;
      }) =>
        | Iterable<LoadedMessageInput>
        | AsyncIterable<LoadedMessageInput>
        | Promise<Iterable<LoadedMessageInput> | AsyncIterable<LoadedMessageInput>>);
};

/** Returns `config` as it is; it exists so that editors know what it may hold. */
export const defineConfig = (config: Config): Config => config;
