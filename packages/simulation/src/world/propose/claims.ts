import { type Claim, ClaimId } from "@huzhu/domain/claims";
import { HouseholdId } from "@huzhu/domain/people";
import { Quantity, RuleCode } from "@huzhu/domain/rulebook";
import { addDays, localDate } from "@huzhu/domain/time";
import { between, chance, pick, type Random } from "../../random.ts";
import { type Moment, newId, type Propose, someId, someStaff } from "./moment.ts";

const STRANGER = HouseholdId.make("nobody");
const NO_CLAIM = ClaimId.make("no-claim");
const NO_RULE = RuleCode.make("Z99");

/** The households of the staff now and then, so that their own claims come before them. */
const someHousehold = ({ random, world }: Moment): HouseholdId => {
  const own = [...world.staff.values()].flatMap(({ household }) => household ?? []);
  return chance(random, 0.1) ? pick(random, own) : someId(random, world.holders.keys(), STRANGER);
};

/** Some time in the last weeks, now and then long ago or in the days to come. */
const someDaysAgo = (random: Random): number =>
  pick(random, [
    ...Array.from({ length: 30 }, () => between(random, 0, 20)),
    between(random, 200, 800),
    between(random, -3, -1),
  ]);

export const proposeRecord: Propose<"Record"> = (moment) => {
  const { random, world, ids, at } = moment;
  const rules = world.versions.flatMap((one) => one.rules.map(({ code }) => code));
  return {
    _tag: "Record",
    draft: {
      id: newId(random, world.claims.keys(), ClaimId.make(ids("claim"))),
      household: someHousehold(moment),
      resident: null,
      rule: someId(random, new Set(rules), NO_RULE),
      quantity: Quantity.make(chance(random, 0.7) ? 1 : between(random, 2, 200)),
      particulars: {},
      eventDate: addDays(localDate(at), -someDaysAgo(random)),
      note: "",
      recordedBy: { _tag: "ByStaff", staff: someStaff(moment) },
      recordedAt: at,
    },
  };
};

/** Mostly one of those that wait, now and then one that was decided long ago. */
const someClaim = ({ random, world }: Moment): ClaimId => {
  const claims: ReadonlyArray<Claim> = [...world.claims.values()];
  const waiting = claims.filter(({ state }) => state._tag === "Checking");
  const among = waiting.length > 0 && chance(random, 0.85) ? waiting : claims;
  return someId(
    random,
    among.map(({ id }) => id),
    NO_CLAIM,
  );
};

export const proposeApprove: Propose<"Approve"> = (moment) => ({
  _tag: "Approve",
  claim: someClaim(moment),
  by: someStaff(moment),
  at: moment.at,
});

export const proposeRefuse: Propose<"Refuse"> = (moment) => ({
  _tag: "Refuse",
  claim: someClaim(moment),
  why: "照片看不清",
  by: someStaff(moment),
  at: moment.at,
});
