import { randomUUID } from "node:crypto";
import { DEFAULT_CANTEEN } from "@huzhu/domain/canteen";
import { type Decision, Staff } from "@huzhu/domain/governance";
import { Card, Hamlet, Household, Resident, VillageId } from "@huzhu/domain/people";
import { DEFAULT_FAMILY_POLICY } from "@huzhu/domain/people/kinship";
import { AccountId, DEFAULT_POLICY, Points } from "@huzhu/domain/points";
import { DEFAULT_PRIVACY } from "@huzhu/domain/privacy";
import { DEFAULT_RESERVATIONS } from "@huzhu/domain/reservations";
import { type Adopted, Rulebook, RuleCode } from "@huzhu/domain/rulebook";
import { GoodId, type Movement } from "@huzhu/domain/store";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Database } from "../database.ts";
import type { Actor } from "../nouns/actor.ts";
import * as accounts from "../repositories/accounts.ts";
import * as goods from "../repositories/goods.ts";
import * as hamlets from "../repositories/hamlets.ts";
import * as households from "../repositories/households.ts";
import * as movements from "../repositories/movements.ts";
import * as residents from "../repositories/residents.ts";
import * as rulebooks from "../repositories/rulebooks.ts";
import * as staff from "../repositories/staff.ts";
import * as villages from "../repositories/villages.ts";
import type { Write } from "../unit.ts";

export const TODAY = CalendarDate.make("2026-03-05");
export const NOW = Instant.make(Date.UTC(2026, 2, 5, 2));
export const later = (milliseconds: number): Instant => Instant.make(NOW + milliseconds);

export const ADMIN = Staff.make({
  id: Staff.fields.id.make("admin"),
  name: "田主任",
  login: "tian",
  role: "admin",
  household: null,
  active: true,
});
export const CADRE = Staff.make({
  ...ADMIN,
  id: Staff.fields.id.make("cadre"),
  name: "米会计",
  login: "mi",
  role: "cadre",
});
export const ACTOR: Actor = { kind: "staff", id: ADMIN.id, name: ADMIN.name };

export const HAMLET = Hamlet.make({ id: Hamlet.fields.id.make("east"), name: "东寨" });
export const household = (id: string, number: string, head: string | null = null): Household =>
  Household.make({
    id: Household.fields.id.make(id),
    hamletId: HAMLET.id,
    number,
    address: null,
    head: head === null ? null : Resident.fields.id.make(head),
  });
export const WANG = household("wang", "1", "wang-wei");
export const YANG = household("yang", "2");

export const WANG_WEI: Resident = Resident.make({
  id: Resident.fields.id.make("wang-wei"),
  householdId: WANG.id,
  name: Resident.fields.name.make("王伟"),
  sex: "male",
  birthDate: CalendarDate.make("1949-12-31"),
  idNumber: null,
  relation: "head",
  phone: null,
  residence: "home",
  registered: true,
});
export const WANG_FANG: Resident = {
  ...WANG_WEI,
  id: Resident.fields.id.make("wang-fang"),
  name: Resident.fields.name.make("王芳"),
  sex: "female",
  birthDate: CalendarDate.make("1980-02-28"),
  relation: "child",
};
export const cardOf = (resident: Resident, number: string): Omit<Card, "status"> => ({
  id: Card.fields.id.make(randomUUID()),
  number: Card.fields.number.make(number),
  chip: null,
  residentId: resident.id,
});

export const SWEEPING = RuleCode.make("A01");
export const WORKING = RuleCode.make("A02");

export const RULEBOOK = Rulebook.make({
  format: "huzhu-rulebook-1",
  title: "东寨积分细则",
  version: 1,
  effectiveFrom: CalendarDate.make("2026-01-01"),
  scale: 0,
  rules: [
    {
      kind: "fixed",
      code: SWEEPING,
      title: "打扫巷道",
      unit: "次",
      points: Points.make(5),
      caps: [{ period: "month", most: Points.make(20) }],
    },
    {
      kind: "perQuantity",
      code: WORKING,
      title: "公益劳动",
      unit: "分钟",
      points: Points.make(1),
      every: 1,
      caps: [],
    },
  ],
});

/** What the village's representatives decided before the year began. */
const DECISION: Decision = {
  body: "representatives",
  date: CalendarDate.make("2025-12-20"),
  due: 38,
  present: 31,
  inFavour: 29,
  against: 1,
  abstained: 1,
  chair: "田主任",
  minuteKeeper: "米会计",
  minutes: "2025-07",
};
export const decidedOn = (rulebook: Rulebook): Adopted => ({ rulebook, decision: DECISION });

export const RICE = GoodId.make("rice");
export const PRICE = Points.make(10);

const moved = (pieces: number): Movement => ({
  good: RICE,
  kind: pieces > 0 ? "purchase" : "count",
  pieces,
  eventDate: TODAY,
  recordedAt: NOW,
  note: "",
});

/** Puts rice on the shelf. */
export const stock = async (tx: Write, pieces: number): Promise<void> => {
  await goods.insert(tx, { id: RICE, name: "大米", unit: "袋", barcode: null, onShelf: true });
  await goods.setPrice(tx, RICE, { points: PRICE, from: TODAY, setAt: NOW, actor: ACTOR });
  await movements.append(tx, [moved(pieces)], { actor: ACTOR, redemption: null });
};

/** Fills the unit's village: two staff, two households with accounts, a rulebook, rice. */
export const settle = async (tx: Write, { rice = 100 }: { readonly rice?: number } = {}) => {
  const profile = {
    name: "东寨村",
    township: "河口镇",
    scale: 0,
    settings: {
      floor: Points.make(0),
      points: DEFAULT_POLICY,
      lowStock: 3,
      holidays: [],
      family: DEFAULT_FAMILY_POLICY,
      canteen: DEFAULT_CANTEEN,
      reservations: DEFAULT_RESERVATIONS,
      visits: [],
      cards: { reader: null, most: null },
      privacy: DEFAULT_PRIVACY,
    },
    demo: true,
  } as const;
  const own = { issuance: AccountId.make("issuance"), store: AccountId.make("store") };
  await villages.create(tx, profile, own, NOW);
  await staff.insert(tx, ADMIN, "hash of admin", NOW);
  await staff.insert(tx, CADRE, "hash of cadre", NOW);
  await hamlets.save(tx, [HAMLET]);
  await households.save(tx, [WANG, YANG]);
  await residents.save(tx, [
    { ...WANG_WEI, initials: "ww" },
    { ...WANG_FANG, initials: "wf" },
  ]);
  const opened = [WANG, YANG].map(({ id }) => ({ id: AccountId.make(`of-${id}`), holder: id }));
  await accounts.open(tx, opened, Points.make(0));
  await rulebooks.adopt(tx, decidedOn(RULEBOOK), ADMIN.id, NOW);
  await stock(tx, rice);
};

/** A village of a test's own in the database. */
export const foundVillage = async (
  database: Database,
  options?: Parameters<typeof settle>[1],
): Promise<VillageId> => {
  const village = VillageId.make(randomUUID());
  Result.getOrThrow(
    await database.write(village, async (tx) => Result.succeed(await settle(tx, options))),
  );
  return village;
};
