import {
  type CanteenDay,
  canteenDay,
  helpRequests,
  type RequestRow,
  type VisitRow,
  visits,
} from "@huzhu/contract";
import { maskName, PersonName } from "@huzhu/domain/people";
import { DayPart } from "@huzhu/domain/reciprocity";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { helpersText } from "../visits/words.ts";

/** How far back what nobody came to is looked for. */
const BACK_DAYS = 30;
const PARTS = DayPart.literals;

type When = Pick<VisitRow, "part" | "hamlet">;

const byPart = (a: When, b: When): number =>
  PARTS.indexOf(a.part) - PARTS.indexOf(b.part) || a.hamlet.localeCompare(b.hamlet, "zh");

const masked = (name: string): string => maskName(PersonName.make(name));

/** 今日看板: who is visited by whom today, who was left out, what was asked, how many eat. */
export class DayBoard {
  /** In the hall everybody reads it: masked, and nothing of what is done for whom. */
  place = $state<"hall" | "office">("hall");
  readonly visiting: Ask<CalendarDate, ReadonlyArray<VisitRow>>;
  readonly asking: Ask<void, ReadonlyArray<RequestRow>>;
  readonly eating: Ask<CalendarDate, CanteenDay>;
  readonly hall = $derived.by(() => this.place === "hall");
  /** A screen in the hall stays open over midnight: what today is, is asked every time. */
  today: CalendarDate;
  readonly #clock: () => CalendarDate;
  readonly #all = $derived.by(() => (this.visiting.answer ?? []).map((row) => this.#shown(row)));
  /** Everything that is to happen today, or did, by the part of the day. */
  readonly visits = $derived.by(() =>
    this.#all
      .filter(({ on, step }) =>
        step === "CheckedIn" ? true : on === this.today && step !== "CalledOff",
      )
      .toSorted(byPart),
  );
  /** Days that are over, and nobody came. */
  readonly late = $derived.by(() =>
    this.#all.filter(({ on, step }) => step === "Planned" && on < this.today),
  );
  readonly alone = $derived.by(
    () => this.visits.filter(({ step, nobody }) => step === "Planned" && nobody).length,
  );
  readonly requests = $derived.by(() => this.asking.answer ?? []);
  /** How many are expected at the table today, and how many of them have come; null where it is shut. */
  readonly table = $derived.by(() => {
    const day = this.eating.answer;
    if (!day || day.service === null) return null;
    return { expected: day.came.length + day.missing.length, came: day.came.length };
  });
  readonly sentence = $derived.by(
    () => this.visiting.sentence ?? this.asking.sentence ?? this.eating.sentence,
  );
  readonly #eats: boolean;

  constructor({ client, may }: Pick<Desk, "client" | "may">, today: () => CalendarDate) {
    this.#clock = today;
    this.today = $state.raw(today());
    this.#eats = may("keep-canteen");
    this.visiting = new Ask((to) =>
      client.call(visits, { query: { from: addDays(to, -BACK_DAYS), to } }),
    );
    this.asking = new Ask(() => client.call(helpRequests, {}));
    this.eating = new Ask((on) => client.call(canteenDay, { query: { on } }));
  }

  async open(): Promise<void> {
    this.today = this.#clock();
    const eating = this.#eats ? this.eating.send(this.today) : null;
    await Promise.all([this.visiting.send(this.today), this.asking.send(), eating]);
  }

  #shown(row: VisitRow) {
    const helpers = this.hall
      ? row.helpers.map(({ name }) => ({ name: masked(name) }))
      : row.helpers;
    return {
      ...row,
      nobody: helpers.length === 0,
      name: this.hall ? masked(row.name) : row.name,
      who: helpersText(helpers),
      does: this.hall ? "" : row.serviceTitle,
    };
  }
}
