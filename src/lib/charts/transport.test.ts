import { expect, test } from 'vitest';
import { Picture, pictureTransport } from './transport.ts';

const SVG = '<svg><path d="M0 0"/></svg>';

test('a page request sends a placeholder, a data request the drawing', () => {
	const inPage = pictureTransport.encode(new Picture(SVG, true));
	const alone = pictureTransport.encode(new Picture(SVG, false));
	expect(inPage).toMatch(/^<!--.+-->$/);
	expect(alone).toBe(SVG);
});

test('nothing but pictures is encoded', () => {
	const encode: (value: never) => unknown = pictureTransport.encode;
	const others: unknown[] = [null, 'x', {}, []];
	expect(others.map((value) => encode(value as never))).toEqual(others.map(() => false));
});

test('the browser takes over what hydration kept, and only that', () => {
	const picture = pictureTransport.decode(String(pictureTransport.encode(new Picture(SVG, true))));
	picture.adopt('');
	expect(picture.markup).toMatch(/^<!--/);
	picture.adopt(SVG);
	expect(picture.markup).toBe(SVG);
	picture.adopt('<svg>other</svg>');
	expect(picture.markup).toBe(SVG);
});
