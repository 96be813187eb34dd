import { readPlan } from '#lib/domain/reports/plan.ts';
import { recordViewing } from '#lib/server/findings/viewing.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { offerOf } from '#lib/server/reports/offer.ts';
import { reportOf } from '#lib/server/reports/report.ts';
import { findings } from '#lib/server/reports/sections/findings.ts';

interface Asked {
	locals: App.Locals;
	params: { municipality: string };
	url: URL;
}

/** Who asks for a report, what there is to choose from, and what they chose. */
export function askedFor({ locals, params, url }: Asked) {
	const access = authorize(locals.context, 'results.view', params);
	const offer = offerOf(access);
	const { municipality } = params;
	const asker = { context: locals.context, municipality, demo: locals.demo };
	return { access, asker, offer, ...readPlan(url.searchParams, offer) };
}

/** What was asked for, and the report; null where there is none. Reading findings leaves a trace. */
export function reportAsked(event: Asked) {
	const asked = askedFor(event);
	const { asker, plan, problems } = asked;
	const report = problems.length === 0 ? reportOf(asker, plan) : null;
	if (report?.sections.some(({ key }) => key === findings.key)) {
		recordViewing(authorize(asker.context, 'findings.view', asker), null);
	}
	return { ...asked, report };
}
