import { callHelp } from "@huzhu/contract";
import type { HelpKind } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import type { Wires } from "./machine.svelte.ts";
import { Unheard } from "./unheard.ts";
import { stoodOf } from "./visit.ts";
import type { Visitor } from "./visitor.ts";

/** 找人帮忙, 我想帮忙: somebody of the office hears of it, with a card or without. */
export class Calling {
  readonly unheard: Unheard;

  #wires: Wires;
  #visitor: Visitor;

  constructor(wires: Wires, visitor: Visitor) {
    this.unheard = new Unheard(wires);
    this.#wires = wires;
    this.#visitor = visitor;
  }

  open(): void {
    const { way } = this.#wires;
    if (way.screen._tag === "Help") return;
    way.show({ _tag: "Help", from: way.underneath, page: 0 });
  }

  async call(kind: HelpKind): Promise<void> {
    const { client, asking, way } = this.#wires;
    const { visit, attempts, failed } = this.#visitor;
    if (way.screen._tag === "HelpSent") return;
    const from = way.underneath;
    const standing = visit();
    const attempt = attempts.for(`help ${kind}`);
    const body = { kind, ...(standing ? stoodOf(standing) : { card: null }) };
    const answer = await asking.ask(() => client.call(callHelp, { attempt, body }));
    if (answer === null) return;
    const unheard = Result.isFailure(answer) && answer.failure._tag === "Unreachable";
    if (unheard) this.unheard.add({ attempt, body });
    else if (Result.isFailure(answer)) {
      return failed(answer.failure, "asked", () => this.call(kind));
    }
    attempts.answered(attempt);
    way.show({ _tag: "HelpSent", kind, unheard, from });
  }
}
