import { TemplateError, type TemplateEngine } from '../port.ts';

export const ejsEngine: TemplateEngine = {
  name: 'ejs',
  open: () => Promise.reject(new TemplateError({ message: 'Not supported.', at: undefined })),
};
