import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Handlebars from 'handlebars';
import mjml2html from 'mjml';

/**
 * Renders messages as an application does, each by itself: Handlebars templates are compiled once,
 * every document goes through MJML. `sharesMarkup` compiles the markup of a MJML-first template
 * once for all customers.
 */
export async function openPlain(project, { sharesMarkup = false } = {}) {
  const handlebars = Handlebars.create();
  for (const [name, { text }] of project.partials) handlebars.registerPartial(name, text);
  for (const file of project.helpers.handlebars ?? [])
    handlebars.registerHelper({ ...(await import(pathToFileURL(path.resolve(file)).href)) });

  const templates = new Map();
  const compiled = (text, options) => {
    const known = templates.get(text) ?? handlebars.compile(text, options);
    templates.set(text, known);
    return known;
  };
  const markup = new Map();
  const toHtml = async (text) => {
    const known = sharesMarkup ? markup.get(text) : undefined;
    const html = known ?? (await mjml2html(text)).html;
    markup.set(text, html);
    return html;
  };

  return async ({ html, text, subject, order }, data) => {
    const asText = (template) => template && compiled(template.text, { noEscape: true })(data);
    const parts = { subject: asText(subject), text: asText(text) };
    const [first, second] = order;
    if (html === undefined) return parts;
    if (first === 'mjml') return { ...parts, html: compiled(await toHtml(html.text))(data) };
    const printed = compiled(html.text)(data);
    return { ...parts, html: second === 'mjml' ? (await mjml2html(printed)).html : printed };
  };
}
