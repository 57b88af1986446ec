import { claimBoard as endpoint } from "@huzhu/contract";
import { census, claims, type Read, rulebooks, seals } from "@huzhu/db";
import { isGuarded } from "@huzhu/domain/privacy";
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

/** The children under guard whom claims are about. */
const guardedIn = async (
  read: Read,
  hanging: ReadonlyArray<claims.ClaimSummary>,
  today: CalendarDate,
): Promise<ReadonlySet<string>> => {
  const named = hanging.flatMap(({ resident }) => (resident === null ? [] : [resident]));
  const people = await census.somePeople(read, named);
  return new Set(people.filter((one) => isGuarded(one, today)).map(({ id }) => id));
};

/** A child is never named on a board: the line is their family's. */
const unnamed =
  (children: ReadonlySet<string>) =>
  (claim: claims.ClaimSummary): claims.ClaimSummary =>
    claim.resident !== null && children.has(claim.resident)
      ? { ...claim, residentName: null }
      : claim;

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
  const children = await guardedIn(read, hanging, today);
  const rows = [];
  for (const claim of hanging.map(unnamed(children))) {
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
