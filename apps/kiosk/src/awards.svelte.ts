import { type KioskAward, kioskAwards } from "@huzhu/contract";
import { Result } from "effect";
import type { Wires } from "./machine.svelte.ts";
import type { Screen } from "./screen.ts";
import { stoodOf } from "./visit.ts";
import type { Visitor } from "./visitor.ts";

/** 评奖公示: who gets an award for what was done, for anybody to read and to doubt. */
export class Awards {
  #wires: Wires;
  #visitor: Visitor;

  constructor(wires: Wires, visitor: Visitor) {
    this.#wires = wires;
    this.#visitor = visitor;
  }

  async open(): Promise<void> {
    const { client, asking, way } = this.#wires;
    const visit = this.#visitor.visit();
    // Whoever acts for somebody and may not see their things reads what everybody reads.
    const own = visit && visit.holder.acting?.see !== false ? stoodOf(visit) : null;
    const answer = await asking.ask(() => client.call(kioskAwards, { body: { own } }));
    if (answer === null) return;
    if (Result.isFailure(answer)) {
      return this.#visitor.failed(answer.failure, "asked", () => this.open());
    }
    way.show({ _tag: "Awards", lines: answer.success, page: 0 });
  }

  look(line: KioskAward): void {
    const { way } = this.#wires;
    way.show({ _tag: "AwardLine", line, before: way.screen });
  }

  /** 我不同意: only who lays a card may say so; then they are where they were. */
  object(line: KioskAward, before: Screen = this.#wires.way.screen): void {
    const { visit, askForCard } = this.#visitor;
    const doubt = { _tag: "AwardObjection", line } as const;
    if (visit() === null) askForCard({ ...doubt, before });
    else this.#wires.way.show({ _tag: "Reasons", doubt, before });
  }
}
