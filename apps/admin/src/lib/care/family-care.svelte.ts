import { type CareView, careOfHousehold } from "@huzhu/contract";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import type { BarGroup } from "@huzhu/ui/console";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { figureWords, LEVEL_WORDS } from "./words.ts";

interface Question {
  readonly away?: ResidentId;
  readonly home?: ResidentId;
}

/** What a family can carry, and what it could if somebody went or came home. */
export class FamilyCare {
  asked = $state<ResidentId | "">("");
  readonly asking: Ask<Question, CareView>;
  readonly view = $derived.by(() => this.asking.answer);
  /** Whom one can ask about: who cares could go, who is away could come. */
  readonly people = $derived.by(() =>
    (this.view?.now.reasons ?? []).filter(({ role }) => role === "carer" || role === "away"),
  );
  /** What would be, in a sentence; empty while nothing is asked. */
  readonly wouldBe = $derived.by(() => {
    const { ifSo = null } = this.view ?? {};
    const who = this.people.find(({ resident }) => resident === this.asked);
    if (!ifSo || !who) return "";
    const went = who.role === "carer" ? `要是${who.name}外出了` : `要是${who.name}回来了`;
    return `${went}：${figureWords(ifSo)}，${LEVEL_WORDS[ifSo.level]}`;
  });
  /** Years as groups of bars: who is to be cared for, and who can. */
  readonly trend = $derived.by(
    (): ReadonlyArray<BarGroup> =>
      (this.view?.trend ?? []).map(({ on, elders, children, frail, carers }, at, all) => ({
        name: at === all.length - 1 ? "现在" : `${on.slice(0, 4)}年底`,
        values: [elders + children + frail, carers],
      })),
  );

  constructor({ client }: Pick<Desk, "client">, id: HouseholdId) {
    this.asking = new Ask((query) =>
      client.call(careOfHousehold, { params: { household: id }, query }),
    );
  }

  async open(): Promise<void> {
    this.asked = "";
    await this.asking.send({});
  }

  async ask(who: ResidentId | ""): Promise<void> {
    this.asked = who;
    const role = this.people.find(({ resident }) => resident === who)?.role;
    if (who === "") await this.asking.send({});
    else await this.asking.send(role === "away" ? { home: who } : { away: who });
  }
}
