import type { Report } from '../reports/content.ts';

/** Work for the other process. Plain data: it travels between processes. */
export type Job =
	/** Typst markup to a tagged PDF. */
	| { readonly kind: 'typeset'; readonly markup: string }
	/** A report as a file. */
	| { readonly kind: 'report'; readonly format: 'pdf' | 'slides' | 'xlsx'; readonly report: Report }
	/** A drawing to a PNG of this width in pixels. */
	| { readonly kind: 'picture'; readonly svg: string; readonly width: number };

/** How far it is; `of` counts pictures and the setting itself. */
export interface Step {
	readonly done: number;
	readonly of: number;
}

/** What the other process says: a step, and at the end a file or why there is none. */
export type Said =
	{ readonly step: Step } | { readonly file: Uint8Array } | { readonly failure: string };
