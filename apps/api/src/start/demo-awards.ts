import {
  type Actor,
  awardRounds,
  awardSchemes,
  committee,
  deedLines,
  filialPayments,
  kinTies,
  type Write,
} from "@huzhu/db";
import { recusals, type Staff, seatedOn } from "@huzhu/domain/governance";
import {
  type AwardScheme,
  allocate,
  countDeeds,
  FilialPaymentId,
  judgeCandidate,
  openRound,
  publishRound,
  type Round,
  RoundId,
  SCHEME_FORMAT,
  SchemeCode,
  scoreRound,
  voteOnRound,
  whoMayWin,
} from "@huzhu/domain/incentives";
import { Fen } from "@huzhu/domain/money";
import { ageOn, ELDER_AGE, HouseholdId } from "@huzhu/domain/people";
import { RuleCode } from "@huzhu/domain/rulebook";
import { addDays, addMonths, Instant, localDate, periodStart } from "@huzhu/domain/time";
import type { Settlement } from "@huzhu/simulation";
import { Result } from "effect";

const DAY = 86_400_000;
const yuan = (many: number) => Fen.make(many * 100);
const shared = { format: SCHEME_FORMAT, version: 1, who: "household", reward: "money" } as const;

/** 好邻居: visits, and how long they lasted; what the committee thinks counts less. */
const schemes = (since: AwardScheme["effectiveFrom"]): readonly [AwardScheme, AwardScheme] => [
  {
    ...{ ...shared, code: SchemeCode.make("good-neighbour"), title: "好邻居" },
    ...{ effectiveFrom: since, period: "twoMonths", line: "awards", vetoes: ["打架骂人"] },
    notice: { days: 5, working: true },
    criteria: [
      { kind: "deed", title: "走访老人", fact: "visitsGiven", per: 1, marks: 4, most: 40 },
      { kind: "deed", title: "帮了多久", fact: "minutesGiven", per: 30, marks: 1, most: 20 },
      { kind: "judged", title: "委员评议", most: 20 },
    ],
    allocation: { _tag: "Proportional", payIn: yuan(10) },
  },
  {
    ...{ ...shared, code: SchemeCode.make("filial"), title: "孝善奖" },
    ...{ effectiveFrom: since, period: "halfYear", line: "awards", vetoes: ["不管老人"] },
    notice: { days: 5, working: true },
    criteria: [
      { kind: "deed", title: "交赡养费", fact: "filialSupport", per: 10_000, marks: 1, most: 100 },
      { kind: "judged", title: "委员评议", most: 20 },
    ],
    allocation: {
      _tag: "Matching",
      contribution: {
        ...{ code: RuleCode.make("matching"), title: "子女交的，村里添一份" },
        ...{ share: { over: 10, under: 100 }, floor: 10_000, perChild: 20_000 },
      },
    },
  },
];

const CHILDREN = ["大儿子", "二女儿", "小儿子", "大女儿"];

interface Founding {
  readonly now: Instant;
  readonly actor: Actor;
  readonly newId: () => string;
  readonly by: Pick<Staff, "id">;
}

/** Who keeps out of a vote on a round, and what all others say. */
const voteOf = async (
  tx: Write,
  { scheme, candidates, budget }: Round,
  date: Parameters<typeof seatedOn>[1],
) => {
  const members = await committee.list(tx);
  const { awards } = Result.getOrThrow(allocate(scheme, candidates, budget));
  const kinOf = new Map<HouseholdId, ReadonlySet<HouseholdId>>();
  for (const { household } of members) {
    if (household) kinOf.set(household, await kinTies.householdsOf(tx, household));
  }
  const about = awards.map(({ candidate }) => HouseholdId.make(candidate));
  const seated = seatedOn(members, date);
  const out = recusals({ members: seated, about, kinOf, declared: [] });
  const kept = new Set(out.map(({ member }) => member));
  const ballots = seated
    .filter(({ id }) => !kept.has(id))
    .map(({ id }) => ({ member: id, voice: "for", way: "inPerson" }) as const);
  return { members, recusals: out, ballots, date };
};

/** What some children paid their parents in the last months. */
const writeFilial = async (
  tx: Write,
  { residents }: Settlement,
  { now, actor, newId }: Founding,
): Promise<void> => {
  const today = localDate(now);
  const elders = residents.filter(({ birthDate }) => ageOn(birthDate, today) >= ELDER_AGE + 10);
  for (const [at, elder] of elders.slice(0, 6).entries()) {
    const child = CHILDREN[at % CHILDREN.length] ?? "大儿子";
    const said = { _tag: "Paid", child, fen: yuan(300 + 150 * at) } as const;
    const on = addDays(today, -12 * (at + 1));
    const line = { id: FilialPaymentId.make(newId()), elder: elder.id, on, said };
    await filialPayments.write(tx, line, { at: now, actor });
  }
};

/** A round over the last two months that are over: counted, judged, voted on, and on the board. */
const writeRound = async (
  tx: Write,
  scheme: AwardScheme,
  { now, actor, newId, by }: Founding,
): Promise<void> => {
  const today = localDate(now);
  const ago = (days: number) => Instant.make(now - days * DAY);
  const on = addDays(periodStart("twoMonths", today), -1);
  const bounds = { adopted: true, available: null, basis: null };
  const facts = { id: RoundId.make(newId()), scheme, on, ...bounds };
  const opened = Result.getOrThrow(openRound(facts, yuan(2_000), by, ago(6)));
  const counted = whoMayWin(scheme, countDeeds(await deedLines(tx, opened), scheme.who));
  const marked = scoreRound(opened, counted, ago(6));
  if (Result.isFailure(marked)) return;
  await awardRounds.insert(tx, opened, { at: ago(6), actor });
  let round = opened;
  const go = async (next: Round, what: awardRounds.Move["what"], days: number): Promise<void> => {
    await awardRounds.advance(
      tx,
      { round: next, from: round.state._tag, what },
      { at: ago(days), actor },
    );
    round = next;
  };
  await go(marked.success, "scored", 6);
  const [best] = round.candidates.toSorted(
    (a, b) => (b.deeds.visitsGiven ?? 0) - (a.deeds.visitsGiven ?? 0),
  );
  if (best) {
    const said = { title: "委员评议", marks: 18, why: "下雨天也去看老人，一次没有落下" };
    const judging = { candidate: best.id, judgements: [said], vetoes: [] };
    const judged = judgeCandidate(round, judging, { concerned: false }, ago(5));
    if (Result.isSuccess(judged)) await go(judged.success, "judged", 5);
  }
  const voted = voteOnRound(round, await voteOf(tx, round, addDays(today, -2)), ago(2));
  if (Result.isFailure(voted)) return;
  await go(voted.success, "voted", 2);
  const hanging = { ...scheme.notice, holidays: new Set<typeof today>() };
  const published = publishRound(round, hanging, ago(1));
  if (Result.isSuccess(published)) await go(published.success, "published", 1);
};

/** 清水村's awards: two schemes, what some children paid, and a round whose result hangs. */
export const writeAwards = async (
  tx: Write,
  settlement: Settlement,
  founding: Founding,
): Promise<void> => {
  const { now, actor } = founding;
  const today = localDate(now);
  const [scheme, filial] = schemes(addMonths(today, -9));
  const ago = (days: number) => Instant.make(now - days * DAY);
  await awardSchemes.add(tx, scheme, { at: ago(270), actor });
  await awardSchemes.add(tx, filial, { at: ago(270), actor });
  await writeRound(tx, scheme, founding);
  await writeFilial(tx, settlement, founding);
};
