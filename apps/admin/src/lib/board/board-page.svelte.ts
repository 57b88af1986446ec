import {
  type AdoptedRulebook,
  type AnswerOf,
  type BoardRow,
  type ClaimRow,
  claimBoard,
  claimWork,
  rulebooks,
} from "@huzhu/contract";
import { isUndecided } from "@huzhu/domain/claims";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { type ClaimVerb, verbsOf } from "../claims/claim-verbs.ts";
import { Deciding } from "../claims/deciding.svelte.ts";
import { Handling } from "../claims/handling.svelte.ts";
import { nameOf } from "../claims/standing.ts";
import { quantityWords } from "../claims/versions.ts";
import type { Desk } from "../desk.ts";

export type Board = AnswerOf<typeof claimBoard>;

/** What hangs of one hamlet. */
export interface HamletRows {
  readonly hamlet: string;
  readonly rows: ReadonlyArray<BoardRow>;
}

const COLLATOR = new Intl.Collator("zh-CN", { numeric: true });

/** A board's rows hamlet by hamlet, and in each by the household's number and the day. */
export const byHamlet = (rows: ReadonlyArray<BoardRow>): ReadonlyArray<HamletRows> =>
  [...Map.groupBy(rows, ({ claim }) => claim.hamlet)]
    .toSorted(([one], [other]) => COLLATOR.compare(one, other))
    .map(([hamlet, own]) => ({
      hamlet,
      rows: own.toSorted(
        ({ claim: one }, { claim: other }) =>
          COLLATOR.compare(one.householdNumber, other.householdNumber) ||
          COLLATOR.compare(one.eventDate, other.eventDate),
      ),
    }));

/** 公示栏: what is about to count, what is objected, and what was corrected. */
export class BoardPage {
  done = $state("");
  readonly asking: Ask<void, Board>;
  readonly ruling: Ask<void, ReadonlyArray<AdoptedRulebook>>;
  readonly working: Ask<void, AnswerOf<typeof claimWork>>;
  readonly handling: Handling;
  readonly deciding: Deciding;
  readonly hamlets = $derived.by(() => byHamlet(this.asking.answer?.rows ?? []));
  readonly errata = $derived.by(() => this.asking.answer?.errata ?? []);
  readonly counts = $derived.by(() => {
    const rows = this.asking.answer?.rows ?? [];
    const halted = rows.filter(({ claim }) => claim.state._tag === "Halted").length;
    return { rows: rows.length, halted };
  });
  /** Every objection that nobody has decided yet, the oldest first. */
  readonly objections = $derived.by(() => {
    const names = this.working.answer?.names ?? {};
    const rows = this.asking.answer?.rows ?? [];
    return rows
      .flatMap(({ claim }) => {
        if (claim.state._tag !== "Halted") return [];
        return claim.state.objections.filter(isUndecided).map((objection) => {
          const { by } = objection;
          const who = by._tag === "ByStaff" ? `${nameOf(names, by.staff)}记下` : "村民在自助机上提";
          return { claim, objection, who, decides: this.verbsOf(claim).includes("decide") };
        });
      })
      .toSorted((one, other) => one.objection.at - other.objection.at);
  });
  readonly #desk: Desk;
  readonly #today: CalendarDate;

  constructor(desk: Desk, today: CalendarDate) {
    const { client } = desk;
    this.#desk = desk;
    this.#today = today;
    this.asking = new Ask(() => client.call(claimBoard, {}));
    this.ruling = new Ask(() => client.call(rulebooks, {}));
    this.working = new Ask(() => client.call(claimWork, {}));
    const done = async (words: string) => {
      await this.open();
      this.done = words;
    };
    this.handling = new Handling(desk, today, done);
    this.deciding = new Deciding(desk, done);
  }

  async open(): Promise<void> {
    const { may } = this.#desk;
    this.done = "";
    await Promise.all([
      this.asking.send(),
      may("see-rulebooks") ? this.ruling.send() : null,
      may("decide-claim") ? this.working.send() : null,
    ]);
  }

  verbsOf(row: ClaimRow): ReadonlyArray<ClaimVerb> {
    return verbsOf(row, this.#desk, this.#today);
  }

  quantityOf(row: ClaimRow): string {
    return quantityWords(this.ruling.answer, row);
  }
}
