import { Result } from "effect";
import { ServiceCode } from "../../../catalog/ids.ts";
import { StaffId } from "../../../governance/index.ts";
import { HouseholdId, ResidentId } from "../../../people/index.ts";
import { CalendarDate, Instant } from "../../../time/index.ts";
import { HelperId } from "../../helper/ids.ts";
import { SlipCode, type Visit, VisitId } from "../../index.ts";

/** Nine in the morning of 6 March in the village, and minutes after it. */
export const at = (minutes = 0): Instant =>
  Instant.make(Date.parse("2026-03-06T01:00:00Z") + minutes * 60_000);
export const days = (count: number): number => count * 24 * 60;

export const date = (text: string): CalendarDate => CalendarDate.make(text);
export const helper = (name: string): HelperId => HelperId.make(name);
export const home = (name: string): HouseholdId => HouseholdId.make(name);
export const clerk = (id = "clerk", household: string | null = null) => ({
  id: StaffId.make(id),
  household: household === null ? null : home(household),
});

export const visit = (changes: Partial<Visit> = {}): Visit => ({
  id: VisitId.make("v"),
  cause: { _tag: "ByHand" },
  elder: ResidentId.make("elder"),
  service: ServiceCode.make("visit"),
  on: date("2026-03-06"),
  part: "any",
  dueBy: null,
  helpers: [helper("helper")],
  slip: SlipCode.make("123456"),
  state: { _tag: "Planned" },
  ...changes,
});

export const cards = (minutes: number) =>
  ({ at: at(minutes), evidence: { _tag: "TwoCards", kiosk: "k" } }) as const;

/** What a verb made of a visit; it must not have refused. */
export const taken = <A>(result: Result.Result<A, unknown>): A => Result.getOrThrow(result);
