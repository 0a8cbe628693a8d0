/** An MJML document with a body, and what stands in its head. */
export const page = (body: string, head = ''): string =>
  `<mjml><mj-head><mj-title>T</mj-title>${head}</mj-head><mj-body><mj-section><mj-column>${body}` +
  '</mj-column></mj-section><mj-section><mj-column><mj-text>End</mj-text></mj-column></mj-section></mj-body></mjml>';

/** What data can do to a template, and people to their data. */
export const VALUES = [
  'Ada',
  'two words',
  'Müller',
  '',
  ' ',
  '  two  spaces  ',
  ' lead',
  '<b>bold</b>',
  '<p>un',
  '</div>',
  '</mj-text><mj-raw>',
  '<mj-divider />',
  '<!-- c -->',
  '-->',
  '<![endif]-->',
  '<!--[if mso | IE]>',
  '"quoted" \'single\'',
  '&amp; &lt; & <',
  '$& $1 $$',
  '{{mustache}}',
  '}}',
  '<% ejs %>',
  'true',
  'false',
  'Roboto',
  'font-family: Lato',
  'line\nbreak',
  '\ttab',
  '\u00a0nbsp\u00a0',
  '😀',
  ']]>',
  '<style>b{}</style>',
  '<script>1</script>',
  'https://x.example/?a=1&b=2',
  '<table><tr><td>1',
  '<td>x</td>',
  'x > y',
  '\uf7ca\uf7c0\uf7cb',
  '\u2028',
];

/** Documents around three values. */
export const TEMPLATES: Readonly<Record<string, (a: string, b: string, c: string) => string>> = {
  texts: (a, b, c) => page(`<mj-text>Hi ${a}, <i>${b}</i></mj-text><mj-text> ${c} </mj-text>`),
  addresses: (a, b, c) =>
    page(
      `<mj-button href="${a}" title="${b}">${c}</mj-button><mj-image src="${a}" alt='${b}' href="${c}" />`,
    ),
  tables: (a, b, c) =>
    page(`<mj-table><tr><td>${a}</td></tr>${b}<tr title="${c}"><td>x</td></tr></mj-table>`),
  measured: (a, b, c) =>
    page(`<mj-text css-class="${a}" color="${b}">x</mj-text><mj-text height="20px">${c}</mj-text>`),
  head: (a, b, c) =>
    page(
      `<mj-text>${c}</mj-text>`,
      `<mj-title>${a}</mj-title><mj-preview>${b}</mj-preview><mj-attributes><mj-all font-family="Lato" /></mj-attributes>`,
    ),
  comments: (a, b, c) => page(`<!-- ${a} --><mj-text>${b}</mj-text><!--${c}-->`),
  raw: (a, b, c) =>
    page(`<mj-raw><div title="${a}">${b}</div></mj-raw><mj-text>x</mj-text>`) +
    (c === '' ? '' : ' '),
  social: (a, b, c) =>
    page(
      `<mj-social><mj-social-element name="facebook" href="${a}" alt="${b}">${c}</mj-social-element></mj-social>`,
    ),
  folded: (a, b, c) =>
    page(
      `<mj-accordion><mj-accordion-element><mj-accordion-title>${a}</mj-accordion-title><mj-accordion-text>${b}</mj-accordion-text></mj-accordion-element></mj-accordion><mj-navbar><mj-navbar-link href="${c}">${a}</mj-navbar-link></mj-navbar>`,
    ),
  faulty: (a, b, c) =>
    page(
      `<mj-text>\n${a}\n</mj-text>stray<mj-unknown>${b}</mj-unknown>\n<mj-text wrong="1">${c}</mj-text>`,
    ),
  'inlined and far': (a, b, c) =>
    page(
      `<mj-text><p class="k">${a}</p><a href="${b}">${c}</a></mj-text>`,
      '<mj-style inline="inline">a[href^="https"] { color: red } p:empty { margin: 0 }</mj-style>',
    ),
  'inlined in tables': (a, b, c) =>
    page(
      `<mj-table><tr class="k"><td title="${a}">${a} <b>${b}</b></td></tr>${c}</mj-table><mj-button href="${b}">${a}</mj-button><mj-raw><i class="k">${c}</i></mj-raw>`,
      '<mj-style inline="inline">.k { color: red } tr.k td { margin: 0 } b, i { padding: 0 }</mj-style>',
    ),
  inlined: (a, b, c) =>
    page(
      `<mj-text><p class="k">${a}</p><a href="${b}">${c}</a></mj-text>`,
      '<mj-style inline="inline">.k { color: red } a { margin: 0 }</mj-style>',
    ),
};
