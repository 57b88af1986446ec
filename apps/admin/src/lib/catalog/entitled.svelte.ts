import { type AnswerOf, entitled } from "@huzhu/contract";
import { ServiceCategory } from "@huzhu/domain/catalog";
import type { HamletId } from "@huzhu/domain/people";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

/** 应享: how many elders are entitled to what, in the village or a hamlet of it. */
export class Entitled {
  hamlet = $state.raw<HamletId | "">("");
  readonly asking: Ask<void, AnswerOf<typeof entitled>>;
  readonly groups = $derived.by(() => {
    const services = this.asking.answer?.services ?? [];
    return ServiceCategory.literals
      .map((category) => ({
        category,
        services: services.filter((service) => service.category === category),
      }))
      .filter((group) => group.services.length > 0);
  });
  readonly elders = $derived.by(() => this.asking.answer?.elders ?? 0);

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => {
      const query = this.hamlet === "" ? {} : { hamlet: this.hamlet };
      return client.call(entitled, { query });
    });
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  async choose(hamlet: HamletId | ""): Promise<void> {
    this.hamlet = hamlet;
    await this.open();
  }
}
