/**
 * An opaque colour in one spelling, `transparent`, or undefined for a colour that is neither. Names
 * stay names, but for the two that people hide text with: that two colours differ may be wrong, that
 * they are the same is certain.
 */
export function opaque(value: string): string | undefined {
  if (value === 'white') return '#ffffff';
  if (value === 'black') return '#000000';
  if (/^[a-z]+$/.test(value)) return value === 'inherit' ? undefined : value;
  const hex = /^#?([0-9a-f]{3,8})$/.exec(value)?.[1];
  if (hex !== undefined) return opaqueHex(hex);
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(value)?.[1]
    ?.split(/[\s,/]+/)
    .filter(Boolean);
  if (numbers === undefined || numbers.length < 3) return undefined;
  const [red = '', green = '', blue = '', alpha = '1'] = numbers;
  if (Number.parseFloat(alpha) === 0) return 'transparent';
  if (Number.parseFloat(alpha) < (alpha.endsWith('%') ? 100 : 1)) return undefined;
  const channels = [red, green, blue].map((channel) =>
    channel.endsWith('%') ? (Number.parseFloat(channel) * 255) / 100 : Number.parseFloat(channel),
  );
  if (channels.some((channel) => !Number.isFinite(channel))) return undefined;
  return `#${channels.map(hexOf).join('')}`;
}

const hexOf = (channel: number): string =>
  Math.round(Math.min(255, Math.max(0, channel)))
    .toString(16)
    .padStart(2, '0');

function opaqueHex(hex: string): string | undefined {
  const long = hex.length < 6 ? hex.replace(/./g, '$&$&') : hex;
  if (long.length === 6) return `#${long}`;
  if (long.length !== 8) return undefined;
  if (long.endsWith('00')) return 'transparent';
  return long.endsWith('ff') ? `#${long.slice(0, 6)}` : undefined;
}
