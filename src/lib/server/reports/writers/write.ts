import type { Step } from '../../press/job.ts';
import type { Report } from '../content.ts';
import { readable } from './readable.ts';

/** Runs in the other process. @param tell called with how far it is */
export async function writeReport(
	asked: Report,
	format: 'pdf' | 'slides' | 'xlsx',
	tell: (step: Step) => void
): Promise<Uint8Array> {
	const report = readable(asked);
	const of = picturesIn(report, format) + 1;
	let done = 0;
	const drawn = () => {
		done += 1;
		tell({ done, of });
	};
	tell({ done, of });
	switch (format) {
		case 'pdf': {
			const [{ reportMarkup }, { compile }] = await Promise.all([
				import('./pdf.ts'),
				import('../../pdf/compile.ts')
			]);
			return compile(reportMarkup(report, drawn));
		}
		case 'slides': {
			const { slidesOf } = await import('./slides.ts');
			return slidesOf(report, drawn);
		}
		case 'xlsx': {
			const { workbookOf } = await import('./workbook.ts');
			return workbookOf(report);
		}
	}
}

function picturesIn({ sections }: Report, format: 'pdf' | 'slides' | 'xlsx'): number {
	if (format === 'xlsx') return 0;
	if (format === 'slides') {
		return sections.flatMap(({ slides }) => slides.filter(({ body }) => body.kind === 'chart'))
			.length;
	}
	return sections
		.flatMap(({ blocks }) => blocks)
		.reduce((sum, block) => sum + (block.kind === 'figures' ? block.charts.length : 0), 0);
}
