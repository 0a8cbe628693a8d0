/** Engines that print data into text; see {@link TemplateEngine}. */
export const TEMPLATE_ENGINES = ['handlebars', 'liquid', 'mustache', 'nunjucks', 'ejs'] as const;

/** Engines that make a whole message from data; see {@link MessageEngine}. */
export const MESSAGE_ENGINES = ['react-email', 'command'] as const;

export type TemplateEngineName = (typeof TEMPLATE_ENGINES)[number];
export type MessageEngineName = (typeof MESSAGE_ENGINES)[number];
export type EngineName = TemplateEngineName | MessageEngineName | 'mjml';

export const isTemplateEngine = (name: string): name is TemplateEngineName =>
  (TEMPLATE_ENGINES as readonly string[]).includes(name);

export const isMessageEngine = (name: string): name is MessageEngineName =>
  (MESSAGE_ENGINES as readonly string[]).includes(name);
