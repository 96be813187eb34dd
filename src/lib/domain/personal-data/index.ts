export { findPersonalData } from './find.ts';
export { passageKinds, type Passage, type PassageKind } from './passage.ts';
