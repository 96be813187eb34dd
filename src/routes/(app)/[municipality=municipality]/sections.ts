import type { Ability } from '#lib/domain/access/index.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

interface Section {
	/** Below the municipality's own address. */
	path: string;
	label: () => string;
	/** Who may not do this is not shown the way there; null: everyone who is in. */
	ability: Ability | null;
	/** Further addresses that belong to it. */
	also?: readonly string[];
}

/** The areas of a municipality, in the order of the work. */
export const sections: readonly Section[] = [
	{ path: '', label: m.common_nav_overview, ability: null },
	{ path: '/rounds', label: m.common_nav_rounds, ability: 'rounds.view' },
	{ path: '/findings', label: m.findings_title, ability: 'findings.view' },
	{
		path: '/measures',
		label: m.measures_title,
		ability: 'measures.view',
		also: ['/structures', '/chain']
	},
	{ path: '/practice', label: m.practice_title, ability: 'practice.view' },
	{ path: '/trends', label: m.common_nav_trends, ability: 'results.view' },
	{ path: '/comparison', label: m.common_nav_comparison, ability: 'comparison.view' },
	{ path: '/reports', label: m.common_nav_reports, ability: 'results.view' },
	{ path: '/members', label: m.common_nav_members, ability: 'people.view' },
	{
		path: '/settings',
		label: m.common_nav_settings,
		ability: 'settings.view',
		also: ['/audit']
	}
];
