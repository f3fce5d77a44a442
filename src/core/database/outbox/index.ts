export { dueLetters, dueLettersAt, lettersAside, lettersOf, nextDue, unseenLetters } from "./read-letters.ts";
export {
  claimLetter,
  dropLetter,
  expireLetters,
  fetchedLetters,
  forgetLetters,
  insertLetter,
  type LetterRow,
  type NewLetter,
  replayLetter,
  type Stream,
  settleLetter,
} from "./write-letter.ts";
