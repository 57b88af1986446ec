import { type AccountRow, openPersonal, type ResidentRow } from "@huzhu/contract";
import type { ResidentId } from "@huzhu/domain/people";
import { UNIT_WORDS } from "../accounts/words.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import type { HouseholdPage } from "./household.svelte.ts";

/** The accounts of a household's people themselves: time that somebody gave stays theirs. */
export class PersonalAccounts {
  done = $state("");
  readonly opening: Call<ResidentId, AccountRow>;
  readonly #members = $derived.by((): ReadonlyArray<ResidentRow> => this.#home.members);
  readonly held = $derived.by(() =>
    (this.#home.view?.personal ?? []).map((account) => ({
      account,
      name: `${this.#nameOf(account.resident)}的${UNIT_WORDS[account.unit]}`,
    })),
  );
  /** Who has no time account yet. */
  readonly without = $derived.by(() => {
    const having = (this.#home.view?.personal ?? [])
      .filter(({ unit }) => unit === "time")
      .map(({ resident }) => resident);
    return this.#members.filter(({ id }) => !having.includes(id));
  });
  readonly #home: HouseholdPage;

  constructor({ client }: Pick<Desk, "client">, home: HouseholdPage) {
    this.#home = home;
    this.opening = new Call((resident, attempt) =>
      client.call(openPersonal, { params: { resident }, body: { unit: "time" }, attempt }),
    );
  }

  async openFor(id: ResidentId, name: string, ondone: () => Promise<void>): Promise<void> {
    this.done = "";
    if ((await this.opening.send(id)) === null) return;
    this.done = `${name}的时间币账户开好了`;
    await ondone();
  }

  #nameOf(id: ResidentId | null): string {
    return this.#members.find((member) => member.id === id)?.name ?? "家里人";
  }
}
