/** A program that proves something, and what it proves. */
export interface Tool {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

export const build: Tool = {
  name: "the applications build",
  command: ["turbo", "run", "build", "--continue"],
};

export const tools: readonly Tool[] = [
  { name: "the types agree", command: ["turbo", "run", "check", "--continue"] },
  { name: "format and lint", command: ["biome", "check", "--error-on-warnings"] },
  { name: "promises are awaited, nothing is any", command: ["oxlint", "--type-aware"] },
  {
    name: "packages depend only along the arrows",
    command: ["depcruise", "packages", "apps", "tooling", "--output-type", "err"],
  },
  { name: "nothing is unused", command: ["knip", "--no-progress"] },
];
