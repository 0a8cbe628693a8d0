import type { LintedMessage, RunResult } from '../../model/run.ts';
import {
  at,
  block,
  customers,
  fileCoverage,
  mismatched,
  occurrence,
  printed,
  rangeOf,
  result,
  site,
  suppressed,
  TRADE_IN,
} from './build-result.ts';

const ARABIC = '<p dir="rtl">عزيزي العميل {{customer.name.given}}، تم شحن طلبك.</p>\n';
const JAPANESE = '<p>👩‍👩‍👧 お客様各位 {{order.number}} ご注文ありがとうございます。</p>\n';
const TRACKING = 'Track it: {{carrier.url}} 🎁 {{carrier.url}}\n';
const XML_LACKS = `${String.fromCharCode(...Array(32).keys())}\uFFFE\uFFFF\uD83D\uDE00\uD800 \uDC00]]>`;
const COMMANDS = [
  '%0A%25 100%, a:b,c=d',
  '::error file=x,line=1::injected',
  '##[error]injected',
  "##teamcity[buildProblem description='injected']",
  "|n |' || [x](1) [y](https://example.com) \u0085\u2028\u2029",
  'ok 1 # SKIP injected',
  '  ...',
].join('\r\n');
const ONE_LINE = `${'<td>padding</td>'.repeat(20_000)}{{last4 order.id}}${'<td>more</td>'.repeat(20_000)}`;

/** One set of results for the tests of all reporters, named for their edges. */
export const results = {
  'nothing found': result({}),

  'nothing found, one message for one customer': result({
    counts: { definitions: 1, customers: 1, messages: 1 },
    duration: 12,
  }),

  'nothing but expected findings and open questions': result({
    findings: [mismatched({ expectedBy: 'trade-in-incident' })],
    questions: [
      {
        rule: 'contact/no-reply',
        reason: 'unknownSender',
        text: 'The message does not say whom it is from.',
        message: 'shipping-notification',
        customers: ['ada', 'bruno', 'chen', 'dmitri'],
      },
      {
        rule: 'tracking/missing-link',
        reason: 'noShipments',
        text: 'No fixture of "shipping-notification" holds a parcel.',
        message: 'shipping-notification',
        customers: ['ada'],
      },
    ],
    counts: { expected: 1, cannotTell: 5 },
  }),

  'the 7776': result({ findings: [mismatched({})], counts: { errors: 1 } }),

  'a partial used by many messages': result({
    findings: [
      mismatched({
        at: rangeOf('templates/partials/pay-line.mjml', TRADE_IN, '{{last4 order.internalNumber}}'),
        blame: printed(
          rangeOf('templates/partials/pay-line.mjml', TRADE_IN, '{{last4 order.internalNumber}}'),
          '{{last4 order.internalNumber}}',
          {
            via: [
              {
                at: rangeOf('templates/layout.mjml', '{{> body}}', '{{> body}}'),
                source: '{{> body}}',
              },
              {
                at: rangeOf('templates/refund.mjml', '\n{{> pay-line}}', '{{> pay-line}}'),
                source: '{{> pay-line}}',
              },
            ],
          },
        ),
        related: ['a', 'b', 'c', 'd', 'e'].map((name) =>
          rangeOf(`templates/${name}.txt.hbs`, '{{x}}', '{{x}}'),
        ),
        occurrences: ['refund', 'trade-in-credit', 'invoice', 'receipt'].flatMap((message) => [
          occurrence({ message, customer: 'ada', parts: ['text', 'html', 'subject'] }),
          occurrence({ message, customer: 'bruno' }),
        ]),
      }),
    ],
    counts: { errors: 1 },
  }),

  'gaps in the coverage': result({
    coverage: {
      files: [
        fileCoverage('templates/partials/gift.mjml', {
          expressions: [site('templates/partials/gift.mjml', 2, 3, '{{gift.from}}', 0)],
          blocks: [
            block('templates/partials/gift.mjml', 1, 1, '{{#if gift}}', { body: 0, empty: 0 }),
          ],
        }),
        fileCoverage('templates/trade-in-credit.mjml', {
          expressions: [
            site('templates/trade-in-credit.mjml', 3, 37, '{{last4 order.internalNumber}}', 8),
            site('templates/trade-in-credit.mjml', 12, 1, '{{{\n  "\u001B[31m"\n}}}', 0),
          ],
          blocks: [
            block('templates/trade-in-credit.mjml', 4, 1, '{{#if brand}}', { body: 8, else: 0 }),
            block('templates/trade-in-credit.mjml', 4, 60, '{{#if card}}', { body: 0, else: 8 }),
            block('templates/trade-in-credit.mjml', 5, 1, '{{#with card}}', { body: 8, empty: 0 }),
            block('templates/trade-in-credit.mjml', 6, 1, '{{#each lines}}', {
              zero: 0,
              one: 3,
              many: 0,
            }),
            block('templates/trade-in-credit.mjml', 7, 1, '{{#each a}}', {
              zero: 1,
              one: 0,
              many: 1,
            }),
            block('templates/trade-in-credit.mjml', 8, 1, '{{#each b}}', {
              zero: 0,
              one: 0,
              many: 1,
            }),
            block('templates/trade-in-credit.mjml', 9, 1, '{{#wrap}}', { body: 1 }),
            block('templates/trade-in-credit.mjml', 10, 1, '{{#each c}}', {
              zero: 0,
              one: 0,
              many: 0,
            }),
          ],
          partialCalls: [
            site('templates/trade-in-credit.mjml', 11, 1, '{{> gift}}', 0),
            site('templates/trade-in-credit.mjml', 11, 20, '{{> footer}}', 8),
          ],
        }),
        fileCoverage('templates/welcome.mjml', {
          partialCalls: [site('templates/welcome.mjml', 1, 1, '{{> footer}}', 2)],
        }),
      ],
      totals: {
        expressions: { covered: 1, total: 3 },
        branches: { covered: 8, total: 21 },
        partialCalls: { covered: 2, total: 3 },
      },
      unused: ['templates/partials/old.mjml', 'templates/un\u001Bsafe.txt'],
    },
  }),

  'nothing that could be covered': result({
    coverage: {
      files: [],
      totals: {
        expressions: { covered: 0, total: 0 },
        branches: { covered: 0, total: 0 },
        partialCalls: { covered: 0, total: 0 },
      },
      unused: [],
    },
  }),

  'no blame, at the message as a whole': result({
    findings: [
      mismatched({
        rule: 'contact/missing-route',
        message: 'noRoute',
        data: {},
        text: 'Shows no way to reach anybody.',
        severity: 'warning',
        at: {
          file: 'templates/trade-in-credit.mjml',
          start: { line: 1, column: 1 },
          end: { line: 1, column: 1 },
          approximate: true,
        },
        blame: { kind: 'unknown' },
        occurrences: [occurrence({ customer: 'ada', excerpt: '' })],
        outOf: 1,
      }),
    ],
    counts: { warnings: 1 },
  }),

  'words of the template itself': result({
    findings: [
      mismatched({
        at: rangeOf('templates/trade-in-credit.mjml', TRADE_IN, 'account ending in'),
        blame: { kind: 'literal' },
        occurrences: [occurrence({ customer: 'ada' })],
      }),
    ],
    counts: { errors: 1 },
  }),

  'right-to-left': result({
    findings: [
      mismatched({
        text: 'Greets with "عزيزي العميل", though the name سارة is known.',
        at: rangeOf('templates/ar.hbs', ARABIC, 'عزيزي العميل'),
        blame: { kind: 'literal' },
        occurrences: [occurrence({ message: 'ar', customer: 'سارة', excerpt: 'عزيزي العميل' })],
      }),
    ],
    sources: new Map([['templates/ar.hbs', ARABIC]]),
    counts: { errors: 1 },
  }),

  'wide characters': result({
    findings: [
      mismatched({
        text: 'Greets with "お客様各位", though the name 花子 is known.',
        at: rangeOf('templates/ja.hbs', JAPANESE, 'お客様各位'),
        blame: { kind: 'literal' },
        occurrences: [occurrence({ message: 'ja', customer: '花子', excerpt: 'お客様各位' })],
      }),
    ],
    sources: new Map([['templates/ja.hbs', JAPANESE]]),
    counts: { errors: 1 },
  }),

  'a template on one very long line': result({
    findings: [
      mismatched({
        at: rangeOf('templates/minified.html', ONE_LINE, '{{last4 order.id}}'),
        blame: printed(
          rangeOf('templates/minified.html', ONE_LINE, '{{last4 order.id}}'),
          '{{last4 order.id}}',
        ),
      }),
    ],
    sources: new Map([['templates/minified.html', ONE_LINE]]),
    counts: { errors: 1 },
  }),

  'every awkward character': result({
    findings: [
      mismatched({
        rule: 'identifier/mismatched',
        data: { awkward: '<&>"\'%|[]\\`$\u0000' },
        text: 'Says "<b>&amp; \'%0A\' |[x]|</b>"\u001B[31m\u0007\u202Eevil\r\n::error::\u0085\u2028end\uD800.',
        at: rangeOf('templates/ä b,c:d#e%.hbs', '{{x}}', '{{x}}'),
        blame: printed(
          rangeOf('templates/ä b,c:d#e%.hbs', '{{x}}', '{{x}}'),
          '{{x\n"y"\u001B]0;}}',
          {
            paths: ['a.["b c"]'],
          },
        ),
        occurrences: [occurrence({ customer: 'o\'brien <&>"\u001B[1m', excerpt: ']]>\u0000' })],
      }),
    ],
    sources: new Map([['templates/ä b,c:d#e%.hbs', '{{x}}\u001B[31m']]),
    counts: { errors: 1 },
  }),

  'characters that XML has no place for': result({
    findings: [
      mismatched({
        text: XML_LACKS,
        occurrences: [occurrence({ customer: XML_LACKS, message: XML_LACKS, excerpt: XML_LACKS })],
      }),
    ],
    messages: [{ message: XML_LACKS, customer: XML_LACKS, file: 'templates/x.hbs' }],
    counts: { errors: 1 },
  }),

  'commands of CI logs, and what they are made of': result({
    findings: [
      mismatched({
        text: COMMANDS,
        at: rangeOf("templates/it's 100% [new], a:b|c.hbs", COMMANDS, 'a:b'),
        blame: { kind: 'literal' },
        occurrences: [occurrence({ message: COMMANDS, customer: "o'brien #1\\" })],
      }),
    ],
    sources: new Map([["templates/it's 100% [new], a:b|c.hbs", COMMANDS]]),
    messages: [
      { message: COMMANDS, customer: "o'brien #1\\", file: "templates/it's 100% [new], a:b|c.hbs" },
    ],
    counts: { errors: 1 },
  }),

  'Markdown and HTML in the words': result({
    findings: [
      mismatched({
        text: 'Says "<img src=x onerror=y> | **bold** [a](javascript:b) `code` @octocat ada@example.com #1 ~~x~~ $1$".',
        at: at('templates/a`b|c.hbs', 1, 1),
        occurrences: [occurrence({ customer: '<b>_ada_</b>' })],
      }),
    ],
    counts: { errors: 1 },
  }),

  'messages without, with, with expected and with lesser findings': result({
    findings: [
      mismatched({ occurrences: [occurrence({ customer: 'ada' })], outOf: 4 }),
      mismatched({
        severity: 'warning',
        at: at('templates/trade-in-credit.mjml', 4, 1),
        occurrences: [occurrence({ customer: 'ada' }), occurrence({ customer: 'bruno' })],
        outOf: 4,
      }),
      mismatched({
        expectedBy: 'trade-in # incident',
        at: at('templates/partials/pay-line.mjml', 4, 9),
        occurrences: [occurrence({ customer: 'chen', case: 'trade-in # incident' })],
        outOf: 4,
      }),
      mismatched({ at: at('fixtures/cases/idle.yaml', 2, 1), occurrences: [], outOf: 0 }),
    ],
    messages: [
      ...['ada', 'bruno', 'chen'].map((customer) => tradeIn({ customer })),
      tradeIn({ customer: 'chen', case: 'trade-in # incident' }),
      { message: 'welcome', customer: 'ada', file: 'templates/welcome.mjml' },
    ],
    counts: { errors: 2, warnings: 1, expected: 1, messages: 5 },
  }),

  'suppressed by a comment and by the file': result({
    findings: [mismatched({ at: at('templates/trade-in-credit.mjml', 4, 3), severity: 'warning' })],
    suppressed: [
      suppressed({
        kind: 'comment',
        reason: 'the processor calls it an <account> -- see #12',
        at: at('templates/trade-in-credit.mjml', 2, 1),
      }),
      suppressed(
        { kind: 'file', at: at('sendlint-suppressions.json', 3, 5) },
        { at: at('templates/b.hbs', 1, 1) },
      ),
    ],
    counts: { warnings: 1, suppressed: 2 },
  }),

  'fixable, and with suggestions': result({
    findings: [
      mismatched({
        at: rangeOf('templates/track.hbs', TRACKING, '{{carrier.url}}'),
        fix: {
          description: 'Make the URL a link',
          edits: [
            {
              at: rangeOf('templates/track.hbs', TRACKING, '{{carrier.url}}'),
              replacement: '<a href="{{carrier.url}}">Track "it" 🎁</a>\n',
            },
          ],
        },
      }),
      mismatched({
        at: rangeOf('templates/track.hbs', TRACKING, '🎁 {{carrier.url}}'),
        severity: 'warning',
        fix: {
          description: 'Say it in both parts',
          edits: [
            { at: at('templates/track.hbs', 1, 1), replacement: '' },
            { at: at('templates/track.txt.hbs', 1, 1), replacement: '|<&>' },
          ],
        },
        suggestions: [
          {
            description: 'Insert the\nphone number',
            edits: [
              {
                at: {
                  file: 'templates/track.hbs',
                  start: { line: 1, column: 27 },
                  end: { line: 1, column: 27 },
                },
                replacement: '{{phone}}',
              },
            ],
          },
          { description: 'Look elsewhere', edits: [] },
        ],
      }),
    ],
    sources: new Map([['templates/track.hbs', TRACKING]]),
    counts: { errors: 1, warnings: 1 },
  }),

  'alike three times in one file': result({
    findings: [1, 2, 3].map((line) =>
      mismatched({ at: at('templates/alike.hbs', line, 3), blame: { kind: 'literal' } }),
    ),
    sources: new Map([['templates/alike.hbs', '  <b>x</b>\n'.repeat(3)]]),
    counts: { errors: 3 },
  }),

  'printed in a record that is known': result({
    findings: [
      mismatched({
        occurrences: ['ada', 'bruno', 'ada'].map((customer, index) =>
          occurrence({
            customer,
            message: `message ${index}`,
            record: at(`fixtures/customers/${customer}.yaml`, 7, 11),
          }),
        ),
      }),
    ],
    counts: { errors: 1 },
  }),

  'rendered elsewhere, in a file and in a mail catcher': result({
    captured: true,
    findings: [
      mismatched({
        at: at('mailpit:Your order, #1', 3, 1),
        blame: { kind: 'unknown' },
        occurrences: [occurrence({ message: 'mailpit:Your order, #1', customer: '' })],
        outOf: 0,
      }),
      mismatched({
        at: at('../captured mails/größe.eml', 30, 1),
        blame: { kind: 'unknown' },
        occurrences: [occurrence({ message: '../captured mails/größe', customer: 'ada' })],
        outOf: 1,
      }),
    ],
    urls: new Map([['mailpit:Your order, #1', 'http://127.0.0.1:8025/view/abc(1)?x=%20&y']]),
    sources: new Map(),
    messages: [
      { message: 'mailpit:Your order, #1', customer: '', file: 'mailpit:Your order, #1' },
      { message: '../captured mails/größe', customer: 'ada', file: '../captured mails/größe.eml' },
      { message: 'fine', customer: '', file: 'fine.html' },
    ],
    counts: { errors: 2, messages: 3, definitions: 3, customers: 1 },
  }),

  'more than is shown of one step': result({
    findings: Array.from({ length: 37 }, (_, index) =>
      mismatched({
        severity: index % 3 === 0 ? 'warning' : 'error',
        at: at(`templates/${index % 4}.hbs`, index + 1, 2),
      }),
    ),
    counts: { errors: 24, warnings: 13 },
  }),

  'many customers': result({
    findings: [
      mismatched({
        occurrences: Array.from({ length: 400 }, (_, index) =>
          occurrence({
            customer: `customer ${index}`,
            record: at(`fixtures/customers/${index}.yaml`, 1, 1),
          }),
        ),
        outOf: 400,
      }),
    ],
    messages: Array.from({ length: 400 }, (_, index) => tradeIn({ customer: `customer ${index}` })),
    counts: { errors: 1, customers: 400, messages: 400 },
  }),

  'many findings in several files': result({
    findings: [
      mismatched({ at: at('templates/b.hbs', 120, 7), severity: 'warning' }),
      mismatched({ at: at('templates/a.hbs', 3, 1) }),
      mismatched({
        at: at('templates/b.hbs', 9, 14),
        outOf: 2,
        occurrences: customers('ada', 'bruno'),
      }),
      mismatched({
        at: at('templates/b.hbs', 9, 2),
        occurrences: customers('ada', 'bruno', 'chen'),
      }),
    ],
    counts: { errors: 3, warnings: 1 },
    duration: 125_400,
  }),
} satisfies Record<string, RunResult>;

function tradeIn(given: Pick<LintedMessage, 'customer' | 'case'>): LintedMessage {
  return { message: 'trade-in-credit', file: 'templates/trade-in-credit.mjml', ...given };
}
