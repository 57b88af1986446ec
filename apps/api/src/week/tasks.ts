import { HELP_WORDS, type WeekTask } from "@huzhu/contract";
import type { Catalog, Service } from "@huzhu/domain/catalog";
import { serviceIn } from "@huzhu/domain/catalog";
import type { HelpRequest, Visit } from "@huzhu/domain/reciprocity";
import type { CompanionWish } from "@huzhu/domain/reciprocity/helper";
import { skillFor, slotsOf, type Wanted } from "@huzhu/domain/reciprocity/matching";
import { type Standing, whyFirst } from "@huzhu/domain/reciprocity/standing";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { hamletIdOf, type Roster } from "../helper-roster/roster.ts";
import { serviceForKind } from "./service-for-kind.ts";

/** What a visit takes where the catalog says nothing. */
export const USUAL_MINUTES = 30;
/** What is urgent comes before all standing. */
const URGENT = 20;

/** A day later is a little worse. */
const SOONER = 1;

/** A task of the week with what the matching has to know of it. */
export interface Task {
  readonly task: WeekTask;
  readonly wanted: Wanted;
}

export interface TaskFacts {
  readonly roster: Roster;
  readonly catalog: Catalog | null;
  readonly wishes: ReadonlyMap<string, CompanionWish>;
  readonly standing: ReadonlyMap<string, Standing>;
  /** Helpers of an elder's own household and of households that are kin. */
  readonly kinOf: (elder: string) => Wanted["kin"];
}

interface Asked {
  readonly id: string;
  readonly of: WeekTask["of"];
  readonly elder: string;
  readonly service: Service | null;
  readonly title: string;
  readonly slots: Wanted["slots"];
  readonly urgent: boolean;
  readonly now: WeekTask["now"];
}

const BATHING = "bathing";

type VisitAsked = Pick<Asked, "elder" | "service" | "title">;

/** What somebody has to bring for a visit to an elder at home; `null` where nobody lives there. */
export const visitWanted = (
  { roster, wishes, kinOf }: TaskFacts,
  { elder, service, title }: VisitAsked,
): Omit<Wanted, "id" | "slots" | "hurry" | "priority"> | null => {
  const person = roster.people.get(elder);
  const hamlet = person && hamletIdOf(roster, person);
  if (!person || !hamlet) return null;
  const wish = wishes.get(person.id);
  const qualification = service?.qualification ?? [];
  const skill = skillFor({ title, qualification });
  const sex = skill === BATHING ? person.sex : (wish?.sex ?? null);
  return {
    elder: { id: person.id, hamlet, languages: wish?.languages ?? [] },
    minutes: service?.minutes ?? USUAL_MINUTES,
    skill,
    qualification,
    sex: sex && { wish: sex, must: skill === BATHING },
    prefers: wish?.prefers ?? [],
    avoids: wish?.avoids ?? [],
    kin: kinOf(person.id),
  };
};

const taskOf = (facts: TaskFacts, asked: Asked): Task | null => {
  const { roster, standing } = facts;
  const wanted = visitWanted(facts, asked);
  const person = roster.people.get(asked.elder);
  if (!wanted || !person || asked.slots.length === 0) return null;
  const stands = standing.get(person.id) ?? null;
  const priority = (stands?.priority ?? 0) + (asked.urgent ? URGENT : 0);
  return {
    task: {
      id: asked.id,
      of: asked.of,
      elder: person.id,
      name: person.name,
      hamlet: roster.hamletOf(person.householdId)?.name ?? "",
      service: asked.service?.code ?? null,
      serviceTitle: asked.title,
      slots: asked.slots,
      minutes: wanted.minutes,
      priority,
      first: whyFirst(stands, asked.urgent),
      now: asked.now,
    },
    wanted: { ...wanted, id: asked.id, slots: asked.slots, hurry: SOONER, priority },
  };
};

/** A planned visit as a task. */
export const visitTask = (facts: TaskFacts, visit: Visit): Task | null => {
  const service = facts.catalog && serviceIn(facts.catalog, visit.service);
  return taskOf(facts, {
    id: `visit-${visit.id}`,
    of: { _tag: "Visit", visit: visit.id },
    elder: visit.elder,
    service,
    title: service?.title ?? visit.service,
    slots: slotsOf(visit.on, visit.part),
    urgent: visit.dueBy !== null,
    now: visit.helpers[0] ?? null,
  });
};

/** A request for which nobody has agreed yet; what is overdue is for the first day that is left. */
export const requestTask = (
  facts: TaskFacts,
  request: HelpRequest,
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
): Task | null => {
  if (request.elder === null || request.wanted > to) return null;
  const on = request.wanted < from ? from : request.wanted;
  const named = request.service;
  const service =
    facts.catalog &&
    (named === null
      ? serviceForKind(facts.catalog, request.kind)
      : serviceIn(facts.catalog, named));
  const days =
    request.urgent || on !== from ? [on] : [on, addDays(on, 1)].filter((day) => day <= to);
  return taskOf(facts, {
    id: `request-${request.id}`,
    of: { _tag: "Request", request: request.id },
    elder: request.elder,
    service,
    title: service?.title ?? HELP_WORDS[request.kind],
    slots: days.flatMap((day) => slotsOf(day, request.part)),
    urgent: request.urgent,
    now: null,
  });
};
