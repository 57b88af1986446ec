import { type CanteenDay, changeCanteen, WEEKDAY_WORDS } from "@huzhu/contract";
import { type CanteenPolicy, Weekday } from "@huzhu/domain/canteen";
import type { ServiceCode } from "@huzhu/domain/catalog";
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readYuan, yuanText } from "../market/read-yuan.ts";

export const WEEKDAYS = Weekday.literals.map((day) => ({ day, word: WEEKDAY_WORDS[day] }));

/** What the canteen serves and cooks on which days, until when one signs up, how much may be owed. */
export class Opening {
  editing = $state(false);
  mostOwed = $state("");
  until = $state<number | null>(null);
  readonly services = new SvelteSet<ServiceCode>();
  readonly weekdays = new SvelteSet<Weekday>();
  readonly saving: Call<CanteenPolicy, unknown>;
  readonly dishes = new SvelteMap<Weekday, string>();
  readonly most = $derived.by(() => readYuan(this.mostOwed));
  readonly hour = $derived.by(() => {
    const { until } = this;
    return until !== null && Number.isInteger(until) && until >= 1 && until <= 24 ? until : null;
  });
  readonly #done: (done: string) => Promise<void>;

  constructor({ client }: Pick<Desk, "client">, done: (done: string) => Promise<void>) {
    this.#done = done;
    this.saving = new Call((policy, attempt) =>
      client.call(changeCanteen, { body: { policy }, attempt }),
    );
  }

  begin({ policy }: CanteenDay): void {
    this.editing = true;
    this.services.clear();
    this.weekdays.clear();
    for (const code of policy.services) this.services.add(code);
    for (const day of policy.weekdays) this.weekdays.add(day);
    this.dishes.clear();
    for (const { weekday, dishes } of policy.menu) this.dishes.set(weekday, dishes);
    this.until = policy.signUpUntil;
    this.mostOwed = yuanText(policy.mostOwed);
    this.saving.clear();
  }

  leave(): void {
    this.editing = false;
  }

  set<Value>(all: SvelteSet<Value>, value: Value, on: boolean): void {
    if (on) all.add(value);
    else all.delete(value);
  }

  async save(): Promise<void> {
    const { most, hour } = this;
    if (most === null || hour === null) return;
    const services = [...this.services].toSorted();
    const weekdays = [...this.weekdays].toSorted();
    const menu = weekdays.flatMap((weekday) => {
      const dishes = this.dishes.get(weekday)?.trim() ?? "";
      return dishes === "" ? [] : [{ weekday, dishes }];
    });
    const policy = { services, weekdays, menu, signUpUntil: hour, mostOwed: most };
    if ((await this.saving.send(policy)) === null) return;
    this.editing = false;
    await this.#done("改好了");
  }
}
