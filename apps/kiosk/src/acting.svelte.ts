import {
  actForAtKiosk,
  type Holder,
  type OwnProxyLine,
  ownProxiesAtKiosk,
  revokeProxyAtKiosk,
} from "@huzhu/contract";
import type { CardNumber } from "@huzhu/domain/people";
import type { MandateId } from "@huzhu/domain/people/proxy";
import { Result } from "effect";
import type { Wires } from "./machine.svelte.ts";
import type { Goal } from "./screen.ts";
import type { Visitor } from "./visitor.ts";

interface Actor extends Visitor {
  /** Goes on as somebody, to where they wanted to go. */
  readonly goOn: (visit: ActingVisit, goal: Goal) => Promise<void>;
}

interface ActingVisit {
  readonly card: CardNumber;
  readonly mandate: MandateId;
  readonly holder: Holder;
}

/** 代办: for whom somebody acts who laid their own card, and who acts for them. */
export class Acting {
  #wires: Wires;
  #visitor: Actor;

  constructor(wires: Wires, visitor: Actor) {
    this.#wires = wires;
    this.#visitor = visitor;
  }

  /** 替他办. */
  async begin(mandate: MandateId, goal: Goal): Promise<void> {
    const { client, asking } = this.#wires;
    const { visit, attempts, failed, goOn } = this.#visitor;
    const card = visit()?.card;
    if (card === undefined) return;
    const attempt = attempts.for(`act ${mandate}`);
    const body = { card, mandate };
    const answer = await asking.ask(() => client.call(actForAtKiosk, { attempt, body }));
    if (answer === null) return;
    if (Result.isFailure(answer)) {
      return failed(answer.failure, "asked", () => this.begin(mandate, goal));
    }
    attempts.answered(attempt);
    await goOn({ card, mandate, holder: answer.success }, goal);
  }

  /** 谁替我办. */
  async open(): Promise<void> {
    const { client, asking, way } = this.#wires;
    const { visit, failed } = this.#visitor;
    const card = visit()?.card;
    if (card === undefined) return;
    const answer = await asking.ask(() => client.call(ownProxiesAtKiosk, { body: { card } }));
    if (answer === null) return;
    if (Result.isFailure(answer)) return failed(answer.failure, "asked", () => this.open());
    way.show({ _tag: "OwnProxies", proxies: answer.success, page: 0 });
  }

  choose(proxy: OwnProxyLine): void {
    const { way } = this.#wires;
    way.show({ _tag: "Dismiss", proxy, before: way.screen });
  }

  /** 不要他办了: at once. */
  async dismiss(): Promise<void> {
    const { client, asking, way } = this.#wires;
    const { visit, attempts, failed } = this.#visitor;
    const { screen } = way;
    const card = visit()?.card;
    if (screen._tag !== "Dismiss" || card === undefined) return;
    const { mandate } = screen.proxy;
    const attempt = attempts.for(`dismiss ${mandate}`);
    const request = { params: { mandate }, body: { card }, attempt };
    const answer = await asking.ask(() => client.call(revokeProxyAtKiosk, request));
    if (answer === null) return;
    if (Result.isFailure(answer)) {
      const unknown = answer.failure._tag === "Unreachable";
      if (!unknown) attempts.answered(attempt);
      return failed(answer.failure, "sent", () => (unknown ? this.dismiss() : this.open()));
    }
    attempts.answered(attempt);
    way.show({ _tag: "OwnProxies", proxies: answer.success, page: 0 });
  }
}
