import {
  type AssessmentView,
  type CertificationView,
  elder as endpoint,
  NotFound,
} from "@huzhu/contract";
import { census, type KeptAssessment, type KeptCertification, residents } from "@huzhu/db";
import { homeFactOf, validOn, validUntil } from "@huzhu/domain/elders";
import { ageOn, isElder, maskIdNumber, maskPhone } from "@huzhu/domain/people";
import { isMember } from "@huzhu/domain/people/register";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { elderRowOf } from "./elder-row.ts";
import { known } from "./facts.ts";

const assessmentView =
  (all: ReadonlyArray<KeptAssessment>) =>
  ({ actor, informant: { name, tie, phone }, ...assessment }: KeptAssessment): AssessmentView => ({
    ...assessment,
    informant: { name, tie, phoneMasked: phone && maskPhone(phone) },
    by: actor.name,
    validUntil: validUntil(assessment),
    replacedBy: all.find(({ replaces }) => replaces === assessment.id)?.id ?? null,
  });

const certificationView =
  (today: CalendarDate) =>
  ({ actor, revokedBy, ...certification }: KeptCertification): CertificationView => ({
    ...certification,
    by: actor.name,
    revokedBy: revokedBy?.name ?? null,
    valid: validOn(certification, today),
  });

export const seeElder = staffQuery(endpoint, async ({ tx, request, now }) => {
  const today = localDate(now);
  const { resident: id } = request.params;
  const found = await residents.byId(tx, id);
  if (!found || !isElder(found, today)) return Result.fail(new NotFound({ what: "resident" }));
  const { people } = await census.ofHouseholds(tx, [found.householdId]);
  const household = people.filter(isMember);
  const self = household.find((member) => member.id === id);
  if (!self) return Result.fail(new NotFound({ what: "resident" }));
  const facts = await known(tx, id);
  const assessments = facts.assessments(id);
  return Result.succeed({
    elder: elderRowOf(found, { self, household }, facts, today),
    birthDate: found.birthDate,
    relation: found.relation,
    idNumberMasked: found.idNumber && maskIdNumber(found.idNumber),
    household: household.map((member) => ({
      ...homeFactOf(member),
      name: member.name,
      age: ageOn(member.birthDate, today),
    })),
    assessments: assessments.map(assessmentView(assessments)).toReversed(),
    certifications: facts.certifications(id).map(certificationView(today)).toReversed(),
    events: facts
      .events(id)
      .map(({ actor, ...event }) => ({ ...event, by: actor.name }))
      .toReversed(),
    at: now,
  });
});
