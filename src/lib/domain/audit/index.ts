export { auditActions, type AuditAction } from './actions.ts';
export { areaOf, auditAreas, trailActions, type AuditArea, type TrailAction } from './areas.ts';
export type { TrailPlace } from './place.ts';
export { runsOf, type Run } from './runs.ts';
export { partsOf, type SubjectPart } from './subject.ts';
