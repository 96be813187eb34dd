import { openDatabase } from '/work/main/src/lib/server/db/client.ts';
import { readPublishedTally } from '/work/main/src/lib/domain/disclosure/index.ts';
import * as s from '/work/main/src/lib/domain/scoring/index.ts';
import * as t from '/work/main/src/lib/server/db/schema/index.ts';
import { repliesAmong, storedAnswers } from '/work/main/src/lib/server/answers/queries.ts';
import { storedConsensus } from '/work/main/src/lib/server/consensus/queries.ts';
import { eq, asc } from 'drizzle-orm';
const db = openDatabase(process.argv[2]!);
const [ins] = db.select().from(t.instruments).all();
const all: any[] = [];
for (const m of db.select().from(t.municipalities).orderBy(asc(t.municipalities.name)).all()) {
	let before: any = null; let i = 0;
	for (const r of db.select().from(t.rounds).where(eq(t.rounds.municipalityId, m.id)).orderBy(asc(t.rounds.number)).all()) {
		const tr = db.select().from(t.roundTransitions).where(eq(t.roundTransitions.roundId, r.id)).orderBy(asc(t.roundTransitions.position)).all();
		const tallies = new Map(db.select().from(t.tallies).where(eq(t.tallies.roundId, r.id)).all().map((x) => [x.criterionKey, readPublishedTally(x.published)]));
		const ext = new Map(db.select().from(t.externalViews).where(eq(t.externalViews.roundId, r.id)).all().map((x) => [x.criterionKey, { level: x.level, comment: x.comment }]));
		const ans = storedAnswers(db, r.id);
		const consensus = new Map([...storedConsensus(db, r.id)].map(([k, v]) => [k, v.consensus]));
		const p = s.profileOf(ins!.content, { replies: repliesAmong(ans), tallies, consensus, external: ext } as any);
		const f = (x: number | null) => (x === null ? '--' : x.toFixed(1)).padStart(5);
		console.log(m.name.padEnd(24), r.number, r.title.padEnd(32), tr.at(-1)!.to.padEnd(10), tr.at(-1)!.at.toISOString().slice(0, 10), String(r.workshopParticipants), 'ans', ans.size ?? (ans as any).length, 'con', consensus.size, 'tal', tallies.size, 'ext', ext.size, '|', p.fields.map((x) => f(x.score)).join(' '), '| all', f(p.overall), '| self', p.fields.map((x) => f(x.self.score)).join(' '));
		if (m.slug === 'kaiserslautern') all.push({ instrument: ins!.content, profile: p });
	}
}
const show = (a: number, b: number) => { const c = s.changesBetween(all[a], all[b]); console.log(a + 1, '→', b + 1, JSON.stringify(s.headlineOf(all[b].profile, c))); };
show(0, 2); show(1, 2); show(0, 1);
for (const x of all) { console.log(s.gapsOf(x.profile).map((g) => g.key + ' ' + g.score), s.strengthsOf(x.profile).map((g) => g.key + ' ' + g.score)); console.log(s.divergencesOf(x.profile).slice(0, 8).map((d) => d.key + ' ' + d.agreement).join(', '), '…', s.divergencesOf(x.profile).slice(-4).map((d) => d.key + ' ' + d.agreement).join(', ')); }
const dist: any = {};
for (const x of db.select().from(t.tallies).all()) { const r = readPublishedTally(x.published).room; const k = r.kind + ' ' + ((r as any).word ?? ''); dist[k] = (dist[k] ?? 0) + 1; }
console.log(dist);
for (const k of ['anlaufstelle','routinen','orte','leitbild','beirat']) console.log(k, JSON.stringify(all[2].profile.criteria.get(k)));
db.$client.close();
