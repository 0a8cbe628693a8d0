import { expect, it } from 'vitest';
import { withoutBraces } from '../../../src/engines/liquid/braze.ts';

it.each([
  ['{{ ${first_name} }}', '{{   first_name  }}'],
  ['{{${first_name}}}', '{{  first_name }}'],
  ['{% if custom_attribute.${My plan} == "x" %}', '{% if custom_attribute["My plan"] == "x" %}'],
  ['{{ "costs ${amount}" }} ${amount}', '{{ "costs ${amount}" }} ${amount}'],
  ['{{ ${first name} }}', '{{ ${first name} }}'],
])('%s', (braze, liquid) => {
  expect(withoutBraces(braze)).toBe(liquid);
  expect(liquid).toHaveLength(braze.length);
});

it('gives up on what never ends', () => {
  const endless = `{{ ${'${a}'.repeat(5_000)}`;
  expect(withoutBraces(endless)).toBe(endless);
});
