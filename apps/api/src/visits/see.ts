import { visit as endpoint, NotFound } from "@huzhu/contract";
import { staff as staffs, visits } from "@huzhu/db";
import { automaticFrom, HelperId } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { visitPolicies } from "./policy-on.ts";
import { helperNames, visitRow } from "./visit-rows.ts";

export const seeVisit = staffQuery(endpoint, async ({ tx, request }) => {
  const visit = await visits.byId(tx, request.params.visit);
  if (!visit) return Result.fail(new NotFound({ what: "visit" }));
  const events = await visits.eventsOf(tx, visit.id);
  const byPhone = events.flatMap(({ actor }) =>
    actor.kind === "helper" ? HelperId.make(actor.id) : [],
  );
  const helperName = await helperNames(tx, byPhone);
  return Result.succeed({
    row: await visitRow(tx, visit),
    visit,
    names: Object.fromEntries((await staffs.list(tx)).map(({ id, name }) => [id, name])),
    automaticFrom: automaticFrom(visit, (await visitPolicies(tx))(visit)),
    history: events.map(({ what, at, actor }) => ({
      ...{ what, at },
      by: actor.kind === "helper" ? helperName(HelperId.make(actor.id)) : actor.name,
    })),
  });
});
