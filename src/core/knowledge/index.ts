// Articles in, passages out. Below the floor nothing is shown: the caller asks back or says that it does not know.
export { ARTICLE_LANGUAGES, type Article, type ArticleLanguage, type Certainty, type Section } from "./article.ts";
export { BEIJING_CHANNELS, type Channel, type ChannelKind, channelsFor, channelsIn } from "./channels.ts";
export { type Findings, type FindOptions, findPassages, type Passage } from "./find-passages.ts";
export { articleById, openLibrary } from "./library.ts";
export type { ExtraArticle } from "./match-extras.ts";
export { languageOf, type RankedTopic, rankTopics } from "./rank-topics.ts";
export { type ReadOwnArticle, readOwnArticle } from "./read-own-article.ts";
export { TOPICS, type Topic } from "./topic.ts";
// Kept inside: lunr, the packed formats and the training examples, which only the compile script and tests see.
