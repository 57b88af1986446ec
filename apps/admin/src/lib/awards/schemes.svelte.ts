import {
  type AwardSchemes,
  awardSchemes,
  putSchemeToVote,
  type RequestOf,
  type SchemeStanding,
} from "@huzhu/contract";
import type { MeetingId } from "@huzhu/domain/governance";
import type { AwardScheme } from "@huzhu/domain/incentives";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { ComingMeetings } from "../meetings/coming.svelte.ts";

/** A scheme in its latest version, where that stands, and by which version rounds are opened now. */
export interface SchemeRow {
  readonly scheme: AwardScheme;
  readonly standing: SchemeStanding;
  readonly inForce: AwardScheme | null;
}

/** Every scheme by its latest version. */
export const schemeRows = ({
  schemes,
  standings,
}: Pick<AwardSchemes, "schemes" | "standings">): ReadonlyArray<SchemeRow> =>
  [...Map.groupBy(schemes, ({ code }) => code).values()].flatMap((versions) => {
    const standingOf = ({ code, version }: AwardScheme) =>
      standings.find((one) => one.code === code && one.version === version);
    const scheme = versions.at(-1);
    const standing = scheme && standingOf(scheme);
    if (!standing) return [];
    const inForce = versions.findLast((one) => standingOf(one)?.step === "adopted") ?? null;
    return [{ scheme, standing, inForce }];
  });

type Put = Pick<RequestOf<typeof putSchemeToVote>, "params" | "body">;

/** 评奖办法: what there is, each in its latest version; a meeting adopts it. */
export class SchemesPage {
  done = $state("");
  /** The scheme that is being put to a meeting. */
  putting = $state.raw<AwardScheme | null>(null);
  readonly coming: ComingMeetings;
  readonly asking: Ask<void, AwardSchemes>;
  readonly voting: Call<Put, unknown>;
  readonly rows = $derived.by(() => (this.asking.answer ? schemeRows(this.asking.answer) : []));
  readonly empty = $derived.by(() => this.asking.answer?.schemes.length === 0);

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(awardSchemes, {}));
    this.coming = new ComingMeetings({ client }, { committeeAlone: false });
    this.voting = new Call((put, attempt) => client.call(putSchemeToVote, { ...put, attempt }));
  }

  async load(): Promise<void> {
    await this.asking.send();
  }

  async begin(scheme: AwardScheme): Promise<void> {
    this.putting = scheme;
    this.voting.clear();
    await this.coming.load();
  }

  leave(): void {
    this.putting = null;
  }

  async put(meeting: MeetingId): Promise<void> {
    if (!this.putting) return;
    const { code, version, title } = this.putting;
    const put = { params: { code }, body: { version, meeting } };
    if ((await this.voting.send(put)) === null) return;
    this.putting = null;
    this.done = `“${title}”第${version}版提到会上了，通过了就能照它评奖`;
    await this.load();
  }
}
