export { type Moment, type MovedStretch, movedInStretch } from "./moved.ts";
export { type FoundStake, type JudgedRow, judgeInvoices, type Stake, type Tally, tallyInStretch } from "./tally.ts";
