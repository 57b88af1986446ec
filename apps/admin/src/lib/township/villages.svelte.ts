import { type AnswerOf, villagesSeen } from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

/** The villages of a township, in figures. */
export class VillagesPage {
  readonly asking: Ask<void, AnswerOf<typeof villagesSeen>>;
  readonly villages = $derived.by(() => this.asking.answer?.villages ?? []);

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(villagesSeen, {}));
  }

  async load(): Promise<void> {
    await this.asking.send();
  }
}
