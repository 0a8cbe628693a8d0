import type { Span } from '../../model/text/span.ts';
import type { MimePart, MimeParts } from './mime-parts.ts';

/** Something that was lost on the way: the rest of the message can be read. */
export interface Damage {
  readonly message: string;
  readonly hint: string;
  readonly at: Span;
  /** True where what follows it is lost. */
  readonly isCut?: true;
}

/** What the parser lets pass and the customer would see: it reads whatever it is given. */
export function emlDamage(
  raw: string,
  { parts, unclosed }: MimeParts,
  decoded: { readonly html: string; readonly text: string },
): readonly Damage[] {
  const shown = parts.filter(({ type, isAttachment }) => type.startsWith('text/') && !isAttachment);
  return [
    ...unclosed.slice(0, 1).map((boundary) => ({
      message: `The message is cut off: the end of its parts, "--${boundary.slice(0, 80)}--", is missing.`,
      hint: 'Capture the whole message.',
      at: { start: raw.length, end: raw.length },
      isCut: true as const,
    })),
    ...shown.flatMap((part) => damageOf(raw, part, decoded)),
  ];
}

function damageOf(
  raw: string,
  part: MimePart,
  decoded: { readonly html: string; readonly text: string },
): readonly Damage[] {
  const at = { start: part.body.start, end: part.body.start };
  const content = part.type === 'text/html' ? decoded.html : decoded.text;
  const charset = part.charset ?? 'utf-8';
  if (!isKnownCharset(charset)) {
    return [
      {
        message: `Unknown charset "${charset}".`,
        hint: 'Declare the charset it is written in.',
        at,
      },
    ];
  }
  if (part.encoding === 'base64' && !isBase64(raw.slice(part.body.start, part.body.end))) {
    const message = 'The base64 of this part is broken.';
    return [{ message, hint: 'Capture the whole part.', at, isCut: true }];
  }
  if (content.includes('\0')) {
    return [{ message: 'This part holds bytes that are no text.', hint: 'Remove them.', at }];
  }
  return content.includes('\uFFFD')
    ? [
        {
          message: `Some characters of this part are not in its charset, ${charset}.`,
          hint: 'Declare the charset it is written in.',
          at,
        },
      ]
    : [];
}

/** The parser knows more names than this, and all that mail uses are among them. */
function isKnownCharset(label: string): boolean {
  const names = [label, label.replace(/^x-/i, ''), label.replace(/^cp-?/i, 'windows-')];
  return names.some((name) => {
    try {
      return new TextDecoder(name).encoding !== '';
    } catch {
      return false;
    }
  });
}

/** Some programs pad every line; then each counts by itself. */
function isBase64(body: string): boolean {
  const digits = body.replace(/\s+/g, '');
  return (
    /^[A-Za-z\d+/=]*$/.test(digits) &&
    digits.split(/=+/).every((unit, index, units) => {
      const remainder = unit.length % 4;
      return index < units.length - 1 ? remainder !== 1 : remainder === 0;
    })
  );
}
