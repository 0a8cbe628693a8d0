import { expect, test } from 'vitest';
import { results } from '../__fixtures__/results.ts';
import type { ReporterContext } from '../define-reporter.ts';
import { widthOf } from '../terminal/width.ts';
import stylish from './stylish.ts';

const plain: ReporterContext = {
  color: false,
  links: false,
  width: Infinity,
  showExpected: false,
  showQuestions: false,
};

const all = Object.entries(results);

test('the 7776 reads as the design says, with the line to blame below', () => {
  expect(stylish.render(results['the 7776'], plain)).toMatchInlineSnapshot(`
    "templates/trade-in-credit.mjml
      3:37  error  Says "account ending in 7776", but Ada has no card or account ending in 7776 (Ada's end in 1908).
                   7776 is the last four of order.internalNumber, printed by {{last4 order.internalNumber}}.
                   identifier/mismatched · html, text · ada, bruno and 10 more of 12 customers
                   3 │ <mj-text>Your account ending in {{last4 order.internalNumber}} is being credited.</mj-text>
                     │                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    1 error in 12 messages for 8 customers (96 rendered, 1.2 s)
    "
  `);
});

test('a clean run is one line', () => {
  expect(stylish.render(results['nothing found'], plain)).toBe(
    'No findings in 12 messages for 8 customers (96 rendered, 1.2 s)\n',
  );
  expect(stylish.render(results['nothing but expected findings and open questions'], plain)).toBe(
    'No findings in 12 messages for 8 customers (96 rendered, 1.2 s) · 1 expected finding (--show-expected) · 5 cannot tell (--show-cannot-tell)\n',
  );
});

test('what is suppressed is counted, and what --fix would mend', () => {
  expect(stylish.render(results['suppressed by a comment and by the file'], plain)).toMatch(
    /\n1 warning in 12 messages for .* · 2 suppressed findings\n$/,
  );
  expect(stylish.render(results['fixable, and with suggestions'], plain)).toMatch(
    /\n1 error and 1 warning in .*\n1 error and 1 warning potentially fixable with the `--fix` option\.\n$/,
  );
});

test('expected findings and open questions stand apart, on request', () => {
  const result = results['nothing but expected findings and open questions'];
  const shown = stylish.render(result, {
    ...plain,
    width: 100,
    showExpected: true,
    showQuestions: true,
  });
  expect(shown).toMatchInlineSnapshot(`
    "Expected by a case: known incidents that do not fail the run

    templates/trade-in-credit.mjml
      3:37  error  Says "account ending in 7776", but Ada has no card or account ending in 7776 (Ada's
                   end in 1908).
                   7776 is the last four of order.internalNumber, printed by {{last4
                   order.internalNumber}}.
                   identifier/mismatched · html, text · ada, bruno and 10 more of 12 customers ·
                   expected by case trade-in-incident
                   3 │ …r account ending in {{last4 order.internalNumber}} is being credited.</mj-text>
                     │                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    Cannot tell
      shipping-notification
        The message does not say whom it is from.
        contact/no-reply · ada, bruno and 2 more customers
        No fixture of "shipping-notification" holds a parcel.
        tracking/missing-link · ada

    No findings in 12 messages for 8 customers (96 rendered, 1.2 s) · 1 expected finding · 5 cannot tell
    "
  `);
});

test('a partial names the calls that led to it, nearest first, and the messages it spoils', () => {
  expect(stylish.render(results['a partial used by many messages'], plain)).toMatchInlineSnapshot(`
    "templates/partials/pay-line.mjml
      3:37  error  Says "account ending in 7776", but Ada has no card or account ending in 7776 (Ada's end in 1908).
                   7776 is the last four of order.internalNumber, printed by {{last4 order.internalNumber}}, via {{> pay-line}} at templates/refund.mjml:2:1, via {{> body}} at templates/layout.mjml:1:1.
                   Also at templates/a.txt.hbs:1:1, templates/b.txt.hbs:1:1, templates/c.txt.hbs:1:1 and 2 more places.
                   identifier/mismatched · subject, html, text · refund, trade-in-credit and 2 more messages · only ada and bruno of 12 customers

    1 error in 12 messages for 8 customers (96 rendered, 1.2 s)
    "
  `);
});

test('the message as a whole has no line to show', () => {
  expect(stylish.render(results['no blame, at the message as a whole'], plain))
    .toMatchInlineSnapshot(`
    "templates/trade-in-credit.mjml
      1:1  warning  Shows no way to reach anybody.
                    contact/missing-route · html · ada

    1 warning in 12 messages for 8 customers (96 rendered, 1.2 s)
    "
  `);
});

test('findings stand under their file in the order of their lines', () => {
  expect(stylish.render(results['many findings in several files'], plain)).toMatchInlineSnapshot(`
    "templates/b.hbs
        9:2  error    Says "account ending in 7776", but Ada has no card or account ending in 7776 (Ada's end in 1908).
                      7776 is the last four of order.internalNumber, printed by {{last4 order.internalNumber}} at templates/trade-in-credit.mjml:3:37.
                      identifier/mismatched · html · trade-in-credit · only ada, bruno and chen of 12 customers

       9:14  error    Says "account ending in 7776", but Ada has no card or account ending in 7776 (Ada's end in 1908).
                      7776 is the last four of order.internalNumber, printed by {{last4 order.internalNumber}} at templates/trade-in-credit.mjml:3:37.
                      identifier/mismatched · html · trade-in-credit · ada and bruno

      120:7  warning  Says "account ending in 7776", but Ada has no card or account ending in 7776 (Ada's end in 1908).
                      7776 is the last four of order.internalNumber, printed by {{last4 order.internalNumber}} at templates/trade-in-credit.mjml:3:37.
                      identifier/mismatched · html, text · trade-in-credit · ada, bruno and 10 more of 12 customers

    templates/a.hbs
      3:1  error  Says "account ending in 7776", but Ada has no card or account ending in 7776 (Ada's end in 1908).
                  7776 is the last four of order.internalNumber, printed by {{last4 order.internalNumber}} at templates/trade-in-credit.mjml:3:37.
                  identifier/mismatched · html, text · trade-in-credit · ada, bruno and 10 more of 12 customers

    3 errors and 1 warning in 12 messages for 8 customers (96 rendered, 2 min 5 s)
    "
  `);
});

test('marks stand under wide characters, and beside right-to-left ones', () => {
  expect(stylish.render(results['wide characters'], plain)).toContain(
    [
      '               1 │ <p>👩‍👩‍👧 お客様各位 {{order.number}} ご注文ありがとうございます。</p>',
      '                 │       ^^^^^^^^^^',
    ].join('\n'),
  );
  expect(stylish.render(results['right-to-left'], plain)).toContain('│ ^ عزيزي العميل\n');
});

test.each(all)('%s: fills the terminal and no more', (_, result) => {
  const text = stylish.render(result, { ...plain, width: 100, showExpected: true });
  const tooWide = text.split('\n').filter((line) => widthOf(line) > 100);
  expect(tooWide).toEqual([]);
});

test.each(all)('%s: nothing of the message reaches the terminal as a command', (_, result) => {
  const shown = stylish.render(result, { ...plain, showExpected: true, showQuestions: true });
  expect(shown).not.toMatch(/[^\P{Control}\n]|[\u202A-\u202E\u2066-\u2069]/u);
});

test.each(all)('%s: colours and links add nothing but themselves', (_, result) => {
  const context = { ...plain, width: 90, showExpected: true, showQuestions: true };
  const decorated = stylish.render(result, { ...context, color: true, links: true });
  expect(undecorated(decorated)).toBe(stylish.render(result, context));
  expect(decorated).not.toBe(stylish.render(result, context));
});

test.each(all)('%s: leaves the result as it is', (_, result) => {
  const before = structuredClone(result);
  stylish.render(result, { ...plain, showExpected: true, showQuestions: true });
  expect(result).toEqual(before);
});

/** `text` without colours and OSC 8 links. */
function undecorated(text: string): string {
  const escape = '\u001B';
  const link = `${escape}\\]8;;[^${escape}]*${escape}\\\\`;
  return text.replace(new RegExp(`${escape}\\[\\d+m|${link}`, 'g'), '');
}

test('what no customer reached stands before the summary', () => {
  expect(stylish.render(results['gaps in the coverage'], plain)).toMatchInlineSnapshot(`
    "What no customer reached

    templates/partials/gift.mjml
      nothing of it was reached

    templates/trade-in-credit.mjml
      4:1   else never taken          {{#if brand}}
      4:60  body never taken          {{#if card}}
      5:1   never skipped             {{#with card}}
      6:1   never zero or many items  {{#each lines}}
      7:1   never one item            {{#each a}}
      8:1   never zero or one items   {{#each b}}
      10:1  never reached             {{#each c}}
      11:1  never called              {{> gift}}
      12:1  never reached             {{{ "␛[31m" }}}

    Used by no message
      templates/partials/old.mjml
      templates/un␛safe.txt

    Coverage  1 of 3 expressions (33.3%) · 8 of 21 branches (38%) · 2 of 3 partial calls (66.6%)

    No findings in 12 messages for 8 customers (96 rendered, 1.2 s)
    "
  `);
  expect(stylish.render(results['nothing that could be covered'], plain)).toBe(
    'Coverage  nothing to reach\n\nNo findings in 12 messages for 8 customers (96 rendered, 1.2 s)\n',
  );
});
