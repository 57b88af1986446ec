import {
  acceptWeek,
  agreeRequest,
  changeHelper,
  endQualification,
  enrollHelper,
  giveStarters,
  helper,
  helpers,
  phoneLink,
  qualifyHelper,
  rankedHelpers,
  recordTraining,
  starters,
  ties,
  week,
} from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { VisitId } from "@huzhu/domain/reciprocity";
import { QualificationId, TrainingId } from "@huzhu/domain/reciprocity/helper";
import { Result } from "effect";
import type { FakeServer } from "./fake-server.ts";
import {
  HELPER_VIEW,
  HELPERS,
  MEI,
  RANKED,
  STARTERS,
  TAKE_OVER,
  TIES,
  WEEK,
} from "./helper-roster.ts";

/** A roster of three, a week of three tasks, and their ties. */
export const withHelpers = (server: FakeServer): FakeServer =>
  server
    .on(helpers, () => Result.succeed(HELPERS))
    .on(helper, () => Result.succeed(HELPER_VIEW))
    .on(phoneLink, () => Result.succeed(null))
    .on(enrollHelper, () => Result.succeed({ id: MEI.id }))
    .on(changeHelper, () => Result.succeed({ id: MEI.id }))
    .on(qualifyHelper, () => Result.succeed({ id: QualificationId.make("paper-2") }))
    .on(endQualification, ({ params }) => Result.succeed({ id: params.qualification }))
    .on(recordTraining, () => Result.succeed({ id: TrainingId.make("course") }))
    .on(week, ({ query }) => Result.succeed(query.gone === undefined ? WEEK : TAKE_OVER))
    .on(rankedHelpers, () => Result.succeed(RANKED))
    .on(acceptWeek, ({ body }) => Result.succeed({ visits: body.given.length }))
    .on(agreeRequest, () => Result.succeed({ visit: VisitId.make("v-3") }))
    .on(starters, () => Result.succeed(STARTERS))
    .on(giveStarters, ({ body: { elders, each } }) => {
      const sum = Points.make(elders.length * each);
      return Result.succeed({ elders: elders.length, sum });
    })
    .on(ties, () => Result.succeed(TIES));
