import { indexLines } from '../dist/model/text/position.js';

/**
 * The project as one that runs MJML before Handlebars: partials with components in them are written
 * out in the templates, and blocks between components stand in mj-raw.
 */
export function mjmlFirst(project) {
  const partials = new Map([...project.partials].map(([name, { text }]) => [name, text]));
  const messages = project.messages.map((definition) => {
    const { html } = definition;
    if (!html?.text.includes('<mjml')) return definition;
    const text = withRawBlocks(withoutPartials(html.text, partials));
    return { ...definition, order: ['mjml', 'handlebars'], html: templateText(text, html.file) };
  });
  return { ...project, messages };
}

const withoutPartials = (text, partials) =>
  text.replace(/\{\{> ([\w-]+)([^}]*)\}\}/g, (call, name, given) => {
    const partial = partials.get(name) ?? '';
    if (!partial.includes('<mj-')) return call;
    const values = [...given.matchAll(/(\w+)=(?:"([^"]*)"|\(([^)]*)\))/g)];
    return values.reduce(
      (body, [, key, literal, call]) => body.replaceAll(`{{${key}}}`, literal ?? `{{${call}}}`),
      withoutPartials(partial, partials),
    );
  });

/** A block tag on a line of its own that stands beside a component, not in the content of one. */
function withRawBlocks(text) {
  const lines = text.split('\n');
  let inContent = false;
  return lines
    .map((line) => {
      const isBlock =
        /^\s*\{\{[#/][^}]*\}\}\s*$/.test(line) || /^\s*\{\{else[^}]*\}\}\s*$/.test(line);
      const printed = isBlock && !inContent ? `<mj-raw>${line.trim()}</mj-raw>` : line;
      for (const [, close] of line.matchAll(
        /<(\/?)mj-(?:text|table|button|style|title|preview)\b/g,
      )) {
        inContent = close === '';
      }
      return printed;
    })
    .join('\n');
}

function templateText(text, file) {
  const lines = indexLines(text);
  return { text, file, rangeOf: (span) => ({ file, ...lines.rangeOf(span) }) };
}
