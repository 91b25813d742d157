import { describe, expect, it } from 'vitest';
import { detect } from '../../src/languages/detect';
import { processorTime } from '../support/processor';
import { foreign } from './foreign';
import { spoken } from './spoken';
import { strange } from './strange';

const plain = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
const first = (words: number) => (text: string) => text.split(' ').slice(0, words).join(' ');
const share = (texts: readonly string[], right: (answer: string | undefined) => boolean) =>
  texts.filter((text) => right(detect(text))).length / texts.length;

describe('detect', () => {
  for (const [lang, texts] of Object.entries(spoken)) {
    it(`knows short sentences in ${lang}`, () => {
      expect(share(texts, (answer) => answer === lang)).toBeGreaterThanOrEqual(0.93);
      expect(share(texts, (answer) => answer !== undefined && answer !== lang)).toBe(0);
    });
    it(`hardly ever takes five words in ${lang} for another language`, () =>
      expect(share(texts.map(first(5)), (answer) => answer !== undefined && answer !== lang)).toBeLessThan(0.08));
  }

  for (const lang of ['ro', 'pt'])
    it(`knows ${lang} without diacritics`, () =>
      expect(share((spoken[lang] ?? []).map(plain), (answer) => answer === lang)).toBeGreaterThanOrEqual(0.93));

  for (const [lang, texts] of Object.entries(foreign))
    it(`does not take ${lang} for a language that we have`, () => {
      expect(texts.length).toBeGreaterThanOrEqual(20);
      expect(share(texts, (answer) => answer !== undefined && answer !== 'unknown')).toBeLessThan(0.06);
      expect(share(texts, (answer) => answer === 'unknown')).toBeGreaterThanOrEqual(0.85);
    });

  it('does not take languages it has never heard of for ours', () =>
    expect(strange.filter((text) => !['unknown', undefined].includes(detect(text)))).toEqual([]));

  it.each(['', '   ', '12:30', 'OK', '!!!', '#48213', '👍', 'https://example.com'])('says nothing about "%s"', (text) =>
    expect(detect(text)).toBeUndefined(),
  );

  it('keeps the script of the sentence where a name in another one stands', () => {
    expect(detect('لطفا Wi-Fi و Router را خاموش کنید')).toBe('fa');
    expect(detect('PIN код тань SMS-ээр очсон байна уу?')).toBe('mn');
  });

  it('knows Mongolian typed without ө and ү', () => expect(detect('Танд хугацаа огнө уу, болохгуй байна')).toBe('mn'));
  it('knows Persian typed with Arabic letters', () =>
    expect(detect('سفارش شما ارسال شده و كد را مي فرستيم')).toBe('fa'));
  it('knows shouting', () => expect(detect('I HAVE WAITED FOR THREE WEEKS NOW')).toBe('en'));

  it('answers the same twice', () => {
    detect('Mulțumim pentru mesaj, verificăm acum comanda.');
    expect(detect('Thanks for your message.')).toBe('en');
    expect(detect('Thanks for your message.')).toBe('en');
  });

  it('reads a long line as fast as a short one', () => {
    const time = (text: string) => {
      const round = () => {
        for (let i = 0; i < 20; i++) detect(text);
      };
      return Math.min(...Array.from({ length: 9 }, () => processorTime(round).ms));
    };
    const short = 'Thanks for your message. '.repeat(25);
    expect(time('a'.repeat(200_000))).toBeLessThan(5 * time(short) + 1);
    expect(time(short.repeat(1000))).toBeLessThan(5 * time(short) + 1);
  });
});
