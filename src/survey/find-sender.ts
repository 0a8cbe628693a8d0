import { AGGREGATORS, CARRIERS } from '../lexicon/carriers.ts';
import { wordsOf } from '../project/facts/words.ts';
import type { HelperFile } from './code-evidence.ts';
import { ADDRESS } from './sender-in-code.ts';
import type { Survey } from './survey.ts';
import type { TemplateSet } from './template-sets.ts';

/** Who sends, and how that is known. */
export interface Sender {
  readonly text: string;
  readonly note: string;
  readonly name: string;
  readonly host: string;
}

/** As the user says, else as the code says, else after the links of the templates and the package's name. */
export function findSender(
  { code, manifests, tree }: Survey,
  { from: asked, set }: { readonly from?: string | undefined; readonly set: TemplateSet },
  helpers: readonly HelperFile[],
): Sender {
  const found = asked ?? code.from?.text;
  if (found !== undefined && (asked !== undefined || ADDRESS.test(found))) {
    const host = /@([\w.-]+)/.exec(found)?.[1] ?? 'shop.example';
    const name =
      /^\s*"?([^"<@]+?)"?\s*</.exec(found)?.[1] ?? titled(host.split('.').at(-2) ?? host);
    const note =
      asked === undefined ? `Found in ${code.from?.file ?? 'the code'}.` : 'As asked for.';
    return { text: found, note, name, host };
  }
  const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.exec(manifests.name ?? '')?.[0] ?? 'our-shop';
  const linked = commonestHost([
    ...[...set.templates, ...set.partials].map(({ text }) => text),
    ...helpers.map(({ path }) => tree.read(path) ?? ''),
  ]);
  const host = linked ?? hostIn(manifests.homepage) ?? `${word.toLowerCase()}.example`;
  const name = found ?? titled(manifests.name === undefined ? (host.split('.')[0] ?? word) : word);
  return {
    text: `${name} <hello@${host}>`,
    note:
      found === undefined
        ? 'Nobody says who sends: put the real sender here.'
        : `The name was found in ${code.from?.file ?? 'the code'}: put the real address here.`,
    name,
    host,
  };
}

export const titled = (word: string): string =>
  wordsOf(word)
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join(' ');

/** Hosts that everybody links to. */
const OTHERS =
  /(?:^|\.)(?:w3\.org|mjml\.io|schema\.org|google\w*\.com|gstatic\.com|facebook\.com|fb\.com|twitter\.com|x\.com|instagram\.com|linkedin\.com|youtube\.com|tiktok\.com|pinterest\.com|github\.com|apple\.com|microsoft\.com|unpkg\.com|jsdelivr\.net|cloudfront\.net|amazonaws\.com|cloudinary\.com|placehold\w*\.\w+|wa\.me|whatsapp\.com|t\.me|telegram\.\w+|line\.me|m\.me|zalo\.me|maps\.app\.goo\.gl|goo\.gl|bit\.ly|imgur\.com|unsplash\.com|flaticon\.com|icons8\.com|fontawesome\.com|shopify\.com|stripe\.com|paypal\.com|mailchimp\.com|mailjet\.com|sendgrid\.\w+|klarna\.com|trustpilot\.com|wikipedia\.org|example\.(?:com|org|net)|localhost|[\d.]+)$/i;

const CARRIER_HOSTS: readonly string[] = [
  ...CARRIERS.flatMap(({ hosts }) => hosts),
  ...AGGREGATORS.map(({ host }) => host),
];

const isOfCarrier = (host: string): boolean =>
  /(?:^|\.)dhl\.\w+$/.test(host) ||
  CARRIER_HOSTS.some((own) => host === own || host.endsWith(`.${own}`) || own.endsWith(`.${host}`));

/** The domain that most links of the templates lead to. */
function commonestHost(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [, host = ''] of text.matchAll(
      // Images and fonts come from anywhere.
      /(?<!\b(?:src\s?=\s?|url))["'`(\s]https?:\/\/([\w.-]+\.[a-z]{2,})(?=[/"'`?#\s)$])/gi,
    )) {
      if (OTHERS.test(host) || isOfCarrier(host.toLowerCase())) continue;
      const labels = host.toLowerCase().split('.');
      const size = (labels.at(-1)?.length ?? 0) === 2 && (labels.at(-2)?.length ?? 0) <= 3 ? 3 : 2;
      const domain = labels.slice(-size).join('.');
      counts.set(domain, (counts.get(domain) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function hostIn(url: string | undefined): string | undefined {
  const host = /^https?:\/\/(?:www\.)?([\w.-]+)/i.exec(url ?? '')?.[1];
  return host === undefined || /^(?:github|gitlab|bitbucket|localhost)/i.test(host)
    ? undefined
    : host;
}
