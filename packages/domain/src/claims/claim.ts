import { Schema } from "effect";
import { HouseholdId, ResidentId } from "../people/ids.ts";
import { Particulars, Quantity } from "../rulebook/deed.ts";
import { RuleCode } from "../rulebook/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { ClaimId } from "./ids.ts";
import { Note } from "./note.ts";
import { Party } from "./party.ts";
import { ClaimState } from "./state.ts";

/** 申报: somebody says that something worth points happened. {@link ClaimState} tells its way. */
export const Claim = Schema.Struct({
  id: ClaimId,
  household: HouseholdId,
  /** Who did it, where the village writes that down. */
  resident: Schema.NullOr(ResidentId),
  rule: RuleCode,
  quantity: Quantity,
  /** What the rule asks beside the quantity, and what was known of whoever the claim is for. */
  particulars: Particulars,
  eventDate: CalendarDate,
  note: Note,
  /** Staff, or the household itself at the kiosk. */
  recordedBy: Party,
  recordedAt: Instant,
  /** The wrong claim that this one stands for. */
  replaces: Schema.optionalKey(ClaimId),
  state: ClaimState,
});
export type Claim = typeof Claim.Type;
