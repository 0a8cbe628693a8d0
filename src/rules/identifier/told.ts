import { CLASS_FIELDS } from '../../lexicon/field-names/covers.ts';
import { NAMING_FIELDS } from '../../lexicon/field-standing.ts';
import { PLACE_FIELDS } from '../../lexicon/means-types.ts';
import type { Facts, Identifier } from '../../model/facts.ts';
import type { Claim, Reading } from '../../model/reading.ts';
import { type Question, showAny } from './evidence.ts';
import { surroundingsOf } from './surroundings.ts';
import { sweepOf } from './sweep.ts';

/**
 * The bill is for "Casa, via Nizza 48", and the number that it gives is the garage's: of the entries of a
 * list, the one that the message names as the record does, where it names no other. Empty where it names
 * what is shown, or several, or none, or where it shows the number of the one that it names as well.
 */
export function toldInstead(
  { claim, reading, facts }: Question,
  shown: readonly Identifier[],
  acceptable: readonly Identifier[],
): readonly Identifier[] {
  const [first] = shown;
  const entry = entryOf(first?.path ?? '');
  if (first === undefined || entry === undefined || claim.role === 'href') return [];
  if (shown.some(({ path }) => !path.startsWith(entry.list))) return [];
  const listed = acceptable.filter(
    ({ path, kind }) => kind === first.kind && path.startsWith(entry.list),
  );
  const others = listed.filter((it) => !shown.includes(it));
  if (others.length === 0) return [];
  const near = nearby(claim, reading);
  const label = surroundingsOf(claim, reading)?.before.toLowerCase() ?? '';
  const everywhere = reading.lines.map(({ text }) => text.toLowerCase()).join('\n');
  const sweep = sweepOf(reading.lines);
  const isSeen = (it: Identifier): boolean =>
    platesOf(it, facts).some((plate) => sweep.placesOf(plate).length > 0);
  const isOfLabel = (it: Identifier): boolean =>
    classesOf(it, facts).some((name) => isSaid(label, name));
  const isTold = (it: Identifier): boolean =>
    isSeen(it) ||
    isOfLabel(it) ||
    calledBy(it, facts).some((name) => isSaid(isPlain(name) ? near : everywhere, name));
  const isNamed = (it: Identifier): boolean =>
    isSeen(it) ||
    [...calledBy(it, facts), ...classesOf(it, facts)].some((name) => isSaid(everywhere, name));
  const told = others.filter(isTold);
  const isClear =
    told.length === 1 &&
    (listed.every((it) => told.includes(it) || !isNamed(it)) ||
      // "Homeowners policy" calls for the one of the home, whatever else the message speaks of.
      listed.every((it) => isOfLabel(it) === told.includes(it)));
  return isClear && !showAny(reading.claims, told) ? told : [];
}

/** `supplies[1].contractNumber` stands in the list `supplies`. */
function entryOf(path: string): { readonly list: string } | undefined {
  const list = /^(.*\[)\d+\]\.[^[\]]+$/.exec(path)?.[1];
  return list === undefined ? undefined : { list };
}

/** What the record calls the entry by, where no other field of it is called so. */
function calledBy(it: Identifier, { values }: Facts): readonly string[] {
  const holder = holderOf(it);
  return [...values].flatMap(([other, value]) => {
    if (!other.startsWith(holder)) return [];
    const rest = other.slice(holder.length);
    const make = /(?:^|\.)model$/.test(rest) && values.get(other.replace(/model$/, 'make'));
    if (!isNaming(rest)) return [];
    const names = partsOf(value.toLowerCase());
    return make ? [...names, `${make} ${value}`.toLowerCase()] : names;
  });
}

/** "Homeowners policy AU-5571902-3": what `policies[0].line: homeowners` tells from the next, where the label says it. */
const classesOf = (it: Identifier, { values }: Facts): readonly string[] =>
  [...values].flatMap(([other, value]) =>
    other.startsWith(holderOf(it)) && CLASSES.has(flat(other.slice(holderOf(it).length)))
      ? partsOf(value.toLowerCase())
      : [],
  );

/** `policies[0].` of `policies[0].number` */
const holderOf = ({ path }: Identifier): string => /^.*\[\d+\]\./.exec(path)?.[0] ?? '';

/** `label`, `vehicle.model`, `pet.name`; not `agent.name`, whoever that serves. */
function isNaming(rest: string): boolean {
  const [key = '', thing, ...further] = rest.split('.').map(flat).toReversed();
  if (further.length > 0 || rest.includes('[')) return false;
  if (thing === undefined) return NAMING.has(key);
  return PLACES.has(key) || (PLACES.has(thing) && NAMING.has(key));
}

/** The plates of the cars that the entry is about. */
const platesOf = (it: Identifier, { identifiers }: Facts): readonly string[] =>
  identifiers.flatMap(({ kind, path, value }) =>
    kind === 'vehicle' && path !== it.path && path.startsWith(holderOf(it)) ? value : [],
  );

/** "via Nizza 48, Torino" is told by its first part too. */
const partsOf = (value: string): readonly string[] =>
  [value, value.split(',')[0] ?? ''].map((part) => part.trim()).filter((part) => part.length >= 4);

/** A word of its own may stand anywhere for something else: "Casa". */
const isPlain = (name: string): boolean => !/[\d\s]/.test(name);

function isSaid(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const isWhole =
      !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length));
    if (isWhole) return true;
  }
  return false;
}

/** The line of the claim and the one above. */
function nearby(claim: Claim, reading: Reading): string {
  const { line, above } = surroundingsOf(claim, reading) ?? {};
  return `${above?.text ?? ''}\n${line?.text ?? ''}`.toLowerCase();
}

const flat = (name: string): string => name.replace(/[^A-Za-z]/g, '').toLowerCase();
const PLACES: ReadonlySet<string> = new Set(PLACE_FIELDS.map(flat));
const NAMING: ReadonlySet<string> = new Set([...NAMING_FIELDS.map(flat), ...PLACES]);
const CLASSES: ReadonlySet<string> = new Set(CLASS_FIELDS.map(flat));
