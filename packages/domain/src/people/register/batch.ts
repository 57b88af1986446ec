import { Result, Schema } from "effect";
import { Why } from "../../points/reason.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { HamletId, HouseholdId, type ResidentId } from "../ids.ts";
import { type Act, MemberRelation } from "./act.ts";
import { type ActRefusal, changesTo, type Decision, decide } from "./decide.ts";
import { type ActFacts, NotInRegister } from "./facts.ts";
import { Absence, type Person } from "./person.ts";

const told = { on: CalendarDate, why: Why };

/** One change for many people at once, each of them an act of the register. */
export const BatchChange = Schema.Union([
  /** 外出. */
  Schema.TaggedStruct("SetAway", { ...told, to: Absence.fields.to, back: Absence.fields.back }),
  /** 回来了. */
  Schema.TaggedStruct("SetHome", told),
  /** 搬家: their households, each once, with everybody in them; the numbers stay. */
  Schema.TaggedStruct("MoveToHamlet", { ...told, hamlet: HamletId }),
  /** 投靠: only they themselves. */
  Schema.TaggedStruct("JoinHousehold", { ...told, into: HouseholdId, relation: MemberRelation }),
  /** 更正: whether the 户籍 is here. */
  Schema.TaggedStruct("SetRegistered", { why: Why, registered: Schema.Boolean }),
  /** 更正: what they are to their head. */
  Schema.TaggedStruct("SetRelation", { why: Why, relation: MemberRelation }),
]);
export type BatchChange = typeof BatchChange.Type;

type Known = Pick<ActFacts, "homes" | "people">;

const actOf = (change: BatchChange, { id: resident, householdId }: Person, known: Known): Act => {
  const { why } = change;
  switch (change._tag) {
    case "SetAway":
      return { ...change, _tag: "GoAway", resident };
    case "SetHome":
      return { ...change, _tag: "ComeHome", resident };
    case "JoinHousehold":
      return { ...change, _tag: "ChangeHousehold", resident, head: null, heir: null };
    case "SetRegistered":
      return {
        ...{ _tag: "CorrectPerson", why, resident },
        facts: { registered: change.registered },
      };
    case "SetRelation":
      return { _tag: "CorrectPerson", why, resident, facts: { relation: change.relation } };
    case "MoveToHamlet": {
      const { on, hamlet } = change;
      const { number = "", address = null } =
        known.homes.find(({ id }) => id === householdId) ?? {};
      return { _tag: "MoveHome", on, why, household: householdId, hamlet, number, address };
    }
  }
};

/** Somebody for whom the change cannot be made, and why. */
export interface NotChanged {
  readonly resident: ResidentId;
  readonly refusal: ActRefusal;
}

/** What one change comes to for everybody: decided together, and undone together. */
export interface BatchDecision
  extends Pick<Decision, "verb" | "eventDate" | "why" | "homes" | "people" | "changes"> {
  readonly notChanged: ReadonlyArray<NotChanged>;
}

const replaced = <Row extends { readonly id: string }>(
  all: ReadonlyArray<Row>,
  by: ReadonlyArray<Row>,
): ReadonlyArray<Row> => {
  const after = new Map(by.map((row) => [row.id, row]));
  return all.map((row) => after.get(row.id) ?? row);
};

const afterwards = (facts: ActFacts, { homes, people }: Decision): ActFacts => {
  const numbers = new Map(homes.map((home) => [home.id, home]));
  return {
    ...facts,
    homes: replaced(facts.homes, homes),
    people: replaced(facts.people, people),
    numbered: facts.numbered.map((one) => numbers.get(one.id) ?? one),
  };
};

/**
 * Makes one change for many, each decided on what those before have made; `numbered` of the facts
 * names every household that one of them could come beside. Who cannot be changed is
 * named with the reason, and the others are changed. No points move: where somebody's going would
 * leave points to nobody, they stay.
 */
export const decideBatch = (
  facts: ActFacts,
  change: BatchChange,
  residents: ReadonlyArray<ResidentId>,
): BatchDecision => {
  const notChanged: Array<NotChanged> = [];
  const moved = new Set<HouseholdId>();
  let known = facts;
  let verb: Decision["verb"] = "correct";
  for (const resident of new Set(residents)) {
    const person = known.people.find(({ id }) => id === resident);
    if (!person) {
      notChanged.push({ resident, refusal: new NotInRegister({ what: "resident" }) });
      continue;
    }
    if (change._tag === "MoveToHamlet" && moved.has(person.householdId)) continue;
    moved.add(person.householdId);
    const decided = decide(known, actOf(change, person, known));
    if (Result.isFailure(decided)) {
      notChanged.push({ resident, refusal: decided.failure });
      continue;
    }
    verb = decided.success.verb;
    known = afterwards(known, decided.success);
  }
  const { homes, people } = known;
  const changes = changesTo(facts, { homes, people });
  const changed = new Set(changes.map(({ id }) => id));
  return {
    ...{ verb, why: change.why, notChanged, changes },
    eventDate: "on" in change ? change.on : facts.today,
    homes: homes.filter(({ id }) => changed.has(id)),
    people: people.filter(({ id }) => changed.has(id)),
  };
};
