import type { RefusalReason } from '#lib/domain/access/index.ts';
import { m } from './paraglide/messages.js';
import { roleLabel, roundStateLabel } from './labels.ts';
import { oneOf } from './format.ts';

/** Why something is refused, as a sentence. */
export function refusalSentence(reason: RefusalReason): string {
	switch (reason.code) {
		case 'role':
			return m.errors_refused_role({ roles: oneOf(reason.roles.map(roleLabel)) });
		case 'state':
			return m.errors_refused_state({
				state: roundStateLabel(reason.state),
				states: oneOf(
					reason.states.map((state) => m.overview_quoted({ title: roundStateLabel(state) }))
				)
			});
		case 'field':
			return m.errors_refused_field();
		case 'own-municipality':
			return m.errors_refused_own_municipality();
	}
}
