import type { RoundAccess } from '#lib/server/access/access.ts';
import { perspectivesOf } from '#lib/server/results/perspectives.ts';
import { minutesInWords } from '#lib/server/workshop/minutes-words.ts';
import { minutesOf } from '#lib/server/workshop/minutes.ts';

/** The minutes in words; null where there is no workshop to tell of. */
export function worded(access: RoundAccess<'minutes.view'>) {
	const minutes = minutesOf(access);
	return (
		minutes &&
		minutesInWords(minutes, {
			municipality: access.municipality.name,
			perspectives: perspectivesOf(access),
			now: access.clock.now()
		})
	);
}
