import {
  assessmentsDue,
  certifyElder,
  companion,
  elder,
  elderEntitlements,
  elders,
  elderTimeline,
  hamlets,
  householdExchange,
  personPrivacy,
  recordAssessment,
  recordCareEvent,
  revokeCertification,
  wishCompanion,
} from "@huzhu/contract";
import { AssessmentId, CareEventId, CertificationId } from "@huzhu/domain/elders";
import { Result } from "effect";
import { ENTITLEMENTS } from "./catalog.ts";
import { ELDER, ELDER_VIEW, TIMELINE } from "./elders.ts";
import type { FakeServer } from "./fake-server.ts";
import { COMPANION, EXCHANGE } from "./helper-roster.ts";

const found = <Row>(rows: ReadonlyArray<Row>) =>
  Result.succeed({ rows, total: rows.length, page: 1, pageSize: 50 });

/** The village's one elder of whom everything is known. */
export const withElders = (server: FakeServer): FakeServer =>
  server
    .on(hamlets, () => Result.succeed([]))
    .on(elders, ({ query }) => found(query.risk === "general" ? [] : [ELDER]))
    .on(elder, () => Result.succeed(ELDER_VIEW))
    .on(householdExchange, () => Result.succeed(EXCHANGE))
    .on(companion, () => Result.succeed(COMPANION))
    .on(wishCompanion, ({ params }) => Result.succeed({ id: params.resident }))
    .on(personPrivacy, () =>
      Result.succeed({
        ...{ id: ELDER.id, name: ELDER.name, household: ELDER.household, hamlet: ELDER.hamlet },
        ...{ householdNumber: ELDER.householdNumber, relation: "head", departure: null },
        ...{ erased: false, guarded: false, idNumberMasked: null, phoneMasked: null },
        ...{ consents: [], missing: ["health"], keptUntil: null, request: null },
      }),
    )
    .on(elderTimeline, () => Result.succeed(TIMELINE))
    .on(elderEntitlements, () => Result.succeed(ENTITLEMENTS))
    .on(assessmentsDue, () => found([ELDER]))
    .on(recordAssessment, () => Result.succeed({ id: AssessmentId.make("assessed-2") }))
    .on(certifyElder, () => Result.succeed({ id: CertificationId.make("paper-2") }))
    .on(revokeCertification, ({ params }) => Result.succeed({ id: params.certification }))
    .on(recordCareEvent, () => Result.succeed({ id: CareEventId.make("fall-2") }));
