// One spelling, one tokenizer, one classifier for everything that reads what people type. Imports nothing but its data.
export { type Classifier, loadClassifier, type Scored } from "./classifier.ts";
export type { ClassifierModel } from "./classifier-model.ts";
export { features } from "./features.ts";
export { fold } from "./fold.ts";
export { mentionsInvoices } from "./mentions-invoices.ts";
export { pronounce } from "./pronounce.ts";
export { seededRandom, shuffled } from "./random.ts";
export { splitPinyin } from "./split-pinyin.ts";
export { tokens } from "./tokens.ts";
export { type Example, type TrainingOptions, trainClassifier } from "./train-classifier.ts";
export { varySentence } from "./vary-sentence.ts";
// Kept inside: the lexicon, the hash and the byte layout of a model, which change together with generated files.
