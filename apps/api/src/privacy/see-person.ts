import { type ConsentView, personPrivacy as endpoint, NotFound } from "@huzhu/contract";
import { census, consents, erasures, type KeptConsent, residents } from "@huzhu/db";
import { isPseudonym, maskIdNumber, maskPhone } from "@huzhu/domain/people";
import { holdsOn, isGuarded, keptUntil, missingConsents } from "@huzhu/domain/privacy";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

const consentView =
  (today: CalendarDate) =>
  ({ actor, withdrawnBy, erased: _, ...consent }: KeptConsent): ConsentView => ({
    ...consent,
    by: actor.name,
    withdrawnBy: withdrawnBy?.name ?? null,
    holds: holdsOn(consent, today),
  });

export const seePerson = staffQuery(endpoint, async ({ tx, request, now, village }) => {
  const today = localDate(now);
  const { resident: id } = request.params;
  const found = await residents.byId(tx, id);
  const [person] = await census.somePeople(tx, [id]);
  if (!found || !person) return Result.fail(new NotFound({ what: "resident" }));
  const { name, departure, idNumber, phone, relation } = person;
  const given = await consents.ofResident(tx, id);
  const erased = isPseudonym(name);
  return Result.succeed({
    ...{ id, name, relation, departure, erased },
    household: found.householdId,
    householdNumber: found.householdNumber,
    hamlet: found.hamlet,
    guarded: isGuarded(person, today),
    idNumberMasked: idNumber && maskIdNumber(idNumber),
    phoneMasked: phone && maskPhone(phone),
    consents: given.map(consentView(today)).toReversed(),
    missing: erased || departure !== null ? [] : missingConsents(person, given, today),
    keptUntil: keptUntil(person, village.settings.privacy.retention),
    request: await erasures.waitingFor(tx, id),
  });
});
