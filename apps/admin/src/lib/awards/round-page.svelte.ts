import {
  type AwardRoundView,
  awardDeeds,
  awardRound,
  dropAwardRound,
  finishAwardRound,
  judgeCandidate,
  objectToAward,
  payAwardRound,
  publishAwardRound,
  putRoundToVote,
  type RequestOf,
  ruleOnAward,
  scoreAwardRound,
} from "@huzhu/contract";
import type { MoneyPlace } from "@huzhu/domain/fund";
import type { MeetingId } from "@huzhu/domain/governance";
import {
  allocate,
  type Candidate,
  type CandidateId,
  type DeedLine,
  type RoundId,
  scoreOf,
} from "@huzhu/domain/incentives";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { ComingMeetings } from "../meetings/coming.svelte.ts";
import { Handing } from "./handing.svelte.ts";
import { Judging } from "./judging.svelte.ts";

type Bodies = {
  readonly pay: RequestOf<typeof payAwardRound>["body"];
  readonly judge: RequestOf<typeof judgeCandidate>["body"];
  readonly object: RequestOf<typeof objectToAward>["body"];
  readonly rule: RequestOf<typeof ruleOnAward>["body"] & {
    readonly objection: RequestOf<typeof ruleOnAward>["params"]["objection"];
  };
};
type Step = "score" | "publish" | "finish";

const DONE: Record<Step, string> = {
  score: "照账上现在的数重新算过了",
  publish: "结果贴出去了，打印一张挂到公示栏",
  finish: "结果定了，可以发放",
};

/** One round: its candidates, what is said of them, and every step on its way. */
export class RoundPage {
  done = $state("");
  /** Whose figures are open, and what is being said of them. */
  judging = $state.raw<Judging | null>(null);
  place = $state<MoneyPlace>("cash");
  readonly handing: Handing;
  readonly id: RoundId;
  readonly asking: Ask<void, AwardRoundView>;
  readonly deeds: Ask<CandidateId, ReadonlyArray<DeedLine>>;
  /** Meetings of the committee that can still vote on it. */
  readonly coming: ComingMeetings;
  readonly stepping: Call<Step, unknown>;
  readonly judgingCall: Call<Bodies["judge"], unknown>;
  readonly voting: Call<MeetingId, unknown>;
  readonly dropping: Call<string, unknown>;
  readonly objecting: Call<Bodies["object"], unknown>;
  readonly ruling: Call<Bodies["rule"], unknown>;
  readonly paying: Call<Bodies["pay"], unknown>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly round = $derived.by(() => this.view?.round ?? null);
  /** Whether the notice is over and nothing changes any more: before, nobody is paid. */
  readonly settled = $derived.by(() => {
    const step = this.round?.state._tag;
    return step === "Final" || step === "Paid";
  });
  readonly allocated = $derived.by(() => {
    if (!this.round) return null;
    const { scheme, candidates, budget } = this.round;
    return Result.getOrNull(allocate(scheme, candidates, budget));
  });
  readonly rows = $derived.by(() => this.#rows());
  readonly names = $derived.by(
    () => new Map((this.view?.names ?? []).map((name) => [name.id, name])),
  );
  /** Everybody who wins, in the order of hamlet and number: nobody is ranked in public. */
  readonly winners = $derived.by(() =>
    (this.view?.names ?? []).flatMap((name) => {
      const award = this.allocated?.awards.find(({ candidate }) => candidate === name.id);
      return award ? [{ name, award }] : [];
    }),
  );
  constructor({ client }: Pick<Desk, "client">, id: RoundId) {
    this.id = id;
    const params = { round: id };
    this.asking = new Ask(() => client.call(awardRound, { params }));
    this.coming = new ComingMeetings({ client }, { committeeAlone: true });
    this.deeds = new Ask((candidate) => {
      if (!this.round) throw new Error("The round is not there yet.");
      const { scheme, from, to } = this.round;
      return client.call(awardDeeds, { query: { who: scheme.who, candidate, from, to } });
    });
    const steps = { score: scoreAwardRound, publish: publishAwardRound, finish: finishAwardRound };
    this.stepping = new Call((step, attempt) => client.call(steps[step], { params, attempt }));
    this.judgingCall = new Call((body, attempt) =>
      client.call(judgeCandidate, { params, body, attempt }),
    );
    this.voting = new Call((meeting, attempt) =>
      client.call(putRoundToVote, { params, body: { meeting }, attempt }),
    );
    this.dropping = new Call((why, attempt) =>
      client.call(dropAwardRound, { params, body: { why }, attempt }),
    );
    this.objecting = new Call((body, attempt) =>
      client.call(objectToAward, { params, body, attempt }),
    );
    this.ruling = new Call(({ objection, ...body }, attempt) =>
      client.call(ruleOnAward, { params: { round: id, objection }, body, attempt }),
    );
    this.paying = new Call((body, attempt) =>
      client.call(payAwardRound, { params, body, attempt }),
    );
    this.handing = new Handing({ client });
  }

  async load(): Promise<void> {
    const [view] = await Promise.all([this.asking.send(), this.coming.load()]);
    const { scheme, state } = view?.round ?? {};
    if (scheme?.reward === "goods" && state?._tag === "Final") await this.handing.asking.send();
  }

  /** Opens one candidate: what is behind the figures, and what is said of them. */
  async look(candidate: Candidate): Promise<void> {
    if (!this.round) return;
    if (this.judging?.candidate === candidate.id) {
      this.judging = null;
      return;
    }
    this.judgingCall.clear();
    this.judging = new Judging(this.round.scheme, candidate);
    this.deeds.clear();
    await this.deeds.send(candidate.id);
  }

  async step(step: Step): Promise<void> {
    if ((await this.stepping.send(step)) !== null) await this.#told(DONE[step]);
  }

  async judge(): Promise<void> {
    const body = this.judging?.body;
    if (!body || (await this.judgingCall.send(body)) === null) return;
    this.judging = null;
    await this.#told("评议记下了");
  }

  async putToVote(meeting: MeetingId): Promise<void> {
    if ((await this.voting.send(meeting)) === null) return;
    await this.#told("提到会上了，会上表决后这里会接着走");
  }

  async drop(why: string): Promise<void> {
    if ((await this.dropping.send(why.trim())) !== null) await this.#told("这次不评了");
  }

  async object(body: Bodies["object"]): Promise<boolean> {
    if ((await this.objecting.send(body)) === null) return false;
    await this.#told("异议记下了，要请别人来答复");
    return true;
  }

  async rule(body: Bodies["rule"]): Promise<boolean> {
    if ((await this.ruling.send(body)) === null) return false;
    await this.#told(body.righted === null ? "答复记下了" : "更正了，更正后的结果重新公示");
    return true;
  }

  async pay(): Promise<void> {
    const goods = this.round?.scheme.reward === "goods" ? this.handing.chosen : null;
    const body = { place: this.place, ...(goods && { goods }) };
    if ((await this.paying.send(body)) !== null) await this.#told("发放记下了");
  }

  #rows() {
    if (!this.round) return [];
    const { scheme, candidates } = this.round;
    const names = new Map((this.view?.names ?? []).map((name) => [name.id, name]));
    const own = new Set(this.view?.own ?? []);
    const awards = new Map((this.allocated?.awards ?? []).map((award) => [award.candidate, award]));
    return candidates
      .map((candidate) => ({
        candidate,
        name: names.get(candidate.id) ?? null,
        score: scoreOf(scheme, candidate),
        award: awards.get(candidate.id) ?? null,
        own: own.has(candidate.id),
      }))
      .toSorted((a, b) => b.score.total - a.score.total);
  }

  async #told(done: string): Promise<void> {
    this.done = done;
    await this.load();
  }
}

export type CandidateRow = RoundPage["rows"][number];
