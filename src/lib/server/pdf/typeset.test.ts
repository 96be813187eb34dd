import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typstDocument } from './document.ts';
import { heading, list, paragraph, table, terms, typstString, typstText } from './markup.ts';
import { textOfPdf } from './pdf-text.test-support.ts';
import { typeset, TypesettingBusy } from './typeset.ts';

const frame = {
	title: 'Protokoll „Müller & \\"Co"',
	author: 'Ahausen',
	language: 'de',
	date: new Date('2022-06-21T10:00:00Z'),
	footer: 'Fuß #zeile',
	page: 'Seite',
	of: 'von'
} as const;

const bytesOf = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

describe('a typeset document', () => {
	test('is tagged, has a language, a title, and the texts as text', async () => {
		const pdf = await typeset(
			typstDocument(frame, [
				heading(1, 'Überschrift'),
				paragraph('Räume *nicht fett* #panic("x") $x^2$ <b>'),
				terms([{ label: 'Ergebnis', text: 'begonnen' }]),
				list(['= keine Überschrift']),
				table(['1fr', '1fr'], ['Kopf A', 'Kopf B'], [['Zelle 1', '@ref']])
			])
		);
		const file = bytesOf(pdf);
		for (const mark of [
			'/StructTreeRoot',
			'/MarkInfo',
			'/Lang (de)',
			'/S /TH',
			'/S /H1',
			'/S /L'
		]) {
			expect(file).toContain(mark);
		}
		expect(file).toMatch(/\/Marked true/);
		// In UTF-16, because of the umlaut.
		const title = Buffer.from(frame.title, 'utf16le').swap16().toString('hex').toUpperCase();
		expect(file).toContain(`/Title <FEFF${title}>`);
		const text = textOfPdf(pdf);
		for (const typed of ['Überschrift', 'Räume *nicht fett* #panic("x") $x^2$ <b>', '@ref']) {
			expect(text).toContain(typed);
		}
		expect(text).toContain('= keine Überschrift');
		expect(text).toContain('Fuß #zeile');
	});

	test('is the same file for the same contents', async () => {
		const markup = typstDocument(frame, [paragraph('gleich')]);
		expect(bytesOf(await typeset(markup))).toBe(bytesOf(await typeset(markup)));
	});

	test('holds nothing of the one before it, however alike they are', async () => {
		for (const character of ['\u{10400}', '\u{20400}', 'ሴ', '∴']) {
			const code = character.codePointAt(0);
			const said = `${typstString(character)}.codepoints().map(str.to-unicode)`;
			const markup = `#assert.eq(${said}, (${code},))`;
			await expect(typeset(markup)).resolves.toBeInstanceOf(Uint8Array);
		}
	});

	test('that does not compile is refused with the reason, and the next one is set', async () => {
		const [wrong, right] = await Promise.allSettled([
			typeset('#let x = ('),
			typeset(typstText('gut'))
		]);
		expect(wrong).toMatchObject({
			status: 'rejected',
			reason: { message: expect.stringContaining('unclosed delimiter') }
		});
		expect(right.status).toBe('fulfilled');
	});

	test('reaches no file and no package', async () => {
		await expect(typeset('#read("/etc/passwd")')).rejects.toThrow('typeset:');
		await expect(typeset('#import "@preview/cetz:0.2.0"')).rejects.toThrow('typeset:');
	});

	test('waits its turn, and too many at once are refused', async () => {
		const all = Array.from({ length: 21 }, (_, number) => typeset(typstText(String(number))));
		const set = await Promise.allSettled(all);
		expect(set.map(({ status }) => status).filter((status) => status === 'rejected')).toHaveLength(
			1
		);
		await expect(all.at(-1)).rejects.toBeInstanceOf(TypesettingBusy);
	});

	test('compiles for any text in any place', { timeout: 60_000 }, async () => {
		expect.hasAssertions();
		const nasty = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 40 }),
			fc.string({ unit: fc.constantFrom(...Array.from('#$*_`"\\[](){}<>@=-+/~;:,.\n\r\t u{0}')) }),
			fc.string({ unit: 'grapheme', maxLength: 20 })
		);
		await fc.assert(
			fc.asyncProperty(nasty, async (text) => {
				const pdf = await typeset(
					typstDocument({ ...frame, title: text, footer: text, author: text }, [
						heading(2, text),
						paragraph(text),
						terms([{ label: text, text }]),
						list([text]),
						table(['1fr'], [text], [[text]])
					])
				);
				expect(bytesOf(pdf).startsWith('%PDF-')).toBe(true);
			}),
			{ numRuns: 60 }
		);
	});
});
