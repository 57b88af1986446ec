import { awardsOfHousehold, REWARD_WORDS, type WonAward, yuan } from "@huzhu/contract";
import type { HouseholdId } from "@huzhu/domain/people";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

const STEP_WORDS: Record<WonAward["step"], string> = {
  OnNotice: "公示中",
  Final: "等着发",
  Paid: "发了",
};

/** What a family and its people won. */
export class HouseholdAwards {
  readonly asking: Ask<void, ReadonlyArray<WonAward>>;
  readonly list = $derived.by(() => this.asking.answer ?? []);
  readonly #points: Desk["points"];

  constructor({ client, points }: Pick<Desk, "client" | "points">, household: HouseholdId) {
    this.asking = new Ask(() => client.call(awardsOfHousehold, { params: { household } }));
    this.#points = points;
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  /** 现金300元，发了 */
  told({ reward, fen, points, step }: WonAward): string {
    const worth = {
      money: yuan(fen),
      goods: yuan(fen),
      points: points === null ? "" : `${this.#points(points)}分`,
    };
    const much = reward === "honour" ? "" : worth[reward];
    return `${REWARD_WORDS[reward]}${much}，${STEP_WORDS[step]}`;
  }
}
