import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** A PDF as poppler's tools read it. */
export interface OpenedPdf {
	/** „Title“, „Tagged“, „Pages“ and the like. */
	info: Record<string, string>;
	/** The structure tree with its texts. */
	structure: string;
	text: string;
	/** Alternative texts of the structure tree, which poppler does not print. */
	alternatives: string[];
	languages: string[];
}

export function openPdf(bytes: Uint8Array): OpenedPdf {
	const folder = mkdtempSync(join(tmpdir(), 'selbstcheck-pdf-'));
	const file = join(folder, 'report.pdf');
	writeFileSync(file, bytes);
	const run = (tool: string, ...args: string[]) =>
		execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
	try {
		const lines = run('pdfinfo', file).split('\n');
		const raw = Buffer.from(bytes).toString('latin1');
		return {
			info: Object.fromEntries(
				lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(17).trim()])
			),
			structure: run('pdfinfo', '-struct-text', file),
			text: run('pdftotext', '-layout', file, '-'),
			alternatives: stringsOf(raw, 'Alt'),
			languages: stringsOf(raw, 'Lang')
		};
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Strings of a PDF under a key: in brackets, or in UTF-16 as hexadecimal digits. */
function stringsOf(raw: string, key: string): string[] {
	const found = raw.matchAll(
		new RegExp(`/${key} ?(?:<FEFF([0-9A-F]+)>|\\(((?:\\\\.|[^\\\\)])*)\\))`, 'g')
	);
	return [...found].map(([, hex, plain]) =>
		hex === undefined ? (plain ?? '') : Buffer.from(hex, 'hex').swap16().toString('utf16le')
	);
}

/** Slides as their XML says it. */
export interface OpenedSlide {
	title: string;
	texts: string[];
	alternatives: string[];
	languages: string[];
}

export interface OpenedSlides {
	slides: OpenedSlide[];
	/** Width and height, in English Metric Units. */
	size: [number, number];
	/** Everything that a slide refers to, and whether it lies in the file. */
	references: { target: string; external: boolean }[];
	properties: string;
}

export function openSlides(bytes: Uint8Array): OpenedSlides {
	const entries = unzipSync(bytes);
	const read = (path: string) => Buffer.from(entries[path] ?? new Uint8Array()).toString('utf8');
	const numbers = Object.keys(entries)
		.flatMap((path) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(path)?.[1] ?? [])
		.map(Number)
		.sort((a, b) => a - b);
	const size = /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(read('ppt/presentation.xml'));
	const relations = Object.keys(entries).filter((path) => path.endsWith('.rels'));
	return {
		slides: numbers.map((number) => slideOf(read(`ppt/slides/slide${number}.xml`))),
		size: [Number(size?.[1]), Number(size?.[2])],
		references: relations.flatMap((path) =>
			[...read(path).matchAll(/<Relationship [^>]*Target="([^"]*)"[^>]*>/g)].map(
				([whole, target = '']) => ({
					target,
					external: whole.includes('TargetMode="External"') || /^\w+:\/\//.test(target)
				})
			)
		),
		properties: read('docProps/core.xml')
	};
}

function slideOf(xml: string): OpenedSlide {
	const shapes = xml.match(/<p:sp>[\s\S]*?<\/p:sp>/g) ?? [];
	const titled = shapes.filter((shape) => /<p:ph[^>]*type="title"/.test(shape));
	const all = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, text = '']) => plain(text));
	return {
		title: titled.map((shape) => textsOf(shape).join('')).join('|'),
		texts: textsOf(xml),
		alternatives: all(/<p:cNvPr[^>]* descr="([^"]*)"/g),
		languages: all(/<a:rPr[^>]* lang="([^"]*)"/g)
	};
}

function textsOf(xml: string): string[] {
	return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => plain(text));
}

function plain(text: string): string {
	return text
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}
