import { type HouseholdStatement, statement } from "@huzhu/contract";
import type { HouseholdId } from "@huzhu/domain/people";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

/** As many as say what went on lately; the others stand in the statement. */
const LATEST = 3;

/** What last moved the points of a household, the newest first. */
export class RecentLines {
  readonly asking: Ask<void, HouseholdStatement>;
  readonly lines = $derived.by(() => this.asking.answer?.lines.slice(0, LATEST) ?? []);

  constructor({ client }: Pick<Desk, "client">, id: HouseholdId) {
    this.asking = new Ask(() => client.call(statement, { params: { household: id }, query: {} }));
  }

  async open(): Promise<void> {
    await this.asking.send();
  }
}
