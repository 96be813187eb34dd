import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inPrint, printPalette } from './server/print-palette.ts';

const theme = readFileSync(new URL('theme.css', import.meta.url), 'utf8');
const kern = readFileSync(
	new URL(import.meta.resolve('@kern-ux/native/dist/kern.css').replace(/^\/@fs/, 'file://')),
	'utf8'
);
const LINES = ['1', '2', '3', '4', '5', '6', '7'].map((number) => `line-${number}`);
const MARKS = ['1', 'band-edge', 'up', 'down', ...LINES];
/** A line's number stands at its end, in its colour. */
const WORDS = ['text', 'muted', 'up', 'down', ...LINES];

const light = tokens(/:root \{([^}]*)\}/);
const dark = tokens(/\[data-kern-theme='dark'\] \{([^}]*)\}/);
const systemDark = tokens(/:not\(\[data-kern-theme='light'\]\) \{([^}]*)\}/);

describe.each([
	['light', light],
	['dark', dark]
])('%s', (_, theme) => {
	test.each(MARKS)('--chart-%s has 3:1 against the page', (name) => {
		expect(contrast(theme[name], theme['page'])).toBeGreaterThanOrEqual(3);
	});
	test.each(WORDS)('--chart-%s has 4.5:1 as a word', (name) => {
		expect(contrast(theme[name], theme['page'])).toBeGreaterThanOrEqual(4.5);
	});
});

test('a dark system and a chosen dark theme look the same', () => {
	expect(systemDark).toEqual(dark);
	expect(Object.keys(dark)).toEqual(Object.keys(light));
});

test('what is printed has the light colours', () => {
	// Lines of the exploration are never in a file.
	const printed = Object.keys(light).filter((name) => !LINES.includes(name));
	expect(Object.keys(printPalette).sort()).toEqual(printed.sort());
	for (const [name, colour] of Object.entries(printPalette)) {
		expect([name, colour]).toEqual([name, hexOf(light[name])]);
	}
});

test('a colour that cannot be printed is found out', () => {
	expect(inPrint('fill="var(--chart-1)"')).toBe('fill="#2044aa"');
	expect(() => inPrint('fill="var(--chart-gold)"')).toThrow('var(--chart-gold)');
});

function tokens(block: RegExp): Record<string, string> {
	const body = block.exec(theme)?.[1] ?? '';
	const found = [...body.matchAll(/--chart-([\w-]+): var\((--[\w-]+)\)/g)];
	return Object.fromEntries(found.map(([, name = '', token = '']) => [name, token]));
}

function contrast(a: string | undefined, b: string | undefined): number {
	const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (high + 0.05) / (low + 0.05);
}

/** Relative luminance (WCAG) of one of KERN's colours. */
function luminance(token: string | undefined): number {
	const [red, green, blue] = linear(token);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function hexOf(token: string | undefined): string {
	const digits = linear(token).map((part) => {
		const gamma = part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055;
		return Math.round(255 * gamma)
			.toString(16)
			.padStart(2, '0');
	});
	return `#${digits.join('')}`;
}

/** One of KERN's OKLCH colours as linear red, green and blue, 0–1. */
function linear(token: string | undefined): [number, number, number] {
	const found = new RegExp(`${token}: oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)`).exec(kern);
	if (!found) throw new Error(`KERN has no ${token}`);
	const [l = 0, chroma = 0, hue = 0] = found.slice(1).map(Number);
	const [a, b] = [
		chroma * Math.cos((hue * Math.PI) / 180),
		chroma * Math.sin((hue * Math.PI) / 180)
	];
	const [L, M, S] = [
		l / 100 + 0.3963377774 * a + 0.2158037573 * b,
		l / 100 - 0.1055613458 * a - 0.0638541728 * b,
		l / 100 - 0.0894841775 * a - 1.291485548 * b
	].map((root) => root ** 3) as [number, number, number];
	const within = (part: number) => Math.min(1, Math.max(0, part));
	return [
		within(4.0767416621 * L - 3.3077115913 * M + 0.2309699292 * S),
		within(-1.2684380046 * L + 2.6097574011 * M - 0.3413193965 * S),
		within(-0.0041960863 * L - 0.7034186147 * M + 1.707614701 * S)
	];
}
