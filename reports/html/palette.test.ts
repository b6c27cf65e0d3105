import { expect, test } from 'vitest';
import { dark, light } from './palette.js';

/** Relative luminance of `#rrggbb` (WCAG 2.1). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(start => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

test.each([
  ['light', light],
  ['dark', dark],
])('every foreground of the %s scheme reaches 4.5 on page and panel', (_, scheme) => {
  const { page, panel, rule, ...foregrounds } = scheme;
  expect(rule).toMatch(/^#/);
  for (const [name, colour] of Object.entries(foregrounds)) {
    expect(contrast(colour, page), `${name} on page`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, panel), `${name} on panel`).toBeGreaterThanOrEqual(4.5);
  }
});
