import { kioskFund } from "@huzhu/contract";
import { Result } from "effect";
import type { Wires } from "./machine.svelte.ts";
import type { Visitor } from "./visitor.ts";

/** 账上的钱: what came, what was used and what is left, for anybody to see. */
export class Funding {
  #wires: Wires;
  #visitor: Visitor;

  constructor(wires: Wires, visitor: Visitor) {
    this.#wires = wires;
    this.#visitor = visitor;
  }

  async open(): Promise<void> {
    const { client, asking, way } = this.#wires;
    const answer = await asking.ask(() => client.call(kioskFund, {}));
    if (answer === null) return;
    if (Result.isFailure(answer)) {
      return this.#visitor.failed(answer.failure, "asked", () => this.open());
    }
    way.show({ _tag: "Fund", fund: answer.success });
  }

  /** 用在哪里. */
  lines(): void {
    const { way } = this.#wires;
    const { screen } = way;
    if (screen._tag !== "Fund") return;
    way.show({ _tag: "FundLines", fund: screen.fund, page: 0, before: screen });
  }
}
