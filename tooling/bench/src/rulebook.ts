import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { startReplay } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import { type Figure, median } from "./figure.ts";
import { startJsonRules } from "./rulebook/json-rules.ts";
import { deedOf, RULEBOOK } from "./rulebook/village-claims.ts";

const ROUNDS = 5;
const OURS = 200_000;
const THEIRS = 2_000;
const COMPARED = 5_000;

/** Makes sure that both decide alike before anybody looks at a clock. */
const compare = async (): Promise<void> => {
  const [ours, theirs] = [startReplay(RULEBOOK), startJsonRules()];
  for (let nth = 0; nth < COMPARED; nth++) {
    // A short past, so that many claims meet their caps.
    const deed = { ...deedOf(nth, COMPARED), holder: `household${nth % 5}` };
    const { points } = Result.getOrThrow(ours.count(deed));
    const other = await theirs(deed);
    if (points !== other) throw new Error(`Claim ${nth}: ${points} points, there ${other}.`);
  }
};

const perSecond = (many: number, start: number): number =>
  many / ((performance.now() - start) / 1000);

const ourRound = (): number => {
  const { count } = startReplay(RULEBOOK);
  const start = performance.now();
  for (let nth = 0; nth < OURS; nth++) count(deedOf(nth, OURS));
  return perSecond(OURS, start);
};

const theirRound = async (): Promise<number> => {
  const count = startJsonRules();
  const start = performance.now();
  for (let nth = 0; nth < THEIRS; nth++) await count(deedOf(nth, THEIRS));
  return perSecond(THEIRS, start);
};

const rehearsal = async (): Promise<ReadonlyArray<Figure>> => {
  const program = join(import.meta.dirname, "rulebook/rehearse-million.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [program]);
  // It is our own program that says it.
  return JSON.parse(stdout) as ReadonlyArray<Figure>;
};

/**
 * How many claims one core assesses by a rulebook of 100 rules with two caps each, with the sums that
 * caps rest on, beside json-rules-engine over the same rules, sums and claims; and what a rehearsal of a
 * million claims takes.
 */
export const measureRulebook = async (): Promise<ReadonlyArray<Figure>> => {
  await compare();
  const ours: Array<number> = [];
  const theirs: Array<number> = [];
  for (let n = 0; n < ROUNDS; n++) {
    ours.push(ourRound());
    theirs.push(await theirRound());
  }
  return [
    { name: "claimsAssessed", value: Math.round(median(ours)), unit: "/s" },
    { name: "claimsByJsonRulesEngine", value: Math.round(median(theirs)), unit: "/s" },
    ...(await rehearsal()),
  ];
};
