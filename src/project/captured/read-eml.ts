import PostalMime, { type Address, type Email } from 'postal-mime';
import type { TemplateText } from '../../engines/port.ts';
import type { SourceRange } from '../../model/text/position.ts';
import { lengthOf } from '../../model/text/span.ts';
import type { Report } from '../source/text-file.ts';
import type { CapturedFile } from './captured-message.ts';
import { emlDamage } from './eml-damage.ts';
import { emlPlaces } from './eml-places.ts';
import { LARGEST_BODY, LONGEST_PART } from './limits.ts';
import { fieldNamed, type HeaderField, type MimePart, mimePartsIn } from './mime-parts.ts';

/** An `.eml` file. Undefined, and reported, where no message can be made of it. */
export async function readEml(
  file: string,
  bytes: Uint8Array,
  report: Report,
): Promise<CapturedFile | undefined> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const source = new TextDecoder('utf-8').decode(bytes);
  const mime = mimePartsIn(raw);
  const places = emlPlaces(file, raw, mime);
  const start: SourceRange = places.rangeOf({ start: 0, end: 0 });
  const refuse = (message: string, hint: string): undefined => {
    report({ message, hint, at: start, source });
  };

  if (raw.trim() === '') return refuse('The file is empty.', 'Capture the message again.');
  if (!isMessage(mime.headers)) {
    return refuse(
      'Expected the headers of a message.',
      'A message begins with "From:" and "Subject:".',
    );
  }
  if (mime.parts.some(isTooLarge)) {
    return refuse(
      'A part of the message is too large.',
      `Parts of up to ${LONGEST_PART.toLocaleString('en')} characters are read; attachments are written in base64.`,
    );
  }
  const email = await parsed(bytes, refuse);
  if (email === undefined) return undefined;

  const { html = '', text = '', subject } = email;
  if (html.trim() === '' && text.trim() === '') {
    return refuse('The message has neither an HTML nor a text part.', 'Capture it with its body.');
  }
  const damages = emlDamage(raw, mime, { html, text });
  for (const { message, hint, at } of damages) {
    report({ message, hint, at: places.rangeOf(at), source });
  }
  return {
    at: start,
    parts: withoutUndefined({
      subject: subject === undefined ? undefined : places.headerText('subject', subject),
      html: html.trim() === '' ? undefined : places.textOf(html, 'text/html'),
      text: text.trim() === '' ? undefined : places.textOf(text, 'text/plain'),
    }),
    headers: withoutUndefined({
      from: headerOf('from', email.from),
      replyTo: headerOf('reply-to', email.replyTo),
      to: headerOf('to', email.to),
    }),
    isCutOff: damages.some(({ isCut }) => isCut === true),
    locale: languageOf(fieldNamed(mime.headers, 'content-language')),
    sourceOf: (name) => (name === file ? source : undefined),
  };

  function headerOf(
    name: string,
    addresses: Address | readonly Address[] | undefined,
  ): TemplateText | undefined {
    if (addresses === undefined) return undefined;
    const list = Array.isArray(addresses)
      ? (addresses as readonly Address[])
      : [addresses as Address];
    return places.headerText(
      name,
      list
        .map(written)
        .filter((it) => it !== '')
        .join(', '),
    );
  }
}

/** The parser takes its time with every line of a part that is not base64. */
const isTooLarge = ({ type, encoding, body }: MimePart): boolean =>
  (encoding !== 'base64' || type.startsWith('text/')) && lengthOf(body) > LARGEST_BODY;

/** More levels, or more headers, than any mail program writes. */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 512 * 1024 };

async function parsed(
  bytes: Uint8Array,
  refuse: (message: string, hint: string) => undefined,
): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, LIMITS);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(reason.replace(/\.?$/, '.'), 'No mail program would show this message.');
  }
}

/** Any file has lines with a colon; a message has one of these. */
const isMessage = (headers: readonly HeaderField[]): boolean =>
  headers.some(({ name }) => USUAL_HEADERS.has(name));

const USUAL_HEADERS: ReadonlySet<string> = new Set([
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'return-path',
  'received',
  'sender',
  'reply-to',
]);

function written(address: Address): string {
  if (address.group !== undefined) return address.group.map(written).join(', ');
  const { name, address: mailbox } = address;
  return name === '' ? mailbox : `"${name.replaceAll('"', "'")}" <${mailbox}>`;
}

const languageOf = (header: string): string | undefined =>
  /^[a-z]{2,3}(?:-[\w-]{1,30})?/i.exec(header)?.[0];

function withoutUndefined<Values extends object>(
  values: Values,
): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: NonNullable<Values[Key]>;
  };
}
