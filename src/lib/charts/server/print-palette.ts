/**
 * The light colours of theme.css as they are printed: files, slides and PDF know no CSS variables.
 * theme.test.ts checks them against KERN's own.
 */
export const printPalette: Readonly<Record<string, string>> = {
	page: '#ffffff',
	text: '#131525',
	muted: '#51577a',
	grid: '#dfe1ea',
	'1': '#2044aa',
	band: '#e8e9ef',
	'band-edge': '#6e7597',
	'level-0': '#c5d3ef',
	'level-1': '#97afe1',
	'level-2': '#6788cf',
	'level-3': '#3a5eb9',
	'level-4': '#1537a1',
	up: '#00654c',
	down: '#c31c13'
};

/** A drawing with the printed colours in the place of CSS variables. */
export function inPrint(svg: string): string {
	return svg.replace(/var\(--chart-([\w-]+)\)/g, (variable, name: string) => {
		const colour = printPalette[name];
		if (colour === undefined) throw new Error(`${variable} has no printed colour`);
		return colour;
	});
}
