export { dueLetters, dueLettersAt, lettersAside, lettersOf, receiptOf, unseenLetters } from "./read-letters.ts";
export { causeOfReceipt, partRead } from "./read-parts.ts";
export {
  type Claim,
  claimLetter,
  dropLetter,
  expireLetters,
  fetchedLetters,
  forgetLetters,
  insertLetter,
  type LetterRow,
  type NewLetter,
  replayLetter,
  type Settlement,
  type Stream,
  settleLetter,
  withdrawLetter,
} from "./write-letter.ts";
