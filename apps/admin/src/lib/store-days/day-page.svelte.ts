import {
  answerObjection,
  checkDay,
  objectToDay,
  type RequestOf,
  type StoreDayView,
  storeDay,
} from "@huzhu/contract";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

type Why = RequestOf<typeof objectToDay>["body"];

/** One day of the store, and what the supervisor says to it. */
export class DayPage {
  why = $state("");
  answer = $state("");
  said = $state("");
  view = $state.raw<StoreDayView | null>(null);
  readonly asking: Ask<void, StoreDayView>;
  readonly checking: Call<void, StoreDayView>;
  readonly objecting: Call<Why, StoreDayView>;
  readonly answering: Call<Why, StoreDayView>;

  constructor({ client }: Pick<Desk, "client">, day: CalendarDate) {
    const params = { day };
    this.asking = new Ask(() => client.call(storeDay, { params }));
    this.checking = new Call((_, attempt) => client.call(checkDay, { params, attempt }));
    this.objecting = new Call((body, attempt) =>
      client.call(objectToDay, { params, body, attempt }),
    );
    this.answering = new Call((body, attempt) =>
      client.call(answerObjection, { params, body, attempt }),
    );
  }

  async load(): Promise<void> {
    this.view = await this.asking.send();
  }

  async check(): Promise<void> {
    this.#done(await this.checking.send(), "签好了，差的记进了库存");
  }

  async object(): Promise<void> {
    const why = this.why.trim();
    if (why !== "") this.#done(await this.objecting.send({ why }), "异议记下了，等超市答复");
  }

  async reply(): Promise<void> {
    const why = this.answer.trim();
    if (why !== "") this.#done(await this.answering.send({ why }), "答复了，等监委会再看");
  }

  #done(view: StoreDayView | null, said: string): void {
    if (!view) return;
    this.view = view;
    this.said = said;
  }
}
