import { describe, expect, it } from 'vitest';
import { textParts } from './mail';

const mail = (...lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'), 'utf8');

describe('the texts of a mail', () => {
  it('are decoded from quoted-printable and base64, part by part', () => {
    const parts = textParts(
      mail(
        'Content-Type: multipart/alternative;',
        ' boundary="=_a"',
        '',
        'This is MIME.',
        '--=_a',
        'Content-Type: text/plain; charset=UTF-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Ol=C3=A1, =',
        'mundo =3D 1',
        '--=_a',
        'Content-Type: text/html; charset="utf-8"',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from('<p>می‌روم</p>\r\n').toString('base64'),
        '--=_a--',
      ),
    );
    expect(parts).toEqual([
      { type: 'text/plain', text: 'Olá, mundo = 1' },
      { type: 'text/html', text: '<p>می‌روم</p>\n' },
    ]);
  });

  it('flow again where the mail program broke the lines, quotes by themselves', () => {
    const [part] = textParts(
      mail(
        'Content-Type: text/plain; charset=UTF-8; format=flowed',
        'Content-Transfer-Encoding: 8bit',
        '',
        'A long ',
        'line.',
        ' > 5 stays.',
        '-- ',
        'Ana',
        '> quoted ',
        '> words',
        '> ',
      ),
    );
    expect(part?.text).toBe('A long line.\n> 5 stays.\n-- \nAna\n> quoted words\n> ');
  });
});
