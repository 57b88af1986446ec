import type { Round, RoundId, RoundState } from "@huzhu/domain/incentives";
import { canonicalJson } from "@huzhu/domain/seal";
import type { Instant } from "@huzhu/domain/time";
import { and, asc, desc, eq, inArray, type SQL } from "drizzle-orm";
import { Conflict } from "../conflict.ts";
import { keep, lockHead } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { AwardRoundEvent, RoundHappening } from "../nouns/award-round-event.ts";
import { awardRoundEventOf, roundOf } from "../rows/awards.ts";
import { insertSet, updateSet } from "../sets.ts";
import type { Tables } from "../tables/define.ts";
import { locking, type Read, tableOf, type Write, within } from "../unit.ts";
import { documentCells, sealDocument } from "../vault/document.ts";

type Row = Tables["awardRound"]["$inferInsert"];

const rowOf = (tx: Write, round: Round, events: number): Row => ({
  villageId: tx.village,
  id: round.id,
  scheme: round.scheme.code,
  version: round.scheme.version,
  period: round.period,
  line: round.line,
  openedAt: round.openedAt,
  state: round.state._tag,
  document: sealDocument(tx, "award_round", round.id, canonicalJson(round)),
  events,
});

/** When something was done, and by whom. */
interface When {
  readonly at: Instant;
  readonly actor: Actor;
}

interface Happened {
  readonly round: Round;
  readonly place: number;
  readonly what: RoundHappening;
}

const tell = async (
  tx: Write,
  { round, place, what }: Happened,
  { at, actor }: When,
): Promise<void> => {
  const subject = `${round.id}/${place}`;
  const cell = { table: "award_round_event", row: subject } as const;
  const row = {
    ...{ villageId: tx.village, roundId: round.id, place, what, at },
    ...{ actor: JSON.stringify(actor), ...documentCells(tx, cell, canonicalJson(round)) },
  };
  await keep(tx, "awardRoundEvent", [{ subject, row }], at);
};

/** Writes a round down that was just opened. */
export const insert = async (tx: Write, round: Round, when: When): Promise<void> => {
  await lockHead(tx);
  await insertSet(tx, tableOf(tx, "awardRound"), [rowOf(tx, round, 1)]);
  await tell(tx, { round, place: 0, what: "opened" }, when);
};

/** A round by its id, locked until the unit ends, and before it the head of the journal. */
export const lock = async (tx: Write, id: RoundId): Promise<Round | null> => {
  await lockHead(tx);
  const { db, awardRound: t } = within(tx);
  const rows = db
    .select()
    .from(t)
    .where(and(eq(t.villageId, tx.village), eq(t.id, id)));
  const [row] = await locking(tx, rows);
  return row ? roundOf(tx, row) : null;
};

/** A step of a round: how it stands now, and where it stood before. */
export interface Move {
  readonly round: Round;
  readonly from: RoundState["_tag"];
  readonly what: RoundHappening;
}

/** Writes a step down that was decided on what `lock` gave. */
export const advance = async (
  tx: Write,
  { round, from, what }: Move,
  when: When,
): Promise<void> => {
  const { db, awardRound: t } = within(tx);
  const [so] = await db
    .select({ events: t.events })
    .from(t)
    .where(and(eq(t.villageId, tx.village), eq(t.id, round.id)));
  if (!so) throw new Conflict(`the round ${round.id} is not there`);
  const { villageId, id, ...set } = rowOf(tx, round, so.events + 1);
  const where = { villageId, id, state: from, events: so.events };
  await updateSet(tx, tableOf(tx, "awardRound"), [{ where, set }]);
  await tell(tx, { round, place: so.events, what }, when);
};

const like = async (read: Read, filter?: SQL): Promise<ReadonlyArray<Round>> => {
  const { db, awardRound: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), filter))
    .orderBy(desc(t.openedAt), asc(t.id));
  return rows.map((row) => roundOf(read, row));
};

/** All rounds, the newest first. */
export const list = (read: Read): Promise<ReadonlyArray<Round>> => like(read);

export const byId = async (read: Read, id: RoundId): Promise<Round | null> =>
  (await like(read, eq(within(read).awardRound.id, id)))[0] ?? null;

/** Rounds that stand at one of some steps, the newest first. */
export const atSteps = (
  read: Read,
  steps: ReadonlyArray<RoundState["_tag"]>,
): Promise<ReadonlyArray<Round>> => like(read, inArray(within(read).awardRound.state, [...steps]));

/** What still may come out of a line: neither paid, nor given up, nor turned down. */
const OVER = new Set<RoundState["_tag"]>(["Paid", "Dropped", "TurnedDown"]);

/** What rounds that are underway may still take out of each line, in fen. */
export const promised = async (read: Read): Promise<ReadonlyMap<string, number>> => {
  const lines = new Map<string, number>();
  for (const { line, budget, state } of await list(read)) {
    if (line === null || OVER.has(state._tag)) continue;
    lines.set(line, (lines.get(line) ?? 0) + budget);
  }
  return lines;
};

/** Everything that happened to a round, the earliest first. */
export const eventsOf = async (
  read: Read,
  id: RoundId,
): Promise<ReadonlyArray<AwardRoundEvent>> => {
  const { db, awardRoundEvent: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.roundId, id)))
    .orderBy(asc(t.place));
  return rows.map((row) => awardRoundEventOf(read, row));
};
