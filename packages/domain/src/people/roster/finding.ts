import { Schema } from "effect";
import { Field } from "./field.ts";
import { BadProblem, Problem } from "./problem.ts";

/** Something that a person should know about a row, and the column to look at. */
export const Finding = Schema.Struct({ row: Schema.Int, field: Field, problem: Problem });
export type Finding = typeof Finding.Type;

const isBadProblem = Schema.is(BadProblem);

/** Whether the finding keeps its row out of the register. */
export const isBad = (finding: Finding): boolean => isBadProblem(finding.problem);

/** Takes down what somebody should know. */
export type Note = (field: Field, problem: Problem) => void;
