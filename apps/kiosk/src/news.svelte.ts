import { type KioskNews, kioskNews } from "@huzhu/contract";
import { Result } from "effect";
import type { Wires } from "./machine.svelte.ts";

const EVERY = 5 * 60_000;

/** What the village tells everybody on the first screen; without an answer, what it told last. */
export class News {
  told = $state.raw<KioskNews>({ praises: [], claims: null, awards: [] });

  #wires: Pick<Wires, "client" | "clock">;
  #callOff = () => {};

  constructor(wires: Pick<Wires, "client" | "clock">) {
    this.#wires = wires;
  }

  async follow(): Promise<void> {
    const { client, clock } = this.#wires;
    this.#callOff();
    this.#callOff = clock.after(EVERY, () => void this.follow());
    const answer = await client.call(kioskNews, {});
    if (Result.isSuccess(answer)) this.told = answer.success;
  }
}
