import type { Failure } from "@huzhu/client";
import {
  type ClaimDraft,
  type Neighbour,
  type OwnHamlet,
  type Preview,
  previewClaims,
} from "@huzhu/contract";
import type { ResidentId } from "@huzhu/domain/people";
import type { Rule } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { SvelteSet } from "svelte/reactivity";
import { Deed } from "../claims/deed.svelte.ts";
import { quantityText } from "../claims/read-quantity.ts";
import type { Desk } from "../desk.ts";
import { sentenceOf } from "../failure.ts";
import { nearDay } from "./days.ts";
import { findNeighbours, namesOf } from "./neighbours.ts";

export type EntryStep = "people" | "how" | "check";

/** What the village says to one person's claim before it is sent. */
export interface Checked {
  readonly person: Neighbour;
  readonly preview: Preview | null;
  readonly trouble: string | null;
}

const HALF = 5;

/** 登记一件事: which people did it, how much and when, looked at once more before it goes. */
export class PhoneEntry {
  step = $state<EntryStep>("people");
  search = $state("");
  busy = $state(false);
  /** The village could not be asked what it is worth; it can be sent all the same. */
  unasked = $state(false);
  checked = $state.raw<ReadonlyArray<Checked>>([]);
  readonly chosen = new SvelteSet<ResidentId>();
  readonly deed: Deed;
  readonly rule: Rule;
  readonly today: CalendarDate;
  readonly own: OwnHamlet;
  readonly found = $derived.by(() => findNeighbours(this.own.people, this.search));
  readonly people = $derived.by(() => this.own.people.filter(({ id }) => this.chosen.has(id)));
  readonly draft = $derived.by(() => this.#draftOf(this.people));
  /** What is still to be filled in. */
  readonly missing = $derived.by(() => {
    const { deed } = this;
    if (this.people.length === 0) return "先点名字";
    return deed.dateProblem ?? deed.quantityProblem ?? deed.missing ?? null;
  });
  readonly good = $derived(this.checked.filter(({ trouble }) => trouble === null));
  readonly bad = $derived(this.checked.filter(({ trouble }) => trouble !== null));
  /** All of it in one sentence. */
  readonly words = $derived.by(() => this.#words(this.people));
  readonly #desk: Pick<Desk, "client" | "me">;

  constructor(desk: Pick<Desk, "client" | "me">, own: OwnHamlet, rule: Rule, today: CalendarDate) {
    this.#desk = desk;
    this.own = own;
    this.rule = rule;
    this.today = today;
    const ask = () => Promise.resolve(Result.succeed(own.rulebooks));
    this.deed = new Deed(desk, today, () => {}, ask);
  }

  async load(): Promise<void> {
    await this.deed.load();
    this.deed.choose(this.rule);
  }

  toggle({ id }: Neighbour): void {
    if (this.chosen.has(id)) this.chosen.delete(id);
    else this.chosen.add(id);
  }

  /** One more or one less, in halves where the rule counts decimals; never below one step. */
  count(by: 1 | -1): void {
    const { decimals, quantity, usual } = this.deed;
    const unit = 10 ** decimals;
    const step = decimals > 0 ? (unit * HALF) / 10 : usual;
    const next = Math.max(step, (quantity ?? 0) + by * step);
    this.deed.each = quantityText(next, decimals);
  }

  /** Goes on to the next step, as far as this one is filled in. */
  async next(): Promise<void> {
    if (this.step === "people" && this.people.length > 0) this.step = "how";
    else if (this.step === "how" && this.missing === null) {
      this.step = "check";
      await this.check();
    }
  }

  /** Goes back; `false` where there is no earlier step. */
  back(): boolean {
    if (this.step === "people") return false;
    this.step = this.step === "check" ? "how" : "people";
    return true;
  }

  /** Asks what everybody would get; where the village says no, for whom and why. */
  async check(): Promise<void> {
    const { people } = this;
    this.busy = true;
    const all = await this.#ask(people);
    this.unasked = Result.isFailure(all) && all.failure._tag === "Unreachable";
    if (Result.isSuccess(all) || this.unasked || people.length === 1) {
      this.checked = people.map((person, at) => this.#checkedAs(person, all, at));
    } else {
      const each: Array<Checked> = [];
      for (const person of people) {
        each.push(this.#checkedAs(person, await this.#ask([person]), 0));
      }
      this.checked = each;
    }
    this.busy = false;
  }

  /** Leaves somebody out whom the village would not take. */
  leaveOut({ person }: Checked): void {
    this.chosen.delete(person.id);
    this.checked = this.checked.filter((one) => one.person.id !== person.id);
  }

  /** What goes out: everybody with whom nothing is wrong. */
  ready(): { readonly draft: ClaimDraft; readonly words: string } | null {
    const people = this.good.map(({ person }) => person);
    const draft = this.#draftOf(people);
    return draft && { draft, words: this.#words(people) };
  }

  #draftOf(people: ReadonlyArray<Neighbour>): ClaimDraft | null {
    const { quantity } = this.deed;
    if (quantity === null) return null;
    return this.deed.draftFor(
      people.map(({ household, id: resident }) => ({ household, resident, quantity })),
    );
  }

  #ask(people: ReadonlyArray<Neighbour>) {
    const body = this.#draftOf(people);
    if (!body) throw new Error("Only what is filled in is checked.");
    return this.#desk.client.call(previewClaims, { body });
  }

  #checkedAs(
    person: Neighbour,
    answer: Result.Result<ReadonlyArray<Preview>, Failure>,
    at: number,
  ): Checked {
    if (Result.isSuccess(answer)) {
      return { person, preview: answer.success[at] ?? null, trouble: null };
    }
    const unreachable = answer.failure._tag === "Unreachable";
    return { person, preview: null, trouble: unreachable ? null : sentenceOf(answer.failure) };
  }

  #words(people: ReadonlyArray<Neighbour>): string {
    const { deed, rule, today } = this;
    const day = deed.eventDate ? nearDay(deed.eventDate, today) : "";
    const many = deed.counts ? `${deed.each}${rule.unit}` : "";
    const each = people.length > 1 && many !== "" ? `每人${many}` : many;
    return [day, rule.title, each, namesOf(people)].filter((part) => part !== "").join("，");
  }
}
