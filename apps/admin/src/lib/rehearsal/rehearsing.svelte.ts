import type { Failure } from "@huzhu/client";
import type { Rehearsal, Rulebook } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import type { Desk } from "../desk.ts";
import { sentenceOf } from "../failure.ts";
import { type Counter, type Hearing, startWorker } from "./counter.ts";
import { findHolders, type Holders } from "./holders.ts";
import type { Told } from "./script.ts";
import { windowWords } from "./words.ts";

const BROKEN = "试算出错了，什么都没有改动，请再试一次";

/**
 * 试算: a document over all that was ever counted. The page looks up who can win or lose, and a worker
 * asks for the past and counts it; what a counter tells after it was sent away is heard by nobody.
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
  #counter: Counter | null = null;

  constructor(desk: Pick<Desk, "client">, start: (hearing: Hearing) => Counter = startWorker) {
    this.#desk = desk;
    this.#start = start;
  }

  async start(draft: Rulebook, against: Rulebook | null): Promise<void> {
    this.stop();
    const counter = this.#begin(draft);
    const holders = await findHolders(this.#desk, draft);
    if (this.#counter !== counter) return;
    if (Result.isFailure(holders)) return this.#fail(holders.failure);
    this.holders = holders.success;
    counter.give({ draft, against, groups: holders.success.groups });
  }

  /** Gives it up; nothing of it is kept. */
  stop(): void {
    if (this.state === "running") this.state = "stopped";
    this.#end();
  }

  #begin(draft: Rulebook): Counter {
    this.state = "running";
    this.done = 0;
    this.total = null;
    this.sentence = null;
    this.rehearsal = null;
    this.draft = draft;
    const counter = this.#start({
      hear: (told) => {
        if (this.#counter === counter) this.#hear(told);
      },
      fail: () => {
        if (this.#counter === counter) this.#fail(null);
      },
    });
    this.#counter = counter;
    return counter;
  }

  #hear(told: Told): void {
    if (told._tag === "Counted") {
      this.done = told.done;
      this.total = told.total;
    } else if (told._tag === "Failed") {
      this.#fail(told.failure);
    } else {
      this.rehearsal = told.rehearsal;
      this.state = "finished";
      this.#end();
    }
  }

  #fail(failure: Failure | null): void {
    this.sentence = failure ? sentenceOf(failure) : BROKEN;
    this.state = "failed";
    this.#end();
  }

  #end(): void {
    this.#counter?.stop();
    this.#counter = null;
  }
}
