import { describe, expect, it } from 'vitest';
import { checkFiles, selectedIn } from './check-files.ts';
import { GOOD } from './messages.ts';

/** Where the finding of a rule stands in one message, as an editor would select it. */
async function selectedBy(rule: string, name: string, content: string | Uint8Array) {
  const { findings } = await checkFiles({ [name]: content }, { customer: ADA });
  const found = findings.filter((finding) => finding.rule === rule);
  const source = Buffer.from(content).toString('utf8');
  return found.flatMap(({ at, related }) =>
    [at, ...related].map((place) => ({
      text: selectedIn(source, place),
      approximate: place.approximate ?? false,
    })),
  );
}

const ADA = {
  name: 'ada',
  file: 'ada.yaml',
  data: { customer: { firstName: 'Ada', lastName: 'Okafor' } },
  locale: undefined,
  rangeOf: () => undefined,
};

describe('findings point into the file', () => {
  it('an eml with alternatives: into the part that says it', async () => {
    const places = await selectedBy(
      'greeting/generic',
      'shipping-notification.eml',
      GOOD['shipping-notification.eml'] ?? '',
    );
    expect(places).toEqual([
      { text: 'Greetings,', approximate: false },
      { text: 'Greetings,', approximate: false },
    ]);
  });

  it.each([
    [
      'utf-8',
      'quoted-printable',
      '<p>f=C3=BCr dich, so =\r\nweiter</p><p>Greet=\r\nings,</p>',
      'Greet=\nings,',
    ],
    ['iso-8859-1', 'quoted-printable', '<p>f=FCr dich</p><p>Greetin=67s,</p>', 'Greetin=67s,'],
    ['iso-8859-1', '8bit', '<p>f\u00FCr dich</p>\r\n<p>Greetings,</p>', 'Greetings,'],
    ['windows-1251', '8bit', '<p>\u00C4\u00E0</p><p>Greetings,</p>', 'Greetings,'],
    ['us-ascii', '7bit', '<p>x</p>\r\n\r\n<p>Greetings,</p>', 'Greetings,'],
  ])('%s in %s', async (charset, encoding, body, expected) => {
    const eml = [
      'From: a@shop.example',
      `Content-Type: text/html; charset=${charset}`,
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      body,
    ].join('\r\n');
    const places = await selectedBy('greeting/generic', 'x.eml', Buffer.from(eml, 'latin1'));
    expect(places).toEqual([{ text: expected, approximate: false }]);
  });

  it('an 8-bit utf-8 part: columns count characters, not bytes', async () => {
    const eml =
      'From: a@shop.example\nContent-Type: text/html; charset=utf-8\n\n<b>für\u{1F4E6}</b><p>Greetings,</p>\n';
    expect(await selectedBy('greeting/generic', 'x.eml', eml)).toEqual([
      { text: 'Greetings,', approximate: false },
    ]);
  });

  it('base64: to the first line of its part', async () => {
    const { findings } = await checkFiles({ 'refund.eml': GOOD['refund.eml'] ?? '' });
    const inBody = findings.filter(({ at }) => at.start.line > 1);
    expect(inBody.length).toBeGreaterThan(0);
    for (const { at } of inBody)
      expect(at).toMatchObject({ start: { line: 6, column: 1 }, approximate: true });
  });

  it.each([
    ['order-confirmation.html', 'greeting/generic', 'Dear customer,'],
    ['trade-in-credit.json', 'identifier/mismatched', '7776'],
    ['welcome.yaml', 'greeting/wrong-name', 'Bruno'],
  ])('%s', async (name, rule, words) => {
    const [place] = await selectedBy(rule, name, GOOD[name] ?? '');
    expect(place).toEqual({ text: words, approximate: false });
  });
});
