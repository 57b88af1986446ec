import { type StoreNow, storeNow } from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { dayWords } from "../when.ts";

/** What the counter says while the store is not open; it goes on all the same. */
export class DayNote {
  readonly asking: Ask<void, StoreNow>;
  readonly words = $derived.by(() => {
    const now = this.asking.answer;
    if (!now) return null;
    if (now.day && now.day.day !== now.today) return `${dayWords(now.day.day)}开了门没有关门`;
    return now.day === null || now.day.state === "opening" ? "今天还没开门" : null;
  });

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(storeNow, {}));
  }

  load(): Promise<unknown> {
    return this.asking.send();
  }
}
