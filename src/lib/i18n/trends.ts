import type { AgreementShift, SelfAgainstRoom } from '#lib/domain/trends/index.ts';
import { shownChange, shownScore, type Change } from '#lib/domain/scoring/index.ts';
import { signed } from './format.ts';
import { m } from './paraglide/messages.js';

const directions = {
	risen: m.trends_overall_risen,
	fallen: m.trends_overall_fallen,
	unchanged: m.trends_overall_unchanged
} as const;

/** What became of the value over all fields. @param now the later round's value, if it has one */
export function overallSentence(change: Change, now: number | null): string {
	switch (change.kind) {
		case 'none':
			return m.trends_overall_none();
		case 'different-origin':
			return m.trends_overall_different_origin({ to: shownScore(now ?? change.after) });
		case 'like': {
			const said = { from: shownScore(change.before), to: shownScore(change.after) };
			return directions[shownChange(change.delta).direction](said);
		}
	}
}

/** „Sind wir uns einiger geworden?“ */
export function agreementSentence({ compared, closer, apart }: AgreementShift): string {
	if (compared === 0) return m.trends_agreement_not_comparable();
	const clause = m.trends_agreement_closer({ compared, count: closer });
	return m.trends_agreement_apart({ closer: clause, count: apart });
}

/**
 * In how many fields the administration sees more than the room, and where most clearly. Less than
 * 3 points is no difference, as everywhere.
 */
export function selfAgainstRoomSentence(
	fields: readonly SelfAgainstRoom[],
	nameOf: (field: string) => string
): string {
	const higher = fields
		.map(({ field, self, room }) => ({ field, ...shownChange(self - room) }))
		.filter(({ direction }) => direction === 'risen')
		.sort((a, b) => b.value - a.value);
	const [most] = higher;
	if (!most) return m.trends_self_room_none();
	return m.trends_self_room_higher({
		count: higher.length,
		fields: fields.length,
		field: nameOf(most.field),
		value: most.value
	});
}

/** „+12 Punkte“ */
export function pointsInWords(value: number): string {
	return m.trends_points({ value: signed(value) });
}
