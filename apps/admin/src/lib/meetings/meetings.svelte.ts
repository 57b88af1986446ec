import { type MeetingRow, meetings } from "@huzhu/contract";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { Calling } from "./calling.svelte.ts";

/** Every meeting, and calling the next one. */
export class MeetingsPage {
  readonly asking: Ask<void, ReadonlyArray<MeetingRow>>;
  readonly calling: Calling;
  readonly rows = $derived.by(() => this.asking.answer ?? []);
  readonly #today: CalendarDate;

  constructor(desk: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.asking = new Ask(() => desk.client.call(meetings, {}));
    this.calling = new Calling(desk, today);
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  async begin(): Promise<void> {
    const year = this.#today.slice(0, 4);
    await this.calling.begin(this.rows.filter(({ date }) => date.startsWith(year)).length);
  }
}
