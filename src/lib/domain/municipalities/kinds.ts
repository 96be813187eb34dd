/** What kind of municipality it is; words on screen (Stadt, Landkreis, Rat, Kreistag) follow it. */
export const municipalityKinds = ['city', 'town', 'district'] as const;

/** `city`: kreisfreie Stadt, `town`: kreisangehörige Stadt oder Gemeinde, `district`: Landkreis. */
export type MunicipalityKind = (typeof municipalityKinds)[number];
