import {
  acceptWeek,
  agreeRequest,
  changeHelper,
  endQualification,
  enrollHelper,
  helper,
  helpers,
  phoneLink,
  qualifyHelper,
  rankedHelpers,
  recordTraining,
  ties,
  week,
} from "@huzhu/contract";
import { VisitId } from "@huzhu/domain/reciprocity";
import { QualificationId, TrainingId } from "@huzhu/domain/reciprocity/helper";
import { Result } from "effect";
import type { FakeServer } from "./fake-server.ts";
import { HELPER_VIEW, HELPERS, MEI, RANKED, TAKE_OVER, TIES, WEEK } from "./helper-roster.ts";

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
    .on(ties, () => Result.succeed(TIES));
