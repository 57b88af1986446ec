import { type Rulebook, startRehearsal } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import { type FileDesk, type Outcome, problem } from "../outcome.ts";
import { brokenDocument } from "../rulebook/document-outcome.ts";
import { canRead, readClaims } from "../rulebook/read-claims.ts";
import { readDocument } from "../rulebook/read-document.ts";
import { rehearsalText } from "../rulebook/rehearsal-text.ts";

interface BadLine {
  readonly line: number;
  readonly reason: string;
}

/** Rehearses the claims of a file; the bad ones are left out and told. */
const rehearsed = async (draft: Rulebook, against: Rulebook | undefined, claims: string) => {
  const running = startRehearsal(draft, { against });
  const bad: Array<BadLine> = [];
  for await (const { line, claim } of readClaims(claims)) {
    if (Result.isSuccess(claim)) running.add(claim.success);
    else bad.push({ line, reason: claim.failure });
  }
  return { rehearsal: running.finish(), bad };
};

export const rehearseFile = async ({ options }: FileDesk): Promise<Outcome> => {
  const { files, against: before } = options;
  const [file = "", claims = ""] = files;
  const draft = await readDocument(file);
  if (Result.isFailure(draft)) return brokenDocument(file, draft.failure);
  const against = before === undefined ? undefined : await readDocument(before);
  if (before !== undefined && against && Result.isFailure(against)) {
    return brokenDocument(before, against.failure);
  }
  if (!(await canRead(claims))) return problem(`${claims} cannot be read.`);
  const { rehearsal, bad } = await rehearsed(
    draft.success,
    against && Result.isSuccess(against) ? against.success : undefined,
    claims,
  );
  const lines = [
    ...rehearsalText(rehearsal, draft.success),
    ...bad.map(({ line, reason }) => `  line ${line} is left out: ${reason}`),
  ];
  return {
    code: bad.length > 0 ? 1 : 0,
    text: lines.join("\n"),
    json: { file, claims, bad, ...rehearsal },
  };
};
