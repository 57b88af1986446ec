import {
  type AlertRow,
  type AnswerOf,
  alerts,
  checkNow,
  type SelfChecks,
  selfChecks,
  settleAlert,
} from "@huzhu/contract";
import type { Unit } from "@huzhu/domain/points";
import { SvelteMap } from "svelte/reactivity";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { pageCount } from "../page-count.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { unitOf } from "./unit-of.ts";

export type AlertFilter = "open" | "settled";

export const ALERT_FILTERS: ReadonlyArray<{ readonly value: AlertFilter; readonly word: string }> =
  [
    { value: "open", word: "还没处理" },
    { value: "settled", word: "处理过的" },
  ];

interface Settling {
  readonly alert: AlertRow["id"];
  readonly note: string;
}

/** 自检: what is not as the laws of the ledger say, until somebody has said what became of it. */
export class AlertsPage {
  filter = $state<AlertFilter>("open");
  /** The alert that is being settled. */
  settling = $state<AlertRow["id"] | null>(null);
  note = $state("");
  done = $state("");
  readonly asking: Ask<
    { readonly state: AlertFilter; readonly page: number },
    AnswerOf<typeof alerts>
  >;
  readonly checks: Ask<void, SelfChecks>;
  readonly running: Call<void, SelfChecks>;
  readonly calling: Call<Settling, AlertRow>;
  readonly rows = $derived.by(() => this.asking.answer?.rows ?? []);
  readonly page = $derived.by(() => this.asking.answer?.page ?? 1);
  readonly pages = $derived.by(() => pageCount(this.asking.answer));
  readonly empty = $derived.by(() => this.asking.answer?.rows.length === 0);
  /** Whether a self-check is going on now. */
  readonly busy = $derived.by(() => this.checks.answer?.running ?? false);
  readonly last = $derived.by(() => this.checks.answer?.latest[0] ?? null);
  readonly ready = $derived(this.note.trim() !== "");
  readonly #desk: Desk;
  /** What the amounts of alerts are counted in, as far as it is known by now. */
  readonly #units = new SvelteMap<AlertRow["id"], Unit>();

  constructor(desk: Desk) {
    const { client } = desk;
    this.#desk = desk;
    this.asking = new Ask((query) => client.call(alerts, { query }));
    this.checks = new Ask(() => client.call(selfChecks, {}));
    this.running = new Call((_, attempt) => client.call(checkNow, { attempt }));
    this.calling = new Call(({ alert, note }, attempt) =>
      client.call(settleAlert, { params: { alert }, body: { note }, attempt }),
    );
  }

  async open(): Promise<void> {
    await Promise.all([this.load(), this.checks.send()]);
  }

  async load(page = 1): Promise<void> {
    const found = await this.asking.send({ state: this.filter, page });
    await Promise.all((found?.rows ?? []).map((alert) => this.#learnUnit(alert)));
  }

  /** What should be and what is, in this village's scale. */
  figures(alert: AlertRow): Figures {
    return figuresOf(alert, this.#units.get(alert.id) ?? null, this.#desk);
  }

  async show(filter: AlertFilter): Promise<void> {
    this.filter = filter;
    this.leave();
    await this.load();
  }

  /** Starts a self-check; whoever shows it looks again until it has ended. */
  async check(): Promise<void> {
    this.done = "";
    if ((await this.running.send()) !== null) await this.checks.send();
  }

  /** Looks whether the self-check has ended, and then at what it found. */
  async look(): Promise<void> {
    const checks = await this.checks.send();
    if (checks && !checks.running) await this.load();
  }

  begin(alert: AlertRow["id"]): void {
    this.settling = alert;
    this.note = "";
    this.calling.clear();
  }

  leave(): void {
    this.settling = null;
  }

  async settle(): Promise<void> {
    if (this.settling === null || !this.ready) return;
    const settled = await this.calling.send({ alert: this.settling, note: this.note.trim() });
    if (!settled) return;
    this.settling = null;
    this.done = "记下了，这一条处理好了";
    await this.load();
  }

  async #learnUnit(alert: AlertRow): Promise<void> {
    if (this.#units.has(alert.id)) return;
    const unit = await unitOf(alert, this.#desk.client);
    if (unit !== null) this.#units.set(alert.id, unit);
  }
}
