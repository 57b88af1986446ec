import { type AwardSchemes, awardSchemes } from "@huzhu/contract";
import type { AwardScheme } from "@huzhu/domain/incentives";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

/** Every scheme in its latest version. */
export const latest = (all: ReadonlyArray<AwardScheme>): ReadonlyArray<AwardScheme> => [
  ...new Map(all.map((scheme) => [scheme.code, scheme])).values(),
];

/** 评奖办法: what there is, each in its latest version. */
export class SchemesPage {
  readonly asking: Ask<void, AwardSchemes>;
  readonly rows = $derived.by(() => latest(this.asking.answer?.schemes ?? []));
  readonly empty = $derived.by(() => this.asking.answer?.schemes.length === 0);

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(awardSchemes, {}));
  }

  async load(): Promise<void> {
    await this.asking.send();
  }
}
