import { readFileSync } from 'node:fs';

/** The package's file stands two folders up, both from the sources and from what is built of them. */
export function ownVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
