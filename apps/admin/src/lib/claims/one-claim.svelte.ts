import type { ClaimRow, ResidentRow } from "@huzhu/contract";
import type { CalendarDate } from "@huzhu/domain/time";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";
import { searchPeople } from "../person/search-people.ts";
import { Claiming } from "./claiming.svelte.ts";
import { Deed } from "./deed.svelte.ts";
import { quantityText } from "./read-quantity.ts";

/** What was just written down, in words. */
interface Recorded {
  readonly id: ClaimRow["id"];
  readonly who: string;
  readonly what: string;
}

/** 登记一个人: who, what, how much, when; then the next. */
export class OneClaim {
  person = $state.raw<ResidentRow | null>(null);
  /** What was written down since the page opened, the newest first. */
  recorded = $state.raw<ReadonlyArray<Recorded>>([]);
  readonly people: Choice<ResidentRow>;
  readonly deed: Deed;
  readonly claiming: Claiming;
  readonly draft = $derived.by(() => this.#draft());
  readonly preview = $derived.by(() =>
    this.draft ? (this.claiming.previewing.answer?.[0] ?? null) : null,
  );

  /** What is still to be filled in before it can be written down. */
  readonly missing = $derived.by(() => {
    if (!this.person) return "先找人";
    return this.deed.rule ? (this.deed.missing ?? "") : "再选做了什么";
  });

  /** `moved` hears that somebody or something was chosen, so that the cursor can go on. */
  constructor(desk: Desk, today: CalendarDate, moved: () => unknown = () => {}) {
    this.claiming = new Claiming(desk);
    this.deed = new Deed(desk, today, () => {
      moved();
      return this.look();
    });
    this.people = new Choice({
      search: searchPeople(desk.client),
      onchoose: (person) => {
        this.person = person;
        moved();
        return this.look();
      },
    });
  }

  load(): Promise<unknown> {
    return this.deed.load();
  }

  otherPerson(): void {
    this.person = null;
    this.claiming.previewing.clear();
  }

  /** Asks what this would be worth, as far as everything is filled in. */
  look(): Promise<void> {
    return this.claiming.preview(this.draft);
  }

  /** Writes it down and is ready for the next person with the same deed. */
  async record(): Promise<boolean> {
    if (!this.draft) return false;
    const rows = await this.claiming.record(this.draft);
    if (!rows) return false;
    this.recorded = [...rows.map((row) => this.#told(row)), ...this.recorded];
    this.deed.usualAgain();
    this.otherPerson();
    return true;
  }

  #told({ id, residentName, head, ruleTitle, quantity, unit }: ClaimRow): Recorded {
    const many = this.deed.counts ? `，${quantityText(quantity, this.deed.decimals)}${unit}` : "";
    return { id, who: residentName ?? head ?? "", what: `${ruleTitle}${many}` };
  }

  #draft() {
    const { person, deed } = this;
    const { quantity } = deed;
    if (!person || !quantity) return null;
    return deed.draftFor([{ household: person.household, resident: person.id, quantity }]);
  }
}
