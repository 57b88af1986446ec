import { type ElderView, elder } from "@huzhu/contract";
import type { CertificationId } from "@huzhu/domain/elders";
import type { ResidentId } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { Certifying } from "./certifying.svelte.ts";
import { Happening } from "./happening.svelte.ts";
import { Revoking } from "./revoking.svelte.ts";
import { changeWords } from "./words.ts";

type Work = "certify" | "event" | { readonly revoke: CertificationId };

/** One elder opened: groups with why, assessments with what changed, papers, and what happened. */
export class ElderPage {
  /** What is being written down just now. */
  work = $state.raw<Work | null>(null);
  /** What was last done, to be read out. */
  done = $state("");
  readonly asking: Ask<void, ElderView>;
  readonly certifying: Certifying;
  readonly happening: Happening;
  readonly revoking: Revoking;
  readonly view = $derived.by(() => this.asking.answer);
  readonly title = $derived.by(() => this.view?.elder.name ?? "老人");
  readonly lead = $derived.by(() => {
    if (!this.view) return "";
    const { age, hamlet, householdNumber } = this.view.elder;
    return `${age}岁，${hamlet}，户号${householdNumber}`;
  });
  /** The assessments with what changed since the one before that still counts. */
  readonly history = $derived.by(() => {
    const all = this.view?.assessments ?? [];
    return all.map((one, at) => {
      const before = all.slice(at + 1).find(({ replacedBy }) => replacedBy === null);
      const change =
        one.replacedBy === null ? changeWords(one.result, before?.result) : "已更正，不算";
      return { ...one, change };
    });
  });

  constructor(desk: Pick<Desk, "client">, resident: ResidentId, today: CalendarDate) {
    const { client } = desk;
    this.asking = new Ask(() => client.call(elder, { params: { resident } }));
    const settled = (done: string) => this.#settle(done);
    this.certifying = new Certifying(desk, resident, today, () => settled("证件登记好了"));
    this.happening = new Happening(desk, resident, today, () => settled("记下了"));
    this.revoking = new Revoking(desk, today, () => settled("证件注销了"));
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  start(work: Work): void {
    this.leave();
    this.done = "";
    this.work = work;
  }

  leave(): void {
    this.work = null;
    this.certifying.clear();
    this.happening.clear();
    this.revoking.clear();
  }

  async #settle(done: string): Promise<void> {
    this.leave();
    this.done = done;
    await this.open();
  }
}
