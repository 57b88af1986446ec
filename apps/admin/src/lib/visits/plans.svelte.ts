import { type CarePlanRow, carePlans, endCarePlan } from "@huzhu/contract";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

/** 定期探访: what comes again and again, as long as it goes on. */
export class PlanList {
  done = $state("");
  readonly asking: Ask<void, ReadonlyArray<CarePlanRow>>;
  readonly ending: Call<CarePlanRow["id"], unknown>;
  readonly rows = $derived.by(() =>
    (this.asking.answer ?? []).filter(({ until }) => until === null || until >= this.#today),
  );
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.asking = new Ask(() => client.call(carePlans, { query: {} }));
    this.ending = new Call((plan, attempt) =>
      client.call(endCarePlan, { params: { plan }, body: { until: today }, attempt }),
    );
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  async end({ id, name }: CarePlanRow): Promise<void> {
    if ((await this.ending.send(id)) === null) return;
    this.done = `${name}的定期探访到今天为止`;
    await this.open();
  }
}
