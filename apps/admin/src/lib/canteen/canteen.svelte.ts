import {
  type CanteenDay,
  canteenDay,
  type Eater,
  type EntryRow,
  letIn,
  planVisit,
  type RequestOf,
  type ResidentRow,
  takeBackEntry,
  type VisitService,
  visitServices,
} from "@huzhu/contract";
import type { EntryId } from "@huzhu/domain/canteen";
import type { ServiceCode } from "@huzhu/domain/catalog";
import type { ResidentId } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { searchElders } from "../person/search-people.ts";
import { Account } from "./account.svelte.ts";
import { Opening } from "./opening.svelte.ts";

interface Coming {
  readonly resident: ResidentId;
  readonly service: ServiceCode;
  readonly on: CalendarDate;
}

/** 食堂和日间照料: one day of one service, written down card by card. */
export class CanteenPage {
  on = $state("");
  service = $state<ServiceCode | null>(null);
  done = $state("");
  readonly asking: Ask<RequestOf<typeof canteenDay>["query"], CanteenDay>;
  readonly coming: Call<Coming, unknown>;
  readonly undoing: Call<EntryId, unknown>;
  readonly #desk: Pick<Desk, "may">;
  readonly #serving: Ask<void, ReadonlyArray<VisitService>>;
  readonly sending: Call<RequestOf<typeof planVisit>["body"], unknown>;
  /** By which service somebody looks in; nothing where the catalog has none. */
  readonly visit = $derived.by(() => this.#serving.answer?.[0] ?? null);
  readonly choice: Choice<ResidentRow>;
  readonly account: Account;
  readonly opening: Opening;
  readonly day = $derived.by(() => this.asking.answer);
  readonly today: CalendarDate;
  /** The services that the village has opened, each with its name. */
  readonly served = $derived.by(() => {
    const codes = new Set(this.day?.policy.services ?? []);
    return (this.day?.dishes ?? []).filter(({ code }) => codes.has(code));
  });
  readonly filters = $derived.by(() =>
    this.served.map(({ code, title }) => ({ value: code, word: title })),
  );
  readonly dish = $derived.by(() => this.served.find(({ code }) => code === this.chosen) ?? null);
  readonly chosen = $derived.by(() => this.service ?? this.day?.service ?? null);

  constructor(desk: Pick<Desk, "client" | "may">, today: CalendarDate) {
    const { client } = desk;
    this.#desk = desk;
    this.today = today;
    this.on = today;
    this.asking = new Ask((query) => client.call(canteenDay, { query }));
    this.coming = new Call(({ resident, ...body }, attempt) =>
      client.call(letIn, { params: { resident }, body, attempt }),
    );
    this.undoing = new Call((entry, attempt) =>
      client.call(takeBackEntry, { params: { entry }, attempt }),
    );
    this.#serving = new Ask(() => client.call(visitServices, {}));
    this.sending = new Call((body, attempt) => client.call(planVisit, { body, attempt }));
    this.choice = new Choice({
      search: searchElders(client),
      onchoose: (person) => this.come(person),
    });
    const told = (done: string) => this.#told(done);
    this.account = new Account(desk, today, told);
    this.opening = new Opening(desk, told);
  }

  async load(): Promise<void> {
    const on = readDate(this.on);
    const { service } = this;
    await this.asking.send({ ...(on && { on }), ...(service && { service }) });
  }

  /** Opens the day; whoever may send somebody to the missing also learns by which service. */
  async open(): Promise<void> {
    await Promise.all([this.load(), this.#desk.may("arrange-visits") && this.#serving.send()]);
  }

  async choose(service: ServiceCode): Promise<void> {
    this.service = service;
    await this.load();
  }

  /** Whoever lays the card down, or is found by name, has come. */
  async come({ id: resident, name }: Pick<ResidentRow, "id" | "name">): Promise<void> {
    const on = readDate(this.on);
    const { chosen: service } = this;
    this.done = "";
    if (service === null || on === null) return;
    if ((await this.coming.send({ resident, service, on })) === null) return;
    await this.#told(`${name}记上了`);
  }

  /** Somebody looks in today at who usually comes and is not there; who goes is said later. */
  async lookIn({ id: elder, name }: Eater): Promise<void> {
    if (!this.visit) return;
    const { code: service } = this.visit;
    const body = { elder, service, on: this.today, part: "any", helpers: [] } as const;
    if ((await this.sending.send(body)) === null) return;
    await this.#told(`安排了今天去${name}家，还没定谁去`);
  }

  async takeBack(line: EntryRow): Promise<void> {
    if ((await this.undoing.send(line.id)) === null) return;
    await this.#told(`${line.eater.name}的这一行划掉了`);
  }

  async #told(done: string): Promise<void> {
    this.done = done;
    await this.load();
  }
}
