import type { HouseholdRow } from "@huzhu/contract";
import type { HamletId, Relation, ResidentId, Sex } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import type { Kind } from "./words.ts";

export type HeirChoice = "unsaid" | "household" | "pool";
export type ShareChoice = "AllStay" | "ByHeads" | "Stated";
export type JoinHow = "born" | "movedIn" | "marriedIn";
export type LeaveHow = "died" | "movedOut" | "marriedOut";

/** Where a family is now; what a form begins with. */
export interface Place {
  readonly hamlet: HamletId;
  readonly number: string;
  readonly address: string | null;
}

/** A form as far as somebody has filled it in; which of its fields count depends on its kind. */
export class Draft {
  readonly kind: Kind;
  on = $state("");
  why = $state("");
  who = $state<ResidentId | "">("");
  goes = $state<ReadonlyArray<ResidentId>>([]);
  head = $state<ResidentId | "">("");
  newHead = $state<ResidentId | "">("");
  number = $state("");
  hamlet = $state<HamletId>();
  address = $state("");
  share = $state<ShareChoice>("AllStay");
  /** The points that go along, as somebody types them. */
  go = $state("");
  other = $state.raw<HouseholdRow | null>(null);
  relation = $state<Exclude<Relation, "head">>("other");
  to = $state("");
  back = $state("");
  heir = $state<HeirChoice>("unsaid");
  joins = $state<JoinHow>("born");
  leaves = $state<LeaveHow>("died");
  name = $state("");
  sex = $state<Sex>("female");
  birthDate = $state("");
  idNumber = $state("");
  phone = $state("");
  registered = $state(true);

  constructor(kind: Kind, place: Place, today: CalendarDate) {
    this.kind = kind;
    this.on = today;
    this.hamlet = place.hamlet;
    if (kind === "MoveHome") {
      this.number = place.number;
      this.address = place.address ?? "";
    }
  }

  /** Somebody goes along, or does not after all; whoever stays cannot be the new head. */
  toggle(id: ResidentId): void {
    const goes = this.goes.includes(id);
    this.goes = goes ? this.goes.filter((one) => one !== id) : [...this.goes, id];
    const { newHead, head } = this;
    if (newHead === "" || !this.goes.includes(newHead)) this.newHead = this.goes[0] ?? "";
    if (head !== "" && this.goes.includes(head)) this.head = "";
  }
}
