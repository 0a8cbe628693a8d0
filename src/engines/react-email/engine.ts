import { type MessageEngine, TemplateError } from '../port.ts';

export const reactEmailEngine: MessageEngine = {
  name: 'react-email',
  open: () => Promise.reject(new TemplateError({ message: 'Not supported.', at: undefined })),
};
