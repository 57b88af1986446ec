import { helpRequests, type RequestRow, type VisitRow, visitBySlip, visits } from "@huzhu/contract";
import { SlipCode, type VisitStep } from "@huzhu/domain/reciprocity";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { Option, Schema } from "effect";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

/** How far back what nobody came to is looked for. */
const BACK_DAYS = 30;

const slipIn = Schema.decodeUnknownOption(SlipCode);

const OPEN: ReadonlySet<VisitStep> = new Set(["Planned", "CheckedIn", "CheckedOut", "Disputed"]);

/** 待办: who asked for help, and what waits on the way of visits. */
export class VisitBoard {
  slip = $state("");
  readonly asking: Ask<void, ReadonlyArray<RequestRow>>;
  readonly visiting: Ask<void, ReadonlyArray<VisitRow>>;
  readonly finding: Ask<SlipCode, VisitRow>;
  readonly requests = $derived.by(() => this.asking.answer ?? []);
  readonly #open = $derived.by(() =>
    (this.visiting.answer ?? []).filter(({ step }) => OPEN.has(step)),
  );
  /** Groups in the order of what cannot wait; those with nothing in them are left out. */
  readonly groups = $derived.by(() => {
    const all = this.#open;
    const planned = all.filter(({ step }) => step === "Planned");
    return [
      { title: "有争议，等裁定", rows: all.filter(({ step }) => step === "Disputed") },
      { title: "过了日子没人去", rows: planned.filter(({ on }) => on < this.#today) },
      {
        title: "还没定谁去",
        rows: planned.filter(({ on, helpers }) => on >= this.#today && helpers.length === 0),
      },
      {
        title: "今天要去",
        rows: all.filter(
          ({ on, step, helpers }) =>
            step === "CheckedIn" ||
            (step === "Planned" && on === this.#today && helpers.length > 0),
        ),
      },
      { title: "等老人确认", rows: all.filter(({ step }) => step === "CheckedOut") },
    ].filter(({ rows }) => rows.length > 0);
  });
  readonly slipRead = $derived.by(() => Option.getOrNull(slipIn(this.slip.trim())));
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.asking = new Ask(() => client.call(helpRequests, {}));
    const query = { from: addDays(today, -BACK_DAYS), to: addDays(today, 7) };
    this.visiting = new Ask(() => client.call(visits, { query }));
    this.finding = new Ask((slip) => client.call(visitBySlip, { params: { slip } }));
  }

  async open(): Promise<void> {
    await Promise.all([this.asking.send(), this.visiting.send()]);
  }

  /** The visit of the slip that somebody brought back; null where there is none. */
  async find(): Promise<VisitRow | null> {
    const slip = this.slipRead;
    return slip === null ? null : this.finding.send(slip);
  }
}
