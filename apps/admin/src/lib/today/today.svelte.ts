import { closeHelpCall, type HelpCall, helpCalls, type Today, today } from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

/** What waits today, and the village in figures. */
export class TodayPage {
  /** What was last done, to be read out. */
  done = $state("");
  readonly figures: Ask<void, Today>;
  readonly calls: Ask<void, ReadonlyArray<HelpCall>>;
  readonly closing: Call<HelpCall["id"], unknown>;

  constructor({ client }: Pick<Desk, "client">) {
    this.figures = new Ask(() => client.call(today, {}));
    this.calls = new Ask(() => client.call(helpCalls, {}));
    this.closing = new Call((call, attempt) =>
      client.call(closeHelpCall, { params: { call }, attempt }),
    );
  }

  async open(): Promise<void> {
    await Promise.all([this.figures.send(), this.calls.send()]);
  }

  /** Somebody went there. */
  async close({ id, name, kiosk }: HelpCall): Promise<void> {
    if ((await this.closing.send(id)) === null) return;
    this.done = `${name ?? kiosk}的求助办好了`;
    await this.calls.send();
  }
}
