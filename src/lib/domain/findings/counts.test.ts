import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFindings } from './counts.ts';
import { findingLevels, lifeAreas, type FindingLevel, type LifeArea } from './vocabulary.ts';

const finding = (lifeArea: LifeArea, ...levels: FindingLevel[]) => ({ lifeArea, levels });
const some = [
	finding('housing', 'everyday'),
	finding('housing', 'everyday', 'structural'),
	finding('housing', 'everyday'),
	finding('justice', 'everyday'),
	finding('transport', 'everyday')
];

describe('counts of findings', () => {
	test('the task force sees all, and a finding at two levels at both', () => {
		expect(countFindings(some, false)).toEqual({
			areas: [
				{ area: 'housing', byLevel: { everyday: 3, institutional: 0, structural: 1 } },
				{ area: 'transport', byLevel: { everyday: 1, institutional: 0, structural: 0 } },
				{ area: 'justice', byLevel: { everyday: 1, institutional: 0, structural: 0 } }
			].toSorted(
				(a, b) => lifeAreas.indexOf(a.area as LifeArea) - lifeAreas.indexOf(b.area as LifeArea)
			),
			total: { everyday: 5, institutional: 0, structural: 1 },
			masked: false
		});
	});

	test('others see what is 3 or more, and a total only where it tells nothing about the rest', () => {
		expect(countFindings(some, true)).toEqual({
			areas: [{ area: 'housing', byLevel: { everyday: 3, institutional: null, structural: null } }],
			// Two others come to 2: each may be 0, 1 or 2. One alone would be told by its total.
			total: { everyday: 5, institutional: null, structural: null },
			masked: true
		});
		const four = countFindings(some.slice(0, 4), true);
		expect(four.total.everyday).toBeNull();
	});

	test('outside, no count from 1 to 2 is ever told, nor that there is none', () => {
		const findings = fc.array(
			fc.record({
				lifeArea: fc.constantFrom(...lifeAreas),
				levels: fc.subarray([...findingLevels], { minLength: 1 })
			})
		);
		fc.assert(
			fc.property(findings, (all) => {
				const { areas } = countFindings(all, true);
				for (const { byLevel } of areas) {
					for (const count of Object.values(byLevel)) expect(count ?? 3).toBeGreaterThanOrEqual(3);
				}
			})
		);
	});
});
