import type { MunicipalityKind } from '#lib/domain/municipalities/kinds.ts';
import { isLand, type Land } from '#lib/domain/municipalities/lands.ts';
import { m } from './paraglide/messages.js';

const kinds: Record<MunicipalityKind, () => string> = {
	city: m.people_city,
	town: m.people_town,
	district: m.people_district
};

const names: Record<Land, () => string> = {
	BW: m.admin_land_bw,
	BY: m.admin_land_by,
	BE: m.admin_land_be,
	BB: m.admin_land_bb,
	HB: m.admin_land_hb,
	HH: m.admin_land_hh,
	HE: m.admin_land_he,
	MV: m.admin_land_mv,
	NI: m.admin_land_ni,
	NW: m.admin_land_nw,
	RP: m.admin_land_rp,
	SL: m.admin_land_sl,
	SN: m.admin_land_sn,
	ST: m.admin_land_st,
	SH: m.admin_land_sh,
	TH: m.admin_land_th
};

export function kindLabel(kind: MunicipalityKind): string {
	return kinds[kind]();
}

/** The name of a Land by its code; a code that is none is shown as it stands. */
export function landLabel(code: string): string {
	return isLand(code) ? names[code]() : code;
}
