import { type FundView, fund, MONEY_PLACE_WORDS } from "@huzhu/contract";
import { MoneyPlace, type PurseOf } from "@huzhu/domain/fund";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

/** Into which purse of the fund money goes; none where it went past the fund. */
export class Into {
  chosen = $state("");
  readonly asking: Ask<void, FundView>;
  readonly #purses = $derived.by(() =>
    (this.asking.answer?.lines ?? [])
      .filter(({ open }) => open)
      .flatMap(({ code: line, title }) =>
        MoneyPlace.literals.map((place) => ({ line, place, title })),
      ),
  );
  readonly options = $derived.by(
    (): ReadonlyArray<readonly [string, string]> => [
      ["", "没有进基金"],
      ...this.#purses.map(
        ({ line, place, title }) =>
          [`${line}/${place}`, `${title}（${MONEY_PLACE_WORDS[place]}）`] as const,
      ),
    ],
  );
  readonly purse = $derived.by((): PurseOf | null => {
    const found = this.#purses.find(({ line, place }) => `${line}/${place}` === this.chosen);
    return found ? { line: found.line, place: found.place } : null;
  });

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(fund, { query: {} }));
  }

  /** Begins with the first line's bank account: money that comes mostly goes through the fund. */
  async begin(): Promise<void> {
    await this.asking.send();
    this.chosen = this.options[1]?.[0] ?? "";
  }
}
