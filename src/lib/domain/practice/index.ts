export {
	copyInForce,
	isEditable,
	nextPracticeSteps,
	practiceStepTo,
	type PracticeActor,
	type PracticeStep
} from './course.ts';
export {
	gapsIn,
	practiceLimits,
	practiceSchema,
	practiceTexts,
	type PracticeGap,
	type PracticeText
} from './content.ts';
export { draftFrom, type DraftPiece, type DraftSource, type PracticeDraft } from './drafting.ts';
export { mergeEdit, partText, practiceParts, type PracticePart } from './edits.ts';
export { findExamples, type FinderFilter, type FoundExample, type Seeker } from './finder.ts';
export { personsIn } from './persons.ts';
export { askingRefusal, replySchema, requestLimits, requestSchema } from './requests.ts';
export {
	practiceSections,
	type PracticeContent,
	type PracticeSection,
	type PracticeState
} from './vocabulary.ts';
