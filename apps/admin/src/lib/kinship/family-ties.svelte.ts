import {
  endFamilyTie,
  type FamilyTree,
  familyTree,
  type Kinsman,
  type RequestOf,
  type ResidentRow,
  refuseFamilyTie,
  type TieProposal,
  writeFamilyTie,
} from "@huzhu/contract";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import type { FamilyTie } from "@huzhu/domain/people/kinship";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { searchPeople } from "../person/search-people.ts";
import { layoutOf } from "./layout.ts";
import { tieWords } from "./words.ts";

type Writing = RequestOf<typeof writeFamilyTie>["body"];
interface Ending {
  readonly tie: FamilyTie["id"];
  readonly body: RequestOf<typeof endFamilyTie>["body"];
}

/** What the other one is to somebody of the household. */
export type Role = "parent" | "child" | "spouse";

/** 家里的亲属: who is whose parent or spouse, what may be so, and how it looks drawn. */
export class FamilyTies {
  adding = $state(false);
  /** Whose parent, child or spouse somebody is to be. */
  whose = $state("");
  role = $state<Role>("child");
  other = $state.raw<ResidentRow | null>(null);
  since = $state("");
  ending = $state<FamilyTie["id"] | null>(null);
  how = $state<"divorced" | "wrong">("wrong");
  on = $state("");
  why = $state("");
  done = $state("");
  readonly asking: Ask<void, FamilyTree>;
  readonly writing: Call<Writing, unknown>;
  readonly refusing: Call<TieProposal, unknown>;
  readonly ended: Call<Ending, unknown>;
  readonly people: Choice<ResidentRow>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly drawing = $derived.by(() =>
    this.view && this.view.ties.length > 0 ? layoutOf(this.view) : null,
  );
  readonly #changed: () => unknown;

  constructor({ client }: Pick<Desk, "client">, household: HouseholdId, changed = () => {}) {
    this.#changed = changed;
    this.asking = new Ask(() => client.call(familyTree, { params: { household } }));
    this.writing = new Call((body, attempt) => client.call(writeFamilyTie, { body, attempt }));
    this.refusing = new Call((body, attempt) => client.call(refuseFamilyTie, { body, attempt }));
    this.ended = new Call(({ tie, body }, attempt) =>
      client.call(endFamilyTie, { params: { tie }, body, attempt }),
    );
    this.people = new Choice({
      search: searchPeople(client),
      onchoose: (person) => {
        this.other = person;
      },
    });
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  named(id: ResidentId): Kinsman | undefined {
    return this.view?.people.find((one) => one.id === id);
  }

  /** 张德山和张强：父子 */
  told({ kind, one, other }: Pick<FamilyTie, "kind" | "one" | "other">): string {
    const [a, b] = [this.named(one), this.named(other)];
    return a && b ? `${a.name}和${b.name}，${tieWords(kind, [a, b])}` : "";
  }

  async confirm(proposal: TieProposal): Promise<void> {
    const body = { ...proposal, since: null, origin: "inferred" } as const;
    if (await this.writing.send(body)) await this.#settle(`${this.told(proposal)}，记下了`);
  }

  async refuse(proposal: TieProposal): Promise<void> {
    const words = this.told(proposal);
    if (await this.refusing.send(proposal)) await this.#settle(`${words}，不是的，不再问了`);
  }

  begin(): void {
    this.leave();
    this.done = "";
    this.whose = this.view?.people.find(({ member }) => member)?.id ?? "";
    this.adding = true;
  }

  startEnding({ id, kind }: FamilyTie): void {
    this.leave();
    this.done = "";
    this.how = kind === "spouse" ? "divorced" : "wrong";
    this.ending = id;
  }

  leave(): void {
    this.adding = false;
    this.ending = null;
    this.other = null;
    this.since = "";
    this.on = "";
    this.why = "";
    this.people.clear();
    this.writing.clear();
    this.ended.clear();
  }

  async add(): Promise<void> {
    const { other, role, whose } = this;
    if (!other || whose === "") return;
    const own = whose as ResidentId;
    const [one, second] = role === "parent" ? [other.id, own] : [own, other.id];
    const kind = role === "spouse" ? "spouse" : "parent";
    const since = readDate(this.since);
    const body = { kind, one, other: second, since, origin: "entered" } as const;
    if (await this.writing.send(body)) await this.#settle(`${other.name}记下了`);
  }

  async end(): Promise<void> {
    const [tie, why] = [this.ending, this.why.trim()];
    if (tie === null || why === "") return;
    const on = this.how === "divorced" ? readDate(this.on) : null;
    const done = this.how === "divorced" ? "离婚记下了" : "登错的去掉了";
    if (await this.ended.send({ tie, body: { how: this.how, on, why } })) await this.#settle(done);
  }

  async #settle(done: string): Promise<void> {
    this.leave();
    this.done = done;
    await this.open();
    this.#changed();
  }
}
