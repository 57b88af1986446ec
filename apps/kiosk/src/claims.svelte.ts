import { type OwnClaim, ownClaimsAtKiosk } from "@huzhu/contract";
import { Result } from "effect";
import type { Wires } from "./machine.svelte.ts";
import { stoodOf } from "./visit.ts";
import type { Visitor } from "./visitor.ts";

/** 我的申报: what the card holder's household reported, and where each of it stands. */
export class Claims {
  #wires: Wires;
  #visitor: Visitor;

  constructor(wires: Wires, visitor: Visitor) {
    this.#wires = wires;
    this.#visitor = visitor;
  }

  async open(): Promise<void> {
    const { client, asking, way } = this.#wires;
    const { visit, askForCard, failed } = this.#visitor;
    const standing = visit();
    if (standing === null) return askForCard("Claims");
    const answer = await asking.ask(() =>
      client.call(ownClaimsAtKiosk, { body: stoodOf(standing) }),
    );
    if (answer === null) return;
    if (Result.isFailure(answer)) return failed(answer.failure, "asked", () => this.open());
    way.show({ _tag: "Claims", claims: answer.success, page: 0 });
  }

  look(claim: OwnClaim): void {
    const { way } = this.#wires;
    way.show({ _tag: "ClaimSeen", claim, before: way.screen });
  }

  /** 收回; asks once more before anything happens. */
  withdraw(claim: OwnClaim): void {
    const { way } = this.#wires;
    way.show({ _tag: "Check", wish: { _tag: "Withdrawal", claim }, before: way.screen });
  }

  /** 扣得不对. */
  appeal(claim: OwnClaim): void {
    const { way } = this.#wires;
    way.show({ _tag: "Reasons", doubt: { _tag: "Appeal", claim }, before: way.screen });
  }
}
