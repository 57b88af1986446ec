import { visit as endpoint, NotFound } from "@huzhu/contract";
import { type Actor, staff as staffs, visitPhotos, visits } from "@huzhu/db";
import { automaticFrom, HelperId } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { visitPolicies } from "./policy-on.ts";
import { helperNames, visitRow } from "./visit-rows.ts";

export const seeVisit = staffQuery(endpoint, async ({ tx, request }) => {
  const visit = await visits.byId(tx, request.params.visit);
  if (!visit) return Result.fail(new NotFound({ what: "visit" }));
  const events = await visits.eventsOf(tx, visit.id);
  const photos = await visitPhotos.ofVisit(tx, visit.id);
  const byPhone = [...events, ...photos].flatMap(({ actor }) =>
    actor.kind === "helper" ? HelperId.make(actor.id) : [],
  );
  const helperName = await helperNames(tx, byPhone);
  const by = (actor: Actor): string =>
    actor.kind === "helper" ? helperName(HelperId.make(actor.id)) : actor.name;
  return Result.succeed({
    row: await visitRow(tx, visit),
    visit,
    names: Object.fromEntries((await staffs.list(tx)).map(({ id, name }) => [id, name])),
    automaticFrom: automaticFrom(visit, (await visitPolicies(tx))(visit)),
    photos: photos.map(({ photo, at, actor }) => ({ photo, at, by: by(actor) })),
    history: events.map(({ what, at, actor }) => ({ what, at, by: by(actor) })),
  });
});
