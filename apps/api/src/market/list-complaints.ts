import { complaints as endpoint } from "@huzhu/contract";
import { complaints, providers, staff } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const listComplaints = staffQuery(endpoint, async ({ tx }) => {
  const names = new Map((await providers.list(tx)).map(({ id, name }) => [id, name]));
  const people = new Map((await staff.list(tx)).map(({ id, name }) => [id, name]));
  const all = await complaints.list(tx);
  return Result.succeed(
    all.map((complaint) => ({
      ...complaint,
      providerName: names.get(complaint.provider) ?? "",
      settledBy: complaint.end && (people.get(complaint.end.by) ?? ""),
    })),
  );
});
