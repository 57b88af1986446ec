import { type RequestOf, recordCareEvent } from "@huzhu/contract";
import type { CareEventKind } from "@huzhu/domain/elders";
import type { ResidentId } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "./read-date.ts";

type Body = RequestOf<typeof recordCareEvent>["body"];

/** 记一件事: a fall, a stay in hospital; the next assessment comes sooner for it. */
export class Happening {
  kind = $state<CareEventKind>("fall");
  on = $state("");
  note = $state("");
  readonly sending: Call<Body, unknown>;
  readonly ready = $derived.by(() => readDate(this.on) !== null);
  readonly #done: () => Promise<void>;
  readonly #today: CalendarDate;

  constructor(
    { client }: Pick<Desk, "client">,
    resident: ResidentId,
    today: CalendarDate,
    done: () => Promise<void>,
  ) {
    this.#today = today;
    this.#done = done;
    this.on = today;
    const params = { resident };
    this.sending = new Call((body, attempt) =>
      client.call(recordCareEvent, { params, body, attempt }),
    );
  }

  async send(): Promise<void> {
    const on = readDate(this.on);
    if (on === null) return;
    const event = { kind: this.kind, on, note: this.note.trim() };
    if ((await this.sending.send({ event })) !== null) await this.#done();
  }

  clear(): void {
    this.on = this.#today;
    this.note = "";
    this.sending.clear();
  }
}
