import { type KioskLine, kioskLines, kioskProof } from "@huzhu/contract";
import { sha256 } from "@noble/hashes/sha2.js";
import { Result } from "effect";
import type { Wires } from "./machine.svelte.ts";
import { verdictOf } from "./verdict.ts";
import { stoodOf } from "./visit.ts";
import type { Visitor } from "./visitor.ts";

/** So many lines are on the screen at once, each as tall as a hand. */
export const LINES_A_PAGE = 3;

/** 对公示: whether a line of one's own is in the notice on the board, and unchanged. */
export class Proving {
  #wires: Wires;
  #visitor: Visitor;

  constructor(wires: Wires, visitor: Visitor) {
    this.#wires = wires;
    this.#visitor = visitor;
  }

  /** The latest lines, to choose one of them. */
  async open(): Promise<void> {
    const { client, asking, way } = this.#wires;
    const { failed } = this.#visitor;
    const standing = this.#visitor.visit();
    if (standing === null) return;
    const answer = await asking.ask(() => client.call(kioskLines, { body: stoodOf(standing) }));
    if (answer === null) return;
    if (Result.isFailure(answer)) return failed(answer.failure, "asked", () => this.open());
    way.show({ _tag: "Lines", lines: answer.success.lines, page: 0 });
  }

  turnPage(): void {
    const { way } = this.#wires;
    const { screen } = way;
    if (screen._tag !== "Lines") return;
    const pages = Math.max(1, Math.ceil(screen.lines.length / LINES_A_PAGE));
    way.show({ ...screen, page: (screen.page + 1) % pages });
  }

  /** 晓得了. */
  close(): void {
    this.#wires.way.show({ _tag: "Points" });
  }

  async prove(chosen: KioskLine): Promise<void> {
    const { client, asking, way } = this.#wires;
    const { failed } = this.#visitor;
    const { screen } = way;
    const standing = this.#visitor.visit();
    if (screen._tag !== "Lines" || standing === null) return;
    const body = { ...stoodOf(standing), transfer: chosen.transfer };
    const answer = await asking.ask(() => client.call(kioskProof, { body }));
    if (answer === null) return;
    if (Result.isFailure(answer)) {
      return failed(answer.failure, "asked", () => this.prove(chosen));
    }
    const verdict = verdictOf(sha256, answer.success);
    way.show({ _tag: "Proof", chosen, verdict, from: screen });
  }
}
