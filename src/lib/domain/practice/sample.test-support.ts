import type { PracticeContent } from './vocabulary.ts';

/** An example that lacks nothing. */
export const sampleContent: PracticeContent = {
	title: 'Treffpunkt im Stadtteil',
	startingPoint: 'Im Stadtteil fehlte ein Ort.',
	goal: 'Ein Ort für alle.',
	implementation: '- Räume angemietet\n- Öffnungszeiten vereinbart',
	sustainability: 'Der Träger führt den Ort weiter.',
	inPractice: 'Der zweite Standort wurde besser angenommen.',
	keyFacts: 'Seit 2021, 12.000 € im Jahr',
	contactFunction: 'Integrationsstelle, integration@ahausen.example',
	fields: ['f6']
};
