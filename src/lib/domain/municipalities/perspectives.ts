/**
 * The perspectives that every programme begins with, in the order in which people choose. Source:
 * „Protecting people and municipalities“.
 */
export const defaultPerspectives = [
	{ key: 'verwaltung', titleDe: 'Verwaltung', titleEn: 'Administration' },
	{ key: 'politik', titleDe: 'Politik und Gremien', titleEn: 'Politics and committees' },
	{
		key: 'zivilgesellschaft',
		titleDe: 'Migrantenorganisationen und Zivilgesellschaft',
		titleEn: 'Migrant organisations and civil society'
	},
	{ key: 'wirtschaft', titleDe: 'Wirtschaft und weitere', titleEn: 'Business and others' }
] as const;
