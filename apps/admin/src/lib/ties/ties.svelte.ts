import { type TiesView, ties } from "@huzhu/contract";
import type { HamletId } from "@huzhu/domain/people";
import { minutesOf } from "@huzhu/domain/reciprocity/standing";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { layOut } from "./lay-out.ts";

/** 谁认识谁: the graph of real help, who has nobody, and who gives and receives by hamlet. */
export class TiesPage {
  hamlet = $state<HamletId | "">("");
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
  readonly links = $derived.by(() => Map.groupBy(this.view?.links ?? [], ({ from }) => from));

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(ties, { query: {} }));
  }

  async open(): Promise<void> {
    await this.asking.send();
  }
}
