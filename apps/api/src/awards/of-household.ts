import { awardsOfHousehold as endpoint, NotFound, type WonAward } from "@huzhu/contract";
import { awardRounds, households, type Read } from "@huzhu/db";
import { allocate, pointsOf, type Round } from "@huzhu/domain/incentives";
import type { HouseholdId } from "@huzhu/domain/people";
import type { Scale } from "@huzhu/domain/points";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { namesOf } from "./names.ts";

const SHOWN = ["OnNotice", "Final", "Paid"] as const;

const wonIn = async (
  read: Read,
  { id: round, scheme, from, to, candidates, budget, state }: Round,
  home: HouseholdId,
  scale: Scale,
): Promise<ReadonlyArray<WonAward>> => {
  const step = SHOWN.find((one) => one === state._tag);
  const allocated = allocate(scheme, candidates, budget);
  if (!step || Result.isFailure(allocated)) return [];
  const { awards } = allocated.success;
  const ids = awards.map(({ candidate }) => candidate);
  const names = await namesOf(read, scheme.who, ids);
  const amounts = new Map(awards.map(({ candidate, amount }) => [candidate, amount]));
  return names.flatMap(({ id, name, household }) => {
    const fen = amounts.get(id);
    if (household !== home || fen === undefined) return [];
    const { title, reward } = scheme;
    const points = pointsOf(scheme, fen, scale);
    return [{ round, title, from, to, name, reward, fen, points, step }];
  });
};

export const awardsOfHousehold = staffQuery(endpoint, async ({ tx, request, village }) => {
  const { household } = request.params;
  if (!(await households.byId(tx, household))) {
    return Result.fail(new NotFound({ what: "household" }));
  }
  const won: Array<WonAward> = [];
  for (const round of await awardRounds.atSteps(tx, SHOWN)) {
    won.push(...(await wonIn(tx, round, household, village.scale)));
  }
  return Result.succeed(won.toSorted((a, b) => (a.to < b.to ? 1 : -1)));
});
