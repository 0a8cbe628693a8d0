import { TemplateError, type TemplateEngine } from '../port.ts';

export const liquidEngine: TemplateEngine = {
  name: 'liquid',
  open: () => Promise.reject(new TemplateError({ message: 'Not supported.', at: undefined })),
};
