import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * What of the machine messages depend on: Node with its tables of languages and time zones, and the zone and
 * language that the process runs in.
 */
export function environmentOf(): readonly string[] {
  const { node, v8, icu = '', cldr = '', tz = '', unicode = '' } = process.versions;
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  return [node.split('.')[0] ?? '', v8, icu, cldr, tz, unicode, timeZone, locale, OWN_STATE];
}

/** As this process has loaded it. */
const OWN_STATE = ownState();

/** The version says it all of a package; of a checkout that is being worked on, when it was last changed. */
function ownState(): string {
  const sources = path.resolve(import.meta.dirname, '..');
  if (sources.split(path.sep).includes('node_modules')) return '';
  const times = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[jt]s$/.test(file) && !/\.test\.[jt]s$/.test(file))
    .map((file) => statSync(path.join(sources, file), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return `${times.length} ${Math.max(0, ...times)}`;
}
