import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createDocumentReader } from './read-document.ts';

const readDocument = createDocumentReader();

describe('visible words are those that jsdom computes', () => {
  it.each([
    ['plain', '<p>Dear Ada,</p><p>it is on its way.</p>'],
    ['the hidden attribute', '<p hidden>no</p><p>yes</p>'],
    ['the hidden attribute overruled', '<p hidden style="display:block">yes</p>'],
    ['display none', '<div style="display:none">no</div><div>yes</div>'],
    [
      'display none cannot be won back',
      '<div style="display:none">no<p style="display:block">no</p></div>',
    ],
    [
      'the last valid display counts',
      '<p style="display:none;display:block;display:nonsense">yes</p>',
    ],
    ['important beats what follows', '<p style="display:none!important;display:block">no</p>'],
    ['a broken declaration', '<p style="display none;color:red">yes</p>'],
    ['a hack for old browsers', '<p style="*display:none;_display:none">yes</p>'],
    ['a comment in a style', '<p style="/* display:none; */color:red">yes</p>'],
    ['a semicolon in a URL', '<p style="background:url(data:image/png;display:none)">yes</p>'],
    [
      'visibility won back',
      '<div style="visibility:hidden">no<b style="visibility:visible">yes</b></div>',
    ],
    ['visibility inherited', '<div style="visibility:hidden"><p>no</p></div>yes'],
    [
      'opacity',
      '<div style="opacity:0">no<b style="opacity:1">no</b></div><i style="opacity:.01">yes</i>',
    ],
    [
      'font-size reset by a child',
      '<div style="font-size:0">no<div style="font-size:13px">yes</div></div>',
    ],
    [
      'font-size of a wrapper in ems',
      '<div style="font-size:0px">no<b style="font-size:2em">no</b></div>',
    ],
    ['no height and hidden overflow', '<div style="max-height:0;overflow:hidden">no</div>yes'],
    ['no height alone', '<div style="max-height:0">yes</div>'],
    ['no width and hidden overflow', '<div style="width:0px;overflow:hidden">no</div>yes'],
    ['inline elements take no height', '<span style="height:0;overflow:hidden">yes</span>'],
    ['off screen', '<div style="position:absolute;left:-9999px">no</div>yes'],
    ['off screen without a position', '<div style="left:-9999px">yes</div>'],
    ['mso-hide', '<div style="mso-hide:all">yes</div>'],
    ['a class', '<style>.x{display:none}</style><p class="a x b">no</p><p class="xx">yes</p>'],
    [
      'an id beats a class',
      '<style>#a{display:block}.x{display:none}</style><p id=a class=x>yes</p>',
    ],
    [
      'an inline style beats a sheet',
      '<style>#a{display:none}</style><p id=a style="display:block">yes</p>',
    ],
    [
      'important in a sheet beats an inline style',
      '<style>p{display:none!important}</style><p style="display:block">no</p>',
    ],
    ['the later rule wins', '<style>p{display:none}p{display:block}</style><p>yes</p>'],
    ['a sheet after the text', '<p class=x>no</p><style>.x{display:none}</style>yes'],
    [
      'an attribute selector',
      '<style>[data-a~=b]{display:none}</style><p data-a="a b">no</p><p data-a="ab">yes</p>',
    ],
    ['a child selector', '<style>div>p{display:none}</style><div><p>no</p><b><p>yes</p></b></div>'],
    [
      'a descendant selector',
      '<style>.a .b p{display:none}</style><div class=a><i class=b><p>no</p></i><p>yes</p></div>',
    ],
    [
      'a list of selectors',
      '<style>h1,.x , p.y{display:none}</style><h1>no</h1><p>yes</p><p class=y>no</p>',
    ],
    ['a negation', '<style>p:not(.x){display:none}</style><p>no</p><p class=x>yes</p>'],
    ['hovering', '<style>p:hover{display:none}</style><p>yes</p>'],
    ['the first child', '<style>p:first-child{display:none}</style><div><p>no</p><p>yes</p></div>'],
    ['the last child', '<style>p:last-child{display:none}</style><div><p>yes</p><p>no</p></div>'],
    ['a sibling', '<style>.a + p{display:none}</style><p class=a>yes</p><p>no</p><p>yes</p>'],
    ['a later sibling', '<style>h1 ~ p{visibility:hidden}</style><p>yes</p><h1>yes</h1><p>no</p>'],
    ['Gmail', '<style>u + .body p{display:none}</style><div class=body><p>yes</p></div>'],
    ['Outlook.com', '<style>[owa] p, [data-ogsc] p{display:none}</style><p>yes</p>'],
    ['Thunderbird', '<style>.moz-text-html p{display:none}</style><p>yes</p>'],
    ['a language nobody has', '<style>* [lang~="x-gmail"]{display:none}</style><p lang=en>yes</p>'],
    [
      'template code in a sheet',
      '<style>{{#if a}}.x{display:none}{{/if}} .y{display:none}</style><p class=y>yes</p>',
    ],
    ['a sheet cut off', '<style>.x{display:none</style><p class=x>no</p>'],
    [
      'scripts and the like',
      '<script>no</script><template>no</template><style>no</style><p>yes</p>',
    ],
    ['an unclosed paragraph', '<p style="display:none">no<p>yes<div>yes</div>'],
    [
      'a stray end tag in a cell',
      '<div style="display:none"><table><tr><td>no</div>no</td></tr></table></div>yes',
    ],
    ['a cell left open', '<table><tr><td style="display:none">no<td>yes<tr><td>yes</table>'],
    ['items left open', '<ul><li style="display:none">no<li>yes</ul>'],
    ['a span over blocks', '<span style="visibility:hidden"><p>no</span>no</p>yes'],
    ['text behind the body', '<body style="visibility:visible"><p>yes</p></body></html>yes'],
    ['a head left open', '<head><title>no</title><p>yes</p>'],
    ['a second body', '<body><p>yes</p><body lang="de"><p>yes</p>'],
  ])('%s', (_, html) => {
    expect(words(html)).toEqual(wordsInJsdom(html));
    expect(words(html)).not.toContain('no');
  });

  it.each(['mjml', 'mjml4'])('in what %s writes', async (engine) => {
    for (const source of MAILS) {
      const html = await compile(engine, source);
      expect(words(html)).toEqual(wordsInJsdom(html));
      expect(words(html).length).toBeGreaterThan(10);
    }
  });
});

describe('where jsdom does not know what clients do', () => {
  it.each([
    [
      'the colour of a sheet where only fonts are linked',
      '<link rel="stylesheet" href="https://fonts.googleapis.com/css?family=Lato"><style>td{background:#19f}a{color:#19f}</style><td><a href="/">no</a></td>',
    ],
    ['white on white', '<td bgcolor="#ffffff"><p style="color:white">no</p></td>'],
    [
      'the same colour in two spellings',
      '<div style="background:rgb(255, 255, 255)"><i style="color:#FFF">no</i></div>',
    ],
    ['transparent text', '<p style="color:rgba(0,0,0,0)">no</p>'],
    ['one pixel', '<p style="font-size:1px">no</p>'],
    ['an indent', '<p style="text-indent:-9999px">no</p>'],
    ['cut away', '<p style="position:absolute;clip:rect(0 0 0 0)">no</p>'],
    ['scaled to nothing', '<p style="transform:scale(0)">no</p>'],
    ['all screens', '<style>@media only screen{p{display:none}}</style><p>no</p>'],
  ])('%s hides', (_, html) => {
    expect(words(`yes ${html}`)).toEqual(['yes']);
  });

  it.each([
    [
      'white on an image',
      '<td background="a.png" bgcolor="#fff"><p style="color:#fff">yes</p></td>',
    ],
    [
      'white on a gradient',
      '<td style="background:linear-gradient(#000,#111);"><p style="color:#fff">yes</p></td>',
    ],
    [
      'the colour of a sheet where another sheet is linked',
      '<link rel="stylesheet" href="/assets/styles.css"><style>td{background:#19f}a{color:#19f}</style><td><a href="/">yes</a></td>',
    ],
    ['white on what nobody declared', '<p style="color:#fff">yes</p>'],
    [
      'white on a nearer colour',
      '<td bgcolor=#fff><p style="background:#333;color:#fff">yes</p></td>',
    ],
    ['a link in its own colour', '<td bgcolor=#fff style="color:#fff"><a href=x>yes</a></td>'],
    ['nearly white on white', '<td bgcolor=#fff><p style="color:#fefefe">yes</p></td>'],
    [
      'text painted by its background',
      '<p style="color:transparent;-webkit-background-clip:text">yes</p>',
    ],
    [
      'padding that shows overflow',
      '<p style="height:0;overflow:hidden;padding-bottom:50%">yes</p>',
    ],
    [
      'an unknown pseudo-class drops the rule',
      '<style>p, p:-x-client(a){display:none}</style><p>yes</p>',
    ],
    ['small screens', '<style>@media (max-width:480px){p{display:none}}</style><p>yes</p>'],
    ['dark mode', '<style>@media (prefers-color-scheme:dark){p{display:none}}</style><p>yes</p>'],
    ['a sheet for print', '<style media="print">p{display:none}</style><p>yes</p>'],
    [
      'a sheet that only Outlook reads',
      '<!--[if mso]><style>p{display:none}</style><![endif]--><p>yes</p>',
    ],
  ])('%s does not hide', (_, html) => {
    expect(words(html)).toContain('yes');
  });
});

/** Neither version of MJML brings types along. */
async function compile(engine: string, source: string): Promise<string> {
  const loaded: unknown = await import(engine);
  const { default: mjml } = loaded as {
    default: (source: string) => { html: string } | Promise<{ html: string }>;
  };
  return (await mjml(source)).html;
}

function words(html: string): string[] {
  const { lines } = readDocument(messageOf(html));
  return lines
    .filter(({ role }) => role === 'body')
    .flatMap(({ text }) => text.split(' '))
    .filter((word) => word !== '|');
}

const messageOf = (html: string) => ({
  name: 'mail',
  type: undefined,
  locale: undefined,
  from: undefined,
  replyTo: undefined,
  to: undefined,
  parts: { html: { name: 'html' as const, content: html } },
  dropped: [],
});

function wordsInJsdom(html: string): string[] {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const computed = new Map<Element, CSSStyleDeclaration>();
  const { document, NodeFilter } = window;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === window.Node.TEXT_NODE) {
      if (node.parentElement && isVisible(node.parentElement)) text += node.textContent;
      if (node.nextSibling === null) text += spaceAfter(node.parentElement);
    } else if (node.nodeType === window.Node.ELEMENT_NODE) {
      text += spaceAfter(node as Element);
    }
  }
  return text
    .replaceAll(/\u200c|\u00ad|\u034f/g, '')
    .split(/\s+/)
    .filter(Boolean);

  function styleOf(element: Element): CSSStyleDeclaration {
    const style = computed.get(element) ?? window.getComputedStyle(element);
    computed.set(element, style);
    return style;
  }

  function spaceAfter(element: Element | null): string {
    if (element === null) return '';
    const isWord = /^(?:inline|inline-block|)$/.test(styleOf(element).display);
    return isWord && !/^(?:BR|IMG|P|DIV)$/.test(element.tagName) ? '' : ' ';
  }

  function isVisible(parent: Element): boolean {
    if (styleOf(parent).visibility === 'hidden') return false;
    if (/^(?:SCRIPT|STYLE|TEMPLATE|TITLE)$/.test(parent.tagName)) return false;
    let size = '';
    for (let element: Element | null = parent; element !== null; element = element.parentElement) {
      const style = styleOf(element);
      if (style.display === 'none' || Number.parseFloat(style.opacity) === 0) return false;
      if (!size || size.endsWith('em')) size = declaredSize(element) || size;
      const isBox = style.display !== 'inline' && !style.display.startsWith('table');
      const nothing = [style.height, style.maxHeight, style.width, style.maxWidth].some(isZero);
      if (isBox && nothing && style.overflow === 'hidden') return false;
      if (style.position === 'absolute' && Number.parseFloat(style.left) < -999) return false;
    }
    return !(size !== '' && Number.parseFloat(size) < 1.5 && !size.endsWith('em'));
  }

  function declaredSize(element: Element): string {
    return (element as HTMLElement).style.fontSize;
  }
}

const isZero = (value: string): boolean => value !== '' && Number.parseFloat(value) === 0;

const MAILS = [
  `<mjml><mj-head><mj-title>Your parcel</mj-title><mj-preview>It left our house today</mj-preview>
    <mj-attributes><mj-all font-family="Arial" /></mj-attributes>
    <mj-style>.quiet { color: #777 } .gone { display: none } @media (max-width: 480px) { .wide { display: none } }</mj-style>
    <mj-style inline="inline">.inlined div { color: #333 }</mj-style></mj-head>
  <mj-body background-color="#f4f4f4">
    <mj-section background-color="#ffffff"><mj-column>
      <mj-image src="https://shop.example/logo.png" alt="The Shop" href="https://shop.example/" />
      <mj-text>Dear Ada,</mj-text>
      <mj-text css-class="inlined">the parcel with your <b>educational</b> kit left our house&nbsp;today.</mj-text>
      <mj-text css-class="gone">never seen</mj-text>
      <mj-text css-class="wide">only on wide screens</mj-text>
      <mj-button href="https://shop.example/track/1Z?a=1&amp;b=2">Track your parcel</mj-button>
      <mj-divider /><mj-spacer height="20px" />
      <mj-table><tr><th>Item</th><th>Price</th></tr><tr><td>Kit</td><td>€ 20</td></tr></mj-table>
    </mj-column></mj-section>
    <mj-section><mj-group><mj-column><mj-text>Left column</mj-text></mj-column>
      <mj-column><mj-text>Right column</mj-text></mj-column></mj-group></mj-section>
  </mj-body></mjml>`,
  `<mjml><mj-body><mj-hero background-url="https://shop.example/hero.jpg" background-color="#333" mode="fluid-height">
      <mj-text color="#ffffff">A credit for your old machine</mj-text></mj-hero>
    <mj-wrapper background-color="#fff" padding="0"><mj-section>
      <mj-column width="30%"><mj-image src="a.png" alt="" /></mj-column>
      <mj-column width="70%"><mj-text><p>Your account ending in <span style="white-space:nowrap">1908</span> is being credited.</p></mj-text></mj-column>
    </mj-section></mj-wrapper>
    <mj-section><mj-column>
      <mj-social><mj-social-element name="facebook" href="https://f.example">Find us</mj-social-element></mj-social>
      <mj-navbar hamburger="hamburger"><mj-navbar-link href="/help">Help</mj-navbar-link><mj-navbar-link href="/shop">Shop</mj-navbar-link></mj-navbar>
      <mj-accordion><mj-accordion-element><mj-accordion-title>Why?</mj-accordion-title>
        <mj-accordion-text>Because you asked us to.</mj-accordion-text></mj-accordion-element></mj-accordion>
      <mj-raw><table><tr><td>Call us<br>+44 20 7946 0958</td></tr></table></mj-raw>
    </mj-column></mj-section></mj-body></mjml>`,
];
