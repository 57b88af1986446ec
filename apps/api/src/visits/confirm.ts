import { confirmVisit as endpoint, NotFound } from "@huzhu/contract";
import { journal, visits } from "@huzhu/db";
import { OneOfTheSides } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { confirmOne } from "./confirm-one.ts";
import { sidesOf } from "./sides.ts";
import { visitRow } from "./visit-rows.ts";

/** Whoever belongs to one of the sides does not say for the elder that help was given. */
export const confirmVisit = staffCommand(
  endpoint,
  async ({ tx, request, now, world, staff, village, actor, attempt }) => {
    await journal.lock(tx);
    const visit = await visits.byId(tx, request.params.visit);
    if (!visit) return Result.fail(new NotFound({ what: "visit" }));
    const { household } = staff;
    const sides = await sidesOf(tx, visit);
    if (household !== null && sides.households.has(household)) {
      return Result.fail(new OneOfTheSides({ household }));
    }
    const by = { _tag: "ByOffice", staff: staff.id } as const;
    const confirming = { by, feedback: request.body.feedback, staff: staff.id };
    const policy = village.settings.points;
    const circumstances = { now, newId: world.newId, actor, attempt, policy };
    const confirmed = await confirmOne(tx, visit.id, confirming, circumstances);
    if (Result.isFailure(confirmed)) return Result.fail(confirmed.failure);
    return Result.succeed(await visitRow(tx, confirmed.success));
  },
);
