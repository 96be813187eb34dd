import type { Size } from '../chart.ts';

/**
 * ECharts' SVG made fit for the page: no `<style>`, classes or inline styles (the CSP refuses
 * them), no fixed size, short numbers, the font once. And no ids, which ECharts numbers globally:
 * only clip paths would need them, and our drawings stay inside their box.
 */
export function normalise(svg: string, { width, height }: Size, keepIndices: boolean): string {
	const inner = svg
		.replace(/^[^]*?<svg[^>]*>\n?/, '')
		.replace(/<\/svg>\s*$/, '')
		.replace(/<(style|defs)[^]*?<\/\1>/g, '')
		.replace(/<\/?g(?: [^>]*)?>/g, '')
		.replace(/<(\w+) [^>]*>/g, (tag) => cleanTag(tag, keepIndices))
		.replace(/>\n+/g, '>')
		.replace(/\n+</g, '<')
		.replace(/<(path|circle|rect|line|polygon|ellipse)([^>]*)><\/\1>/g, '<$1$2/>')
		.replace(/<(?:path|rect)(?![^>]* stroke=)[^>]* fill="none"\/>/g, '')
		.replace(/<path d="M[^A-Za-z"]*"[^>]*\/>/g, '');
	const box = `viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid meet"`;
	const font = 'font-family="Fira Sans, sans-serif"';
	return `<svg xmlns="http://www.w3.org/2000/svg" ${box} ${font} role="img">${inner}</svg>`;
}

/** The cached markup with this panel's accessible name. */
export function named(markup: string, label: string): string {
	return markup.replace(' role="img"', (role) => `${role} aria-label="${escapeXml(label)}"`);
}

function escapeXml(text: string): string {
	return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

function cleanTag(tag: string, keepIndices: boolean): string {
	const dropped = keepIndices
		? / (?:class|tabindex|focusable|xml:space|ecmeta_silent)="[^"]*"/g
		: / (?:class|tabindex|focusable|xml:space|pointer-events|ecmeta_\w+)="[^"]*"/g;
	return tag
		.replace(/ style="([^"]*)"/, (_, css: string) => presentation(css))
		.replace(dropped, '')
		.replace(/ (fill|stroke)="transparent"/g, ' $1="none"')
		.replace(
			/(="|[\s,(A-Za-z])(-?\d+\.\d{3,}(?:e-?\d+)?)/g,
			(_, before: string, number: string) => {
				return before + String(Math.round(Number(number) * 100) / 100 + 0);
			}
		);
}

/** `font-size:12px;font-weight:600` as ` font-size="12" font-weight="600"`. */
function presentation(css: string): string {
	const declarations = css.split(';').flatMap((declaration) => {
		const [property = '', value = ''] = declaration.split(':').map((part) => part.trim());
		return property === '' || property === 'font-family' ? [] : [[property, value] as const];
	});
	return declarations
		.filter(([property]) => PRESENTATION.has(property))
		.map(([property, value]) => ` ${property}="${value.replace(/^([\d.]+)px$/, '$1')}"`)
		.join('');
}

const PRESENTATION = new Set([
	'font-size',
	'font-weight',
	'font-style',
	'fill',
	'stroke',
	'opacity'
]);
