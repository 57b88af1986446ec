import {
  adoptDuties,
  type ResponsibilitiesView,
  type ResponsibilityRow,
  responsibilities,
} from "@huzhu/contract";
import {
  type Assignment,
  compareDuties,
  type DutyChange,
  type DutyMatrix,
  type Party,
  type Role,
} from "@huzhu/domain/governance";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";

/** A version with what it changed against the one before. */
export interface VersionView {
  readonly matrix: DutyMatrix;
  readonly changes: ReadonlyArray<DutyChange>;
}

const withChanges = (newestFirst: ReadonlyArray<DutyMatrix>): ReadonlyArray<VersionView> =>
  newestFirst.map((matrix, at) => ({
    matrix,
    changes: compareDuties(newestFirst[at + 1] ?? null, matrix),
  }));

/** 权责清单: who answers for what, and, for whoever may, the next version of it. */
export class DutiesPage {
  done = $state("");
  /** Whether the next version is being written. */
  open = $state(false);
  code = $state("");
  party = $state<Party>("village-committee");
  hands = $state.raw<ReadonlyArray<Role>>([]);
  days = $state<Record<string, string>>({});
  from = $state("");
  because = $state("");
  /** What the next version changes against the list as it is brought. */
  changes = $state.raw<ReadonlyArray<Assignment>>([]);
  readonly asking: Ask<void, ResponsibilitiesView>;
  readonly adopting: Call<DutyMatrix, unknown>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly versions = $derived.by(() => withChanges(this.view?.versions ?? []));
  readonly row = $derived.by(() => this.view?.rows.find(({ code }) => code === this.code) ?? null);
  readonly draft = $derived.by(() => this.#draft());
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.asking = new Ask(() => client.call(responsibilities, {}));
    this.adopting = new Call((matrix, attempt) =>
      client.call(adoptDuties, { body: { matrix }, attempt }),
    );
  }

  async load(): Promise<void> {
    await this.asking.send();
  }

  begin(): void {
    this.open = true;
    this.changes = this.view?.versions[0]?.changes ?? [];
    this.from = this.#today;
    this.because = "";
    this.adopting.clear();
    const [first] = this.view?.rows ?? [];
    if (first) this.choose(first.code);
  }

  leave(): void {
    this.open = false;
  }

  /** Takes up one responsibility, as the next version has it so far. */
  choose(code: string): void {
    const row = this.view?.rows.find((one) => one.code === code);
    if (!row) return;
    const { party, hands, clocks } = this.changes.find((one) => one.code === code) ?? row;
    this.code = code;
    this.party = party;
    this.hands = hands;
    this.days = Object.fromEntries(clocks.map((one) => [one.obligation, String(one.days)]));
  }

  /** Who may be ticked: a village takes away, and never adds. */
  mayHold({ hands, brought }: ResponsibilityRow): ReadonlyArray<Role> {
    return brought?.hands ?? hands;
  }

  tick(role: Role, held: boolean): void {
    this.hands = held ? [...this.hands, role] : this.hands.filter((one) => one !== role);
  }

  /** Puts what was chosen into the next version. */
  put(): void {
    const { row, party, hands } = this;
    if (!row) return;
    const clocks = row.clocks.map(({ obligation, days }) => {
      const typed = this.days[obligation]?.trim() ?? "";
      return { obligation, days: /^\d{1,3}$/.test(typed) ? Number(typed) : days };
    });
    const others = this.changes.filter(({ code }) => code !== row.code);
    this.changes = [...others, { code: row.code, party, hands, clocks }];
  }

  async adopt(): Promise<void> {
    const { draft } = this;
    if (!draft || (await this.adopting.send(draft)) === null) return;
    this.open = false;
    this.done = `第${draft.version}版权责清单从${draft.effectiveFrom}起`;
    await this.load();
  }

  #draft(): DutyMatrix | null {
    const effectiveFrom = readDate(this.from);
    const because = this.because.trim();
    if (effectiveFrom === null || because === "" || this.changes.length === 0) return null;
    const version = (this.view?.versions[0]?.version ?? 0) + 1;
    return { version, effectiveFrom, because, changes: this.changes };
  }
}
