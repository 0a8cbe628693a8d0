import { GOOD } from './messages.ts';

const eml = (headers: string, body: string): string =>
  `From: a@shop.example\n${headers}\n\n${body}`;
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

const good = GOOD['shipping-notification.eml'] ?? '';
const json = GOOD['trade-in-credit.json'] ?? '';

const nested = (levels: number): string => {
  const open = Array.from(
    { length: levels },
    (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\n\n--b${level}\n`,
  );
  const close = Array.from({ length: levels }, (_, level) => `--b${levels - 1 - level}--\n`);
  return `From: a@shop.example\n${open.join('')}\nHello\n${close.join('')}`;
};

/** Messages in each of which something is broken, by file name. */
export const MALFORMED: Readonly<Record<string, string | Uint8Array>> = {
  'empty.eml': '',
  'blank.eml': '\r\n\r\n  \r\n',
  'no-headers.eml': 'Hello there, this is just a text.\n',
  'binary.eml': Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7_919) % 256),
  'no-body.eml': eml('Subject: x', ''),
  'only-an-attachment.eml': eml(
    'Content-Type: application/pdf\nContent-Transfer-Encoding: base64',
    'JVBERi0xLjQK',
  ),
  'cut-off.eml': good.slice(0, good.indexOf('Greetings,</p>')),
  'cut-off-in-headers.eml': good.slice(0, good.indexOf('boundary="outer"')),
  'unknown-charset.eml': eml('Content-Type: text/html; charset=klingon', '<p>x</p>'),
  'wrong-charset.eml': latin1(
    eml('Content-Type: text/html; charset=utf-8', '<p>f\u00FCr dich</p>'),
  ),
  'wrong-charset-printable.eml': eml(
    'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable',
    'f=FCr dich',
  ),
  'nul-bytes.eml': eml('Content-Type: text/html', '<p>Hi\0\0\0</p>'),
  'broken-base64.eml': eml(
    'Content-Type: text/html\nContent-Transfer-Encoding: base64',
    'PGI+SGkgQWRh%%%LDwvYj4',
  ),
  'short-base64.eml': eml(
    'Content-Type: text/html\nContent-Transfer-Encoding: base64',
    'PGI+SGkgQ',
  ),
  'nested-200-levels.eml': nested(200),
  'huge-headers.eml': eml(`X-Long: ${'x'.repeat(600_000)}`, 'Hi'),
  'huge-body.eml': eml('Content-Type: text/html', '<p>Hello</p>\n'.repeat(1_600_000)),

  'empty.html': '',
  'blank.html': ' \n\n',
  'binary.html': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
  'latin1.html': latin1('<p>f\u00FCr dich</p>'),
  'nul.html': '<p>\0</p>',
  'huge.html': '<p>Hello</p>\n'.repeat(50_000),

  'empty.json': '',
  'cut-off.json': json.slice(0, 200),
  'comma.json': '{ "html": "x",, }',
  'list.json': '[1, 2]',
  'text.json': '"hello"',
  'null.json': 'null',
  'no-parts.json': '{ "subject": "x" }',
  'blank-parts.json': '{ "html": " ", "text": "" }',
  'wrong-type.json': '{ "html": 12 , "customer": [] }',
  'unknown-key.json': '{ "htlm": "x", "text": "x" }',
  'unknown-customer.json': '{ "text": "Hi", "customer": "nobody" }',
  'unknown-fact.json': '{ "text": "Hi", "facts": { "recipeint": {} } }',
  'twice.json': '{ "text": "Hi", "text": "Ho" }',
  'deep.json': `{ "text": "x", "customer": ${'{"a":'.repeat(300)}1${'}'.repeat(301)}`,
  'proto.json': '{ "text": "Hi", "__proto__": { "html": "x" } }',

  'empty.yaml': '# nothing\n',
  'tabs.yaml': 'text: a\ncustomer:\n\tname: x\n',
  'alias.yaml': 'text: *nowhere\n',
  'cyclic.yaml': 'text: a\ncustomer: &c { self: *c }\n',
  'bomb.yaml': [
    'text: x',
    'customer:',
    '  a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefgh'.split('').map((name, index) => {
      const before = 'abcdefg'[index] ?? 'a';
      return `  ${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
    }),
  ].join('\n'),
  'several.yaml': 'text: a\n---\ntext: b\n',
  'tag.yaml': 'text: !!js/function "x"\n',
};

/** About fifty broken copies of a message, always the same ones. */
export function mutants(name: string, text: string): (readonly [string, Uint8Array])[] {
  const random = randomFrom(name.length * 7_919 + text.length);
  const pick = (below: number): number => Math.floor(random() * below);
  const bytes = Buffer.from(text);
  return Array.from({ length: 50 }, (_, index) => {
    let mutant = Buffer.from(bytes);
    for (let step = 0; step <= index % 4; step++)
      mutant = MUTATIONS[pick(MUTATIONS.length)]?.(mutant, pick) ?? mutant;
    const dot = name.lastIndexOf('.');
    return [`${name.slice(0, dot)}-${index}${name.slice(dot)}`, mutant] as const;
  });
}

type Mutation = (bytes: Buffer, pick: (below: number) => number) => Buffer<ArrayBuffer>;

const MUTATIONS: readonly Mutation[] = [
  (bytes, pick) => Buffer.from(bytes.subarray(0, pick(bytes.length))),
  (bytes, pick) => Buffer.from(bytes.subarray(pick(bytes.length))),
  (bytes, pick) => splice(bytes, pick(bytes.length), 1, Uint8Array.of(pick(256))),
  (bytes, pick) => splice(bytes, pick(bytes.length), 0, new Uint8Array(1 + pick(5))),
  (bytes, pick) => splice(bytes, pick(bytes.length), pick(80), new Uint8Array(0)),
  (bytes, pick) => splice(bytes, pick(bytes.length), 0, bytes.subarray(0, pick(bytes.length))),
  (bytes, pick) =>
    splice(bytes, pick(bytes.length), 0, Buffer.from(PIECES[pick(PIECES.length)] ?? '')),
  (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', ''), 'latin1'),
  (bytes) =>
    Buffer.from(bytes.toString('latin1').replace(/utf-8|iso-8859-1/gi, 'utf-16le'), 'latin1'),
  (bytes) =>
    Buffer.from(bytes.toString('latin1').replace(/quoted-printable|8bit/g, 'base64'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
];

const PIECES = [
  '<table><tr><td>'.repeat(200),
  '<!--[if mso]>',
  '<style>@media{',
  '&#x110000;&#0;',
  '\u202E\u2066',
  '--inner--\r\n',
  '\r\nContent-Type: multipart/mixed; boundary=\r\n',
  '"}}]]',
  '=C3=28=\r\n',
  '=?utf-8?q?=C3?=',
];

function splice(
  bytes: Buffer,
  at: number,
  removed: number,
  added: Uint8Array,
): Buffer<ArrayBuffer> {
  return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)]);
}

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
