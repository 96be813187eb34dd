import { redirect } from '@sveltejs/kit';
import { reportFormats, type ReportPlan } from '#lib/domain/reports/plan.ts';
import type { FileProblem } from '#lib/i18n/reports.ts';
import { log } from '#lib/server/log.ts';
import { PressBusy, PressLeft } from '#lib/server/press/press.ts';
import { reportFile, type ReportFile } from '#lib/server/reports/making.ts';
import { watched } from '#lib/server/reports/progress.ts';
import { reportAsked } from '../asked.server.ts';
import { stillAllowed } from '../still-allowed.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { request, url } = event;
	const { access, plan, report } = reportAsked(event);
	const { slug } = access.municipality;
	const job = url.searchParams.get('job');
	const without = (problem: FileProblem) => refusal(problem, slug, url.searchParams);
	if (!report) return without('nothing');
	const format = reportFormats.find((one) => one === url.searchParams.get('format')) ?? 'pdf';
	const made = await watched(access, { job, signal: request.signal }, (order) =>
		reportFile(report, format, order)
	).catch((failure: unknown) => ({ failure }));
	if (made === null) return without('no-tables');
	if ('failure' in made) {
		if (made.failure instanceof PressBusy) return without('busy');
		if (made.failure instanceof PressLeft) return new Response(null, { status: 408 });
		log.error({ route: event.route.id, err: made.failure });
		return without('failed');
	}
	await stillAllowed(event, access);
	return download(made, nameOf(slug, plan, report.day));
};

const statuses: Record<FileProblem, number> = {
	busy: 503,
	failed: 500,
	'no-tables': 422,
	nothing: 422
};

/** A page that waits is told; without scripts the reader comes back to what they chose. */
function refusal(problem: FileProblem, slug: string, asked: URLSearchParams): Response {
	if (asked.has('job')) return Response.json({ problem }, { status: statuses[problem] });
	const back = new URLSearchParams(asked);
	back.delete('format');
	back.set('why', problem);
	redirect(303, `/${slug}/reports?${back.toString()}`);
}

function download({ bytes, type, ending }: ReportFile, name: string): Response {
	return new Response(bytes, {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${name}.${ending}"`
		}
	});
}

function nameOf(slug: string, { kind, round }: ReportPlan, day: string): string {
	return [slug, kind, ...(round === null ? [] : [round]), day].join('-');
}
