import {
  type HouseholdRow,
  households,
  type KinRow,
  kin,
  type RequestOf,
  tieKin,
} from "@huzhu/contract";
import type { HouseholdId } from "@huzhu/domain/people";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";

/** The words for ties that villages use; another one can be typed. */
export const TIES = ["子女", "父母", "兄弟姐妹", "祖孙"] as const;

const MOST_FOUND = 8;

/** 亲属: the households that this one is kin to, so that points can be passed on. */
export class KinTies {
  adding = $state(false);
  other = $state.raw<HouseholdRow | null>(null);
  tie = $state<string>(TIES[0]);
  readonly asking: Ask<void, ReadonlyArray<KinRow>>;
  readonly tying: Call<RequestOf<typeof tieKin>["body"], ReadonlyArray<KinRow>>;
  readonly choice: Choice<HouseholdRow>;
  readonly rows = $derived.by(() => this.asking.answer ?? []);
  readonly ready = $derived(this.other !== null && this.tie.trim() !== "");

  constructor({ client }: Pick<Desk, "client">, home: HouseholdId) {
    const params = { household: home };
    this.asking = new Ask(() => client.call(kin, { params }));
    this.tying = new Call((body, attempt) => client.call(tieKin, { params, body, attempt }));
    this.choice = new Choice({
      search: async (text) => {
        const found = await client.call(households, { query: { search: text } });
        return Result.map(found, ({ rows }) =>
          rows.filter(({ id }) => id !== home).slice(0, MOST_FOUND),
        );
      },
      onchoose: (row) => {
        this.other = row;
      },
    });
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  begin(): void {
    this.adding = true;
  }

  leave(): void {
    this.adding = false;
    this.other = null;
    this.tying.clear();
  }

  say(tie: string): void {
    this.tie = tie;
  }

  async add(): Promise<void> {
    if (!this.other || !this.ready) return;
    await this.#tie({ other: this.other.id, tie: this.tie.trim() });
  }

  async remove({ household }: KinRow): Promise<void> {
    await this.#tie({ other: household, tie: null });
  }

  async #tie(body: RequestOf<typeof tieKin>["body"]): Promise<void> {
    if ((await this.tying.send(body)) === null) return;
    this.leave();
    await this.open();
  }
}
