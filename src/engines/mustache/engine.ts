import { TemplateError, type TemplateEngine } from '../port.ts';

export const mustacheEngine: TemplateEngine = {
  name: 'mustache',
  open: () => Promise.reject(new TemplateError({ message: 'Not supported.', at: undefined })),
};
