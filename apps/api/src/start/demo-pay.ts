import { accounts, books, catalogs, journal, kinTies, type Write } from "@huzhu/db";
import { inForceOn, rewardFor, serviceIn } from "@huzhu/domain/catalog";
import { type HouseholdId, ResidentId } from "@huzhu/domain/people";
import {
  type AccountId,
  afterwards,
  expiryOf,
  Points,
  type Posting,
  TransferId,
} from "@huzhu/domain/points";
import {
  type HelperId,
  type Paid,
  payOf,
  postReward,
  type Share,
  type Visit,
} from "@huzhu/domain/reciprocity";
import type { Instant } from "@huzhu/domain/time";
import type { Settlement } from "@huzhu/simulation";
import { Result } from "effect";
import { accountOf } from "../claims/account-of.ts";
import type { Circumstances } from "../ledger/circumstances.ts";

const UNITS = ["points", "time"] as const;
type Unit = (typeof UNITS)[number];

interface Purse {
  readonly home: HouseholdId;
  readonly kin: ReadonlySet<HouseholdId>;
  readonly into: Readonly<Record<Unit, AccountId>>;
}

/** What a helper has to do with others' homes, and where what they earn goes; none from outside. */
const pursesOf = async (
  tx: Write,
  homes: ReadonlyMap<string, HouseholdId>,
  helpers: ReadonlyArray<HelperId>,
  newId: () => string,
): Promise<ReadonlyMap<HelperId, Purse>> => {
  const found = new Map<HelperId, Purse>();
  for (const helper of helpers) {
    const home = homes.get(helper);
    if (home === undefined) continue;
    const resident = ResidentId.make(helper);
    const points = await accountOf(tx, { unit: "points", household: home }, newId);
    const time = await accountOf(tx, { unit: "time", resident }, newId);
    if (!points || !time) continue;
    const kin = await kinTies.householdsOf(tx, home);
    found.set(helper, { home, kin, into: { points: points.id, time: time.id } });
  }
  return found;
};

export interface Payroll {
  /** What a visit brings those who helped, which is posted with all others at the end. */
  readonly pay: (visit: Visit, shares: ReadonlyArray<Share>, at: Instant) => ReadonlyArray<Paid>;
  readonly write: () => Promise<void>;
}

/** Pays many visits by the catalog in one go: everything is looked up once, and posted as one set. */
export const openPayroll = async (
  tx: Write,
  { residents }: Pick<Settlement, "residents">,
  helpers: ReadonlyArray<HelperId>,
  { newId, policy, actor, attempt }: Omit<Circumstances, "now">,
): Promise<Payroll> => {
  const versions = await catalogs.versions(tx);
  const homes = new Map<string, HouseholdId>(residents.map((one) => [one.id, one.householdId]));
  const purses = await pursesOf(tx, homes, helpers, newId);
  const issuance = {
    points: await accounts.own(tx, "issuance", "points"),
    time: await accounts.own(tx, "issuance", "time"),
  };
  const into = [...purses.values()].flatMap((one) => Object.values(one.into));
  let open = await books.lock(tx, {
    accounts: [...new Set([...Object.values(issuance), ...into])],
  });
  const postings: Array<Posting> = [];

  const tieTo = (helper: HelperId, elder: ResidentId) => {
    const purse = purses.get(helper);
    const home = homes.get(elder);
    if (!purse || home === undefined) return "outsider";
    if (purse.home === home) return "self";
    return purse.kin.has(home) ? "kin" : null;
  };
  const pay: Payroll["pay"] = (visit, shares, at) => {
    const catalog = inForceOn(versions, visit.on);
    const service = catalog && serviceIn(catalog, visit.service);
    if (!service) throw new Error(`The catalog of ${visit.on} has no ${visit.service}.`);
    const reward = rewardFor(service, {
      minutes: Math.max(0, ...shares.map(({ minutes }) => minutes)),
    });
    const paid = payOf(shares, reward, (helper) => ({
      tie: tieTo(helper, visit.elder),
      left: { points: null, minutes: null },
    }));
    for (const unit of UNITS) {
      const gains = paid.flatMap(({ helper, points, minutes }) => {
        const purse = purses.get(helper);
        const amount = unit === "points" ? points : Points.make(minutes);
        return purse ? [{ account: purse.into[unit], amount }] : [];
      });
      const facts = {
        books: open,
        issuance: issuance[unit],
        gains,
        transfer: TransferId.make(newId()),
      };
      const posted = postReward(
        {
          ...{ ...facts, eventDate: visit.on },
          expires: unit === "time" ? null : expiryOf(policy.expiry, visit.on),
          reason: {
            ...{ _tag: "ByVisit", visit: visit.id, unit, version: catalog.version },
            ...{ service: service.code, serviceTitle: service.title, helpers: shares.length },
            reward: unit === "points" ? reward.points : reward.minutes,
          },
        },
        at,
      );
      const posting = Result.getOrThrow(posted);
      if (!posting) continue;
      postings.push(posting);
      // Nothing is taken out of these lots here, so that only the balances go on.
      open = { ...afterwards(open, posting), lots: [] };
    }
    return paid;
  };
  const write = () =>
    journal.append(
      tx,
      postings.map((posting) => ({ posting, actor, attempt })),
    );
  return { pay, write };
};
