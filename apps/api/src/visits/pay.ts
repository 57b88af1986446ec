import type { ServiceUnknown } from "@huzhu/contract";
import { accounts, books, census, journal, visits as kept, type Write } from "@huzhu/db";
import { rewardFor } from "@huzhu/domain/catalog";
import { ResidentId } from "@huzhu/domain/people";
import {
  afterwards,
  expiryOf,
  type HeldUnit,
  Points,
  type Posting,
  type PostRefusal,
  TransferId,
} from "@huzhu/domain/points";
import {
  type Earner,
  type Gain,
  HelperId,
  type Paid,
  payOf,
  postReward,
  type Share,
  type Visit,
  type VisitPolicy,
} from "@huzhu/domain/reciprocity";
import { localDate, periodEnd, periodStart } from "@huzhu/domain/time";
import { Result } from "effect";
import { accountOf } from "../claims/account-of.ts";
import type { Circumstances } from "../ledger/circumstances.ts";
import { type DatedService, serviceOn } from "./service-on.ts";
import { type Sides, sidesOf } from "./sides.ts";

export type PayRefusal = ServiceUnknown | PostRefusal;

/** What a helper may still earn in the month of the visit. */
const leftOf = async (
  tx: Write,
  { on }: Visit,
  helper: HelperId,
  { sides, policy }: { readonly sides: Sides; readonly policy: VisitPolicy },
): Promise<Earner["left"]> => {
  const { pointsPerMonth, minutesPerMonth } = policy;
  const home = sides.homeOf(helper);
  if (home === null || (pointsPerMonth === null && minutesPerMonth === null)) {
    return { points: null, minutes: null };
  }
  const days = { from: periodStart("month", on), to: periodEnd("month", on) };
  const { people } = await census.ofHouseholds(tx, [home]);
  const family = people.map(({ id }) => HelperId.make(id));
  const points = (await kept.earnedIn(tx, family, days)).points;
  const { minutes } = await kept.earnedIn(tx, [helper], days);
  return {
    points: pointsPerMonth === null ? null : pointsPerMonth - points,
    minutes: minutesPerMonth === null ? null : minutesPerMonth - minutes,
  };
};

/** Into whose account each helper's part goes; whoever gives time first gets one of their own. */
const gainsIn = async (
  tx: Write,
  unit: HeldUnit,
  pay: ReadonlyArray<Paid>,
  { sides, newId }: { readonly sides: Sides; readonly newId: () => string },
): Promise<ReadonlyArray<Gain>> => {
  const gains: Array<Gain> = [];
  for (const { helper, points, minutes } of pay) {
    const amount = unit === "points" ? points : Points.make(minutes);
    const household = sides.homeOf(helper);
    if (amount === 0 || household === null) continue;
    const resident = ResidentId.make(helper);
    const credited = unit === "points" ? { unit, household } : { unit, resident };
    const account = await accountOf(tx, credited, newId);
    if (account) gains.push({ account: account.id, amount });
  }
  return gains;
};

interface Paying extends Circumstances {
  readonly visits: VisitPolicy;
}

/** What helpers get, and the postings by which they get it. */
interface Payment {
  readonly pay: ReadonlyArray<Paid>;
  readonly postings: ReadonlyArray<Posting>;
}

const postings = async (
  tx: Write,
  visit: Visit,
  pay: ReadonlyArray<Paid>,
  {
    service: { service, version },
    sides,
    shares,
    ...paying
  }: Paying & {
    readonly service: DatedService;
    readonly sides: Sides;
    readonly shares: ReadonlyArray<Share>;
  },
): Promise<Result.Result<ReadonlyArray<Posting>, PostRefusal>> => {
  const { newId, now, policy } = paying;
  const lasted = Math.max(0, ...shares.map(({ minutes }) => minutes));
  const reward = rewardFor(service, { minutes: lasted });
  const units = ["points", "time"] as const;
  const sums: Array<{ unit: HeldUnit; issuance: Gain["account"]; gains: ReadonlyArray<Gain> }> = [];
  for (const unit of units) {
    const gains = await gainsIn(tx, unit, pay, { sides, newId });
    sums.push({ unit, issuance: await accounts.own(tx, "issuance", unit), gains });
  }
  const wanted = sums.flatMap(({ issuance, gains }) => [
    issuance,
    ...gains.map((one) => one.account),
  ]);
  let open = await books.lock(tx, { accounts: [...new Set(wanted)] });
  // What was done in a month that is closed by now is entered on the day on which it is confirmed.
  const closed = open.closedThrough !== null && visit.on <= open.closedThrough;
  const eventDate = closed ? localDate(now) : visit.on;
  const made: Array<Posting> = [];
  for (const { unit, issuance, gains } of sums) {
    const posted = postReward(
      {
        ...{ books: open, issuance, gains, eventDate, transfer: TransferId.make(newId()) },
        expires: unit === "time" ? null : expiryOf(policy.expiry, eventDate),
        reason: {
          ...{ _tag: "ByVisit", visit: visit.id, unit, version, helpers: shares.length },
          ...{ service: service.code, serviceTitle: service.title },
          reward: unit === "points" ? reward.points : reward.minutes,
        },
      },
      now,
    );
    if (Result.isFailure(posted)) return Result.fail(posted.failure);
    if (!posted.success) continue;
    made.push(posted.success);
    open = afterwards(open, posted.success);
  }
  return Result.succeed(made);
};

/** What those who helped get, by the catalog of the day; nothing is written yet. */
export const payFor = async (
  tx: Write,
  visit: Visit,
  shares: ReadonlyArray<Share>,
  paying: Paying,
): Promise<Result.Result<Payment, PayRefusal>> => {
  const service = await serviceOn(tx, visit.service, visit.on);
  if (Result.isFailure(service)) return Result.fail(service.failure);
  const sides = await sidesOf(tx, visit);
  const lasted = Math.max(0, ...shares.map(({ minutes }) => minutes));
  const reward = rewardFor(service.success.service, { minutes: lasted });
  const earners = new Map<HelperId, Earner>();
  for (const { helper } of shares) {
    const left = await leftOf(tx, visit, helper, { sides, policy: paying.visits });
    earners.set(helper, { tie: sides.tieOf(helper), left });
  }
  const pay = payOf(shares, reward, (helper) => {
    const earner = earners.get(helper);
    if (!earner) throw new Error(`The helper ${helper} was not looked up.`);
    return earner;
  });
  const facts = { ...paying, service: service.success, sides, shares };
  const posted = await postings(tx, visit, pay, facts);
  return Result.map(posted, (made) => ({ pay, postings: made }));
};

/** Writes what was paid into the journal. */
export const writePay = (
  tx: Write,
  { postings: made }: Payment,
  { actor, attempt }: Circumstances,
): Promise<void> =>
  journal.append(
    tx,
    made.map((posting) => ({ posting, actor, attempt })),
  );
