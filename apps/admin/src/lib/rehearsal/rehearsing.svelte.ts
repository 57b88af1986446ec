import type { Failure } from "@huzhu/client";
import { claims, countedDeeds } from "@huzhu/contract";
import type { Rehearsal, Rulebook } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import type { Desk } from "../desk.ts";
import { sentenceOf } from "../failure.ts";
import { type Counter, type Hearing, startWorker } from "./counter.ts";
import { findHolders, type Holders } from "./holders.ts";
import type { Told } from "./orders.ts";
import { windowWords } from "./words.ts";

const BROKEN = "试算出错了，什么都没有改动，请再试一次";

/** One run, from its beginning to its end; what comes in after the end is of nobody. */
interface Run {
  readonly counter: Counter;
  /** Goes on when the counter has room for more, and says whether anybody still waits for it. */
  readonly room: () => Promise<boolean>;
}

/**
 * 试算: a document over all that was ever counted. The page asks for the past and a worker counts it:
 * while one page of deeds is counted, the next one is on its way.
 */
export class Rehearsing {
  state = $state<"idle" | "running" | "stopped" | "failed" | "finished">("idle");
  done = $state(0);
  /** How many claims there are; `null` while that is not known. */
  total = $state<number | null>(null);
  sentence = $state<string | null>(null);
  rehearsal = $state.raw<Rehearsal | null>(null);
  /** The document that was counted. */
  draft = $state.raw<Rulebook | null>(null);
  holders = $state.raw<Holders | null>(null);
  readonly running = $derived(this.state === "running");
  /** How far it is, in words. */
  readonly progress = $derived(
    this.total === null ? "正在找入过账的积分" : `算到第${this.done}次，一共${this.total}次`,
  );
  /** What was counted, for whoever cannot see the page change. */
  readonly result = $derived.by(() => {
    const { rehearsal } = this;
    if (!rehearsal || rehearsal.deeds === 0) return "";
    const months = [...rehearsal.points.months, ...(rehearsal.time?.months ?? [])]
      .map(({ month }) => month)
      .toSorted();
    const [from = "", to = ""] = [months[0], months.at(-1)];
    return `算好了：从${windowWords(from)}到${windowWords(to)}，${rehearsal.deeds}次都算了一遍`;
  });
  readonly #desk: Pick<Desk, "client">;
  readonly #start: (hearing: Hearing) => Counter;
  #run: Run | null = null;
  #ready: ((more: boolean) => void) | null = null;

  constructor(desk: Pick<Desk, "client">, start: (hearing: Hearing) => Counter = startWorker) {
    this.#desk = desk;
    this.#start = start;
  }

  async start(draft: Rulebook, against: Rulebook | null): Promise<void> {
    this.stop();
    const run = this.#begin(draft);
    const [total, holders] = await Promise.all([this.#count(), findHolders(this.#desk, draft)]);
    if (this.#run !== run) return;
    if (Result.isFailure(total)) return this.#fail(total.failure);
    if (Result.isFailure(holders)) return this.#fail(holders.failure);
    this.total = total.success;
    this.holders = holders.success;
    const { groups } = holders.success;
    run.counter.give({ _tag: "Begin", script: { draft, against, groups } });
    await this.#feed(run);
  }

  /** Gives it up; nothing of it is kept. */
  stop(): void {
    if (this.state === "running") this.state = "stopped";
    this.#end();
  }

  #begin(draft: Rulebook): Run {
    this.state = "running";
    this.done = 0;
    this.total = null;
    this.sentence = null;
    this.rehearsal = null;
    this.draft = draft;
    const counter = this.#start({
      hear: (told) => {
        if (this.#run === run) this.#hear(told);
      },
      fail: () => {
        if (this.#run === run) this.#fail(null);
      },
    });
    const room = () =>
      new Promise<boolean>((resolve) => {
        this.#ready = resolve;
      });
    const run: Run = { counter, room };
    this.#run = run;
    return run;
  }

  async #feed(run: Run): Promise<void> {
    let coming = this.#deeds(undefined);
    for (;;) {
      const found = await coming;
      if (this.#run !== run) return;
      if (Result.isFailure(found)) return this.#fail(found.failure);
      const { deeds, next } = found.success;
      const room = run.room();
      run.counter.give({ _tag: "Count", deeds });
      if (next !== null) coming = this.#deeds(next);
      if (!(await room)) return;
      if (next === null) break;
    }
    run.counter.give({ _tag: "Finish" });
  }

  #deeds(after: string | undefined) {
    const query = after === undefined ? {} : { after };
    return this.#desk.client.call(countedDeeds, { query });
  }

  async #count(): Promise<Result.Result<number, Failure>> {
    const found = await this.#desk.client.call(claims, { query: { state: "Approved" } });
    return Result.map(found, ({ total }) => total);
  }

  #hear(told: Told): void {
    if (told._tag === "Counted") this.done = told.done;
    if (told._tag === "Ready") this.#ready?.(true);
    if (told._tag !== "Finished") return;
    this.rehearsal = told.rehearsal;
    this.state = "finished";
    this.#end();
  }

  #fail(failure: Failure | null): void {
    this.sentence = failure ? sentenceOf(failure) : BROKEN;
    this.state = "failed";
    this.#end();
  }

  #end(): void {
    this.#run?.counter.stop();
    this.#run = null;
    this.#ready?.(false);
    this.#ready = null;
  }
}
