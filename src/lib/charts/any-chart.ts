import type { AmountBarsChart } from './amount-bars.ts';
import type { Drawn } from './chart.ts';
import type { CriterionStripChart } from './criterion-strip.ts';
import type { DistributionChart } from './distribution-bars.ts';
import type { MeasureCourseChart } from './measure-course.ts';
import type { ProfileLinesChart } from './profile-lines.ts';
import type { RadarChart } from './profile-radar.ts';
import type { StackedCountsChart } from './stacked-counts.ts';
import type { TrendLinesChart } from './trend-lines.ts';

/** Every kind of chart there is: whoever sets one out by its kind is told where one is missing. */
export type AnyChart =
	| AmountBarsChart
	| CriterionStripChart
	| DistributionChart
	| MeasureCourseChart
	| ProfileLinesChart
	| RadarChart
	| StackedCountsChart
	| TrendLinesChart;

/** Each of them drawn: a union of its own, so that the kind still tells which one it is. */
export type AnyDrawn =
	| Drawn<AmountBarsChart>
	| Drawn<CriterionStripChart>
	| Drawn<DistributionChart>
	| Drawn<MeasureCourseChart>
	| Drawn<ProfileLinesChart>
	| Drawn<RadarChart>
	| Drawn<StackedCountsChart>
	| Drawn<TrendLinesChart>;
