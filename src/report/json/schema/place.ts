import { object, text } from './schema.ts';

export const range = object(
  {
    file: text('Relative to `root`, with forward slashes.'),
    start: { $ref: '#/definitions/position', description: 'Its first character.' },
    end: { $ref: '#/definitions/position', description: 'One past its last character.' },
    approximate: {
      type: 'boolean',
      description: '`true` where this is only the nearest place known.',
    },
  },
  ['approximate'],
);

export const position = object({
  line: { type: 'integer', minimum: 1, description: 'From 1.' },
  column: { type: 'integer', minimum: 1, description: 'From 1, in UTF-16 units.' },
});
