import { type Database, staff, villages } from "@huzhu/db";
import { type CanteenPolicy, DEFAULT_CANTEEN } from "@huzhu/domain/canteen";
import { ServiceCode } from "@huzhu/domain/catalog";
import type { VillageId } from "@huzhu/domain/people";
import { DEFAULT_FAMILY_POLICY } from "@huzhu/domain/people/kinship";
import { ZERO } from "@huzhu/domain/points";
import { DEFAULT_PRIVACY } from "@huzhu/domain/privacy";
import { DEFAULT_RESERVATIONS } from "@huzhu/domain/reservations";
import { type Instant, localDate } from "@huzhu/domain/time";
import {
  committeeRecords,
  countedIds,
  DEMO_POLICY,
  DEMO_RULEBOOKS,
  elderRecords,
  helperRecords,
  type MakeId,
  type Settlement,
  type VillagePlace,
  village,
  visitRecords,
  year,
} from "@huzhu/simulation";
import { Result } from "effect";
import type { Passwords } from "../session/passwords.ts";
import { writeCatalog } from "./catalog.ts";
import { writeAlliance } from "./demo-alliance.ts";
import { writeArrivals } from "./demo-arrivals.ts";
import { writeAwards } from "./demo-awards.ts";
import { writeBudget } from "./demo-budget.ts";
import { writeCanteen } from "./demo-canteen.ts";
import { showCards } from "./demo-cards.ts";
import { writeCommittee } from "./demo-committee.ts";
import { writeDays } from "./demo-days.ts";
import { writeFund } from "./demo-fund.ts";
import { writeGivers } from "./demo-givers.ts";
import { writeLacks } from "./demo-lacks.ts";
import { demoLeader } from "./demo-leader.ts";
import { inventLookIns } from "./demo-look-ins.ts";
import { writeMarket } from "./demo-market.ts";
import { writeOutreach } from "./demo-outreach.ts";
import { writePurchases } from "./demo-purchases.ts";
import { writeReservations } from "./demo-reservations.ts";
import { writeResources } from "./demo-resources.ts";
import { writeStock } from "./demo-stock.ts";
import { DEMO_TOWNSHIP, writeTownship } from "./demo-township.ts";
import { writeVisits } from "./demo-visits.ts";
import { writeElders } from "./elders.ts";
import { LOW_STOCK } from "./empty.ts";
import { writeHappening } from "./happening.ts";
import { writeHelpers } from "./helper-roster.ts";
import { writeSettlement } from "./settlement.ts";

/** Everybody in the demo is invented, and so is this password: it is printed at every start. */
export const DEMO_PASSWORD = "huzhu2026";
const SEED = 20_260_305;
/** 老年食堂 and 日间照料 of the catalog that the demo adopts. */
const DEMO_DISHES = ["C01", "D01"].map((code) => ServiceCode.make(code));
const DEMO_MENU: CanteenPolicy["menu"] = [
  { weekday: 1, dishes: "白菜豆腐、炒鸡蛋、米饭" },
  { weekday: 2, dishes: "萝卜炖肉、青菜、米饭" },
  { weekday: 3, dishes: "红烧豆腐、南瓜、米饭" },
  { weekday: 4, dishes: "土豆烧鸡、白菜、米饭" },
  { weekday: 5, dishes: "鱼汤、豆角、米饭" },
];

const own = ({ accounts }: Settlement, kind: "issuance" | "store") => {
  const account = accounts.find((one) => one.kind === kind);
  if (!account) throw new Error(`The demo village has no account of kind ${kind}.`);
  return account.id;
};

interface DemoPlan {
  /** How many households; with fewer than usual, only what the office and the store need. */
  readonly size?: number;
  /** 清水村 where nobody says. */
  readonly place?: VillagePlace;
}

/** No two villages of a server have an id in common. */
const idsOf = (place: VillagePlace | undefined): MakeId => {
  const counted = countedIds();
  return place === undefined ? counted : (noun) => counted(`${noun}-${place.id}`);
};

/** Writes down 清水村, or another place, and the year that ends today; all of it or nothing. */
export const makeDemo = async (
  db: Database,
  passwords: Passwords,
  now: Instant,
  { size, place }: DemoPlan = {},
): Promise<VillageId> => {
  const ids = idsOf(place);
  const today = localDate(now);
  const settlement = village({
    seed: SEED,
    on: today,
    ids,
    ...(size === undefined ? {} : { size }),
    ...(place === undefined ? {} : { place }),
  });
  const { happenings } = year(settlement, { seed: SEED, ids, endingOn: today });
  const elders = elderRecords(settlement, { seed: SEED, ids, endingOn: today });
  const helpers = helperRecords(settlement, { seed: SEED, ids, endingOn: today });
  const { id, name, township } = settlement.village;
  const profile = {
    name,
    township,
    scale: DEMO_RULEBOOKS[0].scale,
    settings: {
      floor: ZERO,
      points: DEMO_POLICY,
      lowStock: LOW_STOCK,
      holidays: [],
      family: DEFAULT_FAMILY_POLICY,
      canteen: { ...DEFAULT_CANTEEN, services: DEMO_DISHES, menu: DEMO_MENU },
      reservations: DEFAULT_RESERVATIONS,
      visits: [],
      cards: { reader: null, most: null },
      privacy: DEFAULT_PRIVACY,
    },
    demo: true,
  };
  const accounts = { issuance: own(settlement, "issuance"), store: own(settlement, "store") };
  const hash = passwords.hash(DEMO_PASSWORD);

  await db.write(id, async (tx) => {
    await villages.create(tx, profile, accounts, now);
    await writeSettlement(tx, settlement, now);
    const leader = demoLeader(settlement, today);
    for (const person of [...settlement.staff, ...leader, DEMO_TOWNSHIP]) {
      await staff.insert(tx, person, hash, now);
    }
    const people = new Map(settlement.staff.map((person) => [person.id, person.name]));
    for (const happening of happenings) {
      await writeHappening(tx, happening, { ids, nameOf: (staffId) => people.get(staffId) ?? "" });
    }
    const [first] = settlement.staff;
    if (first) {
      await writeElders(tx, elders, { kind: "staff", id: first.id, name: first.name });
      await writeHelpers(tx, helpers, { kind: "staff", id: first.id, name: first.name }, now);
      if (size === undefined) {
        const actor = { kind: "staff" as const, id: first.id, name: first.name };
        await showCards(tx, settlement, { ids, actor, now });
      }
      await writeCatalog(tx, today, first.id, now);
      if (size === undefined) {
        const records = visitRecords(settlement, helpers.helpers, { seed: SEED, endingOn: today });
        const actor = { kind: "staff" as const, id: first.id, name: first.name };
        const circumstances = { now, actor, attempt: null, policy: DEMO_POLICY };
        const seated = committeeRecords(settlement, { seed: SEED, ids, endingOn: today });
        await writeCommittee(tx, seated, actor);
        const { past } = records;
        const looked = await inventLookIns(tx, settlement, helpers.helpers, {
          seed: SEED,
          today,
          past,
        });
        const lived = [...past, ...looked].toSorted((a, b) => (a.on < b.on ? -1 : 1));
        const keeping = { settlement, by: first.id, circumstances };
        await writeVisits(tx, { ...records, past: lived }, SEED, keeping);
        await writeMarket(tx, settlement, { ...circumstances, newId: () => ids("market") });
        const outside = { ...circumstances, newId: () => ids("resource"), by: { id: first.id } };
        const offices = settlement.staff.filter(({ role }) => role === "cadre");
        const [keeper = first, approver = first] = offices;
        const kept = { ...circumstances, newId: () => ids("fund") };
        const signers = [keeper.id, approver.id, first.id] as const;
        await writeFund(tx, settlement, { ...kept, staff: signers });
        const planner = { ...kept, newId: () => ids("budget"), staff: { id: keeper.id } };
        await writeBudget(tx, seated.called, planner);
        const trading = { ...kept, newId: () => ids("shop"), hash, staff: signers };
        await writeAlliance(tx, settlement, trading);
        await writeGivers(tx, { ...kept, keeper: keeper.id });
        await writeResources(tx, outside);
        await writeAwards(tx, settlement, { ...outside, newId: () => ids("award") });
        await writeArrivals(tx, settlement, { ...kept, newId: () => ids("home"), staff: first });
        const doors = { ...outside, newId: () => ids("outreach") };
        await writeOutreach(tx, settlement, doors);
        const asked = { ...circumstances, newId: () => ids("township"), by: first.id };
        await writeTownship(tx, asked);
        const canteen = profile.settings.canteen;
        await writeCanteen(tx, settlement, {
          ...{ now, actor, newId: () => ids("meal") },
          ...{ by: { id: first.id }, policy: canteen },
        });
        const stocking = { ...kept, newId: () => ids("stock"), counter: keeper.id };
        await writeStock(tx, { ...stocking, signer: first.id });
        const buying = { ...kept, newId: () => ids("purchase"), buyer: keeper.id };
        await writePurchases(tx, { ...buying, approver: approver.id });
        const shop = settlement.staff.find(({ role }) => role === "keeper") ?? first;
        const days = { ...kept, newId: () => ids("day"), keeper: shop.id };
        await writeDays(tx, { ...days, checker: keeper.id });
        await writeLacks(tx, settlement, { ...kept, newId: () => ids("lack") });
        await writeReservations(tx, settlement, {
          ...{ ...circumstances, newId: () => ids("reservation"), carrier: keeper.id },
          keeping: profile.settings.reservations,
        });
      }
    }
    return Result.void;
  });
  return id;
};
