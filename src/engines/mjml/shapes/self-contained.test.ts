import { describe, expect, it } from 'vitest';
import { isSelfContained } from './self-contained.ts';

describe('isSelfContained', () => {
  it.each([
    '',
    'plain & simple, 5 < 7 and I <3 you',
    '<p class="a">One</p><br><img src="a.png" alt=\'x > y\'>',
    '<ul><li>One<li>Two</ul>',
    '<a href={{url}}>x</a>'.replace('{{url}}', 'https://a.example/?b=c'),
    '<P>case</p>',
  ])('is true of %j', (html) => expect(isSelfContained(html)).toBe(true));

  it.each([
    '</div>',
    '<p></div></p>',
    '<b',
    'a <',
    '<b title="',
    '<!-- c -->',
    '<![endif]-->',
    '<?xml?>',
    '</ p>',
    '<style>a{}</style>',
    '<mj-text>x</mj-text>',
    '<p></p></p>',
    '<a title="<">x</a>',
  ])('is false of %j', (html) => expect(isSelfContained(html)).toBe(false));

  it('takes a time that grows with the length', () => {
    expect(isSelfContained(`<a ${'=x '.repeat(20_000)}`)).toBe(false);
    expect(isSelfContained('<b>'.repeat(20_000))).toBe(true);
  });
});
