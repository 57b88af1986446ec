import { type AnswerOf, type RequestOf, reveal, revealed } from "@huzhu/contract";
import type { ResidentId } from "@huzhu/domain/people";
import type { SecretField } from "@huzhu/domain/privacy";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { Reason } from "./reason.svelte.ts";

type Body = RequestOf<typeof reveal>["body"];
type Whole = AnswerOf<typeof revealed>;
type Look = AnswerOf<typeof reveal>;

/** 看完整的: says why, which goes on record, and sees for as long as the page is open. */
export class Revealing {
  open = $state(false);
  readonly reason = new Reason();
  readonly sending: Call<Body, Look>;
  readonly asking: Ask<Look["look"], Whole>;
  readonly whole = $derived.by(() => this.asking.answer);
  readonly #done: () => Promise<unknown>;

  constructor(
    { client }: Pick<Desk, "client">,
    resident: ResidentId,
    done: () => Promise<unknown>,
  ) {
    this.#done = done;
    const params = { resident };
    this.sending = new Call((body, attempt) => client.call(reveal, { params, body, attempt }));
    this.asking = new Ask((look) => client.call(revealed, { params: { look } }));
  }

  start(): void {
    this.hide();
    this.open = true;
  }

  leave(): void {
    this.open = false;
    this.reason.clear();
    this.sending.clear();
  }

  async send(fields: ReadonlyArray<SecretField>): Promise<void> {
    const reason = this.reason.value;
    if (reason === null || fields.length === 0) return;
    const look = await this.sending.send({ fields, reason });
    if (look === null) return;
    await this.asking.send(look.look);
    this.leave();
    await this.#done();
  }

  /** Nobody who comes to the screen later sees what was shown to somebody else. */
  hide(): void {
    this.asking.clear();
  }
}
