export * from './parameters.ts';
export { votedOf, publishTally, type Ballot, type PublishOptions } from './publish-tally.ts';
export {
	publishedMedian,
	readPublishedTally,
	type PublishedCount,
	type PublishedPerspective,
	type PublishedRoom,
	type PublishedTally
} from './published-tally.ts';
