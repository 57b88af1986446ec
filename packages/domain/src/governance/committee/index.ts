export * from "./ballot.ts";
export * from "./check-committee.ts";
export * from "./count-votes.ts";
export * from "./member.ts";
export * from "./recuse.ts";
export * from "./seat.ts";
