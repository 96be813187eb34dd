import { m } from '#lib/i18n/paraglide/messages.js';

/** Why a measure was not written, and what to do. */
export const referenceSentences = {
	'unknown-structure': m.measures_refused_unknown_structure,
	'ended-structure': m.measures_refused_ended_structure,
	'unknown-field': m.measures_refused_unknown_field,
	'unknown-criterion': m.measures_refused_unknown_criterion,
	'unknown-finding': m.measures_refused_unknown_finding
};
