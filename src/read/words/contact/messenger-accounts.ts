import { MESSENGER_ACCOUNTS } from '../../../lexicon/contact-hosts.ts';
import { decoded } from '../decoded.ts';

/** Whom the address of a messenger reaches: a number or a name, decoded. Empty where it names nobody: `https://wa.me/`. */
export function accountIn(href: string): string {
  const { path, parameters } = partsOf(href);
  const named = [
    ...path.filter((piece) => !PATH_WORDS.has(piece.toLowerCase())),
    ...parameters.flatMap(([name, value]) => (PARAMETERS.has(name) ? [value] : [])),
  ];
  return named.find((piece) => /[\p{L}\p{N}]/u.test(piece))?.trim() ?? '';
}

/** Whether the address passes a page on to friends: `https://wa.me/?text=https://shop.example/`. */
export function isShared(href: string): boolean {
  const { path, parameters } = partsOf(href);
  if (path.some((piece) => SHARING.has(piece.toLowerCase()))) return true;
  const passed = parameters.some(
    ([name, value]) => /^(?:text|body|url|u|link)$/.test(name) && /https?:|www\./i.test(value),
  );
  return passed && accountIn(href) === '';
}

interface Parts {
  /** Without the host; of the fragment, too. */
  readonly path: readonly string[];
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

function partsOf(href: string): Parts {
  const [, scheme = '', rest = ''] = /^(?:([a-z][a-z\d+.-]*):)?(.*)$/is.exec(href.trim()) ?? [];
  const isWeb = /^(?:https?)?$/i.test(scheme);
  const bare = rest.replace(/^\/\//, '').replace(isWeb ? /^[^/?#]*/ : '', '');
  const [, path = '', query = '', fragment = ''] =
    /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(bare) ?? [];
  return {
    path: `${path}/${fragment}`.split('/').map(decoded),
    parameters: query.split('&').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [name.toLowerCase(), decoded(value.join('=').replaceAll('+', ' '))] as const;
    }),
  };
}

const PATH_WORDS: ReadonlySet<string> = new Set(MESSENGER_ACCOUNTS.pathWords);
const PARAMETERS: ReadonlySet<string> = new Set(MESSENGER_ACCOUNTS.parameters);
const SHARING: ReadonlySet<string> = new Set(MESSENGER_ACCOUNTS.sharing);
