export * from './parameters.ts';
export { votedOf, publishTally, type Ballot, type PublishOptions } from './publish-tally.ts';
export {
	publishedMedian,
	readPublishedTally,
	type PublishedPerspective,
	type PublishedRoom,
	type PublishedTally,
	type PublishedUnable
} from './published-tally.ts';
