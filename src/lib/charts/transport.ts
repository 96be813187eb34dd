import type { Transporter } from '@sveltejs/kit';

/**
 * An SVG on its way to the page, without being sent twice.
 *
 * A full page load carries the SVG in its markup; the data for hydration would carry it again. So
 * for a page request a Picture is encoded as a placeholder comment, for a data request (client
 * navigation, `invalidate`, enhanced forms) as the SVG. Kit gives `encode` nothing but the value,
 * so a Picture knows from when it was drawn (`draw(chart, { inPage: !event.isDataRequest })`).
 *
 * Why hydration keeps the server's nodes: while hydrating, Svelte's `{@html}` never compares or
 * repairs markup; it claims the nodes between its two comments and remembers the value, here the
 * placeholder (svelte/src/internal/client/dom/blocks/html.js). In development it also compares a
 * hash and warns; `Chart.svelte` switches that off by `svelte-ignore hydration_html_changed`. The
 * placeholder must not be the empty string: then Svelte would not claim the nodes.
 *
 * A component that is destroyed and made again with the same data (a tab, layout data kept during
 * navigation) would render the placeholder. So on mount the component hands the claimed markup
 * back (`adopt`). What is left to the caller: a chart that the server does not render into the page
 * (in a closed `{#if}`, in a streamed promise) must be drawn with `inPage: false`.
 */
export class Picture {
	#markup: string;
	readonly #inPage: boolean;

	constructor(markup: string, inPage: boolean) {
		this.#markup = markup;
		this.#inPage = inPage;
	}

	get markup(): string {
		return this.#markup;
	}

	/** Takes the markup that hydration kept in the place of the placeholder. */
	adopt(markup: string): void {
		if (this.#markup === PLACEHOLDER && markup.startsWith('<svg')) this.#markup = markup;
	}

	encoded(): string {
		return this.#inPage ? PLACEHOLDER : this.#markup;
	}
}

const PLACEHOLDER = '<!--in page-->';

/** For the `transport` hook in src/hooks.ts. */
export const pictureTransport: Transporter<Picture, string> = {
	encode: (value) => value instanceof Picture && value.encoded(),
	decode: (encoded) => new Picture(encoded, false)
};
