import type { PrinterView } from "@huzhu/contract";
import type { RedemptionId } from "@huzhu/domain/store";
import type { Instant } from "@huzhu/domain/time";
import { type Port, PrinterStuck } from "./port.ts";

/** Who forgets more than so many slips was out of paper for a day. */
const MOST_WAITING = 50;
const MOST_KNOWN = 500;
const RETRY_MS = 10_000;

interface Around {
  readonly port: Port;
  /** How wide its paper is. */
  readonly dots: number;
  readonly now: () => Instant;
  /** Runs something a while later; nobody waits for it at the end. */
  readonly later: (run: () => void, milliseconds: number) => void;
}

/**
 * The receipt printer of this machine. Nobody waits for it: slips stand in line while it has no paper
 * or is not there, and come out when it is well again. A restart forgets them; each can be printed anew.
 */
export class Printer {
  readonly #around: Around;
  readonly #known = new Set<RedemptionId>();
  readonly #waiting: Array<Uint8Array> = [];
  #stuck: { readonly why: PrinterStuck["why"]; readonly since: Instant } | null = null;
  #busy = false;

  constructor(around: Around) {
    this.#around = around;
  }

  get dots(): number {
    return this.#around.dots;
  }

  get view(): PrinterView {
    const waiting = this.#waiting.length;
    const { why = "ready" as const, since = null } = this.#stuck ?? {};
    return { state: why, since, waiting };
  }

  /** Whether this is asked of a redemption for the first time: an attempt that is sent again prints nothing. */
  isFirst(redemption: RedemptionId): boolean {
    if (this.#known.has(redemption)) return false;
    this.#known.add(redemption);
    const [oldest] = this.#known;
    if (oldest !== undefined && this.#known.size > MOST_KNOWN) this.#known.delete(oldest);
    return true;
  }

  print(slip: Uint8Array): void {
    this.#waiting.push(slip);
    if (this.#waiting.length > MOST_WAITING) this.#waiting.shift();
    void this.#go();
  }

  async #go(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    const { port, now, later } = this.#around;
    try {
      for (let slip = this.#waiting[0]; slip !== undefined; slip = this.#waiting[0]) {
        await port(slip);
        // Where far too many wait it may have been forgotten meanwhile.
        if (this.#waiting[0] === slip) this.#waiting.shift();
        this.#stuck = null;
      }
    } catch (error) {
      const why = error instanceof PrinterStuck ? error.why : "gone";
      this.#stuck = { why, since: this.#stuck?.since ?? now() };
      later(() => void this.#go(), RETRY_MS);
    }
    this.#busy = false;
  }
}
