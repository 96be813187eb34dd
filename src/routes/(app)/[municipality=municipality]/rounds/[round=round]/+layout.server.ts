import { provenanceLine } from '#lib/i18n/provenance.ts';
import { knock } from '#lib/server/access/authorize.ts';
import { instrumentOf } from '#lib/server/instrument/queries.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import type { LayoutServerLoad } from './$types';

/** Whose questionnaire a round rests on stands under each of its pages. */
export const load: LayoutServerLoad = ({ locals, params }) => {
	const door = knock(locals.context, 'answers.view', roundSubject(params));
	return { provenance: door.open ? provenanceLine(instrumentOf(door.access)) : null };
};
