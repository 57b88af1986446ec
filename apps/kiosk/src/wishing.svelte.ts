import type { Failure } from "@huzhu/client";
import {
  appealAtKiosk,
  objectAtKiosk,
  objectToAwardAtKiosk,
  reportAtKiosk,
  withdrawAtKiosk,
} from "@huzhu/contract";
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { line } from "./line.ts";
import type { Wires } from "./machine.svelte.ts";
import { stoodOf } from "./visit.ts";
import type { Again, Visitor } from "./visitor.ts";
import { type Wish, type WishTag, wishKey } from "./wish.ts";

interface Handing {
  readonly wish: Wish;
  readonly stood: ReturnType<typeof stoodOf>;
  readonly attempt: string;
}

type Handed = Result.Result<{ readonly until: CalendarDate | null }, Failure>;

/** 交上去: what somebody chose, once they have seen it in words. */
export class Wishing {
  #wires: Wires;
  #visitor: Visitor;
  #reopen: Record<WishTag, Again>;

  constructor(wires: Wires, visitor: Visitor, reopen: Record<WishTag, Again>) {
    this.#wires = wires;
    this.#visitor = visitor;
    this.#reopen = reopen;
  }

  /** A reason was pressed. */
  choose(wish: Wish): void {
    const { way } = this.#wires;
    way.show({ _tag: "Check", wish, before: way.screen });
  }

  async send(): Promise<void> {
    const { asking, way } = this.#wires;
    const { visit, attempts } = this.#visitor;
    const { screen } = way;
    const standing = visit();
    if (screen._tag !== "Check" || standing === null) return;
    const stood = stoodOf(standing);
    const { wish } = screen;
    const attempt = attempts.for(wishKey(wish));
    const answer = await asking.ask(() => this.#hand({ wish, stood, attempt }));
    if (answer === null) return;
    if (Result.isFailure(answer)) return this.#notSent(answer.failure, wish, attempt);
    attempts.answered(attempt);
    way.show({ _tag: "Sent", wish: wish._tag, until: answer.success.until });
  }

  /** Back to where what was handed in can be seen. */
  async seen(): Promise<void> {
    const { screen } = this.#wires.way;
    if (screen._tag === "Sent") await this.#reopen[screen.wish]();
  }

  #hand({ wish, stood, attempt }: Handing): Promise<Handed> {
    const { client } = this.#wires;
    switch (wish._tag) {
      case "Objection": {
        const why = line(`objection.${wish.reason}`).zh;
        const body = { ...stood, claim: wish.line.claim, why };
        return client.call(objectAtKiosk, { attempt, body });
      }
      case "AwardObjection": {
        const why = line(`award.${wish.reason}`).zh;
        const { round, candidate } = wish.line;
        return client.call(objectToAwardAtKiosk, {
          ...{ attempt, body: { ...stood, round, candidate, why } },
        });
      }
      case "Appeal": {
        const why = line(`appeal.${wish.reason}`).zh;
        const params = { claim: wish.claim.claim };
        return client.call(appealAtKiosk, { attempt, params, body: { ...stood, why } });
      }
      case "Withdrawal": {
        const why = line("withdrawal.why").zh;
        const params = { claim: wish.claim.claim };
        return client.call(withdrawAtKiosk, { attempt, params, body: { ...stood, why } });
      }
      case "Report": {
        const { quantity, eventDate } = wish;
        const body = { ...stood, rule: wish.rule.rule, quantity, eventDate };
        return client.call(reportAtKiosk, { attempt, body });
      }
    }
  }

  #notSent(failure: Failure, wish: Wish, attempt: string): void {
    const { attempts, failed } = this.#visitor;
    const unknown = failure._tag === "Unreachable";
    if (!unknown) attempts.answered(attempt);
    failed(failure, "sent", unknown ? () => this.send() : this.#reopen[wish._tag]);
  }
}
