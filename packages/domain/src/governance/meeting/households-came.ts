import { Result } from "effect";
import { ageOn } from "../../people/age.ts";
import type { HouseholdId } from "../../people/ids.ts";
import type { Person } from "../../people/register/person.ts";
import type { Happening, Voter } from "./happening.ts";
import type { Meeting } from "./meeting.ts";
import {
  HouseholdElsewhere,
  HouseholdIsThere,
  type MeetingElsewhere,
  NotKinOfHousehold,
  NotOfAge,
  NotThere,
  type OtherBody,
  StandsForEnough,
} from "./meeting-refusal.ts";
import { heldNow } from "./on-motion.ts";

/** Who votes in a village is of age (村民委员会组织法, article 13). */
export const VOTING_AGE = 18;

/** No source says for how many households one may stand. It is our own: their own, and one of kin. */
export const MOST_HOUSEHOLDS = 2;

/** Somebody who came, and the household that they came for. */
export interface Coming {
  readonly person: Pick<Person, "id" | "name" | "birthDate" | "householdId">;
  readonly household: {
    readonly id: HouseholdId;
    readonly number: string;
    readonly hamletId: string;
  };
  readonly how: Voter["how"];
  /** Whether their own household is kin to it. */
  readonly kin: boolean;
}

export type HouseholdRefusal =
  | MeetingElsewhere
  | OtherBody
  | HouseholdIsThere
  | HouseholdElsewhere
  | NotKinOfHousehold
  | NotOfAge
  | StandsForEnough;

/** Writes down who came for a household: of it or kin, of age, and only one. */
export const householdCame = (
  meeting: Meeting,
  { person, household, how, kin }: Coming,
): Result.Result<Happening, HouseholdRefusal> =>
  Result.gen(function* () {
    const { voters } = yield* heldNow(meeting, "households");
    const { name } = person;
    const { id, number } = household;
    if (meeting.hamlet !== null && meeting.hamlet !== household.hamletId) {
      return yield* Result.fail(new HouseholdElsewhere({ number }));
    }
    if (voters.has(id)) return yield* Result.fail(new HouseholdIsThere({ number }));
    const own = person.householdId === id;
    if (!own && !kin) return yield* Result.fail(new NotKinOfHousehold({ name, number }));
    const age = ageOn(person.birthDate, meeting.date);
    if (age < VOTING_AGE) {
      return yield* Result.fail(new NotOfAge({ name, age, least: VOTING_AGE }));
    }
    const others = [...voters.values()].filter(({ resident }) => resident === person.id);
    if (others.length >= MOST_HOUSEHOLDS) {
      return yield* Result.fail(new StandsForEnough({ name, most: MOST_HOUSEHOLDS }));
    }
    const voter = { household: id, resident: person.id, as: own ? "member" : "kin", how } as const;
    return { _tag: "HouseholdsCame", voters: [voter] };
  });

/** Writes down that the voice of a household went, or was written down by mistake. */
export const householdLeft = (
  meeting: Meeting,
  { id, number }: Coming["household"],
): Result.Result<Happening, MeetingElsewhere | OtherBody | NotThere> =>
  Result.flatMap(
    heldNow(meeting, "households"),
    ({ voters }): Result.Result<Happening, NotThere> =>
      voters.has(id)
        ? Result.succeed({ _tag: "HouseholdLeft", household: id })
        : Result.fail(new NotThere({ name: number })),
  );
