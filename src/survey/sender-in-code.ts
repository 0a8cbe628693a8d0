import type { Tree } from './walk-tree.ts';

/** Who sends, as far as it is written somewhere: with an address, or only by name. */
export interface FoundSender {
  readonly text: string;
  readonly file: string;
}

export const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;

/** The value of `from: …` in code: a text, or what stands in for a setting (`process.env.FROM || "a@b.example"`). */
export function senderIn(text: string, file: string): FoundSender | undefined {
  let named: FoundSender | undefined;
  for (const { index, 0: key } of text.matchAll(FROM)) {
    const written = valueAt(text, index + key.length)
      .replace(/\\?"/g, '')
      .trim();
    if (/^no-?reply@example|[{}]/i.test(written)) continue;
    if (ADDRESS.test(written)) return { text: written, file };
    const [, name] = /^([\p{Lu}][\p{L}\p{N} &'’.-]{1,60}?)\s*<\s*>$/u.exec(written) ?? [];
    if (name !== undefined) named ??= { text: name, file };
  }
  return named;
}

const FROM =
  /\b(?:from|default_?from|mail_?from|from_?(?:address|email)|email_?from|sender)\b["']?\s*[:=](?![=>])\s*/gi;

/** An expression of strings with what is only known while it runs left out; its alternatives by their last. */
function valueAt(text: string, start: number): string {
  const source = text.slice(start, start + 300);
  if (source.startsWith('`')) return templateText(source);
  const [, direct] = /^(["'])((?:(?!\1)[^\n\\]|\\.){0,200})\1/.exec(source)?.slice(1) ?? [];
  if (direct !== undefined) return direct;
  return alternativeIn(source.split(/\n|[;}]/, 1)[0] ?? '');
}

/** `"Shop" <${process.env.FROM || "hello@shop.example"}>`: what stands behind `||` is printed where nothing is set. */
function templateText(source: string): string {
  const [, inside = ''] = /^`((?:[^`$]|\$(?!\{)|\$\{[^{}]*\})*)`/.exec(source) ?? [];
  return inside.replace(/\$\{([^{}]*)\}/g, (_, code: string) => alternativeIn(code));
}

/** `config.get("FROM", "a@b.example")` as well. */
const alternativeIn = (code: string): string =>
  /(?:\|\||\?\?|,)\s*(["'`])([^"'`\n$]{1,120})\1\s*\)*\s*,?\s*$/.exec(code)?.[2] ??
  /(?:\|\||\?\?)\s*(["'`])([^"'`\n$]{1,120})\1/.exec(code)?.[2] ??
  '';

export function senderInEnvironment(tree: Tree): FoundSender | undefined {
  for (const file of ['.env.example', '.env.sample', '.env.dist', '.env.template']) {
    if (!tree.files.includes(file)) continue;
    const [, written = ''] =
      /^[A-Z_]*(?:MAIL|EMAIL|SMTP)[A-Z_]*FROM[A-Z_]*\s*=\s*(.+)$/m.exec(tree.read(file) ?? '') ??
      [];
    const plain = written.trim().replace(/["']/g, '');
    if (ADDRESS.test(plain)) return { text: plain, file };
  }
  return undefined;
}
