import type { MunicipalityKind } from '#lib/domain/municipalities/kinds.ts';
import { inventedRounds } from './invented-rounds.ts';
import { roundsOf } from './invented-course.ts';
import type { Place } from './plan.ts';

/** Addresses of the places that the demo accounts also belong to. */
export const openWorkshop = 'auenrode';
export const stillAnswering = 'marwelden';

/** The last number is the level 0–4 around which everything lies at first. */
type Row = readonly [string, string, MunicipalityKind, string, number, number];

/** Names that exist nowhere; any likeness is chance. */
const rows: readonly Row[] = [
	['brackenfurt', 'Brackenfurt', 'city', 'NI', 241_300, 2.5],
	['seelmuenster', 'Seelmünster', 'city', 'NW', 168_700, 2.2],
	['wendelmar', 'Wendelmar', 'city', 'HE', 134_200, 2.4],
	['hohenlauter', 'Hohenlauter', 'city', 'SN', 112_400, 1.6],
	['marwelden', 'Marwelden', 'city', 'NW', 96_100, 2],
	['kranichshafen', 'Kranichshafen', 'city', 'MV', 84_500, 1.7],
	['lohmuende', 'Lohmünde', 'city', 'TH', 61_800, 1.8],
	['rothenquell', 'Rothenquell', 'town', 'BW', 34_600, 2.4],
	['faehrenbrueck', 'Fährenbrück', 'town', 'SH', 27_300, 1.9],
	['tiefenlinden', 'Tiefenlinden', 'town', 'BY', 21_500, 1.8],
	['auenrode', 'Auenrode', 'town', 'ST', 18_400, 1.7],
	['birkenhude', 'Birkenhude', 'town', 'NI', 16_900, 1.6],
	['sommerquell', 'Sommerquell', 'town', 'BY', 15_200, 1.5],
	['ulmwerda', 'Ulmwerda', 'town', 'ST', 14_600, 2],
	['grauwerda', 'Grauwerda', 'town', 'TH', 12_800, 1.5],
	['ostermarwitz', 'Ostermarwitz', 'town', 'BB', 9_800, 1.4],
	['landkreis-sandelau', 'Landkreis Sandelau', 'district', 'HE', 205_600, 2.2],
	['landkreis-haselgau', 'Landkreis Haselgau', 'district', 'BY', 148_200, 2.1],
	['landkreis-weissenfehn', 'Landkreis Weißenfehn', 'district', 'NI', 121_900, 1.9],
	['landkreis-mittelwerda', 'Landkreis Mittelwerda', 'district', 'BB', 99_400, 1.6]
];

const parents: Readonly<Record<string, string>> = {
	tiefenlinden: 'landkreis-haselgau',
	sommerquell: 'landkreis-haselgau'
};

export const invented: readonly Place[] = rows.map(
	([slug, name, kind, land, population, tendency]) => ({
		slug,
		name,
		kind,
		land,
		population,
		parent: parents[slug] ?? null,
		rounds: roundsOf(inventedRounds[slug] ?? [], { slug, kind, tendency })
	})
);
