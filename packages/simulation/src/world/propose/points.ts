import {
  type Account,
  AccountId,
  availableIn,
  keepsLots,
  Origin,
  Points,
  type Unit,
} from "@huzhu/domain/points";
import { addDays, localDate } from "@huzhu/domain/time";
import { between, chance, pick } from "../../random.ts";
import { type Moment, type Propose, someId, someStaff } from "./moment.ts";

const NO_ACCOUNT = AccountId.make("no-account");

const people = ({ world }: Moment, unit: Unit): ReadonlyArray<Account> =>
  [...world.accounts.values()].filter((one) => one.unit === unit && keepsLots(one));

/** An account of somebody; now and then of nobody, or of minutes where points are meant. */
export const someAccount = (moment: Moment, unit: Unit = "points"): AccountId => {
  const { random } = moment;
  const other = unit === "points" ? "time" : "points";
  const among = people(moment, chance(random, 0.03) ? other : unit);
  return someId(
    random,
    among.map(({ id }) => id),
    NO_ACCOUNT,
  );
};

/** Mostly an account that has something to give. */
export const someRich = (moment: Moment, unit: Unit = "points"): AccountId => {
  const rich = people(moment, unit).filter((one) => availableIn(one) > 0);
  return rich.length > 0 && chance(moment.random, 0.9)
    ? pick(moment.random, rich).id
    : someAccount(moment, unit);
};

/** Some of what is there, now and then more, or nothing. */
export const someOf = ({ random, world }: Moment, id: AccountId): Points => {
  const account = world.accounts.get(id);
  const available = Math.max(1, account ? availableIn(account) : 1);
  const folly = random();
  if (folly < 0.04) return Points.make(0);
  return Points.make(folly < 0.12 ? available + 1 : between(random, 1, Math.min(available, 20)));
};

export const proposeGrant: Propose<"Grant"> = (moment) => {
  const { random, at } = moment;
  const unit = chance(random, 0.6) ? "points" : "time";
  const days = chance(random, 0.7) ? 0 : between(random, -1, 12);
  return {
    _tag: "Grant",
    to: someAccount(moment, unit),
    amount: Points.make(between(random, 0, 12) * (unit === "time" ? 15 : 1)),
    origin: unit === "time" ? "earned" : pick(random, Origin.literals),
    why: "期初余额",
    eventDate: addDays(localDate(at), -days),
    by: someStaff(moment),
    at,
  };
};

export const proposeGift: Propose<"Give"> = (moment) => {
  const { random, at } = moment;
  const from = someRich(moment);
  return {
    _tag: "Give",
    from,
    to: chance(random, 0.05) ? from : someAccount(moment),
    amount: someOf(moment, from),
    ties: chance(random, 0.8) ? [pick(random, ["子女", "父母"])] : [],
    note: "",
    by: someStaff(moment),
    at,
  };
};

export const proposeDonation: Propose<"Donate"> = (moment) => {
  const from = someRich(moment);
  const amount = someOf(moment, from);
  return { _tag: "Donate", from, amount, note: "", by: someStaff(moment), at: moment.at };
};

export const proposeRelief: Propose<"Relieve"> = (moment) => {
  const { random, at } = moment;
  return {
    _tag: "Relieve",
    to: someAccount(moment),
    amount: Points.make(between(random, 0, 15)),
    decision: chance(random, 0.1) ? " " : "村委会会议纪要",
    by: someStaff(moment),
    at,
  };
};

export const proposeConversion: Propose<"Convert"> = (moment) => {
  const { random, at } = moment;
  const minutes = between(random, 0, 4) * 30 + (chance(random, 0.1) ? 10 : 0);
  return {
    _tag: "Convert",
    from: someRich(moment, "time"),
    to: someAccount(moment),
    minutes: Points.make(minutes),
    by: someStaff(moment),
    at,
  };
};
