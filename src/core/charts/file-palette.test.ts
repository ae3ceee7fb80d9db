import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filePalette, lightDistricts, lightInks } from './file-palette.ts';

describe('the palette of files', () => {
  const light = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? '';
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(light)?.[1];

  it('has the colours of the light theme', () => {
    for (const [name, colour] of Object.entries(lightInks)) expect(colour).toBe(token(name));
    lightDistricts.forEach((colour, index) => {
      expect(colour).toBe(token(`district-${index + 1}`));
    });
  });

  it('shows a district without a mark in ink', () => {
    expect(filePalette('district', undefined)).toBe(lightInks['ink-2']);
    expect(filePalette('district', 4)).toBe('#b98a1c');
  });
});
