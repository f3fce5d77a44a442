export { type Moment, type MovedStretch, movedInStretch } from "./moved.ts";
export { type FoundStake, type JudgedRow, judgeInvoices, type Stake, type Tally, tallyBy } from "./tally.ts";
