import type { AnyChart } from '#lib/charts/any-chart.ts';
import type { CellKind } from '#lib/i18n/report-cells.ts';

/**
 * What a report says, before it is a page, a PDF, slides or tables: words and published numbers
 * only, in the language of the report. Plain data, because it travels to another process.
 */
export interface Report {
	readonly title: string;
	/** Below the title: the municipality. */
	readonly author: string;
	readonly language: 'de' | 'en';
	/** The day it is made, `YYYY-MM-DD`; the same contents of the same day make the same file. */
	readonly day: string;
	/** What it is about and how old it is. */
	readonly facts: readonly Term[];
	/** What has to be known before reading: invented data, a round that still runs. */
	readonly notices: readonly string[];
	/** Municipality, round, questionnaire, day: at the foot of every page, slide and picture. */
	readonly source: string;
	/** How to read it and what it cannot protect; at the end. */
	readonly closing: readonly string[];
	readonly sections: readonly Section[];
	/** The few words that files need around the contents. */
	readonly words: FrameWords;
}

export interface FrameWords {
	readonly page: string;
	readonly of: string;
	readonly contents: string;
	readonly about: string;
	readonly closing: string;
}

export interface Section {
	readonly key: string;
	readonly title: string;
	readonly blocks: readonly Block[];
	readonly slides: readonly Slide[];
}

export interface Term {
	readonly label: string;
	readonly text: string;
}

export type Block =
	/** Below the section's own title. */
	| { readonly kind: 'heading'; readonly level: 3 | 4; readonly text: string }
	| { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'lead' | 'note' }
	/** `run-in`: each text follows its label on the same line, where there are many short ones. */
	| { readonly kind: 'terms'; readonly terms: readonly Term[]; readonly look?: 'run-in' }
	| { readonly kind: 'list'; readonly items: readonly ListItem[] }
	| { readonly kind: 'table'; readonly table: ReportTable }
	/** Side by side where there is room. */
	| { readonly kind: 'figures'; readonly charts: readonly AnyChart[] };

export interface ListItem {
	readonly text: string;
	/** What stands below in small letters. */
	readonly details: readonly string[];
}

/** A missing value is null; a word in the place of a number says why there is none. */
export type Cell = string | number | null;

export interface Column {
	readonly label: string;
	readonly kind: CellKind;
	/** Share of the width; left out: as wide as it needs. */
	readonly share?: number;
}

export interface ReportTable {
	/** Unique in a report; part of file names. */
	readonly key: string;
	readonly title: string;
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly Cell[])[];
}

/** One statement, and what shows it. */
export interface Slide {
	readonly statement: string;
	readonly body:
		| { readonly kind: 'chart'; readonly chart: AnyChart; readonly text?: string }
		| { readonly kind: 'columns'; readonly columns: readonly SlideColumn[] }
		| { readonly kind: 'table'; readonly table: ReportTable };
}

export interface SlideColumn {
	readonly title: string;
	readonly items: readonly ListItem[];
}
