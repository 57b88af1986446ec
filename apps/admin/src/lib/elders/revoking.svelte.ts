import { type RequestOf, revokeCertification } from "@huzhu/contract";
import type { CertificationId } from "@huzhu/domain/elders";
import type { CalendarDate } from "@huzhu/domain/time";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "./read-date.ts";

interface Given {
  readonly certification: CertificationId;
  readonly body: RequestOf<typeof revokeCertification>["body"];
}

/** 注销证件: from a day on it does not hold any more, and why. */
export class Revoking {
  from = $state("");
  why = $state("");
  readonly sending: Call<Given, unknown>;
  readonly ready = $derived.by(() => readDate(this.from) !== null && this.why.trim() !== "");
  readonly #done: () => Promise<void>;
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate, done: () => Promise<void>) {
    this.#today = today;
    this.#done = done;
    this.from = today;
    this.sending = new Call(({ certification, body }, attempt) =>
      client.call(revokeCertification, { params: { certification }, body, attempt }),
    );
  }

  async send(certification: CertificationId): Promise<void> {
    const from = readDate(this.from);
    if (!this.ready || from === null) return;
    const body = { revocation: { from, why: this.why.trim() } };
    if ((await this.sending.send({ certification, body })) !== null) await this.#done();
  }

  clear(): void {
    this.from = this.#today;
    this.why = "";
    this.sending.clear();
  }
}
