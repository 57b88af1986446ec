import { noteList, type PrintedList, type RequestOf } from "@huzhu/contract";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { Reason } from "./reason.svelte.ts";

type Body = RequestOf<typeof noteList>["body"];

interface Outside {
  readonly list: PrintedList;
  /** How many people stand on it. */
  readonly people: () => number;
  readonly print: () => void;
}

/** A list with names goes to the printer once it is on record who takes it, and why. */
export class Printing {
  open = $state(false);
  readonly reason = new Reason();
  readonly sending: Call<Body, unknown>;
  readonly #outside: Outside;

  constructor({ client }: Pick<Desk, "client">, outside: Outside) {
    this.#outside = outside;
    this.sending = new Call((body, attempt) => client.call(noteList, { body, attempt }));
  }

  start(): void {
    this.open = true;
  }

  leave(): void {
    this.open = false;
    this.reason.clear();
    this.sending.clear();
  }

  async send(): Promise<void> {
    const reason = this.reason.value;
    if (reason === null) return;
    const { list, people, print } = this.#outside;
    if ((await this.sending.send({ list, people: people(), reason })) === null) return;
    this.leave();
    print();
  }
}
