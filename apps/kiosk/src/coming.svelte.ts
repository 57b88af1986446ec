import {
  confirmAtKiosk,
  disputeAtKiosk,
  type KioskVisit,
  twoCards,
  visitsAtKiosk,
  yearAtKiosk,
} from "@huzhu/contract";
import type { CardNumber } from "@huzhu/domain/people";
import { Result } from "effect";
import type { Wires } from "./machine.svelte.ts";
import type { Said } from "./screen.ts";
import { stoodOf } from "./visit.ts";
import type { Visitor } from "./visitor.ts";

/** 谁来看我: who comes to the card holder, what they say of it, and both cards at once. */
export class Coming {
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
    if (standing === null) return askForCard("Coming");
    const body = stoodOf(standing);
    // What the year comes to is nice to know: whoever waits for a visit is not kept by it.
    const year = client.call(yearAtKiosk, { body });
    const answer = await asking.ask(() => client.call(visitsAtKiosk, { body }));
    if (answer === null) return;
    if (Result.isFailure(answer)) return failed(answer.failure, "asked", () => this.open());
    const told = Result.getOrNull(await year);
    way.show({ _tag: "Coming", visits: answer.success, year: told, page: 0 });
  }

  look(visit: KioskVisit): void {
    const { way } = this.#wires;
    way.show({ _tag: "ComingSeen", visit, before: way.screen });
  }

  /** 好, 还可以, 不好: help was given; or 没有人来过. */
  async say(seen: KioskVisit, said: Said): Promise<void> {
    const { client, asking, way } = this.#wires;
    const { visit, attempts, failed } = this.#visitor;
    const standing = visit();
    if (standing === null) return;
    const attempt = attempts.for(`visit ${seen.visit} ${said}`);
    const who = { ...stoodOf(standing), visit: seen.visit };
    const answer = await asking.ask(async () =>
      said === "never"
        ? client.call(disputeAtKiosk, { attempt, body: who })
        : client.call(confirmAtKiosk, { attempt, body: { ...who, feedback: said } }),
    );
    if (answer === null) return;
    if (Result.isFailure(answer)) {
      return failed(answer.failure, "sent", () => this.say(seen, said));
    }
    attempts.answered(attempt);
    way.show({ _tag: "ComingSaid", said });
  }

  /** 我们一起来: the visit of the two begins, or ends. */
  async together(first: CardNumber, second: CardNumber): Promise<void> {
    const { client, asking, way } = this.#wires;
    const { attempts, failed } = this.#visitor;
    const attempt = attempts.for(`together ${first} ${second}`);
    const body = { first, second };
    const answer = await asking.ask(() => client.call(twoCards, { attempt, body }));
    if (answer === null) return;
    if (Result.isFailure(answer)) {
      return failed(answer.failure, "sent", () => this.together(first, second));
    }
    attempts.answered(attempt);
    way.show({ _tag: "Together", ...answer.success });
  }
}
