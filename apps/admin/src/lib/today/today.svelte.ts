import {
  type AnswerOf,
  claimWork,
  closeHelpCall,
  type HelpCall,
  helpCalls,
  type Today,
  today,
} from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

/** What waits today, and the village in figures. */
export class TodayPage {
  /** What was last done, to be read out. */
  done = $state("");
  readonly figures: Ask<void, Today>;
  readonly working: Ask<void, AnswerOf<typeof claimWork>>;
  readonly calls: Ask<void, ReadonlyArray<HelpCall>>;
  readonly closing: Call<HelpCall["id"], unknown>;

  readonly #may: Desk["may"];

  constructor({ client, may }: Pick<Desk, "client" | "may">) {
    this.#may = may;
    this.working = new Ask(() => client.call(claimWork, {}));
    this.figures = new Ask(() => client.call(today, {}));
    this.calls = new Ask(() => client.call(helpCalls, {}));
    this.closing = new Call((call, attempt) =>
      client.call(closeHelpCall, { params: { call }, attempt }),
    );
  }

  async open(): Promise<void> {
    await Promise.all([
      this.figures.send(),
      this.calls.send(),
      this.#may("decide-claim") ? this.working.send() : null,
    ]);
  }

  /** Somebody went there. */
  async close({ id, name, kiosk }: HelpCall): Promise<void> {
    if ((await this.closing.send(id)) === null) return;
    this.done = `${name ?? kiosk}的求助办好了`;
    await this.calls.send();
  }
}
