export { isLowScore, scoreOf, shownScore } from './score.ts';
export { replyState, type Replies, type Reply, type ReplyState } from './reply.ts';
export { selfViewOf, type SelfView } from './self-view.ts';
export { agreementOf, agreementWord, shownAgreement, type AgreementWord } from './agreement.ts';
export { quantileOf } from './quantile.ts';
export { carriesResult, tallyOf, type Choice, type Tally } from './tally.ts';
export {
	officialResultOf,
	type Consensus,
	type ExternalView,
	type OfficialResult,
	type Origin,
	type OwnViews
} from './official.ts';
export type { Basis, FieldView } from './field.ts';
export {
	profileOf,
	type CriterionResult,
	type FieldResult,
	type Profile,
	type RoundViews,
	type View
} from './profile.ts';
export { progressAmong, progressOf, type InstrumentProgress, type Progress } from './progress.ts';
export {
	criterionChange,
	shownChange,
	type Change,
	type Direction,
	type LikeChange,
	type ShownChange
} from './change.ts';
export { inKeysOf } from './former-keys.ts';
export { fieldChange } from './field-change.ts';
export { changesBetween, type Changes, type ComparedRound } from './changes.ts';
export {
	headlineOf,
	type FieldCounts,
	type Headline,
	type HeadlineKind,
	type StrongestChange
} from './headline.ts';
export type { DividedField, LowestFields } from './headline-facts.ts';
export { gapsOf, strengthsOf, type Highlight } from './highlights.ts';
export { divergenceOf, divergencesOf, type Disagreement, type Divergence } from './divergence.ts';
