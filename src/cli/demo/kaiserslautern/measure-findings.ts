import { idOf } from '../seed.ts';

/** Which measure answers which of the three gaps of 2020, by the keys of both. */
export const answeredFindings: Readonly<Record<string, readonly string[]>> = {
	begegnung: ['stadtteilbueros', 'begegnungsbus', 'mitwirkung', 'lotsen'],
	erreichbarkeit: [
		'digitaler-dialog',
		'dolmetscherpool',
		'mehrsprachig',
		'jugendliche',
		'dialogreihe'
	],
	rassismus: [
		'dialogreihe',
		'fortbildung',
		'ausstellung',
		'festival',
		'regelpruefung',
		'beschwerdeweg',
		'jugendliche'
	]
};

/** The links from measures to findings; the findings themselves must be there before. */
export function measureFindingRows() {
	return Object.entries(answeredFindings).flatMap(([finding, keys]) =>
		keys.map((key) => ({ measureId: idOf('measure', key), findingId: idOf('finding', finding) }))
	);
}
