import { kioskAwards as endpoint, type KioskAward } from "@huzhu/contract";
import { awardRounds, type Read } from "@huzhu/db";
import { allocate, pointsOf, type Round } from "@huzhu/domain/incentives";
import { NO_FEN } from "@huzhu/domain/money";
import type { HouseholdId } from "@huzhu/domain/people";
import type { Scale } from "@huzhu/domain/points";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { namesOf } from "../awards/names.ts";
import { actorOf } from "../mount/actor.ts";
import { kioskQuery } from "../mount/verb.ts";
import { actingFor } from "./acting-for.ts";

/** The lines of one result: whoever wins, and the one who looks, whatever they get. */
const linesOf = async (
  read: Read,
  { id: round, scheme, from, to, candidates, budget, state }: Round,
  home: HouseholdId | null,
  scale: Scale,
): Promise<ReadonlyArray<KioskAward>> => {
  const allocated = allocate(scheme, candidates, budget);
  if (Result.isFailure(allocated) || state._tag !== "OnNotice") return [];
  const amounts = new Map(
    allocated.success.awards.map(({ candidate, amount }) => [candidate, amount]),
  );
  const names = await namesOf(
    read,
    scheme.who,
    candidates.map((one) => one.id),
  );
  const { until } = state.notice;
  return names.flatMap(({ id: candidate, hamlet, masked: maskedName, household }) => {
    const own = home !== null && household === home;
    const fen = amounts.get(candidate) ?? NO_FEN;
    if (!amounts.has(candidate) && !own) return [];
    const { title, reward } = scheme;
    const line = { round, candidate, title, from, to, hamlet, maskedName, reward, until, own };
    return [{ ...line, fen, points: pointsOf(scheme, fen, scale) }];
  });
};

/** 评奖公示 on a public screen; the own line comes first. */
export const seeAwards = kioskQuery(endpoint, async ({ tx, request, now, kiosk, village }) => {
  let home: HouseholdId | null = null;
  const { own } = request.body;
  if (own) {
    const actor = actorOf({ village, kiosk });
    const acting = await actingFor(tx, own, "see", { now, actor, kiosk });
    if (Result.isFailure(acting)) return Result.fail(acting.failure);
    home = acting.success.household.id;
  }
  const today = localDate(now);
  const lines: Array<KioskAward> = [];
  for (const round of await awardRounds.atSteps(tx, ["OnNotice"])) {
    lines.push(...(await linesOf(tx, round, home, village.scale)));
  }
  const hanging = lines.filter(({ until }) => today <= until);
  return Result.succeed(hanging.toSorted((a, b) => Number(b.own) - Number(a.own)));
});
