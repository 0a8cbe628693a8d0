import { z } from 'zod';

/** A customer is domain data: the project decides what it looks like. */
export const customerSchema = z
  .record(z.string(), z.unknown())
  .describe('One customer: everything that is true about them and their orders.');
