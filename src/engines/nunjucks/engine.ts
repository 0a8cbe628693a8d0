import { TemplateError, type TemplateEngine } from '../port.ts';

export const nunjucksEngine: TemplateEngine = {
  name: 'nunjucks',
  open: () => Promise.reject(new TemplateError({ message: 'Not supported.', at: undefined })),
};
