import { InvalidArgumentError } from 'commander';
import type { PartName } from '../../model/message.ts';
import { defineCommand } from '../define-command.ts';
import type { RenderFlags } from '../commands/render.ts';
import { color, config, debug, OUTPUT } from './shared-options.ts';

const PARTS: readonly PartName[] = ['subject', 'preheader', 'html', 'text'];

export const render = defineCommand<RenderFlags>({
  name: 'render',
  arguments: '<message>',
  values: 'messages',
  summary: 'show a message as a customer gets it, or write it into files',
  examples: [
    'sendlint render order-confirmation',
    'sendlint render order-confirmation --customer ada --part html > ada.html',
    'sendlint render order-confirmation --out rendered',
  ],
  options: {
    config,
    customer: {
      flags: '--customer <name>',
      description: 'whose message; by default the first who gets it, and with --out everybody',
      group: OUTPUT,
      values: 'customers',
    },
    part: {
      flags: '--part <name>',
      description: `only this part, as it is: ${PARTS.join(', ')}`,
      group: OUTPUT,
      parse: (text) => partNamed(text),
    },
    out: {
      flags: '--out <folder>',
      description: 'write the parts into this folder, as MESSAGE/CUSTOMER.html and .txt',
      group: OUTPUT,
    },
    color,
    debug,
  },
  load: () => import('../commands/render.ts'),
});

function partNamed(text: string): PartName {
  const part = PARTS.find((name) => name === text);
  if (part === undefined) throw new InvalidArgumentError(`Expected one of ${PARTS.join(', ')}.`);
  return part;
}
