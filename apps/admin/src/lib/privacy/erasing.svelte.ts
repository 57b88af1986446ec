import {
  type AnswerOf,
  confirmErasure,
  type ErasurePreview,
  erasurePreview,
  type RequestOf,
  requestErasure,
  withdrawErasure,
} from "@huzhu/contract";
import type { ResidentId } from "@huzhu/domain/people";
import type { ErasureGround } from "@huzhu/domain/privacy";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

type Body = RequestOf<typeof requestErasure>["body"];
const SHORTEST = 2;

/** 删除资料: one person asks for it and sees what goes and what stays, another one confirms it. */
export class Erasing {
  ground = $state<ErasureGround>("asked");
  reason = $state("");
  doubted = $state<"ask" | "confirm" | null>(null);
  done = $state("");
  readonly asking: Ask<void, ErasurePreview>;
  readonly requesting: Call<Body, unknown>;
  readonly withdrawing: Call<void, unknown>;
  readonly confirming: Call<void, AnswerOf<typeof confirmErasure>>;
  readonly preview = $derived.by(() => this.asking.answer);
  readonly request = $derived.by(() => this.preview?.request ?? null);
  /** Whether whoever sits here asked for it, so that somebody else has to confirm it. */
  readonly own = $derived.by(() => this.request?.preparedBy.id === this.#desk.me.staff.id);
  readonly ready = $derived.by(() => [...this.reason.trim()].length >= SHORTEST);
  readonly #desk: Pick<Desk, "client" | "me">;
  readonly #changed: () => Promise<unknown>;

  constructor(
    desk: Pick<Desk, "client" | "me">,
    resident: ResidentId,
    changed: () => Promise<unknown>,
  ) {
    const { client } = desk;
    this.#desk = desk;
    this.#changed = changed;
    const params = { resident };
    this.asking = new Ask(() => client.call(erasurePreview, { params }));
    this.requesting = new Call((body, attempt) =>
      client.call(requestErasure, { params, body, attempt }),
    );
    this.withdrawing = new Call((_, attempt) => client.call(withdrawErasure, { params, attempt }));
    this.confirming = new Call((_, attempt) => client.call(confirmErasure, { params, attempt }));
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  doubt(what: "ask" | "confirm"): void {
    this.doubted = what;
    this.done = "";
  }

  leave(): void {
    this.doubted = null;
    this.requesting.clear();
    this.confirming.clear();
  }

  async ask(): Promise<void> {
    if (!this.ready) return;
    const { ground } = this;
    if ((await this.requesting.send({ ground, reason: this.reason.trim() })) === null) return;
    this.reason = "";
    await this.#settle("申请好了，请另一位登录，到这一页确认");
  }

  async withdraw(): Promise<void> {
    if ((await this.withdrawing.send()) !== null) await this.#settle("申请撤掉了，什么都没有删");
  }

  async confirm(): Promise<void> {
    const erased = await this.confirming.send();
    if (erased !== null) await this.#settle(`删好了，账本上从此叫${erased.pseudonym}`);
  }

  async #settle(done: string): Promise<void> {
    this.leave();
    await this.#changed();
    await this.open();
    this.done = done;
  }
}
