import { newVisitor, type Visitor } from "@huzhu/client/visitor";
import {
  addStaff,
  adoptRulebook,
  bindCard,
  type ClaimRow,
  household as householdPage,
  logIn,
  postClaims,
  publishClaims,
  recordClaims,
  seeClaim,
  signClaims,
} from "@huzhu/contract";
import type { Engine } from "@huzhu/db/testing";
import { CardNumber, type HouseholdId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { Quantity, type Rulebook, RuleCode } from "@huzhu/domain/rulebook";
import { CalendarDate, localDate } from "@huzhu/domain/time";
import { decidedOn } from "./decided-on.ts";
import { answered, attempt, openHouse } from "./house.ts";
import { KINDS } from "./kinds.ts";
import { purses } from "./purse.ts";

export const DAY = 24 * 60 * 60 * 1000;
export const TODAY = CalendarDate.make("2026-11-23");
export const SWEPT = RuleCode.make("FIXED");
/** Takes points. */
export const FINE = RuleCode.make("FINE");

/** Two checks, three days on the board, five days for an appeal. */
const WITH_BOARD: Rulebook = {
  ...KINDS,
  procedure: {
    checks: [{ title: "初审", within: 2 }, { title: "复核" }],
    notice: { days: 3, working: false },
    appeal: 5,
  },
};

const PERSON = { name: "周平", login: "cadre3", role: "cadre", household: null } as const;
const PASSWORD = "第三个人-2026";

/** A village in which claims go a long way, and everybody whom that takes. */
export const openWalk = async (engine: Engine) => {
  const house = await openHouse(engine);
  const admin = await house.as("admin");
  await answered(admin.call(adoptRulebook, { body: decidedOn(WITH_BOARD), ...attempt() }));
  await answered(admin.call(addStaff, { body: { ...PERSON, password: PASSWORD }, ...attempt() }));
  const left = [...(await purses(house))];

  /** Somebody of the staff who has neither recorded nor signed anything. */
  const asThird = async (): Promise<Visitor> => {
    const third = newVisitor(house.origin);
    await answered(third.call(logIn, { body: { login: PERSON.login, password: PASSWORD } }));
    return third;
  };
  /** A household that no other test looks at. */
  const home = (): HouseholdId => {
    const found = left.shift();
    if (!found) throw new Error("The village has too few households.");
    return found.household;
  };
  const today = () => localDate(house.world.now());
  const record = async (household: HouseholdId, rule = SWEPT): Promise<ClaimRow> => {
    const taking = { particulars: { given: Points.make(2), reason: "乱堆柴草" } };
    const one = { household, resident: null, quantity: Quantity.make(1) };
    const lines = [{ ...one, ...(rule === FINE && taking) }];
    const body = { rule, eventDate: TODAY, note: "", lines };
    const cadre = await house.as("cadre");
    const [row] = await answered(cadre.call(recordClaims, { body, ...attempt() }));
    if (!row) throw new Error("Nothing was recorded.");
    return row;
  };
  const sign = async (who: Visitor, ...ids: ReadonlyArray<ClaimRow["id"]>) =>
    answered(who.call(signClaims, { body: { claims: ids }, ...attempt() }));
  const publish = async (...ids: ReadonlyArray<ClaimRow["id"]>) => {
    const cadre = await house.as("cadre");
    return answered(cadre.call(publishClaims, { body: { claims: ids }, ...attempt() }));
  };
  const see = async (claim: ClaimRow["id"]) =>
    answered((await house.as("admin")).call(seeClaim, { params: { claim } }));

  /** Recorded, signed twice and hung on the board. */
  const hung = async (household = home(), rule = SWEPT): Promise<ClaimRow> => {
    const { id } = await record(household, rule);
    await sign(await house.as("cadre2"), id);
    await sign(await house.as("admin"), id);
    const [row] = await publish(id);
    if (!row) throw new Error("Nothing was published.");
    return row;
  };
  /** Hung on the board until its days were over, and counted. */
  const posted = async (household = home(), rule = SWEPT): Promise<ClaimRow> => {
    const { id } = await hung(household, rule);
    house.pass(4 * DAY);
    await answered((await house.as("cadre")).call(postClaims, { ...attempt() }));
    const { claim } = await see(id);
    if (claim.state._tag !== "Approved") throw new Error(`It is ${claim.state._tag}.`);
    return claim;
  };
  const cardOf = async (household: HouseholdId): Promise<CardNumber> => {
    const office = await house.as("admin");
    const { members } = await answered(office.call(householdPage, { params: { household } }));
    const row = members[0];
    if (!row) throw new Error(`Nobody lives in ${household}.`);
    const number = CardNumber.make(String(7_000_000_000 + left.length));
    await answered(office.call(bindCard, { body: { resident: row.id, number }, ...attempt() }));
    return number;
  };
  return { house, asThird, home, today, record, sign, publish, see, hung, posted, cardOf };
};
export type Walk = Awaited<ReturnType<typeof openWalk>>;
