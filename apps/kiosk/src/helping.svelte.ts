import { ownClaimsAtKiosk, type ReportableRule, reportableRules } from "@huzhu/contract";
import { Quantity } from "@huzhu/domain/rulebook";
import { addDays, type CalendarDate, Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { DAYS, type DayName } from "./days.ts";
import { DEEDS_A_PAGE, type Kind, kindsOf, startOf, stepOf } from "./deeds.ts";
import type { Wires } from "./machine.svelte.ts";
import { Stepper } from "./stepper.svelte.ts";
import { stoodOf } from "./visit.ts";
import type { Visitor } from "./visitor.ts";

const ONE = Quantity.make(1);

/** 我帮了忙: what somebody did, how much of it, and on which day. */
export class Helping {
  readonly stepper = new Stepper();

  #wires: Wires;
  #visitor: Visitor;

  constructor(wires: Wires, visitor: Visitor) {
    this.#wires = wires;
    this.#visitor = visitor;
  }

  async open(): Promise<void> {
    const { client, asking } = this.#wires;
    const { visit, askForCard, failed } = this.#visitor;
    const standing = visit();
    if (standing === null) return askForCard("Report");
    const answers = await asking.ask(() =>
      Promise.all([
        client.call(reportableRules, {}),
        client.call(ownClaimsAtKiosk, { body: stoodOf(standing) }),
      ]),
    );
    if (answers === null) return;
    const [rules, claims] = answers;
    if (Result.isFailure(rules)) return failed(rules.failure, "asked", () => this.open());
    if (Result.isFailure(claims)) return failed(claims.failure, "asked", () => this.open());
    this.#show(kindsOf(rules.success, claims.success), rules.success.length);
  }

  /** 看别的. */
  askForKind(): void {
    const { way } = this.#wires;
    const { screen } = way;
    if (screen._tag !== "Deeds") return;
    way.show({ _tag: "Kinds", kinds: screen.kinds, page: 0 });
  }

  chooseKind(kind: Kind): void {
    const { way } = this.#wires;
    const { screen } = way;
    if (screen._tag !== "Kinds") return;
    way.show({ _tag: "Deeds", kinds: screen.kinds, kind, page: 0 });
  }

  choose(rule: ReportableRule): void {
    const { way } = this.#wires;
    const before = way.screen;
    this.stepper.start(startOf(rule), stepOf(rule));
    if (rule.asksQuantity) way.show({ _tag: "HowMany", rule, before });
    else way.show({ _tag: "WhichDay", rule, quantity: ONE, before });
  }

  /** 好了. */
  counted(): void {
    const { way } = this.#wires;
    const { screen } = way;
    if (screen._tag !== "HowMany") return;
    const { quantity } = this.stepper;
    way.show({ _tag: "WhichDay", rule: screen.rule, quantity, before: screen });
  }

  dateOf(day: DayName): CalendarDate {
    const today = localDate(Instant.make(this.#wires.clock.now()));
    return addDays(today, -DAYS.indexOf(day));
  }

  on(day: DayName): void {
    const { way } = this.#wires;
    const { screen } = way;
    if (screen._tag !== "WhichDay") return;
    const { rule, quantity } = screen;
    const eventDate = this.dateOf(day);
    const wish = { _tag: "Report", rule, quantity, day, eventDate } as const;
    way.show({ _tag: "Check", wish, before: screen });
  }

  /** What one often does; or all, where a page holds all; or the headings to choose from. */
  #show(kinds: readonly Kind[], rules: number): void {
    const { way } = this.#wires;
    const [first] = kinds;
    const asks = kinds.length > 1 && rules > DEEDS_A_PAGE && kinds.every(({ often }) => !often);
    if (first === undefined || asks) way.show({ _tag: "Kinds", kinds, page: 0 });
    else way.show({ _tag: "Deeds", kinds, kind: first, page: 0 });
  }
}
