import { z } from 'zod';
import { caseFileSchema } from './case.ts';
import { commandAnswerSchema, commandRequestSchema } from './command.ts';
import { configSchema } from './config.ts';
import { customerSchema } from './customer.ts';
import { frontMatterSchema } from './front-matter.ts';
import { messageSchema } from './message.ts';
import { suppressionsSchema } from './suppressions.ts';

export type SchemaName =
  | 'config'
  | 'customer'
  | 'case'
  | 'front-matter'
  | 'message'
  | 'suppressions'
  | 'command-request'
  | 'command-answer';

/** JSON Schemas (draft 7) of the user's files, for editors, and of what a program that renders is told and says. */
export function jsonSchemas(): Readonly<Record<SchemaName, object>> {
  return {
    config: jsonSchemaOf(configSchema),
    customer: jsonSchemaOf(customerSchema),
    case: jsonSchemaOf(caseFileSchema),
    'front-matter': jsonSchemaOf(frontMatterSchema),
    message: jsonSchemaOf(messageSchema),
    suppressions: jsonSchemaOf(suppressionsSchema),
    'command-request': jsonSchemaOf(commandRequestSchema),
    'command-answer': jsonSchemaOf(commandAnswerSchema),
  };
}

/** What no JSON can hold (a function, a Date) is left to the program to check. */
const jsonSchemaOf = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
