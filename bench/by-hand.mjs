// What a team writes by hand, with the same checks: each message is rendered with Handlebars and MJML and
// loaded into a DOM; its lines and links are what sendlint's words and rules are given.
import { createWordReader } from '../dist/read/read-message.js';
import { judgeMessage } from '../dist/lint/judge-message.js';
import { rules as allRules } from '../dist/rules/index.js';
import { activeRules } from '../dist/lint/settings.js';
import { cellsOf } from '../dist/lint/matrix.js';
import { openPlain } from './plain-render.mjs';

/** `toDom` makes a DOM of HTML; only its nodes' common ground is used. */
export async function checkByHand(project, toDom) {
  const render = await openPlain(project);
  const readWords = createWordReader();
  const rules = activeRules(allRules, project.rules);
  const reader = {
    read: (message, about) => readWords(message, documentOf(message, toDom), about),
  };
  let messages = 0;
  let findings = 0;
  for (const { definition, data, customer } of cellsOf(project)) {
    const { subject, html, text } = await render(definition, data);
    const message = {
      name: definition.name,
      type: definition.type?.id,
      locale: definition.locale,
      from: definition.from?.text,
      replyTo: definition.replyTo?.text,
      to: definition.to?.text,
      dropped: [],
      parts: Object.fromEntries(
        Object.entries({ subject, html, text })
          .filter(([, content]) => content !== undefined)
          .map(([name, content]) => [name, { name, content }]),
      ),
    };
    const facts = project.factsOf(data, { customer, message: definition, to: message.to });
    const judged = judgeMessage(
      { message, customer, facts, canary: undefined },
      { project, reader, rules },
    );
    messages += 1;
    findings += judged.findings.length;
  }
  return { messages, findings };
}

const BLOCK = /^(?:body|div|p|td|th|tr|table|h[1-6]|li|ul|ol|br|center|section|blockquote)$/;
const UNREAD = /^(?:head|style|script|title|noscript|xml)$/;

function documentOf({ parts: { subject, html, text } }, toDom) {
  const lines = [];
  const links = [];
  const add = (role, part, words) => {
    const line = words.replace(/\s+/g, ' ').trim();
    if (line !== '')
      lines.push({ role, part, text: line, offsets: new Uint32Array(line.length + 1) });
  };
  if (subject) add('subject', 'subject', subject.content);
  if (html) {
    let words = '';
    const end = () => {
      add('body', 'html', words);
      words = '';
    };
    const walk = (node) => {
      for (const child of node.childNodes ?? []) {
        if (child.nodeType === 3) words += child.nodeValue;
        const name = child.tagName?.toLowerCase();
        if (
          name === undefined ||
          UNREAD.test(name) ||
          /display:\s*none/.test(attribute(child, 'style'))
        )
          continue;
        const isBlock = BLOCK.test(name);
        if (isBlock) end();
        const before = words.length;
        if (name === 'img') add('alt', 'html', attribute(child, 'alt'));
        walk(child);
        if (name === 'a')
          links.push(linkOf(attribute(child, 'href'), words.slice(before), lines.length));
        if (isBlock) end();
      }
    };
    walk(toDom(html.content));
    end();
  }
  for (const line of text?.content.split('\n') ?? []) add('text', 'text', line);
  for (const link of links) if (link.line >= lines.length) link.line = undefined;
  return { lines, links, lang: undefined };
}

const attribute = (element, name) => element.getAttribute?.(name) ?? element.attribs?.[name] ?? '';

const AT = { part: 'html', span: { start: 0, end: 0 } };

const linkOf = (href, text, line) => ({
  href,
  text: text.trim(),
  role: 'body',
  visible: true,
  form: 'anchor',
  at: AT,
  hrefAt: AT,
  line,
});
