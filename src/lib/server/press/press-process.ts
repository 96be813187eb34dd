/**
 * Runs as a process of its own, directly by Node and not through the bundle, so that no file keeps
 * anybody waiting (see `press.ts`). Compiler, drawing and slides are loaded when first needed; none
 * of them has a network.
 */
import type { Job, Said, Step } from './job.ts';

/** A file larger than this is refused instead of sent. */
const largest = 40_000_000;

// However the server that started it ended.
process.once('disconnect', () => process.exit());
process.on('message', (job: Job) => {
	void made(job).then((said) => process.send?.(said));
});

async function made(job: Job): Promise<Said> {
	try {
		const file = await fileOf(job);
		return file.length > largest ? { failure: 'too large' } : { file };
	} catch (failure) {
		return { failure: failure instanceof Error ? failure.message : String(failure) };
	}
}

async function fileOf(job: Job): Promise<Uint8Array> {
	switch (job.kind) {
		case 'typeset': {
			const { compile } = await import('../pdf/compile.ts');
			return compile(job.markup);
		}
		case 'picture': {
			const { rasterise } = await import('../../charts/server/rasterise.ts');
			return rasterise(job.svg, job.width);
		}
		case 'report': {
			const { writeReport } = await import('../reports/writers/write.ts');
			return writeReport(job.report, job.format, tell);
		}
	}
}

function tell(step: Step): void {
	process.send?.({ step } satisfies Said);
}
