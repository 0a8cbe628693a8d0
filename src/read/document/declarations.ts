/**
 * The declarations of a style that bear on what a person sees, by property. Values are in lower case
 * and valid; where a property is declared twice, the one that counts is kept.
 */
export type Declarations = ReadonlyMap<Property, Declared>;

export interface Declared {
  readonly value: string;
  readonly important: boolean;
}

export type Property = keyof typeof VALID;

const LENGTH = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?:[a-z]+|%)?$/;
const SIZE =
  /^(?:auto|none|(?:min|max|fit)-content|inherit|initial|unset|[+-]?(?:\d+\.?\d*|\.\d+)(?:[a-z]+|%)?|calc\([^;]*\))$/;
const COLOR =
  /^(?:#[0-9a-f]{3,8}|[a-z]+|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|var|light-dark)\(.*\))$/s;
const CLIP_BOX = /^(?:[a-z]+-box|text|inherit|initial)(?:\s*,\s*(?:[a-z]+-box|text))*$/;
const OVERFLOW = /^(?:visible|hidden|clip|scroll|auto|overlay|inherit|initial|unset)$/;

const VALID = {
  display:
    /^(?:none|contents|inherit|initial|unset|revert|block|inline|inline-block|inline-table|inline-flex|inline-grid|flow-root|list-item|flex|grid|table|table-[a-z]+(?:-group)?|run-in|ruby)$/,
  visibility: /^(?:visible|hidden|collapse|inherit|initial|unset)$/,
  opacity: LENGTH,
  'overflow-x': OVERFLOW,
  'overflow-y': OVERFLOW,
  height: SIZE,
  'max-height': SIZE,
  width: SIZE,
  'max-width': SIZE,
  'padding-top': SIZE,
  'padding-bottom': SIZE,
  'font-size':
    /^(?:(?:xx?-|xxx-)?(?:small|large)|medium|smaller|larger|inherit|initial|unset|[+]?(?:\d+\.?\d*|\.\d+)(?:[a-z]+|%)?|(?:calc|clamp|min|max)\(.*\))$/s,
  color: COLOR,
  'background-color': COLOR,
  'background-image': /./s,
  'background-clip': CLIP_BOX,
  '-webkit-text-fill-color': COLOR,
  position: /^(?:static|relative|absolute|fixed|sticky|inherit|initial)$/,
  left: SIZE,
  right: SIZE,
  top: SIZE,
  bottom: SIZE,
  float: /^(?:left|right|none|inherit|initial|inline-start|inline-end)$/,
  'text-indent': SIZE,
  clip: /^(?:auto|rect\(.*\)|inherit|initial)$/s,
  'clip-path': /./s,
  transform: /./s,
  'white-space': /^(?:normal|nowrap|pre|pre-wrap|pre-line|break-spaces|inherit|initial)$/,
  'mso-hide': /^(?:all|none|screen|yes)$/,
} as const satisfies Record<string, RegExp>;

const isProperty = (name: string): name is Property => Object.hasOwn(VALID, name);

/** The declarations of a `style` attribute. */
export function parseStyle(style: string): Declarations {
  const declarations = new Map<Property, Declared>();
  for (const declaration of split(style)) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const mark = declaration.lastIndexOf('!');
    const important =
      mark > colon &&
      declaration
        .slice(mark + 1)
        .trim()
        .toLowerCase() === 'important';
    declare(
      declarations,
      name,
      declaration.slice(colon + 1, important ? mark : undefined),
      important,
    );
  }
  return declarations;
}

/** Adds a declaration, shorthands taken apart. A later one wins over an earlier, `!important` over both. */
export function declare(
  declarations: Map<Property, Declared>,
  name: string,
  written: string,
  important: boolean,
): void {
  const isLong = written.length > LONGEST_VALUE;
  if (isLong && !name.startsWith('background')) return;
  const value = isLong ? EMBEDDED_IMAGE : written.trim().toLowerCase();
  for (const [property, part] of longhands(name, value)) {
    if (!VALID[property].test(part)) continue;
    if (!important && declarations.get(property)?.important === true) continue;
    declarations.set(property, { value: part, important });
  }
}

/** Only an image written into a background is longer. */
const LONGEST_VALUE = 1_000;
const EMBEDDED_IMAGE = 'url()';

function longhands(name: string, value: string): readonly (readonly [Property, string])[] {
  switch (name) {
    case 'overflow': {
      const [x = value, y = x] = value.split(/\s+/);
      return [
        ['overflow-x', x],
        ['overflow-y', y],
      ];
    }
    case 'padding': {
      const [top = value, , bottom = top] = value.split(/\s+/);
      return [
        ['padding-top', top],
        ['padding-bottom', bottom],
      ];
    }
    case 'background':
      return [
        ['background-image', IMAGE.test(value) ? value : 'none'],
        ['background-color', colorWithin(value)],
      ];
    case '-webkit-background-clip':
      return [['background-clip', value]];
    case 'font': {
      const size = FONT_SIZE.exec(value)?.[1];
      return size === undefined ? [] : [['font-size', size]];
    }
    default:
      return isProperty(name) ? [[name, value]] : [];
  }
}

const IMAGE = /(?:url|gradient|image|image-set|var)\(/;

const FONT_SIZE =
  /(?:^|\s)((?:\d+\.?\d*|\.\d+)(?:[a-z]+|%)|(?:xx?-)?(?:small|large)|medium)(?:\s*\/|\s)/;

/** The colour in a `background` shorthand; `transparent` where it names none. */
function colorWithin(value: string): string {
  const withoutImages = value.replace(/url\([^)]*\)/g, ' ');
  const color = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\([^)]*\)/.exec(withoutImages)?.[0];
  if (color !== undefined) return color;
  const word = withoutImages
    .split(/[\s,/]+/)
    .find((part) => /^[a-z]+$/.test(part) && !LAYER.has(part));
  return word ?? 'transparent';
}

/** Words of a `background` shorthand that are no colours. */
const LAYER: ReadonlySet<string> = new Set([
  'none',
  'repeat',
  'space',
  'round',
  'scroll',
  'fixed',
  'local',
  'left',
  'right',
  'top',
  'bottom',
  'center',
  'cover',
  'contain',
  'auto',
  'initial',
]);

/** Declarations of a style, cut at the semicolons that stand in no quotes, parentheses or comments. */
function split(style: string): string[] {
  const text = style.includes('/*') ? withoutComments(style) : style;
  if (!text.includes('(') && !text.includes('"') && !text.includes("'")) return text.split(';');
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\\') at++;
    else if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === ';' && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function withoutComments(style: string): string {
  let text = '';
  let at = 0;
  for (;;) {
    const start = style.indexOf('/*', at);
    if (start === -1) return text + style.slice(at);
    text += `${style.slice(at, start)} `;
    const end = style.indexOf('*/', start + 2);
    if (end === -1) return text;
    at = end + 2;
  }
}
