/** The ten points of the European Coalition of Cities against Racism, by their number. */
export const eccarPoints = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export type EccarPoint = (typeof eccarPoints)[number];

/** What a dated entry says: how far it is, that it was given up, or that it goes on. */
export const progressKinds = ['progress', 'dropped', 'resumed'] as const;

export type ProgressKind = (typeof progressKinds)[number];
