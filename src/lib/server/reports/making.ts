import type { ReportFormat } from '#lib/domain/reports/plan.ts';
import { press, type Order } from '../press/press.ts';
import type { Report } from './content.ts';
import { csvOf } from './writers/csv.ts';

/** A report as somebody takes it along. */
export interface ReportFile {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly type: string;
	readonly ending: string;
}

const types = {
	pdf: 'application/pdf',
	pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv; charset=utf-8',
	zip: 'application/zip'
} as const;

/**
 * Writes a report. Tables alone are text and take a millisecond; everything else is made in the
 * other process. Null: a report without tables has no CSV.
 * @throws PressBusy, PressLeft, or an error with its words
 */
export async function reportFile(
	report: Report,
	format: ReportFormat,
	order: Order
): Promise<ReportFile | null> {
	if (format === 'csv') {
		const written = csvOf(report);
		return written && fileOf(new Uint8Array(written.bytes), written.ending);
	}
	const bytes = await press({ kind: 'report', format, report }, order);
	return fileOf(bytes, format === 'slides' ? 'pptx' : format);
}

function fileOf(bytes: Uint8Array<ArrayBuffer>, ending: keyof typeof types): ReportFile {
	return { bytes, ending, type: types[ending] };
}
