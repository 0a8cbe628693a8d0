import { readdirSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * What of the machine messages depend on: Node with its tables of languages and time zones, and the zone and
 * language that the process runs in.
 */
export function environmentOf(): readonly string[] {
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  return [...ofNode(), timeZone, locale, OWN_STATE];
}

/**
 * The same, told by what decides it: as long as this says the same, so does {@link environmentOf}. It may say
 * something else for surroundings that are alike, and takes no tables of languages to be loaded.
 */
export function surroundings(): readonly string[] {
  const { env } = process;
  const named = ['TZ', 'LC_ALL', 'LC_MESSAGES', 'LANG', 'LANGUAGE'].map((name) => env[name] ?? '');
  return [...ofNode(), ...named, zoneOfMachine(), OWN_STATE];
}

function ofNode(): readonly string[] {
  const { node, v8, icu = '', cldr = '', tz = '', unicode = '' } = process.versions;
  return [node.split('.')[0] ?? '', v8, icu, cldr, tz, unicode];
}

function zoneOfMachine(): string {
  try {
    return readlinkSync('/etc/localtime');
  } catch {
    // It may be a file of its own, which changes as a whole; elsewhere the system is asked.
    const { mtimeMs } = statSync('/etc/localtime', { throwIfNoEntry: false }) ?? {};
    return String(mtimeMs ?? new Intl.DateTimeFormat().resolvedOptions().timeZone);
  }
}

/** As this process has loaded it. */
const OWN_STATE = ownState();

/** The version says it all of a package; of a checkout that is being worked on, when it was last changed. */
function ownState(): string {
  const sources = path.resolve(import.meta.dirname, '..');
  if (sources.split(path.sep).includes('node_modules')) return '';
  const last = lastChange(sources);
  return `${last.files} ${last.time}`;
}

/** How many modules there are below a folder, and when one of them was last written. */
function lastChange(folder: string): { files: number; time: number } {
  const sum = { files: 0, time: 0 };
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const inner = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      const { files, time } = lastChange(inner);
      sum.files += files;
      sum.time = Math.max(sum.time, time);
    } else if (/(?<!\.(?:test|d))\.[jt]s$/.test(entry.name)) {
      sum.files += 1;
      sum.time = Math.max(sum.time, statSync(inner, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    }
  }
  return sum;
}
