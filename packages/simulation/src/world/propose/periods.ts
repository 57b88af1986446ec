import { addDays, localDate } from "@huzhu/domain/time";
import { between, pick } from "../../random.ts";
import { type Propose, someStaff } from "./moment.ts";

/** Mostly what is weeks ago; now and then days that are not over, or that were closed before. */
export const proposePeriod: Propose<"ProposePeriod"> = (moment) => {
  const { random, at } = moment;
  const ago = pick(random, [0, 90, between(random, 15, 40), between(random, 15, 40)]);
  const to = addDays(localDate(at), -ago);
  return { _tag: "ProposePeriod", to, by: someStaff(moment), at };
};

export const proposeSignature: Propose<"SignPeriod"> = (moment) => ({
  _tag: "SignPeriod",
  by: someStaff(moment),
  at: moment.at,
});
