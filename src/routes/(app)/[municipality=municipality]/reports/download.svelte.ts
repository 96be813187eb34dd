import { fileProblems, type FileProblem } from '#lib/i18n/reports.ts';
import { jobName, queryOf } from './job.ts';

/** How many files are before one's own, or how far it is. */
type Progress = { before: number } | { done: number; of: number };

type DownloadState =
	| { kind: 'idle' }
	/** Null: nothing is known yet. */
	| { kind: 'working'; progress: Progress | null }
	| { kind: 'done'; name: string }
	| { kind: 'failed'; problem: FileProblem };

/** Milliseconds between two questions how the file is doing. */
const pause = 400;

/** Fetches a file that takes a while to make, and tells how it is doing. */
export class Download {
	state = $state.raw<DownloadState>({ kind: 'idle' });
	#leaving: AbortController | undefined;

	/** @param file address of the file @param progress address that knows how it is doing */
	async fetch(file: string, progress: string, chosen: string[][]): Promise<void> {
		const job = jobName();
		const leaving = (this.#leaving = new AbortController());
		this.state = { kind: 'working', progress: null };
		void this.#follow(`${progress}?job=${job}`, leaving.signal);
		try {
			const response = await fetch(`${file}?${queryOf([...chosen, ['job', job]])}`, {
				signal: leaving.signal
			});
			this.state = response.ok ? await kept(response) : await refused(response);
		} catch {
			// Left by the reader, or without a network.
			this.state = leaving.signal.aborted
				? { kind: 'idle' }
				: { kind: 'failed', problem: 'failed' };
		} finally {
			leaving.abort();
		}
	}

	cancel(): void {
		this.#leaving?.abort();
	}

	async #follow(address: string, signal: AbortSignal): Promise<void> {
		while (!signal.aborted) {
			await new Promise((done) => setTimeout(done, pause));
			const told = await fetch(address, { signal })
				.then((response) => (response.ok ? (response.json() as Promise<Progress | null>) : null))
				.catch(() => null);
			if (told && this.state.kind === 'working') {
				this.state = { kind: 'working', progress: told };
			}
		}
	}
}

/** Hands the file to the browser, as a link would. */
async function kept(response: Response): Promise<DownloadState> {
	const disposition = response.headers.get('content-disposition') ?? '';
	const name = /filename="([^"]+)"/.exec(disposition)?.[1] ?? 'report';
	const link = document.createElement('a');
	link.href = URL.createObjectURL(await response.blob());
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
	return { kind: 'done', name };
}

async function refused(response: Response): Promise<DownloadState> {
	const said = (await response.json().catch(() => null)) as { problem?: string } | null;
	const problem = fileProblems.find((one) => one === said?.problem) ?? 'failed';
	return { kind: 'failed', problem };
}
