import { ResidentId } from "@huzhu/domain/people";
import { AccountId } from "@huzhu/domain/points";
import { between, chance, pick } from "../../random.ts";
import { newId, type Propose, someId, someStaff } from "./moment.ts";

const NOBODY = ResidentId.make("nobody");

/** Dance teams and patrols, now and then one without a name, or with one that is a speech. */
export const proposeGroup: Propose<"OpenGroup"> = (moment) => {
  const { random, world, ids, at } = moment;
  const names = ["广场舞队", "巡山队", "老年协会", "锣鼓队"].map(
    (name) => `${name}${between(random, 1, 5)}`,
  );
  return {
    _tag: "OpenGroup",
    id: newId(random, world.accounts.keys(), AccountId.make(ids("account"))),
    name: pick(random, [...names, " ", "队".repeat(26)]),
    unit: chance(random, 0.8) ? "points" : "time",
    by: someStaff(moment),
    at,
  };
};

/** An account for somebody's minutes, now and then for somebody who has one. */
export const proposeTime: Propose<"OpenTime"> = (moment) => {
  const { random, world, ids, at } = moment;
  const timed = [...world.accounts.values()].flatMap(({ resident }) => resident ?? []);
  const again = timed.length > 0 && chance(random, 0.1);
  return {
    _tag: "OpenTime",
    id: newId(random, world.accounts.keys(), AccountId.make(ids("account"))),
    resident: someId(random, again ? timed : world.residents.keys(), NOBODY),
    by: someStaff(moment),
    at,
  };
};
