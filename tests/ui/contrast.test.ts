import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const [light = '', dark = ''] = readFileSync('src/ui/palette.css', 'utf8').split('@media (prefers-color-scheme: dark)');
const themes = { light: tokens(light), dark: tokens(dark) };

function tokens(css: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(css.matchAll(/--rl-([\w-]+): (#[0-9a-f]{6});/g), ([, name, hex]) => [name, hex]),
  );
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a = '#000000', b = '#000000'): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const words = [
  ['ink', 'paper'],
  ['ink', 'hover'],
  ['ink', 'sunken'],
  ['ink', 'accent-soft'],
  ['ink-2', 'paper'],
  ['ink-2', 'hover'],
  ['ink-2', 'sunken'],
  ['on-accent', 'accent'],
];
const shapes = [
  ['accent', 'paper'],
  ['edge', 'paper'],
  ['must', 'paper'],
  ['should', 'paper'],
  ['hint', 'paper'],
  ['hint', 'hover'],
];

describe.each(Object.entries(themes))('%s colours', (_, theme) => {
  it.each(words)('%s on %s can be read', (ink = '', paper = '') => {
    expect(contrast(theme[ink], theme[paper])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('%s on %s can be told apart', (shape = '', paper = '') => {
    expect(contrast(theme[shape], theme[paper])).toBeGreaterThanOrEqual(3);
  });
});
