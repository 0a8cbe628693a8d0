import { escapeRegExp } from '../model/text/pattern.ts';

/**
 * A pattern of paths with forward slashes as a regular expression: `*` and `?` within a name, `**` over
 * folders, `{a,b}`. A pattern without any of these also stands for all that is below it, as a folder does.
 */
export function globToRegExp(pattern: string): RegExp {
  const source = pattern
    .replace(/\/$/, '')
    .split(/(\*\*\/|\*\*|\*|\?|\{[^{}]*\})/)
    .map(pieceToSource)
    .join('');
  const below = /[*?{]/.test(pattern) ? '' : '(?:/.*)?';
  return new RegExp(`^${source}${below}$`, 's');
}

function pieceToSource(piece: string): string {
  if (piece === '**/') return '(?:.*/)?';
  if (piece === '**') return '.*';
  if (piece === '*') return '[^/]*';
  if (piece === '?') return '[^/]';
  if (!/^\{.*\}$/s.test(piece)) return escapeRegExp(piece);
  return `(?:${piece.slice(1, -1).split(',').map(escapeRegExp).join('|')})`;
}
