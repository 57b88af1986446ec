import type { PrinterView } from "@huzhu/contract";
import type { ReservationId } from "@huzhu/domain/reservations";
import type { RedemptionId } from "@huzhu/domain/store";
import type { Instant } from "@huzhu/domain/time";
import { type Port, PrinterStuck } from "./port.ts";

/** Who forgets more than so many slips was out of paper for a day. */
const MOST_WAITING = 50;
const MOST_KNOWN = 500;
const RETRY_MS = 10_000;
/** A printer in the network that is not there is given up after 5 seconds. */
const TOLD_MS = 6000;

interface Waiting {
  readonly slip: Uint8Array;
  readonly tell: (printed: boolean) => void;
}

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
  readonly #known = new Set<RedemptionId | ReservationId>();
  readonly #waiting: Array<Waiting> = [];
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

  /** Whether a slip is asked for the first time: an attempt that is sent again prints nothing. */
  isFirst(id: RedemptionId | ReservationId): boolean {
    if (this.#known.has(id)) return false;
    this.#known.add(id);
    const [oldest] = this.#known;
    if (oldest !== undefined && this.#known.size > MOST_KNOWN) this.#known.delete(oldest);
    return true;
  }

  /** Puts a slip into the line, and tells once it is on paper, or that it still has to wait. */
  print(slip: Uint8Array): Promise<boolean> {
    const { promise, resolve: tell } = Promise.withResolvers<boolean>();
    this.#waiting.push({ slip, tell });
    if (this.#waiting.length > MOST_WAITING) this.#waiting.shift()?.tell(false);
    if (this.#stuck) tell(false);
    else this.#around.later(() => tell(false), TOLD_MS);
    void this.#go();
    return promise;
  }

  async #go(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    const { port, now, later } = this.#around;
    try {
      for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
        await port(next.slip);
        // Where far too many wait it may have been forgotten meanwhile.
        if (this.#waiting[0] === next) this.#waiting.shift();
        this.#stuck = null;
        next.tell(true);
      }
    } catch (error) {
      const why = error instanceof PrinterStuck ? error.why : "gone";
      this.#stuck = { why, since: this.#stuck?.since ?? now() };
      for (const { tell } of this.#waiting) tell(false);
      later(() => void this.#go(), RETRY_MS);
    }
    this.#busy = false;
  }
}
