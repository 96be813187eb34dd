/** The sixteen Länder: ISO 3166-2 codes without „DE-“. */
export const lands = [
	'BW',
	'BY',
	'BE',
	'BB',
	'HB',
	'HH',
	'HE',
	'MV',
	'NI',
	'NW',
	'RP',
	'SL',
	'SN',
	'ST',
	'SH',
	'TH'
] as const;

export type Land = (typeof lands)[number];

export function isLand(code: string): code is Land {
	return (lands as readonly string[]).includes(code);
}
