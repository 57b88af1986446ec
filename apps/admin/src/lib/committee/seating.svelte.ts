import {
  endTerm,
  type MemberRow,
  nameChair,
  type RequestOf,
  type ResidentRow,
  replaceMember,
  type Sitter,
  seatMember,
} from "@huzhu/contract";
import type { Constituency, MemberId } from "@huzhu/domain/governance";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { searchPeople } from "../person/search-people.ts";
import { dayWords } from "../when.ts";

/** A term of the committee as villages elect theirs: three years. */
const YEARS = 3;

const termFrom = (from: CalendarDate): CalendarDate =>
  addDays(`${Number(from.slice(0, 4)) + YEARS}${from.slice(4)}` as CalendarDate, -1);

/** What is being done to a seat: a new one, somebody else on it, its end, or the chair. */
export type Deed =
  | { readonly kind: "seat"; readonly constituency: Constituency }
  | { readonly kind: "replace" | "end" | "chair"; readonly member: MemberRow };

interface Told {
  readonly sentence: string;
}

/** One change of who sits, while somebody fills it in. */
export class Seating {
  deed = $state.raw<Deed | null>(null);
  person = $state.raw<ResidentRow | null>(null);
  /** Of somebody who lives elsewhere. */
  name = $state("");
  from = $state("");
  until = $state("");
  chair = $state(false);
  why = $state("");
  readonly choice: Choice<ResidentRow>;
  readonly seating: Call<RequestOf<typeof seatMember>["body"], unknown>;
  readonly replacing: Call<RequestOf<typeof replaceMember>, unknown>;
  readonly ending: Call<RequestOf<typeof endTerm>, unknown>;
  readonly chairing: Call<RequestOf<typeof nameChair>, unknown>;
  readonly busy = $derived.by(() => this.#calls.some(({ busy }) => busy));
  readonly sentence = $derived.by(
    () => this.#calls.find(({ sentence }) => sentence !== null)?.sentence ?? null,
  );
  readonly who = $derived.by((): Sitter | null => {
    if (this.person) return { resident: this.person.id };
    const name = this.name.trim();
    return name === "" ? null : { name };
  });
  readonly title = $derived.by(() => {
    const { deed } = this;
    if (!deed) return "";
    if (deed.kind === "seat") return "请一位委员";
    const { name } = deed.member;
    return { replace: `换下${name}`, end: `${name}离任`, chair: `请${name}当主任` }[deed.kind];
  });
  readonly ready = $derived.by(() => {
    const from = readDate(this.from);
    switch (this.deed?.kind) {
      case "seat":
        return this.who !== null && from !== null && readDate(this.until) !== null;
      case "replace":
        return this.who !== null && from !== null && this.why.trim() !== "";
      case "end":
        return from !== null && this.why.trim() !== "";
      default:
        return from !== null;
    }
  });
  readonly #today: CalendarDate;
  readonly #done: (told: Told) => Promise<void>;
  readonly #calls: ReadonlyArray<{ busy: boolean; sentence: string | null; clear: () => void }>;

  constructor(
    { client }: Pick<Desk, "client">,
    today: CalendarDate,
    done: (told: Told) => Promise<void>,
  ) {
    this.#today = today;
    this.#done = done;
    this.choice = new Choice({
      search: searchPeople(client),
      onchoose: (person) => {
        this.person = person;
        this.name = "";
      },
    });
    this.seating = new Call((body, attempt) => client.call(seatMember, { body, attempt }));
    this.replacing = new Call(({ params, body }, attempt) =>
      client.call(replaceMember, { params, body, attempt }),
    );
    this.ending = new Call(({ params, body }, attempt) =>
      client.call(endTerm, { params, body, attempt }),
    );
    this.chairing = new Call(({ params, body }, attempt) =>
      client.call(nameChair, { params, body, attempt }),
    );
    this.#calls = [this.seating, this.replacing, this.ending, this.chairing];
  }

  begin(deed: Deed): void {
    this.deed = deed;
    this.person = null;
    this.choice.clear();
    this.name = "";
    this.why = "";
    this.chair = false;
    this.from = this.#today;
    this.until = termFrom(this.#today);
    for (const call of this.#calls) call.clear();
  }

  /** Does something else with the same seat; what was typed stays. */
  turn(deed: Deed): void {
    this.deed = deed;
    for (const call of this.#calls) call.clear();
  }

  leave(): void {
    this.deed = null;
  }

  async send(): Promise<void> {
    const { deed } = this;
    if (!deed || !this.ready) return;
    const told = await this.#sent(deed);
    if (told === null) return;
    this.deed = null;
    await this.#done({ sentence: told });
  }

  async #sent(deed: Deed): Promise<string | null> {
    const from = readDate(this.from);
    if (from === null) return null;
    if (deed.kind === "seat") return this.#seat(deed.constituency, from);
    const { id: member, name } = deed.member;
    const params = { member };
    const why = this.why.trim();
    if (deed.kind === "replace") return this.#replace(member, name, from);
    const body = { last: from, why };
    const sent =
      deed.kind === "end"
        ? await this.ending.send({ params, query: {}, body })
        : await this.chairing.send({ params, query: {}, body: { from } });
    if (sent === null) return null;
    return deed.kind === "end"
      ? `${name}任期到${dayWords(from)}`
      : `${name}从${dayWords(from)}起当主任`;
  }

  async #seat(constituency: Constituency, from: CalendarDate): Promise<string | null> {
    const { who, chair } = this;
    const until = readDate(this.until);
    if (who === null || until === null) return null;
    const body = { who, constituency, chair, from, until };
    if ((await this.seating.send(body)) === null) return null;
    return `${this.person?.name ?? this.name.trim()}成了委员`;
  }

  async #replace(member: MemberId, name: string, from: CalendarDate): Promise<string | null> {
    const { who } = this;
    if (who === null) return null;
    const body = { who, from, why: this.why.trim() };
    if ((await this.replacing.send({ params: { member }, query: {}, body })) === null) return null;
    return `${dayWords(from)}起，${this.person?.name ?? this.name.trim()}接替${name}`;
  }
}
