import { Body, type Decision, needed } from "@huzhu/domain/governance";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { between, chance, pick, type Random } from "../../random.ts";
import type { World } from "../world.ts";

/** What can be wrong with a meeting. */
const FOLLIES = ["few", "against", "figures", "households", "old", "tomorrow"] as const;

interface Meeting {
  readonly random: Random;
  readonly world: World;
  readonly on: CalendarDate;
}

/** A meeting of some body that decided in favour, or as often one that cannot count. */
export const someDecision = ({ random, world, on }: Meeting): Decision => {
  const folly = chance(random, 0.5) ? pick(random, FOLLIES) : null;
  const body = folly === "households" ? "households" : pick(random, Body.literals);
  const due = world.holders.size + (folly === "households" ? 1 : 0);
  const least = needed(body, { due, present: due }).present;
  const present = folly === "few" ? least - 1 : between(random, least, due);
  const enough = needed(body, { due, present }).inFavour;
  const inFavour = folly === "against" ? enough - 1 : between(random, enough, present);
  const days = folly === "tomorrow" ? 1 : -between(random, 0, 30);
  return {
    body,
    date: addDays(on, folly === "old" ? -between(random, 181, 400) : days),
    due,
    present,
    inFavour,
    against: present - inFavour + (folly === "figures" ? 1 : 0),
    abstained: 0,
    chair: "王建国",
    minuteKeeper: "李秀英",
    minutes: "1",
  };
};
