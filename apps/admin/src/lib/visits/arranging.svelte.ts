import type { Failure } from "@huzhu/client";
import {
  askForElder,
  planVisit,
  type ResidentRow,
  saveCarePlan,
  type VisitService,
  visitServices,
} from "@huzhu/contract";
import { type DayPart, HelperId, type HelpKind } from "@huzhu/domain/reciprocity";
import type { CalendarDate } from "@huzhu/domain/time";
import type { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { searchPeople } from "../person/search-people.ts";

/** What is arranged: a request that somebody will look after, one visit, or one again and again. */
export type Arranged = "request" | "visit" | "plan";

const WEEKLY = 7;

/** 登记或安排: for whom, what, when, and who goes. */
export class Arranging {
  what = $state<Arranged>("visit");
  elder = $state.raw<ResidentRow | null>(null);
  helpers = $state.raw<ReadonlyArray<ResidentRow>>([]);
  kind = $state<HelpKind>("meal");
  service = $state("");
  on = $state("");
  part = $state<DayPart>("any");
  every = $state<number | null>(WEEKLY);
  urgent = $state(false);
  note = $state("");
  readonly choosing: Choice<ResidentRow>;
  readonly helping: Choice<ResidentRow>;
  readonly serving: Ask<void, ReadonlyArray<VisitService>>;
  readonly sending: Call<void, { readonly id: string }>;
  readonly services = $derived.by(() => this.serving.answer ?? []);
  readonly chosen = $derived.by(
    () => this.services.find(({ code }) => code === this.service) ?? null,
  );
  readonly day = $derived.by(() => readDate(this.on));
  readonly ready = $derived.by(() => {
    if (this.elder === null || this.day === null) return false;
    if (this.what === "request") return true;
    return this.chosen !== null && (this.what === "visit" || this.every !== null);
  });
  readonly #client: Desk["client"];

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#client = client;
    this.on = today;
    const search = searchPeople(client);
    this.choosing = new Choice({
      search,
      onchoose: (person) => {
        this.elder = person;
      },
    });
    this.helping = new Choice({ search, onchoose: (person) => this.add(person) });
    this.serving = new Ask(() => client.call(visitServices, {}));
    this.sending = new Call((_, attempt) => this.#send(attempt));
  }

  async open(): Promise<void> {
    const services = await this.serving.send();
    this.service ||= services?.[0]?.code ?? "";
  }

  add(person: ResidentRow): void {
    if (!this.helpers.some(({ id }) => id === person.id)) this.helpers = [...this.helpers, person];
  }

  drop(person: ResidentRow): void {
    this.helpers = this.helpers.filter(({ id }) => id !== person.id);
  }

  async #send(attempt: string): Promise<Result.Result<{ readonly id: string }, Failure>> {
    const { elder, day, chosen, part } = this;
    if (!elder || !day) throw new Error("Sent before it was ready.");
    const helpers = this.helpers.map(({ id }) => HelperId.make(id));
    if (this.what === "request") {
      const { kind, urgent, note } = this;
      const wish = { kind, service: null, wanted: day, part, urgent, note: note.trim() };
      return this.#client.call(askForElder, { body: { elder: elder.id, wish }, attempt });
    }
    if (!chosen) throw new Error("Sent without a service.");
    const who = { elder: elder.id, service: chosen.code, part };
    if (this.what === "visit") {
      return this.#client.call(planVisit, { body: { ...who, on: day, helpers }, attempt });
    }
    const plan = { ...who, every: this.every ?? WEEKLY, from: day, until: null };
    const body = { plan: { ...plan, helper: helpers[0] ?? null } };
    return this.#client.call(saveCarePlan, { body, attempt });
  }
}
