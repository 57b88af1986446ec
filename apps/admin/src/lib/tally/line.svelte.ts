import type { HouseholdRow } from "@huzhu/contract";
import type { Rule } from "@huzhu/domain/rulebook";
import type { Desk } from "../desk.ts";
import { Cell } from "./cell.svelte.ts";

/** One row of the sheet: a household and its boxes. */
export class Line {
  readonly key: number;
  readonly household: HouseholdRow;
  readonly cells: ReadonlyArray<Cell>;
  readonly empty = $derived.by(() => this.cells.every(({ state }) => state === "empty"));

  /** One of its boxes is on its way to the server. */
  readonly sent = $derived.by(() => this.cells.some(({ progress }) => progress === "sent"));

  constructor(
    desk: Pick<Desk, "client">,
    key: number,
    household: HouseholdRow,
    rules: ReadonlyArray<Rule>,
  ) {
    this.key = key;
    this.household = household;
    this.cells = rules.map((rule) => new Cell(desk, rule, household.id));
  }

  /** How the household is called on screen. */
  get name(): string {
    return `户号${this.household.number} ${this.household.head ?? ""}`.trim();
  }
}
