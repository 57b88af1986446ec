import { explainSteps, sentenceOf } from "@huzhu/contract";
import { formatPoints } from "@huzhu/domain/points";
import { type PastDeed, type Rulebook, startReplay } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import { type FileDesk, type Outcome, problem } from "../outcome.ts";
import { brokenDocument, many } from "../rulebook/document-outcome.ts";
import { canRead, readClaims } from "../rulebook/read-claims.ts";
import { readDocument } from "../rulebook/read-document.ts";

type Told = { readonly text: string; readonly json: unknown; readonly bad: boolean };

const badLine = (line: number, reason: string): Told => ({
  text: `  line ${line}: ${reason}`,
  json: { line, reason },
  bad: true,
});

/** Assesses claims one behind the other, as if the file were all that happened. */
const assessing = (rulebook: Rulebook) => {
  const { count } = startReplay(rulebook);
  const { scale } = rulebook;
  const units = new Map(rulebook.rules.map(({ code, measure }) => [code, measure]));
  return (line: number, { deed }: PastDeed): Told => {
    const assessed = count(deed);
    if (Result.isFailure(assessed)) return badLine(line, sentenceOf(assessed.failure, scale));
    const { points, ruleTitle, steps } = assessed.success;
    const unit = units.get(deed.rule) ?? "points";
    const said = unit === "time" ? `${points} minutes` : formatPoints(points, scale);
    const { rule, eventDate, holder } = deed;
    const why = explainSteps(steps, scale, unit);
    return {
      text: `  line ${line}: ${eventDate} ${holder} ${rule} ${ruleTitle}: ${said} (${why})`,
      json: { line, holder, eventDate, ...assessed.success },
      bad: false,
    };
  };
};

export const assessClaims = async ({ options, write }: FileDesk): Promise<Outcome> => {
  const [file = "", claims = ""] = options.files;
  const read = await readDocument(file);
  if (Result.isFailure(read)) return brokenDocument(file, read.failure);
  if (!(await canRead(claims))) return problem(`${claims} cannot be read.`);
  const assess = assessing(read.success);
  const all: Array<unknown> = [];
  const bad: Array<unknown> = [];
  let counted = 0;
  for await (const { line, claim } of readClaims(claims)) {
    const told = Result.isSuccess(claim)
      ? assess(line, claim.success)
      : badLine(line, claim.failure);
    if (told.bad) bad.push(told.json);
    else counted += 1;
    if (!options.json) await write(`${told.text}\n`);
    else if (!told.bad) all.push(told.json);
  }
  return {
    code: bad.length > 0 ? 1 : 0,
    text: `${claims}: ${many(counted, "claim")} counted, ${bad.length} not.`,
    json: { file, claims, counted, assessments: all, bad },
  };
};
