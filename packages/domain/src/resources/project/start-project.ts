import type { ProjectId } from "../ids.ts";
import type { Project } from "./project.ts";

export type ProjectDraft = Omit<Project, "id" | "years">;

/** Takes down what a business of the village owes the fund by agreement. */
export const startProject = (id: ProjectId, draft: ProjectDraft): Project => ({
  ...draft,
  id,
  years: [],
});
