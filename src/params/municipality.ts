import type { ParamMatcher } from '@sveltejs/kit';
import { isMunicipalityAddress } from '#lib/domain/municipalities/addresses.ts';

export const match: ParamMatcher = isMunicipalityAddress;
