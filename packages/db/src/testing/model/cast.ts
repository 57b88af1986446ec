import type { VillageId } from "@huzhu/domain/people";
import { AccountId, newAccount, Points } from "@huzhu/domain/points";
import { Result } from "effect";
import type { Database } from "../../database.ts";
import * as accounts from "../../repositories/accounts.ts";
import { foundVillage, WANG_FANG } from "../village.ts";

/** People's accounts in the model's village, with the least that each may stand at. */
export const HOLDERS = {
  "of-wang": { unit: "points", floor: 0 },
  "of-yang": { unit: "points", floor: 0 },
  dancers: { unit: "points", floor: 0 },
  debtors: { unit: "points", floor: -20 },
  "of-fang": { unit: "time", floor: 0 },
  patrol: { unit: "time", floor: 0 },
} as const;
export type Holder = keyof typeof HOLDERS;
export const NAMES = Object.keys(HOLDERS) as ReadonlyArray<Holder>;

/** The two between whom a gift needs and has a tie of kin; others have none. */
export const KIN: ReadonlyArray<string> = ["of-wang", "of-yang"];

const OWN = ["issuance", "store", "pool", "expired", "vouchers", "exchange"] as const;
export type Own = (typeof OWN)[number];

/** One of the village's own accounts for a unit. */
export const own = (name: Own, unit: string): string =>
  unit === "points" ? name : `${name}-${unit}`;

export const OWN_NAMES: ReadonlyArray<{ readonly id: string; readonly unit: string }> = [
  "points",
  "time",
].flatMap((unit) => OWN.map((name) => ({ id: own(name, unit), unit })));

const group = (id: Holder) =>
  newAccount({
    id: AccountId.make(id),
    kind: "group",
    name: id,
    unit: HOLDERS[id].unit,
    floor: Points.make(HOLDERS[id].floor),
  });

/** A village of a run's own, with an account for everybody in the cast. */
export const castVillage = async (database: Database): Promise<VillageId> => {
  const village = await foundVillage(database);
  const fang = newAccount({
    id: AccountId.make("of-fang"),
    kind: "person",
    unit: "time",
    resident: WANG_FANG.id,
    floor: Points.make(0),
  });
  const more = [group("dancers"), group("debtors"), group("patrol"), fang];
  Result.getOrThrow(
    await database.write(village, async (tx) => Result.succeed(await accounts.openAll(tx, more))),
  );
  return village;
};
