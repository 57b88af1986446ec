import { postClaims as endpoint, type Outcome } from "@huzhu/contract";
import { journal } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { outcomeOf } from "./outcome-of.ts";
import { dueToday, postDue } from "./post-due.ts";

/** 入账: everything that is due; what a rule refuses now stays and says why. */
export const postClaims = staffCommand(
  endpoint,
  async ({ tx, now, world, village, attempt, actor }) => {
    await journal.lock(tx);
    const policy = village.settings.points;
    const circumstances = { now, newId: world.newId, attempt, actor, policy };
    const outcomes: Array<Outcome> = [];
    for (const id of await dueToday(tx, now)) {
      const posted = await postDue(tx, id, circumstances);
      if (posted) outcomes.push(outcomeOf(id, posted, village.scale));
    }
    return Result.succeed(outcomes);
  },
);
