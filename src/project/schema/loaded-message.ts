import { z } from 'zod';
import { messageSettings, text } from './common.ts';

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One message as the project's own loader gives it. */
export const loadedMessageSchema = z
  .strictObject({
    ...messageSettings,
    name: text,
    html: text.optional(),
    data: z
      .custom<Readonly<Record<string, unknown>>>(isRecord, 'Expected a mapping of keys to values')
      .optional(),
    file: text.optional(),
    line: z.int('Expected the number of a line').min(1, 'Expected the number of a line').optional(),
  })
  .refine(({ html, text: plain }) => html !== undefined || plain !== undefined, {
    error: 'Expected "html", "text" or both',
  });

/** What a loader may give of one message. Loaders of rows may leave fields null. */
export type LoadedMessageInput = z.output<typeof loadedMessageSchema>;
