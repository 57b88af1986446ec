import {
  CONSTITUENCY_WORDS,
  type CommitteeView,
  committee,
  committeeFaultWords,
  type MemberRow,
} from "@huzhu/contract";
import { Constituency, fewest, TWO_THIRDS } from "@huzhu/domain/governance";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { Seating } from "./seating.svelte.ts";

/** One of the four sides, with whoever sits for it and whoever comes next. */
export interface Side {
  readonly constituency: Constituency;
  readonly title: string;
  readonly seated: ReadonlyArray<MemberRow>;
  readonly coming: ReadonlyArray<MemberRow>;
}

/** 资金管理委员会: who sits for which side, until when, and what is missing. */
export class CommitteePage {
  done = $state("");
  readonly asking: Ask<void, CommitteeView>;
  readonly seating: Seating;
  readonly view = $derived.by(() => this.asking.answer);
  readonly seated = $derived.by(() =>
    (this.view?.members ?? []).filter(
      ({ from, until }) => this.view && from <= this.view.today && this.view.today <= until,
    ),
  );
  readonly past = $derived.by(() =>
    (this.view?.members ?? []).filter(({ until }) => this.view && until < this.view.today),
  );
  readonly sides = $derived.by((): ReadonlyArray<Side> => {
    const of = (all: ReadonlyArray<MemberRow>, side: Constituency) =>
      all.filter(({ constituency }) => constituency === side);
    const coming = (this.view?.members ?? []).filter(
      ({ from }) => this.view && from > this.view.today,
    );
    return Constituency.literals.map((constituency) => ({
      constituency,
      title: CONSTITUENCY_WORDS[constituency],
      seated: of(this.seated, constituency),
      coming: of(coming, constituency),
    }));
  });
  readonly chair = $derived.by(() => this.seated.find(({ chair }) => chair)?.name ?? null);
  /** How many have to come so that the committee can vote. */
  readonly quorum = $derived.by(() => fewest(TWO_THIRDS, this.seated.length));
  readonly faults = $derived.by(() => (this.view?.faults ?? []).map(committeeFaultWords));
  readonly ending = $derived.by(() => new Set(this.view?.ending));

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.asking = new Ask(() => client.call(committee, {}));
    this.seating = new Seating({ client }, today, async ({ sentence }) => {
      this.done = sentence;
      await this.open();
    });
  }

  async open(): Promise<void> {
    await this.asking.send();
  }
}
