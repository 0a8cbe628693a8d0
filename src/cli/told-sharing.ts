import type { MarkupSharing, PlainReason } from '../model/sharing.ts';
import { counted } from '../report/terminal/count.ts';

/** How many documents shared what was compiled for others of their shape, and why the rest did not; for --stats. */
export function toldSharing(sharing: MarkupSharing | undefined): string {
  if (sharing === undefined) return '';
  const { shared, plain, compiles } = sharing;
  const alone = [...plain].map(
    ([reason, count]) => `${counted(count, 'document')} compiled alone: ${REASONS[reason]}`,
  );
  const together =
    shared === 0
      ? `${counted(compiles, 'run')} of MJML`
      : `${counted(shared, 'document')} shared what ${counted(compiles, 'run')} of MJML made`;
  return `${[together, ...alone].join('. ')}.\n`;
}

const REASONS: Readonly<Record<PlainReason, string>> = {
  asked: 'as --no-shared-shapes says',
  options: 'an option of MJML looks at all that is rendered',
  'inlined-styles': 'MJML puts styles into their tags',
  'html-attributes': 'MJML puts attributes into their tags',
  'private-use': 'they hold characters of the private-use area that we need ourselves',
  fails: 'they do not compile',
  broken: 'sharing changed what came out, which is a bug of ours',
};

/** What to say of templates whose documents came out another way when they were shared; nothing is lost of them. */
export const toldBug = ({ broken }: MarkupSharing): string =>
  broken.length === 0
    ? ''
    : `Documents of ${broken.join(', ')} come out another way when they share what was compiled for others of\n` +
      'their shape. They were compiled by themselves, and no finding is wrong; but this is a bug of sendlint.\n' +
      'Please report it with the template: https://github.com/sendlint/sendlint/issues\n';
