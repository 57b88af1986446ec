import { type CalledHousehold, type ResidentRow, residents } from "@huzhu/contract";
import { Result } from "effect";
import type { Desk } from "../desk.ts";
import { sentenceOf } from "../failure.ts";
import type { MeetingPage } from "./meeting.svelte.ts";

/** 刷卡到会: one card after the other, or a name; the next may come before the answer does. */
export class Arriving {
  text = $state("");
  /** What became of the last card. */
  told = $state("");
  /** The household that kin comes for; null where everybody comes for their own. */
  standsFor = $state.raw<CalledHousehold | null>(null);
  readonly #page: MeetingPage;
  readonly #client: Desk["client"];

  constructor(page: MeetingPage, client: Desk["client"]) {
    this.#page = page;
    this.#client = client;
  }

  async scan(): Promise<void> {
    const search = this.text.trim();
    this.text = "";
    if (search === "") return;
    const found = await this.#client.call(residents, { query: { search } });
    if (Result.isFailure(found)) {
      this.told = sentenceOf(found.failure);
      return;
    }
    const exact = found.success.rows.filter(({ name, card }) => name === search || card === search);
    const [person, ...others] = exact;
    if (!person) this.told = `没有找到“${search}”`;
    else if (others.length > 0)
      this.told = `叫${person.name}的有${exact.length}人，请刷卡，或者在下面点`;
    else await this.#came(person, person.card === search ? "card" : "list");
  }

  async #came(person: ResidentRow, how: "card" | "list"): Promise<void> {
    const { name, id } = person;
    const { view } = this.#page;
    if (view?.body === "committee") {
      const member = view.members.find(({ resident }) => resident === id);
      if (!member) this.told = `${name}不是委员`;
      else if (await this.#page.come([member.id])) this.told = `✓ ${name}到了`;
      return;
    }
    const home = this.standsFor ?? view?.households.find((one) => one.id === person.household);
    if (!home) {
      this.told = `${name}家不在这次会议的范围里`;
      return;
    }
    this.told = "";
    if (!(await this.#page.homeCame(home.id, id, how))) return;
    this.told = `✓ ${name}到了，代表${home.number}号`;
    this.standsFor = null;
  }
}
