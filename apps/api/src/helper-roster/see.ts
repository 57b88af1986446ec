import { helper as endpoint, NotFound } from "@huzhu/contract";
import { type KeptQualification, trainings } from "@huzhu/db";
import { maskPhone } from "@huzhu/domain/people";
import { exchanges, standings } from "@huzhu/domain/reciprocity/standing";
import { tiesOf } from "@huzhu/domain/reciprocity/ties";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { helperRowOf, paperState, personOf } from "./helper-row.ts";
import { type Roster, readRoster } from "./roster.ts";

const qualificationView =
  (today: CalendarDate) =>
  ({ actor, endedBy: _, ...qualification }: KeptQualification) => ({
    ...qualification,
    by: actor.name,
    state: paperState(qualification, today),
  });

const known = (roster: Roster, id: string) =>
  tiesOf(roster.past)
    .filter(({ a, b }) => a === id || b === id)
    .map(({ a, b, visits, minutes, last }) => {
      const other = a === id ? b : a;
      return { id: other, name: roster.nameOf(other), visits, minutes, last };
    });

export const seeHelper = staffQuery(endpoint, async ({ tx, request, now }) => {
  const today = localDate(now);
  const roster = await readRoster(tx, today);
  const helper = roster.helpers.find(({ id }) => id === request.params.helper);
  if (!helper) return Result.fail(new NotFound({ what: "helper" }));
  const { given, received } = exchanges(roster.givers, roster.past);
  const giver = roster.givers.filter(({ id }) => id === (helper.id as string));
  const [standing] = standings(giver, roster.past, today);
  const { phone } = personOf(roster, helper, today);
  const courses = await trainings.list(tx);
  return Result.succeed({
    row: helperRowOf(roster, helper, today),
    since: helper.since,
    phoneMasked: phone && maskPhone(phone),
    level: roster.levelOf(helper.id),
    strength: standing?.strength ?? null,
    given: given(helper.id),
    received: received(helper.id),
    priority: standing?.priority ?? null,
    qualifications: roster.qualifications(helper.id).map(qualificationView(today)).toReversed(),
    trainings: courses.filter(({ attended }) => attended.includes(helper.id)),
    knows: known(roster, helper.id),
    changedBy: helper.actor.name,
  });
});
