import { disputeAtKiosk as endpoint, NotFound } from "@huzhu/contract";
import { journal, visits } from "@huzhu/db";
import { disputeVisit } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { kioskCommand } from "../mount/verb.ts";
import { visitPolicies } from "../visits/policy-on.ts";
import { walkVisit } from "../visits/walk.ts";
import { actingFor } from "./acting-for.ts";

/** What the elder says by one press; the office asks for the rest. */
const SAYS = "自助机上说没有这回事";

export const disputeAtKiosk = kioskCommand(endpoint, async ({ tx, request, now, kiosk, actor }) => {
  await journal.lock(tx);
  const { visit: id, ...stood } = request.body;
  const acting = await actingFor(tx, stood, "ask", { now, actor, kiosk });
  if (Result.isFailure(acting)) return Result.fail(acting.failure);
  const { resident, actor: acted } = acting.success;
  const visit = await visits.byId(tx, id);
  if (visit?.elder !== resident.id) return Result.fail(new NotFound({ what: "visit" }));
  const by = { _tag: "OfElder" } as const;
  const when = { now, actor: acted, by: null };
  const policyOf = await visitPolicies(tx);
  const walked = await walkVisit(tx, id, "disputed", when, (one) =>
    disputeVisit(one, { by, says: SAYS }, policyOf(one), now),
  );
  return Result.map(walked, () => ({}));
});
