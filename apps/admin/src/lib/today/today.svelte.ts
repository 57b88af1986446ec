import {
  type AnswerOf,
  claimWork,
  closeRequest,
  coverAlert,
  helpRequests,
  type RequestRow,
  type Today,
  today,
} from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

/** What waits today, and the village in figures. */
export class TodayPage {
  /** What was last done, to be read out. */
  done = $state("");
  readonly figures: Ask<void, Today>;
  readonly covering: Ask<void, AnswerOf<typeof coverAlert>>;
  readonly working: Ask<void, AnswerOf<typeof claimWork>>;
  readonly calls: Ask<void, ReadonlyArray<RequestRow>>;
  readonly closing: Call<RequestRow["id"], unknown>;
  /** Those that nobody comes for yet. */
  readonly waiting = $derived.by(() =>
    (this.calls.answer ?? []).filter(
      ({ state: { _tag } }) => _tag === "Asked" || _tag === "Looking",
    ),
  );

  readonly #may: Desk["may"];

  constructor({ client, may }: Pick<Desk, "client" | "may">) {
    this.#may = may;
    this.covering = new Ask(() => client.call(coverAlert, {}));
    this.working = new Ask(() => client.call(claimWork, {}));
    this.figures = new Ask(() => client.call(today, {}));
    this.calls = new Ask(() => client.call(helpRequests, {}));
    this.closing = new Call((request, attempt) =>
      client.call(closeRequest, { params: { request }, attempt }),
    );
  }

  async open(): Promise<void> {
    await Promise.all([
      this.figures.send(),
      this.calls.send(),
      this.#may("decide-claim") ? this.working.send() : null,
      this.#may("see-fund") ? this.covering.send() : null,
    ]);
  }

  /** Somebody went there. */
  async close({ id, name, kiosk }: RequestRow): Promise<void> {
    if ((await this.closing.send(id)) === null) return;
    this.done = `${name ?? kiosk ?? "村民"}的求助办好了`;
    await this.calls.send();
  }
}
