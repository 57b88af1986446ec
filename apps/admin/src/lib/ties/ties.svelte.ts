import { type TiesView, ties } from "@huzhu/contract";
import type { HamletId } from "@huzhu/domain/people";
import { minutesOf } from "@huzhu/domain/reciprocity/standing";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { layOut } from "./lay-out.ts";

/** As many as a cadre goes through at once. */
const ON_A_PAGE = 20;

/** 谁认识谁: the graph of real help, who has nobody, and who gives and receives by hamlet. */
export class TiesPage {
  hamlet = $state<HamletId | "">("");
  page = $state(1);
  readonly asking: Ask<void, TiesView>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly hamletNames = $derived.by(
    () => new Map<string, string>(this.view?.hamlets.map(({ hamlet, name }) => [hamlet, name])),
  );
  /** Whoever is of the chosen hamlet, and whoever has a tie to them. */
  readonly people = $derived.by(() => {
    const { people = [], ties: all = [] } = this.view ?? {};
    if (this.hamlet === "") return people;
    const own = new Set(people.filter(({ hamlet }) => hamlet === this.hamlet).map(({ id }) => id));
    const near = new Set([
      ...own,
      ...all.flatMap(({ a, b }) => (own.has(a) ? [b] : own.has(b) ? [a] : [])),
    ]);
    return people.filter(({ id }) => near.has(id));
  });
  readonly ties = $derived.by(() => {
    const shown = new Set(this.people.map(({ id }) => id));
    return (this.view?.ties ?? []).filter(({ a, b }) => shown.has(a) && shown.has(b));
  });
  readonly picture = $derived.by(() => layOut(this.people, this.ties));
  readonly rows = $derived.by(() => {
    const names = new Map(this.people.map(({ id, name }) => [id, name]));
    return this.ties.map((tie) => ({
      ...tie,
      names: `${names.get(tie.a) ?? ""}、${names.get(tie.b) ?? ""}`,
    }));
  });
  readonly bars = $derived.by(() =>
    (this.view?.hamlets ?? []).map(({ name, given, received }) => ({
      name,
      values: [minutesOf(given), minutesOf(received.able) + minutesOf(received.frail)],
    })),
  );
  /** Those of the chosen hamlet who have nobody, the oldest first. */
  readonly lonely = $derived.by(() =>
    (this.view?.lonely ?? []).filter(
      ({ hamlet }) => this.hamlet === "" || hamlet === this.hamletNames.get(this.hamlet),
    ),
  );
  readonly pages = $derived.by(() => Math.max(1, Math.ceil(this.lonely.length / ON_A_PAGE)));
  readonly lonelyShown = $derived.by(() =>
    this.lonely.slice((this.page - 1) * ON_A_PAGE, this.page * ON_A_PAGE),
  );
  readonly links = $derived.by(() => Map.groupBy(this.view?.links ?? [], ({ from }) => from));

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(ties, { query: {} }));
  }

  choose(hamlet: HamletId | ""): void {
    this.hamlet = hamlet;
    this.page = 1;
  }

  async open(): Promise<void> {
    await this.asking.send();
  }
}
