import { AGGREGATORS, CARRIERS, type Carrier, type NumberFormat } from '../../lexicon/carriers.ts';
import {
  isFedexExpress,
  isGs1,
  isLuhn,
  isMod37,
  isMod7,
  isS10,
  isUps,
} from '../../model/checksum.ts';
import { groupBy } from '../../model/group-by.ts';
import { compact } from '../../model/text/compact.ts';

/** The carriers that a host belongs to; several where they share it. */
export function carriersOfHost(host: string): readonly Carrier[] {
  const found = domainsOf(host).flatMap((domain) => HOSTS.get(domain) ?? []);
  const carriers = found.map(({ carrier }) => carrier);
  return carriers.length < 2 ? carriers : CARRIERS.filter((carrier) => carriers.includes(carrier));
}

export const isAggregator = (host: string): boolean =>
  domainsOf(host).some((domain) => AGGREGATOR_HOSTS.has(domain));

const HOSTS = groupBy(
  CARRIERS.flatMap((carrier) => carrier.hosts.map((host) => ({ host, carrier }))),
  ({ host }) => host,
);
const AGGREGATOR_HOSTS: ReadonlySet<string> = new Set(AGGREGATORS.map(({ host }) => host));

/** A host, and every domain that it is within. */
const domainsOf = (host: string): readonly string[] =>
  host.split('.').map((_, index, labels) => labels.slice(index).join('.'));

/** Whether `host` is the domain or one of its subdomains. */
export const isWithin = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`);

/** The carriers a record means by a name or a service of theirs: "DHL", "dhl_paket", "UPS Ground". */
export function carriersNamed(name: string): readonly Carrier[] {
  const wanted = compact(name);
  if (wanted === '') return [];
  const exact = calledBy(wanted);
  if (exact.length > 0) return exact;
  const [first = ''] = name.split(/[^\p{L}\p{N}&]+/u).filter(Boolean);
  return calledBy(compact(first));
}

const NAMED = CARRIERS.map((carrier) => ({
  carrier,
  names: [carrier.id, carrier.name, ...(carrier.aliases ?? [])].map(compact),
}));

const calledBy = (name: string): readonly Carrier[] =>
  NAMED.filter(({ names }) => names.includes(name)).map(({ carrier }) => carrier);

/** The carrier whose numbers, and nobody else's, are written like this one. */
export function carrierOfNumber(number: string): Carrier | undefined {
  const characters = compact(number);
  const [found, ...others] = TELLING.filter(({ formats }) =>
    formats.some(
      ({ pattern, check }) =>
        pattern.test(characters) && (check === undefined || CHECKS[check](characters)),
    ),
  );
  return others.length === 0 ? found?.carrier : undefined;
}

/** Carriers with the formats that nobody else has. */
const TELLING = CARRIERS.map((carrier) => ({
  carrier,
  formats: (carrier.numbers ?? [])
    .filter(({ distinctive }) => distinctive === true)
    .map(({ pattern, check }) => ({ pattern: new RegExp(`^(?:${pattern})$`, 'u'), check })),
})).filter(({ formats }) => formats.length > 0);

const CHECKS: Readonly<Record<NonNullable<NumberFormat['check']>, (number: string) => boolean>> = {
  ups: isUps,
  s10: isS10,
  gs1: (number) => isGs1(number.replace(/^420\d{5}(?=9)/, '')),
  mod7: isMod7,
  'fedex-express': isFedexExpress,
  mod37: isMod37,
  luhn: isLuhn,
};

/** Whether a parcel of one carrier may well be followed on a page of the other. */
export const mayBeFollowedAt = (parcels: Carrier, page: Carrier): boolean =>
  parcels.id === page.id ||
  [...(parcels.partners ?? []), ...(parcels.followedBy ?? [])].includes(page.id) ||
  (page.partners ?? []).includes(parcels.id);
