import { pulse } from "@huzhu/contract";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Session, World } from "./session.svelte.ts";

const EVERY = 10_000;
const HERE = new Set(["localhost", "127.0.0.1", "[::1]"]);

interface Outside extends Pick<World, "client" | "clock"> {
  readonly session: Session;
  readonly build: string;
  readonly location: Pick<Location, "hostname">;
  /** Tells the machine that the page runs, paired or not. */
  readonly alive: () => void;
  /** Begins the page anew. */
  readonly renew: () => void;
}

/** The hash that the build gave its own file: which page this is. */
export const buildOf = (address: string): string => /-([\w-]{8})\.js/.exec(address)?.[1] ?? "";

/** The kiosk's sign of life, and what the office has it do. A server out of reach is no matter. */
export class Beating {
  #outside: Outside;
  #cardAt: Instant | null = null;
  /** What the last answer said of beginning anew; another answer after it is an order. */
  #restart: { readonly asked: string | null } | null = null;
  #due = false;

  constructor(outside: Outside) {
    this.#outside = outside;
  }

  start(): void {
    void this.beat();
    this.#outside.clock.after(EVERY, () => this.start());
  }

  cardRead(): void {
    this.#cardAt = Instant.make(this.#outside.clock.now());
  }

  /** A newer page lies ready: it comes when nobody stands here. */
  renewSoon(): void {
    this.#due = true;
    this.#renewIfFree();
  }

  async beat(): Promise<void> {
    const { client, session, build, location, alive } = this.#outside;
    const { machine } = session;
    const atHome = HERE.has(location.hostname);
    if (atHome) alive();
    if (machine.kiosk === null) return;
    const answer = await client.call(pulse, {
      body: {
        build,
        inUse: session.screen._tag !== "Attract",
        cardAt: this.#cardAt,
        atHome,
      },
    });
    if (Result.isFailure(answer)) return;
    const { word, reader, restart, meals } = answer.success;
    machine.told = { word, readerGone: reader === "gone", meals };
    const before = this.#restart;
    this.#restart = { asked: restart };
    if (before !== null && before.asked !== restart) this.#due = true;
    this.#renewIfFree();
  }

  get #free(): boolean {
    const { screen, calling } = this.#outside.session;
    return screen._tag === "Attract" && calling.unheard.empty;
  }

  #renewIfFree(): void {
    if (!this.#due || !this.#free) return;
    this.#due = false;
    this.#outside.renew();
  }
}
