import { type WaitingView, waitingForMe } from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

/** What is overdue in one's own hands, and what the township waits for. */
export class WaitingForMe {
  readonly asking: Ask<void, WaitingView>;
  /** Remarks that wait for an answer are told one by one. */
  readonly overdue = $derived.by(() =>
    (this.asking.answer?.overdue ?? []).filter(({ obligation }) => obligation !== "answer-remark"),
  );
  readonly remarks = $derived.by(() => this.asking.answer?.remarks ?? []);
  readonly nothing = $derived.by(() => this.overdue.length + this.remarks.length === 0);

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(waitingForMe, {}));
  }

  async load(): Promise<void> {
    await this.asking.send();
  }
}
