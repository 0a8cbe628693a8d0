import type { Remedy } from '../../model/finding/finding.ts';
import type { Message } from '../../model/message.ts';
import type { Blame, Fix, SourceEdit } from '../../model/run.ts';
import { sourceOfSpan, type Sources } from './source-of-span.ts';

/** Edits that carry out a remedy. */
export interface Mending extends Fix {
  /** False where a person has to choose, or to look. */
  readonly isCertain: boolean;
}

/** What a remedy comes to in the user's files: nothing, or one way, or one for each field to choose from. */
export function mendingsOf(
  remedy: Remedy | undefined,
  blame: Blame,
  message: Message,
  sources: Sources,
): readonly Mending[] {
  switch (remedy?.do) {
    case undefined:
      return [];
    case 'link':
      return listed(linked(remedy, message, sources));
    case 'readdress':
      return listed(readdressed(remedy, message, sources));
    case 'print':
      return printed(remedy, blame, message);
  }
}

const listed = (mending: Mending | undefined): readonly Mending[] =>
  mending === undefined ? [] : [mending];

function linked(
  { words }: Remedy & { readonly do: 'link' },
  message: Message,
  sources: Sources,
): Mending | undefined {
  const stretch = sourceOfSpan(message, words, sources);
  if (stretch === undefined || !isContent(stretch.source, stretch.span.start)) return undefined;
  const { text, at } = stretch;
  if (/["'<>\s]/.test(withoutExpressions(text))) return undefined;
  const href = /^https?:/i.test(text) ? text : `https://${text}`;
  return {
    description: 'Make the address a link',
    edits: [{ at, replacement: `<a href="${href}">${text}</a>` }],
    isCertain: true,
  };
}

/** Between tags, and not within an element that must not hold a link. */
function isContent(source: string, offset: number): boolean {
  const before = source.slice(0, offset);
  const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
  const opened = (before.match(/<(?:a|mj-button|button)\b/gi) ?? []).length;
  const closed = (before.match(/<\/(?:a|mj-button|button)\s*>/gi) ?? []).length;
  return !isInTag && opened === closed;
}

const withoutExpressions = (text: string): string =>
  text.replace(/\{\{[^{}]*\}\}|\{%[^{}]*%\}|<%[^<>]*%>/g, '');

/** What stands before the value of a link's address, in HTML and in MJML. */
const HREF = /\bhref\s*=\s*["']\s*/i;

function readdressed(
  { address, to }: Remedy & { readonly do: 'readdress' },
  message: Message,
  sources: Sources,
): Mending | undefined {
  const stretch = sourceOfSpan(message, address, sources, HREF);
  if (stretch === undefined) return undefined;
  const { at, text } = stretch;
  const shown =
    message.parts[address.part]?.content.slice(address.span.start, address.span.end) ?? '';
  if (shown !== '' && to.endsWith(shown)) {
    const missing = to.slice(0, -shown.length);
    // What an expression prints may begin otherwise for somebody else.
    if (!text.startsWith(shown.slice(0, 4))) return undefined;
    return {
      description: `Put ${missing} before the address`,
      edits: [{ at: { ...at, end: at.start }, replacement: missing }],
      isCertain: true,
    };
  }
  if (text !== shown) return undefined;
  return {
    description: `Let the link lead to ${to}`,
    edits: [{ at, replacement: to }],
    isCertain: true,
  };
}

function printed(
  { fields }: Remedy & { readonly do: 'print' },
  blame: Blame,
  message: Message,
): readonly Mending[] {
  if (blame.kind !== 'expression') return [];
  const { expression, paths } = blame;
  const [blamed] = paths;
  if (blamed === undefined || expression.at.approximate === true) return [];
  const wanted = new RegExp(
    `(?<![\\w.@/\\]$-])${blamed.replace(/[.[\]$]/g, String.raw`\$&`)}(?![\\w.[$-])`,
    'g',
  );
  const places = [...expression.source.matchAll(wanted)];
  // Elsewhere than from the root of the data the same name may mean another field.
  if (places.length !== 1) return [];
  return fields.map((field) => {
    const written = writtenFor(field, message);
    const edit: SourceEdit = {
      at: expression.at,
      replacement: expression.source.replace(wanted, () => written),
    };
    return {
      description: `Print ${field} instead of ${blamed}`,
      edits: [edit],
      // Which entry of a list is meant, a person has to say.
      isCertain: fields.length === 1 && !/\[/.test(field),
    };
  });
}

/** A path in the notation of the engine that prints it. */
function writtenFor(path: string, { rendering }: Message): string {
  const order = rendering?.order ?? [];
  if (order.includes('handlebars')) return path.replace(/\[(\d+)\]/g, '.[$1]');
  if (order.includes('mustache')) return path.replace(/\[(\d+)\]/g, '.$1');
  return path;
}
