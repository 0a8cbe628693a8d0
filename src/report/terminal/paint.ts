import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pico from 'picocolors';

type Stroke = (text: string) => string;

/** Colours and links, or nothing of both where the terminal has none. */
export interface Paint {
  readonly bold: Stroke;
  readonly dim: Stroke;
  readonly underline: Stroke;
  readonly red: Stroke;
  readonly yellow: Stroke;
  readonly green: Stroke;
  readonly cyan: Stroke;
  link(text: string, url: string | undefined): string;
}

export function createPaint({ color, links }: { color: boolean; links: boolean }): Paint {
  const { bold, dim, underline, red, yellow, green, cyan } = pico.createColors(color);
  return { bold, dim, underline, red, yellow, green, cyan, link: links ? hyperlink : plain };
}

/** URL of a user's file; `file` is relative to `root`. */
export const fileUrl = (root: string, file: string): string => pathToFileURL(join(root, file)).href;

const plain = (text: string): string => text;

/** OSC 8, as https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda describes it. */
function hyperlink(text: string, url: string | undefined): string {
  if (url === undefined || !/^[!-~]+$/.test(url)) return text;
  return `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\`;
}
