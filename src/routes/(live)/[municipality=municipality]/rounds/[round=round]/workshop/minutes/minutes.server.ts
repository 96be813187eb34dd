import type { RoundAccess } from '#lib/server/access/access.ts';
import { perspectivesOf } from '#lib/server/results/perspectives.ts';
import { minutesInWords } from '#lib/server/workshop/minutes-words.ts';
import { minutesOf } from '#lib/server/workshop/minutes.ts';

/** The minutes in words, for page and PDF; null where there is no workshop to tell of. */
export function worded(access: RoundAccess<'minutes.view'>, demo: boolean) {
	const minutes = minutesOf(access);
	return (
		minutes &&
		minutesInWords(minutes, {
			municipality: access.municipality.name,
			perspectives: perspectivesOf(access),
			now: access.clock.now(),
			demo
		})
	);
}
