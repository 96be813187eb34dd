import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

/**
 * Every sentence stands in both languages with the same values in it, and on some page. Paraglide
 * itself falls silently back to German where English is missing.
 */
const fileOf = z.record(
	z.string(),
	z.union([z.string(), z.array(z.looseObject({ match: z.record(z.string(), z.string()) }))])
);
type Message = z.infer<typeof fileOf>[string];

function messagesIn(language: string): Map<string, Message> {
	const found = new Map<string, Message>();
	for (const path of globSync(`src/lib/i18n/messages/${language}/*.json`)) {
		for (const [key, message] of Object.entries(
			fileOf.parse(JSON.parse(readFileSync(path, 'utf8')))
		)) {
			if (key.startsWith('$')) continue;
			expect(found.has(key), `${key} in ${path} stands elsewhere too`).toBe(false);
			found.set(key, message);
		}
	}
	return found;
}

/** The values that a message names, in any of its variants. */
function valuesIn(message: Message): string[] {
	const texts =
		typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));
	const named = texts.flatMap((text) =>
		[...text.matchAll(/(?<!\\)\{(\w+)\}/g)].map(([, name]) => name ?? '')
	);
	return [...new Set(named)].sort();
}

const german = messagesIn('de');
const english = messagesIn('en');

test('both languages say the same things', () => {
	expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
});

test('both languages name the same values', () => {
	for (const [key, message] of german) {
		expect(valuesIn(english.get(key) ?? ''), key).toEqual(valuesIn(message));
	}
});

test('nothing is kept that no page says', () => {
	const said = new Set<string>();
	for (const path of globSync('src/**/*.{ts,js,svelte}', {
		exclude: ['src/lib/i18n/paraglide/**']
	})) {
		for (const [, key] of readFileSync(path, 'utf8').matchAll(/\bm\.(\w+)/g)) said.add(key ?? '');
	}
	expect([...german.keys()].filter((key) => !said.has(key))).toEqual([]);
});
