import { and, eq } from 'drizzle-orm';
import type { TypedFinding } from '#lib/domain/findings/content.ts';
import { criterionByKey, fieldOf } from '#lib/domain/instrument/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { rounds, workshopItems, workshopNotes, workshops } from '../db/schema/index.ts';
import { instrumentById } from '../instrument/queries.ts';
import { roundsOf } from '../rounds/queries.ts';

/** Where a finding begins: nowhere in particular, with a criterion, or with a released note. */
export interface Beginning {
	noteId: string | null;
	prefilled: Partial<TypedFinding>;
	/** For the page to say. */
	source: { kind: 'note' | 'criterion'; criterion: string; round: number } | null;
}

const nothing: Beginning = {
	noteId: null,
	prefilled: {},
	source: null
};

/**
 * Reads `?note=ID` or `?criterion=KEY&round=N`. What is not this municipality's is as if it were not
 * there.
 */
export function originIn(
	access: MunicipalityAccess<'findings.record'>,
	search: URLSearchParams
): Beginning {
	const note = search.get('note');
	if (note !== null) return fromNote(access, note);
	const round = roundsOf(access).find(({ number }) => String(number) === search.get('round'));
	return round ? beginning(access, round, search.get('criterion') ?? '', null) : nothing;
}

function fromNote(access: MunicipalityAccess<'findings.record'>, noteId: string): Beginning {
	const found = access.database
		.select({
			text: workshopNotes.text,
			criterionKey: workshopItems.criterionKey,
			roundId: rounds.id
		})
		.from(workshopNotes)
		.innerJoin(workshopItems, eq(workshopItems.id, workshopNotes.itemId))
		.innerJoin(workshops, eq(workshops.id, workshopItems.workshopId))
		.innerJoin(rounds, eq(rounds.id, workshops.roundId))
		.where(
			and(
				eq(workshopNotes.id, noteId),
				eq(workshopNotes.released, true),
				eq(rounds.municipalityId, access.municipality.id)
			)
		)
		.get();
	const round = found && roundsOf(access).find(({ id }) => id === found.roundId);
	if (!found || !round) return nothing;
	return beginning(access, round, found.criterionKey, { id: noteId, text: found.text });
}

function beginning(
	access: MunicipalityAccess<'findings.record'>,
	round: { id: string; number: number; instrumentId: string },
	criterionKey: string,
	note: { id: string; text: string } | null
): Beginning {
	const instrument = instrumentById(access.database, round.instrumentId);
	const criterion = criterionByKey(instrument, criterionKey);
	const field = criterion && fieldOf(instrument, criterion.key);
	if (!criterion || !field) return nothing;
	return {
		noteId: note?.id ?? null,
		prefilled: {
			fieldKey: [field.key],
			criterionKey: [criterion.key],
			roundId: [round.id],
			...(note ? { description: [note.text], sourceKind: ['workshop'] } : {})
		},
		source: {
			kind: note ? 'note' : 'criterion',
			criterion: textOf(criterion.title),
			round: round.number
		}
	};
}
