import {
  changeDonor,
  type DonorAccountView,
  donorAccount,
  type RequestOf,
  thankDonor,
} from "@huzhu/contract";
import type { DonorId, ThankedBy } from "@huzhu/domain/fund";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { DonorDraft } from "./donor-draft.svelte.ts";
import { type Got, gotBy } from "./went.ts";

/** 捐助人的账: one who gives, what they gave, and where all of it went. */
export class DonorPage {
  done = $state("");
  doing = $state<"thank" | "change" | null>(null);
  how = $state<ThankedBy>("letter");
  readonly draft = new DonorDraft();
  readonly asking: Ask<void, DonorAccountView>;
  readonly changing: Call<RequestOf<typeof changeDonor>["body"]["donor"], unknown>;
  readonly thanking: Call<ThankedBy, unknown>;
  readonly donor = $derived.by(() => this.asking.answer);
  /** Each batch of goods with whoever got of it. */
  readonly got = $derived.by(
    (): ReadonlyArray<readonly [thing: DonorAccountView["things"][number], got: readonly Got[]]> =>
      (this.donor?.things ?? []).map((thing) => [thing, gotBy(thing)] as const),
  );

  /** What payments with their money put on the shelf, with whoever got of it. */
  readonly bought = $derived.by(() =>
    (this.donor?.spent ?? []).flatMap(({ on, goods }, at) =>
      goods.map((batch, nth) => ({ ...batch, key: `${at}/${nth}`, on, got: gotBy(batch) })),
    ),
  );

  constructor({ client }: Pick<Desk, "client">, donor: DonorId) {
    const params = { donor };
    this.asking = new Ask(() => client.call(donorAccount, { params }));
    this.changing = new Call((said, attempt) =>
      client.call(changeDonor, { params, body: { donor: said }, attempt }),
    );
    this.thanking = new Call((how, attempt) =>
      client.call(thankDonor, { params, body: { how }, attempt }),
    );
  }

  async load(): Promise<void> {
    await this.asking.send();
  }

  begin(doing: "thank" | "change"): void {
    if (this.donor) this.draft.fill(this.donor);
    this.how = "letter";
    this.changing.clear();
    this.thanking.clear();
    this.doing = doing;
  }

  leave(): void {
    this.doing = null;
  }

  async thank(): Promise<void> {
    if ((await this.thanking.send(this.how)) !== null) await this.#told("答谢记下了");
  }

  async change(): Promise<void> {
    const { donor } = this.draft;
    if (donor && (await this.changing.send(donor)) !== null) await this.#told("改好了");
  }

  async #told(done: string): Promise<void> {
    this.doing = null;
    this.done = done;
    await this.load();
  }
}
