import { ClaimId } from "@huzhu/domain/claims";
import { type DeedLine, standing } from "@huzhu/domain/incentives";
import { HamletId, HouseholdId, ResidentId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { VisitId } from "@huzhu/domain/reciprocity";
import { CalendarDate } from "@huzhu/domain/time";
import { and, eq, gte, inArray, lte } from "drizzle-orm";
import { ruleTitleOf } from "../rows/awards.ts";
import { type Read, within } from "../unit.ts";
import * as filialPayments from "./filial-payments.ts";
import { past } from "./past-visits.ts";

interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

type Home = Pick<DeedLine, "household" | "hamlet">;

/** Where everybody lives. */
const homes = async (read: Read): Promise<ReadonlyMap<string, Home>> => {
  const { db, resident, household } = within(read);
  const rows = await db
    .select({ id: resident.id, household: household.id, hamlet: household.hamletId })
    .from(resident)
    .innerJoin(
      household,
      and(eq(household.villageId, resident.villageId), eq(household.id, resident.householdId)),
    )
    .where(eq(resident.villageId, read.village));
  return new Map(
    rows.map(({ id, ...row }) => [
      id,
      { household: HouseholdId.make(row.household), hamlet: HamletId.make(row.hamlet) },
    ]),
  );
};

const PEOPLES = ["household", "person"];

/** Approved claims that stand, with what they brought people's accounts. */
const confirmed = async (read: Read, { from, to }: Days): Promise<ReadonlyArray<DeedLine>> => {
  const { db, claim, household, transfer, entry, account } = within(read);
  const rows = await db
    .select({
      ...{ claim: claim.id, resident: claim.residentId, on: claim.eventDate },
      ...{ household: household.id, hamlet: household.hamletId },
      ...{ amount: entry.amount, unit: account.unit, reason: transfer.reason },
    })
    .from(claim)
    .innerJoin(
      household,
      and(eq(household.villageId, claim.villageId), eq(household.id, claim.householdId)),
    )
    .innerJoin(
      transfer,
      and(
        ...[eq(transfer.villageId, claim.villageId), eq(transfer.reasonKind, "ByRule")],
        eq(transfer.subjectId, claim.id),
      ),
    )
    .innerJoin(
      entry,
      and(eq(entry.villageId, transfer.villageId), eq(entry.transferId, transfer.id)),
    )
    .innerJoin(
      account,
      and(eq(account.villageId, entry.villageId), eq(account.id, entry.accountId)),
    )
    .where(
      and(
        ...[eq(claim.villageId, read.village), eq(claim.state, "Approved")],
        ...[gte(claim.eventDate, from), lte(claim.eventDate, to)],
        inArray(account.kind, PEOPLES),
      ),
    )
    .orderBy(claim.eventDate, claim.id, account.id);
  return rows.map(({ amount, unit, ...row }) => ({
    _tag: "ClaimConfirmed",
    claim: ClaimId.make(row.claim),
    resident: row.resident === null ? null : ResidentId.make(row.resident),
    on: CalendarDate.make(row.on),
    household: HouseholdId.make(row.household),
    hamlet: HamletId.make(row.hamlet),
    title: ruleTitleOf(row.reason),
    points: Points.make(unit === "points" ? amount : 0),
  }));
};

/**
 * Everything that was done in some days and stands: visits that were confirmed, claims that were
 * approved, and what children paid. What was taken back or reversed is not among it.
 */
export const deedLines = async (read: Read, days: Days): Promise<ReadonlyArray<DeedLine>> => {
  const homeOf = await homes(read);
  const visits = (await past(read, days)).flatMap((line): ReadonlyArray<DeedLine> => {
    const { visit, helper, service, on, minutes, points, feedback } = line;
    const home = homeOf.get(helper);
    if (!home) return [];
    const given = { visit: VisitId.make(visit), resident: ResidentId.make(helper), service, on };
    const good = feedback === "good";
    return [{ _tag: "VisitGiven", ...home, ...given, minutes, points: Points.make(points), good }];
  });
  const paid = standing(await filialPayments.between(read, days));
  const children = paid.flatMap(({ id: payment, elder, on, said }): ReadonlyArray<DeedLine> => {
    const home = homeOf.get(elder);
    if (!home) return [];
    const { child, fen } = said;
    return [{ _tag: "ChildPaid", ...home, payment, resident: elder, on, child, fen }];
  });
  return [...visits, ...(await confirmed(read, days)), ...children];
};
