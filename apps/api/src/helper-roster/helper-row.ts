import type { HelperRow, PaperInShort } from "@huzhu/contract";
import type { KeptHelper } from "@huzhu/db";
import { ageOn } from "@huzhu/domain/people";
import {
  absentOn,
  type Qualification,
  qualifiedUntil,
  RENEW_DAYS,
} from "@huzhu/domain/reciprocity/helper";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import type { Roster } from "./roster.ts";

const RECENT_DAYS = 28;

export const paperState = (one: Qualification, today: CalendarDate): PaperInShort["state"] => {
  const last = qualifiedUntil(one);
  if (last < today) return "over";
  return last <= addDays(today, RENEW_DAYS) ? "soon" : "holds";
};

const papersOf = (all: ReadonlyArray<Qualification>, today: CalendarDate) =>
  all
    .filter(({ ended, from }) => !(ended && ended.from <= from))
    .map((one): PaperInShort => {
      const { title, skill, until, ended } = one;
      const last = until === null && !ended ? null : qualifiedUntil(one);
      return { title, skill, until: last, state: paperState(one, today) };
    });

/** Who a helper is, from the register or from what was written down of somebody from outside. */
export const personOf = (roster: Roster, { id, person }: KeptHelper, today: CalendarDate) => {
  if (person._tag === "Outsider") {
    const { name, sex, phone, place } = person;
    return { name, sex, age: null, hamlet: null, place, phone, here: true };
  }
  const found = roster.people.get(person.resident);
  return {
    name: roster.nameOf(id),
    sex: found?.sex ?? ("female" as const),
    age: found ? ageOn(found.birthDate, today) : null,
    hamlet: (found && roster.hamletOf(found.householdId)?.name) ?? null,
    place: null,
    phone: found?.phone ?? null,
    here: found !== undefined,
  };
};

/** A helper as today says. Who has left the village is gone, whatever the profile says. */
export const helperRowOf = (roster: Roster, helper: KeptHelper, today: CalendarDate): HelperRow => {
  const { name, sex, age, hamlet, place, here } = personOf(roster, helper, today);
  const recent = roster.past.filter(
    (one) => one.helper === helper.id && one.on >= addDays(today, -RECENT_DAYS),
  );
  return {
    id: helper.id,
    name,
    sex,
    age,
    hamlet,
    place,
    profile: helper.profile,
    absence: here ? absentOn(helper.profile, today) : { _tag: "Gone", since: today },
    papers: papersOf(roster.qualifications(helper.id), today),
    recent: {
      visits: recent.length,
      minutes: recent.reduce((sum, { minutes }) => sum + minutes, 0),
    },
  };
};
