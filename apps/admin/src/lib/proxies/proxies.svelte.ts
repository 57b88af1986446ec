import {
  type AnswerOf,
  type MandateRow,
  proxies,
  type RequestOf,
  revokeProxy,
} from "@huzhu/contract";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { Appointing } from "./appointing.svelte.ts";
import { delegateName } from "./words.ts";

interface Revoking {
  readonly mandate: MandateRow["id"];
  readonly body: RequestOf<typeof revokeProxy>["body"];
}

/** 代理人: whom the people of a household let act for them, and for whom they act. */
export class Proxies {
  appointing = $state(false);
  revoking = $state<MandateRow["id"] | null>(null);
  by = $state<"elder" | "staff">("elder");
  why = $state("");
  /** What was last done, to be read out. */
  done = $state("");
  readonly asking: Ask<void, AnswerOf<typeof proxies>>;
  readonly ending: Call<Revoking, MandateRow>;
  readonly form: Appointing;
  readonly view = $derived.by(() => this.asking.answer);
  /** Those that hold or begin soon first, then what is over. */
  readonly named = $derived.by(() => {
    const all = this.view?.named ?? [];
    const stands = ({ standing }: MandateRow) => standing === "holds" || standing === "notYet";
    return [...all.filter(stands), ...all.filter((row) => !stands(row))];
  });
  readonly acting = $derived.by(() =>
    (this.view?.acting ?? []).filter(({ standing }) => standing === "holds"),
  );

  constructor(
    desk: Pick<Desk, "client" | "me" | "points">,
    household: HouseholdId,
    shrink: (file: Blob) => Promise<string | null>,
  ) {
    const { client } = desk;
    this.asking = new Ask(() => client.call(proxies, { params: { household } }));
    this.ending = new Call(({ mandate, body }, attempt) =>
      client.call(revokeProxy, { params: { mandate }, body, attempt }),
    );
    this.form = new Appointing(desk, shrink, (row) =>
      this.#settle(`${delegateName(row)}登记好了，可以替${row.elder.name}办事`),
    );
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  begin(elder: ResidentId, renewing?: MandateRow): void {
    const { view } = this;
    if (!view) return;
    this.leave();
    this.done = "";
    this.form.begin(elder, view, renewing);
    this.appointing = true;
  }

  startRevoking({ id }: MandateRow): void {
    this.leave();
    this.done = "";
    this.revoking = id;
  }

  leave(): void {
    this.appointing = false;
    this.revoking = null;
    this.by = "elder";
    this.why = "";
    this.ending.clear();
  }

  async revoke(): Promise<void> {
    const [mandate, why] = [this.revoking, this.why.trim()];
    if (mandate === null || why === "") return;
    const row = await this.ending.send({ mandate, body: { by: this.by, why } });
    if (row) await this.#settle(`${delegateName(row)}不再替${row.elder.name}办事`);
  }

  async #settle(done: string): Promise<void> {
    this.leave();
    this.done = done;
    await this.open();
  }
}
