import type { HamletId } from "../../people/ids.ts";
import type { Sex } from "../../people/sex.ts";
import type { HelperId } from "../helper/ids.ts";
import type { HelperProfile } from "../helper/profile.ts";
import type { Skill } from "../helper/skill.ts";
import type { Slot } from "./slot.ts";

/** A visit that a helper has said yes to already. */
export interface Committed extends Slot {
  readonly minutes: number;
}

/** A helper as the week finds them. */
export interface Candidate {
  readonly id: HelperId;
  /** `null` for somebody from outside the village. */
  readonly hamlet: HamletId | null;
  readonly sex: Sex;
  readonly profile: Pick<
    HelperProfile,
    "skills" | "languages" | "times" | "mostVisits" | "restingUntil" | "barred" | "leavesOn"
  >;
  /** The skills for which they have a paper that holds. */
  readonly qualified: ReadonlyArray<Skill>;
  /** What these papers are called, as they and as people call it. */
  readonly papers: ReadonlyArray<string>;
  /** Visits of the week that stand already. */
  readonly committed: ReadonlyArray<Committed>;
}
