import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const found = createRequire(import.meta.url);
const faces = ['400Regular/FiraSans_400Regular.ttf', '600SemiBold/FiraSans_600SemiBold.ttf'];
const fontFiles = faces.map((face) => found.resolve(`@expo-google-fonts/fira-sans/${face}`));

/**
 * A drawing in pixels, its letters in Fira Sans whatever fonts the machine has. Takes some 30 ms of
 * the whole thread: only for the other process.
 */
export function rasterise(svg: string, width: number): Uint8Array {
	const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Fira Sans' };
	return new Resvg(svg, { fitTo: { mode: 'width', value: width }, font }).render().asPng();
}
