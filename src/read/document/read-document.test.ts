import { describe, expect, it } from 'vitest';
import type { Message } from '../../model/message.ts';
import { textAt } from '../../model/message.ts';
import type { LineRole, Link } from '../../model/reading.ts';
import { createDocumentReader } from './read-document.ts';

const readDocument = createDocumentReader();

describe('lines', () => {
  it.each<[string, string, string[]]>([
    ['blocks and breaks', '<div>a<div>b</div>c<br>d</div>', ['a', 'b', 'c', 'd']],
    ['inline tags flatten', '<p>end<b>ing</b> in <i>77</i><span>76</span></p>', ['ending in 7776']],
    ['space folds', '<p>  a \n\t b&nbsp;&#160; c&emsp;d </p>', ['a b c d']],
    ['space around inline tags', '<p>a <b> b </b> c</p>', ['a b c']],
    ['an image separates words', '<p>a<img src=x>b</p>', ['a b']],
    [
      'preformatted text keeps its lines',
      '<pre>a\n  b</pre><p style="white-space:pre-line">c\nd</p>',
      ['a', 'b', 'c', 'd'],
    ],
    ['what nobody sees', '<p>7&shy;7&#8203;7&zwj;6&#xFEFF;&lrm;</p>', ['7776']],
    ['emoji keep what joins them', '<p>👩‍💻 ❤️ 👍🏽</p>', ['👩‍💻 ❤️ 👍🏽']],
    ['Persian keeps what parts its letters', '<p>می&zwnj;خواهم</p>', ['می‌خواهم']],
    [
      'direction is left to the letters',
      '<p dir=rtl>&rlm;שלום &#x202A;A-1&#x202C;</p>',
      ['שלום A-1'],
    ],
    [
      'an inline paragraph',
      '<p style="display:inline">a </p><span style="display:block">b</span>c',
      ['a', 'b', 'c'],
    ],
    ['inline blocks of text', '<p>a <a style="display:inline-block">b</a> c</p>', ['a b c']],
    [
      'columns',
      '<div style="display:inline-block">a</div><div style="display:inline-block">b</div>',
      ['a', 'b'],
    ],
    [
      'a row of data',
      '<table><tr><td>Card</td><td>•••• <b>1908</b></td></tr></table>',
      ['Card | •••• 1908'],
    ],
    ['rows without end tags', '<table><tr><td>a<td>b<tr><td>c<td>d</table>', ['a | b', 'c | d']],
    [
      'empty cells',
      '<table><tr><td></td><td>a</td><td>&nbsp;</td><td>b</td></tr></table>',
      ['a | b'],
    ],
    [
      'a row of layout',
      '<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>',
      ['a', 'b', 'c'],
    ],
    [
      'paragraphs in a row of data',
      '<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>',
      ['a | b'],
    ],
    [
      'a picture in a row of data',
      '<table><tr><td><img src=x style="display:block"></td><td>a</td><td>b</td></tr></table>',
      ['a | b'],
    ],
    [
      'a table within a table',
      '<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td><td>c</td></tr></table>',
      ['a | b', 'c'],
    ],
    [
      'a hidden block makes no layout',
      '<table><tr><td>a<div style="display:none">x</div></td><td>b</td></tr></table>',
      ['a | b'],
    ],
    [
      'cells of several lines',
      '<table><tr><td>a<br>b</td><td>c</td></tr><tr><td>d</td><td>e<br>f</td></tr></table>',
      ['a', 'b', 'c', 'd | e', 'f'],
    ],
    [
      'a button in a form',
      '<form><input value="x"><input type=submit value="Track &gt;"></form>',
      ['Track >'],
    ],
    ['no tags at all', 'a < b & c', ['a < b & c']],
    ['links side by side', '<a href=x>Help</a><a href=y>Shop</a>', ['Help Shop']],
    ['flexible boxes', '<div style="display:flex"><b>Order</b><b>7</b></div>', ['Order 7']],
    [
      'a character in a box',
      '<p>Hello <b style="display:inline-block">Ada</b>,</p>',
      ['Hello Ada,'],
    ],
    ['zero bytes', '<p>a\0b</p>', ['ab']],
  ])('%s', (_, html, expected) => {
    expect(linesOf(html, 'body')).toEqual(expected);
  });

  it('tells the roles of a document apart', () => {
    const { lines, lang } = readDocument(
      messageOf({
        subject: 'Your parcel\r\n is here',
        preheader: 'Open me',
        html: `<html lang="en-GB"><head><title>Parcel &amp; more</title></head><body>
          <div style="display:none">It is here&#847;&zwnj;&nbsp;&#847;</div><img src=x alt="The Shop">
          <div style="display:none">not read</div><p>Hi Ada,</p>
          <!--[if mso]><p>Hi from Word &amp; co</p><![endif]--><!-- a note --></body></html>`,
        text: 'Hi Ada,\n\nbye &amp; thanks\r\n',
      }),
    );
    expect(lines.map(({ role, part, text }) => [role, part, text])).toEqual([
      ['subject', 'subject', 'Your parcel is here'],
      ['preheader', 'preheader', 'Open me'],
      ['title', 'html', 'Parcel & more'],
      ['preheader', 'html', 'It is here'],
      ['alt', 'html', 'The Shop'],
      ['body', 'html', 'Hi Ada,'],
      ['outlook', 'html', 'Hi from Word & co'],
      ['text', 'text', 'Hi Ada,'],
      ['text', 'text', 'bye &amp; thanks'],
    ]);
    expect(lang).toBe('en-GB');
  });

  it.each([
    ['hidden', '<div style="display:none"><img alt="x"></div>'],
    ['a pixel', '<img alt="x" width="1" height="1">'],
    ['empty', '<img alt="">'],
  ])('reads no alt text of an image that is %s', (_, html) => {
    expect(linesOf(html, 'alt')).toEqual([]);
  });

  it('reads a label in place of a picture', () => {
    expect(linesOf('<span role="img" aria-label="Five stars">★</span>', 'alt')).toEqual([
      'Five stars',
    ]);
    expect(linesOf('<div role="article" aria-label="Mail">x</div>', 'alt')).toEqual([]);
  });

  it.each([
    ['[if mso]', true],
    ['[if gte mso 9]', true],
    ['[if (gte mso 9)|(IE)]', true],
    ['[if mso | IE]', true],
    ['[if !vml]', false],
    ['[if lte mso 11]', false],
    ['[if IE]', false],
    ['[if !mso]', false],
    ['[if (mso)&(!mso)]', false],
  ])('%s is read by Outlook: %s', (condition, holds) => {
    expect(linesOf(`<p>x</p><!--${condition}><p>y</p><![endif]-->`, 'outlook')).toEqual(
      holds ? ['y'] : [],
    );
  });

  it('reads what is meant for all but Outlook as all others do', () => {
    const html = '<!--[if !mso]><!--><p>a</p><!--<![endif]--><![if !mso]><p>b</p><![endif]>';
    expect(linesOf(html, 'body')).toEqual(['a', 'b']);
    expect(linesOf(html, 'outlook')).toEqual([]);
  });

  it('hides from Outlook what only Outlook hides', () => {
    const html =
      '<!--[if mso]><p style="mso-hide:all">x</p><![endif]--><p style="mso-hide:all">y</p>';
    expect(linesOf(html, 'outlook')).toEqual([]);
    expect(linesOf(html, 'body')).toEqual(['y']);
  });
});

describe('links', () => {
  it('have the words that can be clicked, where they stand', () => {
    const html =
      '<p>See <a href=" https://a.example/?a=1&amp;b=2&copy=3 "><b>your</b> par&shy;cel</a>.</p>';
    const [link] = linksOf(html);
    expect(link).toMatchObject({
      href: 'https://a.example/?a=1&b=2&copy=3',
      text: 'your parcel',
      visible: true,
      form: 'anchor',
      line: 0,
    });
    expect(placed(html, link?.at)).toBe('your</b> par&shy;cel');
    expect(placed(html, link?.hrefAt)).toBe('https://a.example/?a=1&amp;b=2&copy=3');
  });

  it.each<[string, string, Partial<Link>]>([
    [
      'an image',
      '<a href=x><img src=y alt="Track it"></a>',
      { text: 'Track it', visible: true, line: 0 },
    ],
    [
      'an image without words',
      '<a href=x><img src=y></a>',
      { text: '', visible: true, line: undefined },
    ],
    ['nothing', '<a href=x> </a>', { text: '', visible: false }],
    [
      'a hidden link',
      '<p>a</p><a href=x style="display:none">b</a>',
      { text: 'b', visible: false, line: undefined },
    ],
    ['a link with hidden words', '<a href=x>a <i hidden>b</i></a>', { text: 'a', visible: true }],
    [
      'a labelled icon',
      '<a href=x aria-label="Call us"></a>',
      { text: 'Call us', visible: true, line: 0 },
    ],
    [
      'a link over blocks',
      '<a href=x><p>a</p><p>b</p></a>',
      { text: 'a b', visible: true, line: 0 },
    ],
    ['a link left open', '<p><a href=x>a<p>b', { text: 'a' }],
    ['a phone', '<a href="tel:+44 20">Call</a>', { href: 'tel:+44 20', form: 'anchor' }],
    ['an empty address', '<a href>a</a>', { href: '', text: 'a' }],
    [
      "MJML's button without address",
      '<p href="" style="x">Track</p>',
      { href: '', form: 'button', text: 'Track', visible: true },
    ],
    [
      'an area',
      '<map><area href=x alt="Left half"></map>',
      { form: 'area', text: 'Left half', visible: true },
    ],
    [
      'a button of a form',
      '<form action="/go"><button>Pay</button></form>',
      { href: '/go', form: 'button', text: 'Pay' },
    ],
    [
      'a field of a form',
      '<form action="/go"><input type=submit value="Pay now"></form>',
      { href: '/go', text: 'Pay now', visible: true, line: 0 },
    ],
    [
      'a line break within',
      '<a href="https://a.example/\n b">a</a>',
      { href: 'https://a.example/ b' },
    ],
  ])('%s', (_, html, expected) => {
    expect(linksOf(html)[0]).toMatchObject(expected);
  });

  it('end where the next begins', () => {
    expect(linksOf('<a href=x>a <a href=y>b</a> c').map(({ text }) => text)).toEqual(['a', 'b']);
  });

  it('end with their tag, though a block within is open', () => {
    const [link] = linksOf('<a href=x><div>a</a> b</div>');
    expect(link?.text).toBe('a');
  });

  it('stand on the joined line of their row', () => {
    const { lines, links } = readDocument(
      messageOf({ html: '<table><tr><td>Track</td><td><a href=x>1Z</a></td></tr></table>' }),
    );
    expect(lines[links[0]?.line ?? -1]?.text).toBe('Track | 1Z');
  });

  it('are read in what Outlook draws', () => {
    const html =
      '<!--[if mso]><v:roundrect href="https://a.example/&amp;"><center>Go</center></v:roundrect><![endif]-->' +
      '<!--[if !mso]><!--><a href="https://b.example">Go</a><!--<![endif]-->';
    expect(linksOf(html)).toMatchObject([
      { href: 'https://a.example/&', role: 'outlook', form: 'button', text: 'Go', line: 0 },
      { href: 'https://b.example', role: 'body', form: 'anchor', text: 'Go', line: 1 },
    ]);
  });

  it('follow the base, but for what is no address yet', () => {
    const html =
      '<base href="https://a.example/x/"><a href="y/z">1</a><a href="#">2</a><a href="{{u}}">3</a><a href="tel:1">4</a>';
    expect(linksOf(html).map(({ href }) => href)).toEqual([
      'https://a.example/x/y/z',
      '#',
      '{{u}}',
      'tel:1',
    ]);
  });

  it('are found in text that clients link by themselves', () => {
    const text =
      'Track: https://a.example/t?x=1.\nMail help@shop.example.com or see shop.co.uk/help, www.shop.com.\nnot order.Thanks or 3.14';
    const { links, lines } = readDocument(messageOf({ text }));
    expect(
      links.map(({ href, text: words, line }) => [
        href,
        words,
        lines[line ?? -1]?.text.slice(0, 5),
      ]),
    ).toEqual([
      ['https://a.example/t?x=1', 'https://a.example/t?x=1', 'Track'],
      ['mailto:help@shop.example.com', 'help@shop.example.com', 'Mail '],
      ['http://shop.co.uk/help', 'shop.co.uk/help', 'Mail '],
      ['http://www.shop.com', 'www.shop.com', 'Mail '],
    ]);
    expect(links.every(({ form, role }) => form === 'bare' && role === 'text')).toBe(true);
  });

  it('are not found twice', () => {
    const html =
      '<p><a href="https://a.example">https://a.example</a> or https://b.<b>example</b>/x</p>';
    expect(linksOf(html)).toMatchObject([
      { form: 'anchor', href: 'https://a.example' },
      { form: 'bare', href: 'https://b.example/x' },
    ]);
  });

  it('end where a script without spaces goes on', () => {
    const { links } = readDocument(
      messageOf({ text: '詳細はhttps://a.example/tへ。または help@a.exampleまで' }),
    );
    expect(links.map(({ href }) => href)).toEqual(['https://a.example/t', 'mailto:help@a.example']);
  });
});

describe('hostile documents', () => {
  it.each([
    ['nesting', '<div>'.repeat(5000)],
    ['formatting', '<b><i></b>'.repeat(5000)],
    ['nested tables', '<table><tr><td>'.repeat(5000)],
    ['stray end tags', '</td></table></p></div></body></html>'.repeat(1000)],
    ['comments', '<!--[if mso]>'.repeat(5000)],
    ['sheets', `<style>${'('.repeat(50_000)}</style>`],
    ['nested rules', `<style>${'a{'.repeat(50_000)}</style>`],
    ['a style without end', `<p style="background:${'url('.repeat(50_000)}">`],
    ['spaces in a style', `<p style="color:red${' '.repeat(100_000)}x">`],
    ['entities', '&'.repeat(100_000)],
    ['a half tag', '<a href="'],
    ['plain text', '<plaintext><p>'],
    ['character data', '<![CDATA[ x ]]>'],
    ['a drawing', '<svg><style>p{display:none}</style><g/><text>x</text>'],
  ])('%s are read to the end', (_, start) => {
    expect(() => readDocument(messageOf({ html: `<p>first</p>${start}<p>last` }))).not.toThrow();
  });

  it('of great size are read in one pass', () => {
    const html = `<p>${'a line of words, '.repeat(20)}</p>`.repeat(20_000);
    expect(readDocument(messageOf({ html })).lines).toHaveLength(20_000);
  });

  it('of one great line are read as well', () => {
    const { lines } = readDocument(messageOf({ html: 'words and words '.repeat(100_000) }));
    expect(lines[0]?.text).toHaveLength(1_599_999);
  });
});

function messageOf(parts: { [Name in keyof Message['parts']]?: string }): Message {
  const named = Object.entries(parts).map(([name, content]) => [name, { name, content }]);
  return {
    name: 'mail',
    type: undefined,
    locale: undefined,
    from: undefined,
    replyTo: undefined,
    to: undefined,
    parts: Object.fromEntries(named) as Message['parts'],
    dropped: [],
  };
}

const linesOf = (html: string, role: LineRole): string[] =>
  readDocument(messageOf({ html })).lines.flatMap((line) => (line.role === role ? line.text : []));

const linksOf = (html: string): readonly Link[] => readDocument(messageOf({ html })).links;

const placed = (html: string, place: Link['at'] | undefined): string | undefined =>
  place && textAt(messageOf({ html }), place);
