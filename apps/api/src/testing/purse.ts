import {
  type AccountRow,
  accounts,
  grantPoints,
  type Moved,
  me,
  openGroup,
  type TransferView,
  transfer,
} from "@huzhu/contract";
import { verify, villages } from "@huzhu/db";
import type { HouseholdId } from "@huzhu/domain/people";
import {
  type AccountId,
  type HeldUnit,
  type Origin,
  Points,
  type PointsPolicy,
  type TransferId,
} from "@huzhu/domain/points";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect } from "vitest";
import { answered, attempt, type House } from "./house.ts";

/** The account of a household, and the household. */
export interface Purse extends AccountRow {
  readonly household: HouseholdId;
}

const pursesIn = (rows: ReadonlyArray<AccountRow>): ReadonlyArray<Purse> =>
  rows.flatMap((row) =>
    row.owner._tag === "Household" ? [{ ...row, household: row.owner.household }] : [],
  );

/** Accounts of households that nobody of the staff belongs to. */
export const purses = async (house: House): Promise<ReadonlyArray<Purse>> => {
  const admin = await house.as("admin");
  const query = { kind: "household", unit: "points" } as const;
  const { rows } = await answered(admin.call(accounts, { query }));
  const staffed = new Set<HouseholdId | null>();
  for (const login of ["admin", "cadre", "cadre2", "keeper"] as const) {
    const { staff } = await answered((await house.as(login)).call(me, {}));
    staffed.add(staff.household);
  }
  return pursesIn(rows).filter(({ household }) => !staffed.has(household));
};

/** The account of the household that a member of staff belongs to. */
export const ownPurse = async (house: House, login: "admin" | "cadre"): Promise<Purse> => {
  const visitor = await house.as(login);
  const { staff } = await answered(visitor.call(me, {}));
  const { rows } = await answered(visitor.call(accounts, { query: { kind: "household" } }));
  const own = pursesIn(rows).find(({ household }) => household === staff.household);
  if (!own) throw new Error(`${login} belongs to no household.`);
  return own;
};

let groups = 0;

/** A group's account with nothing in it. */
export const emptyPurse = async (house: House, unit: HeldUnit = "points"): Promise<AccountRow> => {
  const cadre = await house.as("cadre");
  groups += 1;
  const body = { name: `试验组${groups}`, unit };
  return answered(cadre.call(openGroup, { body, ...attempt() }));
};

interface Gift {
  readonly origin?: Origin;
  readonly eventDate?: CalendarDate;
  readonly why?: string;
}

/** Puts points, or minutes, into an account. */
export const endow = async (
  house: House,
  account: AccountId,
  amount: number,
  { origin = "earned", eventDate = localDate(house.world.now()), why = "试验" }: Gift = {},
): Promise<Moved> => {
  const cadre = await house.as("cadre");
  const body = { account, amount: Points.make(amount), origin, why, eventDate };
  return answered(cadre.call(grantPoints, { body, ...attempt() }));
};

/** The one transfer of what moved, the last where something had expired before. */
export const lastOf = ({ transfers }: Moved): TransferId => {
  const last = transfers.at(-1);
  if (last === undefined) throw new Error("Nothing moved.");
  return last;
};

export const seen = async (house: House, id: TransferId): Promise<TransferView> => {
  const admin = await house.as("admin");
  return answered(admin.call(transfer, { params: { transfer: id } }));
};

/** Decides something about points, whatever the village had decided before. */
export const decree = async (house: House, policy: Partial<PointsPolicy>): Promise<void> => {
  await house.db.write(house.village, async (tx) => {
    const village = await villages.find(tx);
    if (!village) throw new Error("There is no village.");
    const points = { ...village.settings.points, ...policy };
    await villages.changeSettings(tx, { ...village.settings, points });
    return Result.void;
  });
};

/** Nothing in the village's books contradicts anything else. */
export const expectSound = async ({ db, village }: House): Promise<void> => {
  expect((await verify(db, village)).findings).toEqual([]);
};
