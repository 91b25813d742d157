import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText } from '../../src/backtest/shapes/html-text';
import { processorTime } from '../support/processor';

describe('HTML as text', () => {
  it.each([
    ['<p>One</p><p>Two<br>Three</p>', 'One\n\nTwo\nThree'],
    ['<div>One</div><div>Two</div>', 'One\nTwo'],
    ['a &amp; b &lt;c&gt; &#39;d&#x27; &eacute;&icirc;&rsquo; &nosuch; &#0;', "a & b <c> 'd' éî’ &nosuch; \ufffd"],
    ['x<script>alert("<p>no</p>")</script><style>p{}</style>y', 'xy'],
    ['<p title="a > b">x</p><!-- <p>no</p> -->', 'x'],
    ['<p>Sorry.</p><blockquote><p>You said</p><p>this</p></blockquote>', 'Sorry.\n\n> You said\n\n> this'],
    ['  many \n\t spaces <b>and</b> <i>tags</i> ', 'many spaces and tags'],
    ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
    ['<p></p>', undefined],
    [7, undefined],
  ])('%j', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  it('never throws and leaves no tag behind', () => {
    const part = fc.constantFrom(
      '<p>',
      '</p',
      '<',
      '>',
      '"',
      "'",
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '&#',
      '&lt',
      'word',
      '<a href="x',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(htmlText(parts.join('')) ?? '').not.toMatch(/<p>|<script>/);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const { ms } = processorTime(() => {
      for (const part of ['<a', '<a "', "<a '", '<!--', '&#', '<a b="'])
        expect(htmlText(`x${part.repeat(200_000)}`)).toContain('x');
    });
    expect(ms).toBeLessThan(5_000);
  });
});
