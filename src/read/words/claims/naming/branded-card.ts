import type { Mention } from '../mentions.ts';
import type { Sight } from './sight.ts';

/** "VISA-4242" is a brand, and the end of a card behind it. */
export function withoutBrand(mention: Mention, sights: readonly Sight[]): Mention {
  const { by, span } = mention;
  const [sight] = sights;
  if (by !== 'shape' || sight === undefined) return mention;
  const [, brand] = BRANDED.exec(sight.text.slice(span.start, span.end)) ?? [];
  if (brand === undefined) return mention;
  const end = span.start + brand.length;
  const isBrand = sights.some(({ labels }) =>
    labels.some(
      (label) =>
        label.start === span.start &&
        label.end === end &&
        label.value?.ending.includes('payment-card') === true,
    ),
  );
  if (!isBrand) return mention;
  const shown = { start: end + 1, end: span.end };
  return { form: 'masked', span: { start: end, end: span.end }, shown, by: 'doubtful-mask' };
}

const BRANDED = /^(\p{L}{3,})-\d{4}$/u;
