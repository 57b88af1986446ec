/**
 * Loaded into the server before its program: a week passes for it when it is told so. The program itself
 * knows no clock but the machine's, and nothing of this.
 */
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const machineNow = Date.now.bind(Date);
let weeks = 0;

Date.now = () => machineNow() + weeks * WEEK_MS;
process.on("SIGUSR2", () => {
  weeks += 1;
});
