import type { ReleaseRefusal } from '#lib/domain/findings/releasing.ts';
import type {
	FindingGround,
	FindingLevel,
	FindingState,
	FindingVisibility,
	LifeArea,
	Mechanism,
	SourceKind
} from '#lib/domain/findings/vocabulary.ts';
import type { PassageKind } from '#lib/domain/personal-data/index.ts';
import { m } from './paraglide/messages.js';

const levels: Record<FindingLevel, () => string> = {
	everyday: m.findings_level_everyday,
	institutional: m.findings_level_institutional,
	structural: m.findings_level_structural
};

const grounds: Record<FindingGround, () => string> = {
	'racist-attribution': m.findings_ground_racist_attribution,
	language: m.findings_ground_language,
	religion: m.findings_ground_religion,
	origin: m.findings_ground_origin,
	'residence-status': m.findings_ground_residence_status,
	sex: m.findings_ground_sex,
	disability: m.findings_ground_disability,
	age: m.findings_ground_age,
	'sexual-identity': m.findings_ground_sexual_identity,
	'social-position': m.findings_ground_social_position
};

const areas: Record<LifeArea, () => string> = {
	housing: m.findings_area_housing,
	'childcare-school': m.findings_area_childcare_school,
	'training-work': m.findings_area_training_work,
	'job-and-social-office': m.findings_area_job_and_social_office,
	'immigration-office': m.findings_area_immigration_office,
	'other-administration': m.findings_area_other_administration,
	'police-order': m.findings_area_police_order,
	justice: m.findings_area_justice,
	'health-care': m.findings_area_health_care,
	transport: m.findings_area_transport,
	'sport-clubs': m.findings_area_sport_clubs,
	'culture-leisure': m.findings_area_culture_leisure,
	'shops-restaurants': m.findings_area_shops_restaurants,
	'public-space': m.findings_area_public_space,
	'media-net': m.findings_area_media_net
};

const ways: Record<Mechanism, () => string> = {
	rule: m.findings_mechanism_rule,
	'routine-discretion': m.findings_mechanism_routine_discretion,
	'language-bureaucracy': m.findings_mechanism_language_bureaucracy,
	'access-to-space': m.findings_mechanism_access_to_space,
	representation: m.findings_mechanism_representation,
	'complaint-handling': m.findings_mechanism_complaint_handling,
	communication: m.findings_mechanism_communication
};

const levelHints: Record<FindingLevel, () => string> = {
	everyday: m.findings_level_everyday_hint,
	institutional: m.findings_level_institutional_hint,
	structural: m.findings_level_structural_hint
};

const wayHints: Record<Mechanism, () => string> = {
	rule: m.findings_mechanism_rule_hint,
	'routine-discretion': m.findings_mechanism_routine_discretion_hint,
	'language-bureaucracy': m.findings_mechanism_language_bureaucracy_hint,
	'access-to-space': m.findings_mechanism_access_to_space_hint,
	representation: m.findings_mechanism_representation_hint,
	'complaint-handling': m.findings_mechanism_complaint_handling_hint,
	communication: m.findings_mechanism_communication_hint
};

const sources: Record<SourceKind, () => string> = {
	workshop: m.findings_source_workshop,
	'advice-centre': m.findings_source_advice_centre,
	survey: m.findings_source_survey,
	observation: m.findings_source_observation,
	statistics: m.findings_source_statistics
};

const states: Record<FindingState, () => string> = {
	recorded: m.findings_state_recorded,
	checked: m.findings_state_checked,
	confirmed: m.findings_state_confirmed,
	addressed: m.findings_state_addressed,
	'effect-reviewed': m.findings_state_effect_reviewed,
	closed: m.findings_state_closed,
	dismissed: m.findings_state_dismissed
};

const visibilities: Record<FindingVisibility, () => string> = {
	'task-force': m.findings_visibility_task_force,
	municipality: m.findings_visibility_municipality,
	summary: m.findings_visibility_summary
};

const kinds: Record<PassageKind, () => string> = {
	name: m.findings_kind_name,
	address: m.findings_kind_address,
	phone: m.findings_kind_phone,
	email: m.findings_kind_email,
	'file-number': m.findings_kind_file_number,
	date: m.findings_kind_date,
	'licence-plate': m.findings_kind_licence_plate,
	iban: m.findings_kind_iban
};

const refusals: Record<ReleaseRefusal | 'changed', () => string> = {
	'own-text': m.findings_refused_own_text,
	'own-summary': m.findings_refused_own_summary,
	dismissed: m.findings_refused_dismissed,
	unchanged: m.findings_refused_unchanged,
	'not-released': m.findings_refused_not_released,
	'not-approved': m.findings_refused_not_approved,
	'summary-missing': m.findings_refused_no_summary,
	changed: m.findings_refused_changed
};

const releases: Record<FindingVisibility, () => string> = {
	'task-force': m.findings_history_release_task_force,
	municipality: m.findings_history_release_municipality,
	summary: m.findings_history_release_summary
};

/** At which level a finding shows. */
export function levelOfFinding(level: FindingLevel): string {
	return levels[level]();
}

export function groundLabel(ground: FindingGround): string {
	return grounds[ground]();
}

export function lifeAreaLabel(area: LifeArea): string {
	return areas[area]();
}

export function mechanismLabel(mechanism: Mechanism): string {
	return ways[mechanism]();
}

export function sourceKindLabel(kind: SourceKind): string {
	return sources[kind]();
}

export function findingStateLabel(state: FindingState): string {
	return states[state]();
}

export function visibilityLabel(visibility: FindingVisibility): string {
	return visibilities[visibility]();
}

/** What a passage looks like. */
export function passageKindLabel(kind: PassageKind): string {
	return kinds[kind]();
}

/** Why a text was not released, and who can do it. */
export function releaseRefusalSentence(refusal: ReleaseRefusal | 'changed'): string {
	return refusals[refusal]();
}

/** What a release did, for the history. */
export function releaseLabel(visibility: FindingVisibility): string {
	return releases[visibility]();
}

/** A count as it may be told: „weniger als 3“ where it is withheld. */
export function countLabel(count: number | null): string {
	return count === null ? m.findings_counts_few() : String(count);
}

/** A sum as it may be told: withheld where a small count could be worked out from it. */
export function totalLabel(total: number | null): string {
	return total === null ? m.findings_counts_withheld() : String(total);
}

/** What a level means, where somebody has to choose. */
export function levelHint(level: FindingLevel): string {
	return levelHints[level]();
}

/** An example of a way in which it works, where somebody has to choose. */
export function mechanismHint(way: Mechanism): string {
	return wayHints[way]();
}
