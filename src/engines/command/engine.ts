import { type MessageEngine, TemplateError } from '../port.ts';

export const commandEngine: MessageEngine = {
  name: 'command',
  open: () => Promise.reject(new TemplateError({ message: 'Not supported.', at: undefined })),
};
