import { shownCode } from '#lib/domain/workshop/index.ts';
import { provenanceLine } from '#lib/i18n/provenance.ts';
import { authorize, knock } from '#lib/server/access/authorize.ts';
import { instrumentOf } from '#lib/server/instrument/queries.ts';
import { planOf } from '#lib/server/rounds/queries.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import { workshopOf } from '#lib/server/workshop/queries.ts';
import { screenView } from '#lib/server/workshop/screen-view.ts';
import type { LayoutServerLoad } from './$types';

/** What the header of every page about a workshop says; people with a console link see it too. */
export const load: LayoutServerLoad = ({ locals, params }) => {
	const subject = roundSubject(params);
	const access = authorize(locals.context, 'minutes.view', subject);
	const workshop = workshopOf(access);
	const open = workshop?.endedAt === null && knock(locals.context, 'workshop.show', subject).open;
	const counts = open ? screenView(access.database, workshop) : null;
	return {
		provenance: provenanceLine(instrumentOf(access)),
		hall: {
			slug: access.municipality.slug,
			municipality: access.municipality.name,
			number: access.round.number,
			title: access.round.title,
			place: planOf(access).workshopPlace,
			code: open ? shownCode(workshop.code) : null,
			counts: counts && { joined: counts.joined, present: counts.present },
			mayRun: knock(locals.context, 'workshop.run', subject).open,
			findings: knock(locals.context, 'findings.record', subject).open
				? `/${access.municipality.slug}/findings`
				: null,
			byLink: locals.context.actor.kind === 'console-link'
		}
	};
};
