/** What the pages say. `{n}`, `{query}`, `{title}` and their like stand for what they name. */
export interface PortalTexts {
  readonly skip: string;
  readonly welcome: string;
  readonly search: string;
  readonly searchHint: string;
  readonly searchButton: string;
  readonly topics: string;
  readonly otherTopic: string;
  readonly oneArticle: string;
  readonly manyArticles: string;
  readonly home: string;
  readonly answers: string;
  readonly allAnswers: string;
  readonly answersFor: string;
  readonly oneAnswer: string;
  readonly manyAnswers: string;
  readonly didYouMean: string;
  readonly narrow: string;
  readonly product: string;
  readonly category: string;
  readonly language: string;
  readonly allOf: string;
  readonly earlier: string;
  readonly later: string;
  readonly nothing: string;
  readonly nothingHelp: string;
  readonly notFoundHere: string;
  readonly desk: string;
  readonly otherWays: string;
  readonly notice: string;
  readonly updated: string;
  readonly onThisPage: string;
  readonly related: string;
  readonly solved: string;
  readonly yes: string;
  readonly almost: string;
  readonly no: string;
  readonly thanks: string;
  readonly sorry: string;
  readonly backToArticle: string;
  readonly askTitle: string;
  readonly askKind: string;
  readonly incident: string;
  readonly request: string;
  readonly question: string;
  readonly subject: string;
  readonly subjectHint: string;
  readonly description: string;
  readonly descriptionHint: string;
  readonly contact: string;
  readonly contactHint: string;
  readonly privacy: string;
  readonly send: string;
  readonly mayAnswer: string;
  readonly mayAnswerHint: string;
  readonly newTab: string;
  readonly solvedIt: string;
  readonly sendAnyway: string;
  readonly glad: string;
  readonly missing: string;
  readonly tooLong: string;
  readonly sent: string;
  readonly sentHint: string;
  readonly notSent: string;
  readonly tooManyTickets: string;
  readonly tooMany: string;
  readonly tooManyHint: string;
  readonly wrongHost: string;
  readonly wrongHostHint: string;
  readonly noPage: string;
  readonly noPageHint: string;
  readonly trouble: string;
  readonly troubleHint: string;
  readonly footer: string;
}

export const DEFAULT_TEXTS: PortalTexts = {
  skip: "Skip to the content",
  welcome: "How can we help?",
  search: "Search for help",
  searchHint: "What do you need help with?",
  searchButton: "Search",
  topics: "Browse by topic",
  otherTopic: "Other articles",
  oneArticle: "1 article",
  manyArticles: "{n} articles",
  home: "Home",
  answers: "Answers",
  allAnswers: "See all {n} answers",
  answersFor: "Answers for “{query}”",
  oneAnswer: "1 answer",
  manyAnswers: "{n} answers",
  didYouMean: "Did you mean",
  narrow: "Narrow it down",
  product: "Product",
  category: "Topic",
  language: "Language",
  allOf: "All",
  earlier: "Back",
  later: "More answers",
  nothing: "Nothing here matches “{query}”",
  nothingHelp: "Try fewer words, or say it another way.",
  notFoundHere: "Not what you were looking for?",
  desk: "Ask the service desk",
  otherWays: "Reach the service desk another way",
  notice: "Please note",
  updated: "Updated {date}",
  onThisPage: "On this page",
  related: "Related articles",
  solved: "Did this solve it?",
  yes: "Yes",
  almost: "Almost",
  no: "No",
  thanks: "Thank you. This makes the answers better for the next person.",
  sorry: "Thank you for saying so. We will look at this article.",
  backToArticle: "Back to the article",
  askTitle: "Ask the service desk",
  askKind: "Is something that was working now broken, or do you need something new?",
  incident: "Something that was working is broken",
  request: "I need something new",
  question: "I just have a question",
  subject: "What is it about?",
  subjectHint: "In one line, in your own words",
  description: "Tell us more",
  descriptionHint: "What did you do, and what happened? Please leave out passwords.",
  contact: "How can we reach you?",
  contactHint: "E-mail or phone",
  privacy: "What you write is kept on this server for the service desk. It goes nowhere else.",
  send: "Send to the service desk",
  mayAnswer: "This may already answer it",
  mayAnswerHint: "You need not wait for us if one of these helps.",
  newTab: "opens in a new tab",
  solvedIt: "This solved it",
  sendAnyway: "No, send it to the service desk",
  glad: "Good to hear. Nothing was sent.",
  missing: "Please fill this in.",
  tooLong: "This is too long. Please shorten it.",
  sent: "Thank you. The service desk has it.",
  sentHint: "Your number is {id}. Keep it, so that we find your request again.",
  notSent: "Your request could not be sent. Nothing is lost: please try again in a moment.",
  tooManyTickets: "That is many requests within an hour. Yours was not sent: please try again later.",
  tooMany: "That was a lot at once",
  tooManyHint: "Please wait a moment, then try again.",
  wrongHost: "This portal does not answer to that name",
  wrongHostHint: "Open it by its usual address, or ask its keepers to allow this one.",
  noPage: "There is nothing here",
  noPageHint: "The page may have moved, or it is not for you. Try a search.",
  trouble: "Something went wrong on our side",
  troubleHint: "Please try again in a moment.",
  footer: "Your searches stay on this server.",
};

/** `text` with `{name}` replaced by its value. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** `1 article`, `4 articles`: the number in the language's own way. */
export function counted(
  n: number,
  [one, many]: readonly [one: string, many: string],
  language: string,
): string {
  return n === 1 ? one : fill(many, { n: n.toLocaleString(language) });
}
