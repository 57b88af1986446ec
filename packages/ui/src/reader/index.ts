export { besideWords } from "./burst.ts";
export { listenToReader } from "./listen.ts";
