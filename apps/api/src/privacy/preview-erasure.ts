import { erasurePreview as endpoint, NotFound, sentenceOf } from "@huzhu/contract";
import { erasures } from "@huzhu/db";
import { unsettled } from "@huzhu/domain/privacy";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { erasureFactsOf } from "./erasure-facts.ts";

export const previewErasure = staffQuery(endpoint, async ({ tx, request, village }) => {
  const { resident } = request.params;
  const known = await erasureFactsOf(tx, resident);
  if (!known) return Result.fail(new NotFound({ what: "resident" }));
  const { person, facts, footprint } = known;
  const { changes, assessments, certifications, events, visits, requests } = footprint;
  const { claims, redemptions, entries, looks, consents, doors, praises } = footprint;
  return Result.succeed({
    name: person.name,
    obstacles: unsettled(facts).map((refusal) => sentenceOf(refusal, village.scale)),
    goes: {
      ...{
        changes,
        assessments,
        certifications,
        events,
        visits,
        requests,
        doors,
        praises,
        words: looks + consents,
      },
      idNumber: person.idNumber !== null,
      phone: person.phone !== null,
    },
    stays: {
      ...{ claims, redemptions, entries, looks, consents, visits, requests },
      ...{ doors, praises },
      frozen: facts.accounts.flatMap(({ unit, balance }) =>
        balance === 0 ? [] : [{ unit, balance }],
      ),
    },
    request: await erasures.waitingFor(tx, resident),
  });
});
