import type {
  BranchName,
  CoveredBlock,
  CoveredSite,
  FileCoverage,
  Tally,
} from '../../model/coverage.ts';
import type { Blame, GroupedFinding, Occurrence, RunCounts, RunResult } from '../../model/run.ts';
import { indexLines, type SourceRange } from '../../model/text/position.ts';

const TRADE_IN = [
  '<mj-section>',
  '  <mj-column>',
  '    <mj-text>Your account ending in {{last4 order.internalNumber}} is being credited.</mj-text>',
  '  </mj-column>',
  '</mj-section>',
].join('\r\n');
const ARABIC = '<p dir="rtl">عزيزي العميل {{customer.name.given}}، تم شحن طلبك.</p>\n';
const JAPANESE = '<p>👩‍👩‍👧 お客様各位 {{order.number}} ご注文ありがとうございます。</p>\n';
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

function result({
  counts,
  ...given
}: Omit<Partial<RunResult>, 'counts'> & { counts?: Partial<RunCounts> }): RunResult {
  return {
    version: '1.2.3',
    root: '/projects/shop',
    messages: [],
    findings: [],
    suppressed: [],
    questions: [],
    rules: [
      {
        id: 'identifier/mismatched',
        summary: 'Disallow an identifier that is not of the kind its label names',
        page: 'https://example.com/rules/identifier/mismatched',
      },
    ],
    sources: new Map([['templates/trade-in-credit.mjml', TRADE_IN]]),
    duration: 1234.5,
    ...given,
    counts: {
      definitions: 12,
      customers: 8,
      messages: 96,
      errors: 0,
      warnings: 0,
      expected: 0,
      cannotTell: 0,
      suppressed: 0,
      ...counts,
    },
  };
}

function mismatched(given: Partial<GroupedFinding>): GroupedFinding {
  const place = rangeOf(
    'templates/trade-in-credit.mjml',
    TRADE_IN,
    '{{last4 order.internalNumber}}',
  );
  return {
    rule: 'identifier/mismatched',
    severity: 'error',
    message: 'notTheirs',
    data: {
      phrase: 'account ending in 7776',
      customer: 'Ada',
      explanation: '7776 is the last four of order.internalNumber',
    },
    text: 'Says "account ending in 7776", but Ada has no card or account ending in 7776 (Ada\'s end in 1908). 7776 is the last four of order.internalNumber.',
    at: place,
    blame: printed(place, '{{last4 order.internalNumber}}'),
    related: [],
    occurrences: 'ada bruno chen dmitri eve farah gus hana ivo jun kim lea'
      .split(' ')
      .map((customer) => occurrence({ customer, parts: ['html', 'text'] })),
    outOf: 12,
    ...given,
  };
}

function printed(
  place: SourceRange,
  source: string,
  given: Partial<Extract<Blame, { kind: 'expression' }>> = {},
): Blame {
  return {
    kind: 'expression',
    expression: { at: place, source, helpers: ['last4'] },
    via: [],
    paths: ['order.internalNumber'],
    ...given,
  };
}

function occurrence(given: Partial<Occurrence>): Occurrence {
  return {
    message: 'trade-in-credit',
    customer: 'ada',
    parts: ['html'],
    excerpt: 'account ending in 7776',
    ...given,
  };
}

function customers(...names: string[]): Occurrence[] {
  return names.map((customer) => occurrence({ customer }));
}

function at(file: string, line: number, column: number): SourceRange {
  return { file, start: { line, column }, end: { line, column: column + 4 } };
}

function rangeOf(file: string, source: string, words: string): SourceRange {
  const start = source.indexOf(words);
  return { file, ...indexLines(source).rangeOf({ start, end: start + words.length }) };
}

function site(
  file: string,
  line: number,
  column: number,
  source: string,
  hits: number,
): CoveredSite {
  const end = { line, column: column + source.length };
  return { at: { file, start: { line, column }, end }, source, hits };
}

function block(
  file: string,
  line: number,
  column: number,
  source: string,
  branches: Partial<Record<BranchName, number>>,
): CoveredBlock {
  const listed = Object.entries(branches).map(([name, hits]) => ({
    name: name as BranchName,
    hits,
  }));
  const hits = listed.reduce((sum, branch) => sum + branch.hits, 0);
  return { ...site(file, line, column, source, hits), branches: listed };
}

function fileCoverage(
  file: string,
  given: Partial<Pick<FileCoverage, 'expressions' | 'blocks' | 'partialCalls'>>,
): FileCoverage {
  const { expressions = [], blocks = [], partialCalls = [] } = given;
  const tally = (counted: readonly { readonly hits: number }[]): Tally => ({
    covered: counted.filter(({ hits }) => hits > 0).length,
    total: counted.length,
  });
  const totals = {
    expressions: tally(expressions),
    branches: tally(blocks.flatMap(({ branches }) => branches)),
    partialCalls: tally(partialCalls),
  };
  return { file, totals, expressions, blocks, partialCalls };
}
