import { type ElderRow, elder, type VisitRow, visits } from "@huzhu/contract";
import type { ResidentId } from "@huzhu/domain/people";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

type Elders = ReadonlyArray<ResidentId>;

/** Visits that are still to be made. */
const isToCome = ({ step }: VisitRow): boolean => step === "Planned" || step === "CheckedIn";
/** Visits at which somebody was there. */
const wasMade = ({ step }: VisitRow): boolean => step === "CheckedOut" || step === "Confirmed";
/** So many days are looked back for the last one. */
const LOOKING_BACK = 92;

/** The elders of a household as today says, and who comes to see them next. */
export class HouseholdElders {
  readonly asking: Ask<Elders, ReadonlyArray<ElderRow>>;
  readonly calendar: Ask<Elders, ReadonlyArray<VisitRow>>;
  readonly rows = $derived.by(() => this.asking.answer ?? []);
  readonly sentence = $derived.by(() => this.asking.sentence ?? this.calendar.sentence);
  /** Whether anything is known of visits: not everybody may see them. */
  readonly seesVisits: boolean;
  readonly #seesElders: boolean;
  readonly #today: CalendarDate;

  constructor({ client, may }: Pick<Desk, "client" | "may">, today: CalendarDate) {
    this.#today = today;
    this.#seesElders = may("see-elders");
    this.seesVisits = may("arrange-visits");
    this.asking = new Ask(async (ids) => {
      const some = ids.map((resident) => client.call(elder, { params: { resident } }));
      return Result.map(Result.all(await Promise.all(some)), (views) =>
        views.map((view) => view.elder),
      );
    });
    this.calendar = new Ask(async (ids) => {
      const from = addDays(today, -LOOKING_BACK);
      const some = ids.map((id) => client.call(visits, { query: { elder: id, from } }));
      return Result.map(Result.all(await Promise.all(some)), (all) => all.flat());
    });
  }

  /** Asks about the elders whom the family has now, as far as one may see them. */
  async open(ids: Elders): Promise<void> {
    if (!this.#seesElders || ids.length === 0) return this.asking.clear();
    await Promise.all([this.asking.send(ids), this.seesVisits && this.calendar.send(ids)]);
  }

  /** The visit at which somebody was there last, in the last three months. */
  last(id: ResidentId): VisitRow | null {
    const made = this.calendar.answer?.filter((one) => one.elder === id && wasMade(one)) ?? [];
    return made.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0] ?? null;
  }

  /** The visit that an elder waits for next. */
  next(id: ResidentId): VisitRow | null {
    const { answer } = this.calendar;
    const isNext = (one: VisitRow) => one.elder === id && one.on >= this.#today && isToCome(one);
    return answer?.find(isNext) ?? null;
  }
}
