import { z } from 'zod';
import { defineRule } from '../../define-rule.ts';
import { judgeParcels } from '../parcels.ts';

export default defineRule({
  id: 'tracking/not-linked',
  summary: 'Disallow a tracking number that nothing lets the customer click',
  severity: 'error',

  options: z.strictObject({}),

  messages: {
    notLinked: 'Expected a link to follow parcel {number}, but its number can only be read.',
  },

  *check(judged) {
    for (const { shipment, standing } of judgeParcels(judged)) {
      if (standing.kind !== 'not-linked') continue;
      const { trackingNumber: number = '' } = shipment;
      yield { message: 'notLinked', data: { number }, at: standing.at, blames: [shipment.path] };
    }
  },
});
