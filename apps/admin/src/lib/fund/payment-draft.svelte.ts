import type { draftPayment, FundView, HouseholdRow, RequestOf } from "@huzhu/contract";
import type { LineCode, MoneyPlace, Payee } from "@huzhu/domain/fund";
import type { HouseholdId } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import { readDate } from "../elders/read-date.ts";
import { readYuan } from "../market/read-yuan.ts";

type Draft = RequestOf<typeof draftPayment>["body"]["payment"];
type Line = FundView["lines"][number];

/** Who is paid how much, as it is typed; a family was chosen and keeps its name. */
class PayeePart {
  name = $state("");
  money = $state("");
  readonly household: HouseholdId | null;

  constructor(name: string, household: HouseholdId | null) {
    this.name = name;
    this.household = household;
  }

  get payee(): Payee | null {
    const [name, fen] = [this.name.trim(), readYuan(this.money)];
    return name === "" || !fen ? null : { name, household: this.household, fen };
  }
}

/** A payment order as it is written: from which line, for what, and to whom how much. */
export class PaymentDraft {
  line = $state<LineCode | "">("");
  place = $state<MoneyPlace>("bank");
  title = $state("");
  use = $state("");
  on = $state("");
  parts = $state.raw<ReadonlyArray<PayeePart>>([]);
  readonly total = $derived.by(() =>
    this.parts.reduce((sum, { money }) => sum + (readYuan(money) ?? 0), 0),
  );
  readonly payment = $derived.by(() => this.#said());

  clear(line: LineCode | undefined, today: CalendarDate): void {
    this.line = line ?? "";
    this.place = "bank";
    this.title = this.use = "";
    this.on = today;
    this.parts = [new PayeePart("", null)];
  }

  add(): void {
    this.parts = [...this.parts, new PayeePart("", null)];
  }

  /** A family stands once among those who are paid; it takes the place of an empty row. */
  addHousehold({ id, head, number }: Pick<HouseholdRow, "id" | "head" | "number">): void {
    if (this.parts.some(({ household }) => household === id)) return;
    const filled = this.parts.filter(
      ({ name, money, household }) => household !== null || `${name}${money}`.trim() !== "",
    );
    this.parts = [...filled, new PayeePart(head ?? number, id)];
  }

  drop(part: PayeePart): void {
    if (this.parts.length > 1) this.parts = this.parts.filter((one) => one !== part);
  }

  /** How many will have to approve it, once it is known from which line it is paid. */
  needs(lines: ReadonlyArray<Line>): 1 | 2 | null {
    const line = lines.find(({ code }) => code === this.line);
    return line ? (this.total > line.threshold ? 2 : 1) : null;
  }

  #said(): Draft | null {
    const { line, place } = this;
    const [title, use, on] = [this.title.trim(), this.use.trim(), readDate(this.on)];
    const [first, ...others] = this.parts.flatMap(({ payee }) => payee ?? []);
    const whole = others.length + 1 === this.parts.length;
    if (line === "" || !first || !whole || title === "" || on === null) return null;
    const payees = [first, ...others] as const;
    return { line, place, use: use === "" ? null : use, title, payees, on };
  }
}
