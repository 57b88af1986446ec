import { claimBoard as endpoint } from "@huzhu/contract";
import { claims, type Read, rulebooks, seals } from "@huzhu/db";
import type { Rulebook } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { sealRowOf } from "../seals/seal-row.ts";
import { claimRowOf } from "./claim-row.ts";
import { worthOf } from "./worth.ts";

/** The board has place for so many corrections. */
const ERRATA = 100;

/** What hangs on the board on a day, with what each line would come to. */
export const hangingOn = async (
  read: Read,
  today: CalendarDate,
  versions: ReadonlyArray<Rulebook>,
) => {
  const hanging = [
    ...(await claims.atStep(read, "OnNotice", today)),
    ...(await claims.atStep(read, "Halted", today)),
  ];
  const rows = [];
  for (const claim of hanging) {
    const worth = await worthOf(read, claim, versions);
    const { points, steps } = Result.getOrElse(worth, () => ({ points: null, steps: [] }));
    rows.push({ claim: claimRowOf(claim, versions), points, steps });
  }
  return rows;
};

const erratumOf = (
  [wrong, right]: Awaited<ReturnType<typeof claims.corrected>>[number],
  versions: ReadonlyArray<Rulebook>,
) => {
  if (wrong.state._tag !== "Reversed") throw new Error("Only what was taken back is an erratum.");
  return {
    wrong: claimRowOf(wrong, versions),
    right: right && claimRowOf(right, versions),
    at: wrong.state.at,
  };
};

export const seeBoard = staffQuery(endpoint, async ({ tx, now }) => {
  const today = localDate(now);
  const versions = await rulebooks.versions(tx);
  const corrected = await claims.corrected(tx, ERRATA);
  const seal = await seals.newest(tx);
  return Result.succeed({
    today,
    rows: await hangingOn(tx, today, versions),
    errata: corrected.map((pair) => erratumOf(pair, versions)),
    seal: seal && sealRowOf(seal),
  });
});
