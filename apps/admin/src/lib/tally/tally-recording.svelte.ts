import { type ClaimDraft, recordClaims } from "@huzhu/contract";
import { type Points, sum } from "@huzhu/domain/points";
import { Result } from "effect";
import { newAttemptId } from "../attempt-id.ts";
import type { Desk } from "../desk.ts";
import { sentenceOf } from "../failure.ts";
import type { Cell } from "./cell.svelte.ts";
import type { Line } from "./line.svelte.ts";

type Deed = Pick<ClaimDraft, "eventDate" | "note">;

/** What goes out at once: one rule, everybody's boxes of it, under an attempt of its own. */
interface Batch {
  readonly attempt: string;
  readonly draft: ClaimDraft;
  readonly cells: ReadonlyArray<Cell>;
}

/**
 * Writing a sheet down. Of a batch that the network swallowed nobody knows whether it is written, so
 * its boxes are locked and it goes out again just as it was; what is refused comes back to be mended.
 */
export class TallyRecording {
  busy = $state(false);
  sentence = $state<string | null>(null);
  #open = $state.raw<ReadonlyArray<Batch>>([]);
  readonly #desk: Pick<Desk, "client">;
  readonly #lines: () => ReadonlyArray<Line>;
  readonly #newId: () => string;
  readonly #cells = $derived.by(() => this.#lines().flatMap(({ cells }) => cells));
  /** The boxes that may be written down now. */
  readonly good = $derived.by(() => this.#cells.filter(({ state }) => state === "worth"));
  /** Those with something wrong; they stay until somebody has mended or dropped them. */
  readonly bad = $derived.by(() =>
    this.#cells.filter(({ state }) => state === "refused" || state === "wrong"),
  );
  readonly asking = $derived.by(() => this.#cells.some(({ state }) => state === "asking"));
  readonly recorded = $derived.by(() => this.#cells.filter(({ state }) => state === "recorded"));
  readonly points: Points = $derived.by(() =>
    sum(this.good.flatMap(({ preview }) => preview?.points ?? [])),
  );
  /** Something went out, and nobody knows whether it arrived. */
  readonly canRetry = $derived(this.#open.length > 0 && !this.busy);
  readonly ready = $derived.by(
    () => !this.busy && (this.canRetry || (!this.asking && this.good.length > 0)),
  );
  /** Everything that stood on the sheet is written down. */
  readonly done = $derived.by(
    () =>
      this.recorded.length > 0 &&
      this.#cells.every(({ state }) => state === "recorded" || state === "empty"),
  );

  constructor(
    desk: Pick<Desk, "client">,
    lines: () => ReadonlyArray<Line>,
    newId: () => string = newAttemptId,
  ) {
    this.#desk = desk;
    this.#lines = lines;
    this.#newId = newId;
  }

  /** Writes down all that is good, after what is still on its way from before. */
  async send(deed: Deed | null): Promise<void> {
    if (!this.ready) return;
    this.busy = true;
    this.sentence = null;
    const fresh = deed && !this.asking ? this.#batches(deed) : [];
    const batches = [...this.#open, ...fresh];
    this.#open = batches;
    for (const batch of batches) await this.#sendOne(batch);
    this.busy = false;
  }

  #batches(deed: Deed): ReadonlyArray<Batch> {
    const byRule = Map.groupBy(this.good, ({ rule }) => rule.code);
    return [...byRule].map(([rule, cells]) => {
      const lines = cells.flatMap(({ household, quantity }) =>
        quantity === null ? [] : [{ household, resident: null, quantity }],
      );
      for (const cell of cells) cell.progress = "sent";
      return { attempt: this.#newId(), draft: { ...deed, rule, lines }, cells };
    });
  }

  async #sendOne(batch: Batch): Promise<void> {
    const { attempt, draft, cells } = batch;
    const rows = await this.#desk.client.call(recordClaims, { body: draft, attempt });
    if (Result.isFailure(rows)) this.sentence ??= sentenceOf(rows.failure);
    if (Result.isFailure(rows) && rows.failure._tag === "Unreachable") return;
    this.#open = this.#open.filter((one) => one !== batch);
    for (const cell of cells) cell.progress = Result.isSuccess(rows) ? "recorded" : "open";
    // One line of a batch is enough for all of it to be refused: each says whether it was that one.
    if (Result.isFailure(rows)) for (const cell of cells) await cell.look(draft);
  }
}
