/** The report in English: every text that a report has. What stands in braces is explained at `fillMessage`. */
export const ENGLISH = {
  title: "Level-zero report",
  none: "n/a",
  "number.percent": "{n}\u00A0%",
  "number.percents": "{low} to {high}\u00A0%",
  "number.tick": "{n} %",
  "number.unmeasured": "not measured",
  "page.skip": "Skip to the summary",
  "page.parts": "Parts of the report",
  "page.read":
    "Tickets of {period} · judged at {day} · {rows, plural, one {# row} other {# rows}} read, {tickets, plural, one {# ticket} other {# tickets}} scored, {articles, plural, one {# article} other {# articles}}",
  "page.readInWords": "Tickets of {period}. Judged at {day}: {rows} rows read, {tickets} tickets scored.",
  "page.footer":
    "Made by level-zero. For the people who run the service desk: it names articles that customers may not see.",
  "page.numbers": "The numbers as a table",
  "period.months": "{from} to {to}",
  "period.days": "{from} to {to}",
  "period.undated": "{period} ({n} of {of} tickets have no date that could be read)",
  "period.unknown": "an unknown period: no ticket has a date",
  "nav.outcomes": "Outcomes",
  "nav.scorecard": "Scorecard",
  "nav.audit": "Audit",
  "nav.mending": "Mending",
  "nav.gaps": "Gaps",
  "nav.searches": "Searches",
  "nav.words": "Words",
  "nav.outages": "Outages",
  "nav.answering": "Answers",
  "nav.effects": "Effects",
  "nav.groups": "Groups",
  "nav.months": "Over time",
  "nav.tickets": "Tickets",
  "nav.funnel": "Counted",
  "nav.health": "Health",
  "nav.problems": "Problems",
  "nav.method": "Method",

  "head.article": "Article",
  "head.articles": "Articles",
  "head.tickets": "Tickets",
  "head.share": "Share",
  "head.interval": "95 % interval",
  "head.reason": "Reason",
  "head.action": "What to do",
  "head.examples": "Such as",
  "head.n": "n",
  "head.named": "Named with confidence",
  "head.rate": "Rate",
  "head.potential": "Potential rate",
  "head.customersSay": "Customers say",
  "head.firstSeen": "First seen",
  "head.lastSeen": "Last seen",
  "head.place": "Place",
  "head.problem": "Problem",
  "head.severity": "Severity",
  "count.tickets": "{n, plural, one {# ticket} other {# tickets}}",
  "count.articles": "{n, plural, one {# article} other {# articles}}",
  "count.scored": "{n, plural, one {# scored ticket} other {# scored tickets}}",

  "summary.title": "In short",
  "rate.unknown": "Not known yet",
  "rate.giveHistory":
    "Nobody has told yet what this desk's articles solve: give resolved tickets with the articles that closed them (--history), or judge a sample.",
  "rate.guess":
    "A guess by what other desks are like: {share} ({interval}) of {scored, plural, one {# ticket} other {# tickets}}.",
  "rate.name": "level-zero rate",
  "rate.audited": "level-zero rate, audited",
  "rate.estimated":
    "{links, select, missing {level-zero rate or more: links seem to be missing} other {level-zero rate, estimated}}",
  "rate.decided": "level-zero rate, counted",
  "rate.noTickets": "No ticket was scored, so there is no rate.",
  "rate.inHundred": "{n} in 100",
  "rate.belowOne": "less than 1 in 100",
  "rate.says":
    "{period, select, none {Customers} other {{period}: customers}} could have solved about {share} tickets with {asOf, select, ticket {the articles of their day} other {today's articles}}, without an agent.",
  "rate.of": "{count} of {scored, plural, one {# scored ticket} other {# scored tickets}}.",
  "rate.shouldFall": "Customers have the portal: it should fall.",
  "rate.shouldRise": "Before customers have the portal it should rise; once they have it, fall.",
  "rate.scale": "The rate on a scale from 0 to 100 %",
  "rate.described":
    "Level-zero rate {rate}, interval {interval}, potential {potential}, {basis, select, decided {answered and found, estimated} other {named with confidence}} {other}.",
  "rate.otherEstimated": "answered and found, estimated",
  "rate.otherNamed": "named with confidence",
  "rate.namedLikely": " (by their chances {share})",
  "rate.itsInterval": "its 95 % interval",
  "rate.toWin": "to win without writing",
  "sure.title": "How sure?",
  "sure.interval": "(95 % interval).",
  "sure.audited":
    "It covers chance and the mistakes of the model: people judged {judged, plural, one {# ticket} other {# tickets}}.",
  "sure.estimated":
    "{links, select, missing {It covers chance only, not the links that seem to be missing: the true rate is likely higher, and an audit of {audited} tickets tells it.} other {It covers chance only, and is as fair as the labels; an audit of {audited} tickets makes it sure.}}",
  "sure.decided":
    "It covers chance only. The model knows no labels of this desk: fifty resolved tickets make it an estimate.",
  "know.title": "How we know",
  "know.unsure":
    "Unsure: {share}, {count} of {of, plural, one {# ticket} other {# tickets}}. {basis, select, decided {They count as not solvable.} other {Each counts by its chance.}}",
  "know.audited": "People judged {n, plural, one {# ticket} other {# tickets}} of a random sample.",
  "know.auditLink": "What they found",
  "know.measured":
    "Tried on labelled tickets{desk, select, own {} other { of other desks}} that it had not learned from: of a solvable and an unsolvable ticket it ranks the right one higher in {auroc} of all pairs (by drawing lots: 0.5; called AUROC), and its chances are off by {error} on average (0 is perfect; called calibration error). Fitted on {labels, plural, one {# label} other {# labels}}.",
  "know.notMeasured": "The model was not measured on labelled tickets.",
  "know.methodLink": "How it was measured",
  "rates.caption": "The numbers, each with its own name; n is the scored tickets in all",
  "rates.number": "Number",
  "rates.what": "What it is",
  "rates.estimated": "The same question by probabilities: each ticket counts by its chance.",
  "rates.confirmed": "Of these people confirm {share} ({interval}).",
  "rates.named": "{n, plural, one {# ticket} other {# tickets}}, listed with their articles",
  "rates.answered": "Whether or not the customer's words find it.",
  "rates.potential": "Once every answer that exists is published, in date and findable.",
  "rates.auditedBasis": "The estimate, corrected by what people found in a random sample.",
  "rates.estimatedBasis": "Answered and found: each ticket counts by its chance.",
  "rates.decidedBasis": "The tickets named with confidence; all others count 0.",
  "cautions.title": "Before you rely on these numbers",

  "found.own":
    "Found is measured with level-zero's own search. Give what your portal returns (--portal-results) to measure it with that.",
  "found.portal": "Found is measured with the results of the desk's own portal search.",
  "found.someOfPortal":
    "Found is measured with the results of the desk's own portal search for {n} of {scored, plural, one {# ticket} other {# tickets}}, and with level-zero's own search for the others.",
  "found.notAsked": "Found was not measured: no search was asked, so no ticket is called not findable.",
  "promise.text":
    "Of such tickets{new, plural, =0 {} one {, the one that a new article answers aside,} other {, the # that new articles answer aside,}} at least {precision} are named rightly, with a confidence of {confidence}.",

  "steps.title": "What to do next",
  "steps.nothing": "Nothing",
  "steps.tickets": "{n, plural, one {# ticket} other {# tickets}}",
  "steps.first": "First: {what}.",
  "steps.publish": "Publish",
  "steps.publishWhy": "the answer is there, but hidden or out of date.",
  "steps.publishNone":
    "{drafts, plural, =0 {No answer is hidden or out of date.} one {No ticket surely asks for the draft that waits: level-zero what-if tries it.} other {No ticket surely asks for one of the # drafts that wait: level-zero what-if tries them.}}",
  "steps.askOwner":
    "{n, plural, one {# ticket has} other {# tickets have}} an answer that is for other readers: ask its owner.",
  "steps.publishLink": "What to publish or renew",
  "steps.mend": "Mend",
  "steps.mendWhy": "the answer is published, but the customers' words do not find it.",
  "steps.mendNone": "Customers' words find every answer.",
  "steps.mendLink": "What to mend",
  "steps.write": "Write",
  "steps.writeWhy":
    "{articles, plural, one {# article} other {# articles}} would answer them.{others, plural, =0 {} one { # other gap asks for other work or a closer look.} other { # other gaps ask for other work or a closer look.}}",
  "steps.writeDoubt":
    "No gap asks for an article, but by the audit about {n, plural, one {# ticket} other {# tickets}} named solvable {n, plural, one {is} other {are}} not: read these first, what they lack stands in no gap.",
  "steps.writeNone": "No gap asks for an article",
  "steps.writeLink": "What to write, in order",
  "steps.mendFirst": "({n, plural, one {# ticket} other {# tickets}})",
  "steps.gapFirst":
    "({n, plural, one {# ticket} other {# tickets}}{cause, select, thin {, extend an article} other {}})",

  "manager.number": "The number",
  "manager.trend": "The trend",
  "manager.before":
    "{period, select, none {Report of {day}} other {{period} (report of {day})}}: {was} ({wasInterval}), of {wasOf, plural, one {# ticket} other {# tickets}}. Now: {now} ({nowInterval}), of {nowOf, plural, one {# ticket} other {# tickets}}. {finding, select, higher {That is {points, plural, one {# point} other {# points}} higher, more than chance explains.} lower {That is {points, plural, one {# point} other {# points}} lower, more than chance explains.} same {They differ by {points, plural, one {# point} other {# points}}, as much as chance alone may bring: no clear change.} guess {The earlier number was a guess, so they cannot be compared.} other {The two were found in different ways, so they cannot be compared.}}{links, select, missing { Links seem to be missing: part of it may be that agents link more, or less, than then.} other {}}",
  "manager.noTrend": "Fewer than two months have tickets: no trend yet.",
  "manager.done": "What was done, and what it brought",
  "manager.noNews": "What is new since last month is told with its report: --previous last-month.json.",
  "manager.actions": "The next {n, plural, one {action} other {# actions}}",
  "manager.noActions": "No ticket asks for work on the articles.",
  "manager.caption": "Most tickets first; the owner is a proposal: write the name beside it",
  "manager.worth": "Worth",
  "manager.owner": "Owner",
  "manager.inAll": "In all.",
  "manager.method": "How it was counted",
  "manager.counted":
    "Counted: {tickets, plural, one {# ticket} other {# tickets}} of {period}; {left} excluded (spam, alerts, duplicates and the like), {rejected} rows unreadable.",
  "manager.asked":
    "Asked of each: would one of {articles, plural, one {# article} other {# articles}} have solved it, may this customer see it, and do their own words find it?",
  "manager.answered":
    "Answered by a model fitted on {labels, plural, one {# label} other {# labels}} ({trainedOn}).",
  "manager.interval": "Interval: {interval} (95 %). {sure}",
  "action.not-visible": "Publish: {what}",
  "action.restricted": "Ask the owner whether these customers may read: {what}",
  "action.outdated": "Review and renew: {what}",
  "action.not-findable": "Mend title and words of {what}",
  "action.defect": "Report the defect or wish: {what}",
  "action.defects": "Read the tickets about {what}, and report what is broken",
  "action.out-of-scope": "Route, or say that you do not help with: {what}",
  "action.needs-agent": "Offer a form or automate: {what}",
  "action.read": "Read the tickets about {what}",
  "action.thin": "Extend {article} for {what}",
  "action.first-draft": "Publish {article}, if it answers: {what}",
  "action.first-outdated": "Review and renew {article}, if it answers: {what}",
  "action.first-others": "Ask the owner of {article}, which others read, before you write for: {what}",
  "action.first-new": "Mend title and words of {article}, which is new, for: {what}",
  "action.missing": "Write {what}",
  "action.others": "{what} and other articles",
  "owner.article": "Owner of the article",
  "owner.knowledge": "Knowledge manager",
  "owner.product": "Owner of the product or service",
  "owner.desk": "Service desk",
  "owner.service": "Owner of the service",
  "owner.author": "Author",

  "outcomes.title": "What became of the tickets",
  "outcomes.lead":
    "A ticket is solvable when an article answers it, the requester may see that article, and their own words find it. Each thing that fails has its own mend.",
  "outcomes.none": "No ticket was scored.",
  "outcomes.caption":
    "Outcomes and reasons of all scored tickets; the shares add up to 100 %, but for rounding",
  "outcomes.outcome": "Outcome",
  "outcomes.meaning": "Meaning, and what to do",
  "outcomes.total": "Scored",
  "outcomes.chart": "Outcomes and reasons of {n} scored tickets",
  "outcomes.shareOfScored": "Share of scored",
  "outcome.solvable.name": "Solvable",
  "outcome.solvable.meaning": "An article answers it, the requester may see it, and their own words find it.",
  "outcome.solvable.action":
    "Nothing to write. Ask why they still called: do they know the portal, and do they reach it?",
  "outcome.unsure.name": "Unsure",
  "outcome.unsure.meaning": "The probability lies between the two thresholds.",
  "outcome.unsure.action": "Let a person look, and keep the answers as labels: they sharpen the model.",
  "outcome.missing.name": "Missing",
  "outcome.missing.meaning": "No article answers it.",
  "outcome.missing.action": "Write the article.",
  "outcome.not-visible.name": "Not visible",
  "outcome.not-visible.meaning": "The answer exists, but as a draft or for another audience.",
  "outcome.not-visible.action": "Publish it; for another audience, ask its owner first.",
  "outcome.outdated.name": "Outdated",
  "outcome.outdated.meaning": "The answer exists, but is retired or past its date.",
  "outcome.outdated.action": "Review it, then renew or replace it.",
  "outcome.not-findable.name": "Not findable",
  "outcome.not-findable.meaning":
    "The answer exists and is visible, but the customers' words do not find it.",
  "outcome.not-findable.action": "Mend title, aliases and synonyms.",
  "outcome.needs-agent.name": "Needs an agent",
  "outcome.needs-agent.meaning":
    "No article could have done it: approval, hardware, security, access that only an agent has.",
  "outcome.needs-agent.action": "Write nothing. Think of a request form or automation.",
  "outcome.subject.name": "A subject, not one problem",
  "outcome.subject.meaning": "Beside the words that name them, these tickets may say different things.",
  "outcome.subject.action": "Read its tickets and parts first: one article may not serve them.",
  "outcome.thin.name": "Thin",
  "outcome.thin.meaning": "An article is about it, but does not say enough to solve it.",
  "outcome.thin.action": "Extend the article “{article}”.",
  "outcome.defect.name": "Defect",
  "outcome.defect.meaning": "The product does not do what it should: no article mends that.",
  "outcome.defect.action":
    "Report it. Publish a known-error notice with the workaround, if there is one; what customers can set right themselves is an article.",
  "outcome.defects.name": "Defects around one subject",
  "outcome.defects.meaning":
    "They tell of what the product does not do as it should, not surely of one defect.",
  "outcome.defects.action":
    "Read its tickets and parts first, and report each defect. What customers can set right themselves is an article.",
  "outcome.out-of-scope.name": "Out of scope",
  "outcome.out-of-scope.meaning": "About another product or service than the articles.",
  "outcome.out-of-scope.action": "Route it, or say on the portal that you do not help with it.",
  "outcome.mixed.name": "Mixed",
  "outcome.mixed.meaning": "What these tickets need is not the same for most of them, or not sure.",
  "outcome.mixed.action": "Read its tickets first: no one piece of work surely serves most of them.",
  "excluded.empty-text": "no text",
  "excluded.too-little-text": "too little text to judge",
  "excluded.spam": "spam",
  "excluded.alert": "message from a machine",
  "excluded.auto-reply": "automatic reply of a mail program",
  "excluded.agent-made": "an agent's own work, no customer's",
  "excluded.duplicate": "repeats another ticket",
  "excluded.cancelled": "cancelled",
  "excluded.other-language": "in another language than the articles",
  "excluded.outage": "part of an outage that many reported at once",

  "chances.title": "Scored tickets by probability",
  "chances.described":
    "Histogram with twenty bins. The fullest bin has {most} tickets. Thresholds at {low} and {high}.",
  "chances.caption": "Scored tickets by probability and outcome",
  "chances.probability": "Probability",
  "chances.bin": "{from} to {to}",
  "chances.unsolvable": "unsolvable",
  "chances.unsure": "unsure",
  "chances.solvable": "solvable",
  "chances.notFindable": "unsolvable although an article would answer: not findable",
  "chances.from": "from {at}",
  "chances.below": "below {at}",

  "funnel.title": "What was counted",
  "funnel.lead": "Every row ends in one line of this table. Only scored tickets are in the rates.",
  "funnel.caption":
    "From {rows, plural, one {# row} other {# rows}} to {scored, plural, one {# scored ticket} other {# scored tickets}}",
  "funnel.step": "Step",
  "funnel.rows": "Rows",
  "funnel.ofRows": "Of rows read",
  "funnel.where": "Where every row went",
  "funnel.read": "Rows read",
  "funnel.rejected": "− rejected: could not become a ticket",
  "funnel.excluded": "− excluded: {rule}",
  "funnel.scored": "= Scored tickets",
  "funnel.noneExcluded": "No rule excluded a ticket.",

  "mending.title": "Win without writing",
  "mending.lead":
    "These articles hold the answer already. Nothing has to be written: publish, review, or mend the words.",
  "mending.restricted":
    "It is for others ({audiences}): ask its owner whether these customers may read it, or write one for them.",
  "mending.none": "No ticket failed for an answer that exists.",
  "mending.caption": "Articles to mend, most tickets first (at most 25)",
  "answering.title": "Articles that answer",
  "answering.lead":
    "Each ticket named solvable counts for its best article. {articles, plural, one {# article} other {# articles}} would have solved {tickets, plural, one {# ticket} other {# tickets}}.{linked, select, yes { “Closed with it” compares with the article that the agents linked, where the tickets say so.} other {}}",
  "answering.leadNone": "Each solvable ticket counts for its best article.",
  "answering.none": "No ticket is solvable.",
  "answering.caption": "Top answering articles ({n} of {total})",
  "answering.ofSolvable": "Of solvable",
  "answering.shareOfSolvable": "Share of solvable",
  "answering.linked": "Closed with it",
  "answering.linkedOf": "{same} of {known}",
  "answering.words": "Words in common",
  "health.title": "Article health",
  "health.lead": "Only published articles in their dates answer customers.",
  "health.none": "No article was read.",
  "health.are": "Articles that are",
  "health.published": "published",
  "health.publishedDo": "Nothing.",
  "health.expired": "published, but past their last valid day",
  "health.expiredDo": "Review, then renew or retire.",
  "health.notYetValid": "published, but not valid yet",
  "health.notYetValidDo": "Check the date.",
  "health.reviewOverdue": "published, and overdue for review",
  "health.reviewOverdueDo": "Review.",
  "health.restricted": "published, but not for everybody",
  "health.restrictedDo": "Check that the audience is meant.",
  "health.drafts": "drafts",
  "health.draftsDo": "Finish and publish, the ones under “Win without writing” first.",
  "health.retired": "retired",
  "health.retiredDo": "Nothing, unless tickets still need them.",
  "health.neverNamed": "published and valid, but named for no ticket",
  "health.neverNamedDo": "Check that customers' words are in them, or retire them.",
  "health.neverNamedList": "Articles named for no ticket",
  "health.more": "and {n} more.",
  "health.state.draft": "{n} draft",
  "health.state.published": "{n} published",
  "health.state.retired": "{n} retired",
  "health.sentence":
    "{articles, plural, one {# article} other {# articles}}: {states}. Of the published: {expired} past their last valid day, {notYetValid} not valid yet, {reviewOverdue} overdue for review, {restricted} not for everybody, {neverNamed} named for no ticket.",

  "metric.level-zero-rate.name": "Level-zero rate",
  "metric.level-zero-rate.definition":
    "Tickets that customers could have solved from articles alone ÷ scored tickets.",
  "metric.level-zero-rate.missing": "scored tickets",
  "metric.potential-rate.name": "Potential rate",
  "metric.potential-rate.definition":
    "Level-zero rate + tickets whose answer exists but does not reach the customer ÷ scored tickets.",
  "metric.potential-rate.missing": "scored tickets",
  "metric.link-rate.name": "Link rate",
  "metric.link-rate.definition":
    "Scored tickets that were closed with an article ÷ scored tickets that say how they were closed. Do not make linking a duty: then people link for the sake of it.",
  "metric.link-rate.missing": "a column of linked articles in the export, empty where none closed the ticket",
  "metric.known-share.name": "Known against new",
  "metric.known-share.definition":
    "Tickets about problems that an article describes, whoever may see it (an answer was found, or an agent linked one) ÷ those and the tickets about new ones. Unsure tickets are in neither.",
  "metric.known-share.missing": "tickets with a verdict other than unsure",
  "metric.search-success.name": "Search success",
  "metric.search-success.definition": "Searches on the portal that led to a click ÷ all searches.",
  "metric.search-success.missing": "the portal's events of the same period",
  "metric.freshness.name": "Freshness",
  "metric.freshness.definition":
    "Articles that answer tickets and are within their planned review, or without one were updated in the last {within, plural, =365 {year} one {day} other {# days}} ÷ answering articles that say either.",
  "metric.freshness.missing": "dates in the articles: reviewBy or updated",
  "metric.csat.name": "Customer satisfaction",
  "metric.csat.definition":
    "Satisfied answers ÷ all answers to the survey, of scored tickets: the upper two of five steps, or good.",
  "metric.csat.missing": "a column of survey answers in the export",
  "scorecard.title": "Scorecard",
  "scorecard.lead":
    "No one number says how self-service does. Read them together: where they point the same way, trust it.",
  "scorecard.caption": "Metrics with their numerator, denominator and interval",
  "scorecard.metric": "Metric",
  "scorecard.counted": "Counted",
  "scorecard.part": "Part of the score",
  "scorecard.countedOf": "{count} of {of}",
  "scorecard.good": "Which way is good",
  "scorecard.noData": "no data",
  "scorecard.needs": "needs {missing}",
  "scorecard.higher": "higher is better",
  "scorecard.lower": "lower is better",
  "scorecard.noScore": "No metric with a weight has data, so there is no score.",
  "scorecard.score":
    "Score: {score}, the weighted mean of the metrics above, a lower-is-better one counting by what it lacks to 100\u00A0%.{left, select, none {} other { Without data, and so not in it: {left}; the other weights were scaled up to 100\u00A0%.}} The weights are yours to set; a score is worth only comparing with itself.",
  "demand.readinessNone":
    "Readiness (of all demand): n/a. It needs the problems that customers solved without a ticket: give the portal's events, or --self-solved.",
  "demand.readiness":
    "Readiness (of all demand): {share}, {count} of {of}; {selfSolved} solved on the portal and the level-zero tickets. 95 % interval {interval}. It should rise.",
  "demand.leakage":
    "Leakage (of the demand that reached an agent): {share}, {count} of {of}; 95 % interval {interval}. Once customers have the portal it should fall.",
  "cost.none": "Cost: n/a. It needs tickets with dates over at least two weeks.",
  "cost.saved":
    "If customers solved them themselves: {currency} {low} to {high} per year, for about {perWeek, plural, one {# level-zero ticket} other {# level-zero tickets}} a week. It rests on these assumptions, all yours to replace: {agentCost} for a ticket with an agent, {selfServiceCost} for one without; a share of {uptakeLow} to {uptakeHigh} of customers find the answer and are done; each spends {minutesLow} to {minutesHigh} minutes, and {breakEven} minutes cost as much as is saved.",

  "audit.title": "What people found",
  "audit.lead":
    "People judged {decided, plural, one {# ticket} other {# tickets}} of {drawn} drawn at random from {scored, plural, one {# scored ticket} other {# scored tickets}}, without knowing what was said of them.",
  "audit.caption": "The level-zero rate with and without the people's answers",
  "audit.shareOfTickets": "Share of tickets",
  "audit.judged": "Judged",
  "audit.rate": "Audited rate",
  "audit.answersAlone": "People's answers alone",
  "audit.chancesAlone": "The model's chances alone",
  "audit.confirmed": "Confirmed, of the tickets named solvable",
  "audit.missed": "Solvable after all, of the tickets named unsolvable",
  "audit.withVerdicts": "People and verdicts: {agreement}",
  "audit.betweenRaters": "Two people on the same tickets: {agreement}",
  "audit.agreement":
    "the same answer on {agreed} of {n, plural, one {# ticket} other {# tickets}}; Cohen's kappa {kappa}{low, select, none {} other {, 95 % interval {low} to {high}}} (1 is full agreement, 0 is chance).",
  "audit.undecided":
    "Not decided: {n, plural, one {# ticket} other {# tickets}}. If none were solvable the rate would be {low}, if all were {high}.",

  "gaps.gone": "What became of the gaps of the run before",
  "gaps.gone.closed":
    "Closed: “{title}”. {solvable} of {n, plural, one {# ticket} other {# tickets}} of its problem can be solved now, by “{article}”.",
  "gaps.gone.faded":
    "Faded: “{title}”. {n, plural, one {# ticket} other {# tickets}} of its problem came, of which {solvable} can be solved; they form no gap.",
  "gaps.gone.quiet":
    "Quiet: “{title}”. No ticket of this export is known to be of this problem, which says nothing of any article.",
  "gaps.title": "Gaps: what to write",
  "gaps.lead":
    "A gap is a group of tickets about one problem that no article solves. Its cause says what to do: write, or report, route, automate. Those that writing wins most of come first.",
  "gaps.noneUnsolvable": "No scored ticket is unsolvable, so there is no gap.",
  "gaps.noGroup": "No two unsolvable tickets are about the same thing, so there is no gap to write for.",
  "gaps.none": "There is no gap.",
  "gaps.all":
    "{gaps, plural, one {# gap} other {# gaps}} with {tickets, plural, one {# ticket} other {# tickets}}{unsure, plural, =0 {} other {, # of them unsure}}.",
  "gaps.winNone": "An article can win none of them.",
  "gaps.eighty":
    "{first, plural, one {# gap} other {# gaps}} of {gaps} {first, plural, one {holds} other {hold}} 80 % of the {tickets, plural, one {# ticket} other {# tickets}} that an article can win{others, plural, =0 {} one {; # gap needs other work} other {; # gaps need other work}}.",
  "gaps.ungrouped":
    "{n, plural, one {# other unsolvable ticket belongs} other {# other unsolvable tickets belong}} to no gap: each is one of a kind.",
  "gaps.worth": "Worth.",
  "gaps.worthInWords": "Worth: {costs}",
  "gaps.drafts": "Drafts.",
  "gaps.draftsText":
    "The command {gaps} writes a brief for each gap: symptoms, environment, steps that agents noted, open questions. {whatIf} says what a draft would win.",
  "gaps.unlisted": "{n, plural, one {# smaller gap} other {# smaller gaps}} not listed.",
  "gaps.more": "{n, plural, one {# more gap} other {# more gaps}}: rank {from} to {to}",
  "gaps.line": "80 % line: {n, plural, one {# gap} other {# gaps}} above it",
  "gaps.inWords":
    "{definition} {first, plural, one {# gap} other {# gaps}} of {gaps} together hold 80 % of the {winnable, plural, one {# ticket} other {# tickets}} that an article can win, of {tickets} in gaps, {unsure} of them unsure. Unsolvable tickets in no gap: {ungrouped}.",
  "gaps.first": "What to read first when there is time to write",
  "gaps.firstText":
    "Whatever the cause of a gap, an article may be what is missing. In these {tickets, plural, one {# ticket} other {# tickets}} about {lacking} likely lack one.",
  "gaps.lacking": "Likely lack an article",
  "gaps.rank": "Rank",
  "gaps.proposedTitle": "Proposed title",
  "gaps.cumulativeShare": "Cumulative share of the tickets that an article can win",
  "gaps.causeHead": "Cause, and what to do",
  "gaps.failedSearches": "Failed searches",
  "gaps.countUnsure": "{n} ({unsure} unsure)",
  "gap.causes": "{name} ({causes})",
  "gap.examples": "Examples",
  "gap.parts": "In parts",
  "gap.version": "Version",
  "gap.waves": "In waves",
  "gap.nearest": "Nearest article",
  "gap.lookFirst":
    "“{article}” comes nearest and {is, select, draft {is a draft: publish it if it answers} outdated {is retired or past its date: review it if it answers} others {is for other readers: ask its owner first} other {is new or changed since the last report: mend its title and words if it answers}}. Else: {action}",
  "gap.noneNear": "none comes near",
  "gap.noNearest": "none",
  "gap.seen": "Seen",
  "gap.searched": "Searched",
  "gap.noSearches": "none",
  "gap.pace": "Pace",
  "gap.worth": "Worth",
  "gap.noDraft": "No draft yet",
  "gap.noDraftInWords": "No draft yet: {why}",
  "gap.tickets": "{n, plural, one {{count} ticket} other {{count} tickets}}",
  "gap.unsure": "{n} of them unsure",
  "gap.share": "{share} of those in gaps",
  "gap.cumulative": "{share} of what can be won up to here",
  "gap.onlyIn": "exists in {languages} only",
  "gap.and": "{first} and {second}",
  "gap.askWhoClosed": "No agent's note says what helped yet: ask who closed {tickets}.",
  "gap.quoted": "“{text}”",
  "gap.slow": "less than {n} a week",
  "gap.perWeek": "{n} a week",
  "gap.rising": "{pace}, rising ({earlier} in the earlier half, {later} in the later)",
  "gap.falling": "{pace}, falling ({earlier} in the earlier half, {later} in the later)",
  "gap.steady": "{pace}, no clear trend ({earlier} in the earlier half, {later} in the later)",
  "gap.cause.missing": "{n} lack an article",
  "gap.cause.defect": "{n} tell of a defect",
  "gap.cause.out-of-scope": "{n} out of scope",
  "gap.cause.needs-agent": "{n} need an agent",
  "gap.other": "other",
  "gap.part": "{label} ({n})",
  "gap.firstPart": "{label} ({n, plural, one {# ticket} other {# tickets}})",
  "gap.cost": "{currency} {low} to {high} a year",
  "gap.costs":
    "A ticket costs {currency} {agentCost} with an agent and {selfServiceCost} without; {uptake} of these customers find the article and are done; each spends {minutesLow} to {minutesHigh} minutes on it, and {breakEven} minutes cost as much as is saved. Pace as in the whole period. All of these are assumptions: put your own in their place.",
  "pareto.title":
    "{tickets, plural, one {# ticket} other {# tickets}} that an article can win, in {gaps, plural, one {# gap} other {# gaps}}, largest first",
  "pareto.described":
    "Pareto chart. The first {first, plural, one {# gap} other {# gaps}} of {gaps} hold 80 % of the tickets that an article can win. The largest has {largest}.",
  "pareto.axis": "Rank of the gap, as in the list below",
  "pareto.line": "share of all tickets that an article can win up to here",
  "pareto.front": "tickets of the gaps that together hold 80 %",
  "pareto.behind": "tickets of the other gaps",
  "pareto.tail":
    "tickets of the {n, plural, one {# other gap} other {# other gaps}}{cut, select, yes { (bar cut)} other {}}",
  "pareto.others": "others",
  "pareto.gaps": "{n, plural, one {# gap} other {# gaps}}",
  "pareto.caption": "Gaps with the tickets that an article can win, and cumulative share",
  "pareto.gap": "Gap",
  "pareto.share": "Share of these tickets",
  "pareto.cumulative": "Cumulative",

  "searches.title": "Failed searches",
  "searches.lead":
    "Searches on the portal that found nothing, or of which nothing was chosen, for what no gap is about. They are searches, not tickets: one person may be in both, so the two are never added.",
  "searches.ends": "{noResults} found nothing, {noClicks} chose nothing",
  "searches.gaps":
    "{n, plural, =0 {No gap has failed searches.} one {# gap has failed searches beside the tickets.} other {# gaps have failed searches beside the tickets.}}",
  "searches.noOthers": "No other search failed.",
  "searches.others": "Of the others, in {n, plural, one {# wording} other {# wordings}}, {ends}.",
  "searches.unlisted":
    "{n, plural, one {# wording} other {# wordings}} not listed: level-zero searches lists all.",
  "searches.caption": "Failed searches that no gap is about",
  "searches.query": "Searched for",
  "searches.foundNothing": "Found nothing",
  "searches.choseNothing": "Chose nothing",

  "words.title": "Words to add",
  "words.lead":
    "Words that customers use and no article has. Each was tried: with the line added, the portal shows the article further up for these tickets.",
  "words.leadInWords":
    "Words that customers use and no article has. Each was tried: with the line added, the portal shows the article further up.",
  "words.none": "No word of several tickets is missing in the articles that answer them.",
  "words.words": "Words",
  "words.line": "Line for its front matter",
  "words.moved":
    "{n} tickets{slip, select, no {} other {, a frequent typing error for “{slipOf}”}}, rank {before} → {after}",
  "words.inWords":
    "{word} ({n} tickets{slip, select, no {} other {, a frequent typing error for “{slipOf}”}})",
  "words.noRank": "none",

  "outages.title": "Possible outages",
  "outages.lead":
    "Similar tickets that came in far faster than usual. In the rates an outage counts once: the funnel says how many tickets were left out for it.",
  "outages.leadInWords":
    "In the rates an outage counts once: the funnel says how many tickets were left out for it.",
  "outages.none":
    "No tickets came in far faster than usual. Tickets without a time of day cannot be looked at.",
  "outages.noneInWords": "No tickets came in far faster than usual.",
  "outages.perHour": "Tickets an hour",
  "outages.notice": "Notice",
  "outages.noNotice": "none is up",

  "effects.title": "Did the articles work?",
  "effects.lead":
    "For each article that was published or changed: the tickets that name it first by their words, before and after, beside what came of all topics without a change. What an article closed is not looked at.",
  "effects.caution":
    "Of twenty changes that did nothing, about one is named by chance. What else changed that day, such as a repair, cannot be told from the article.",
  "effects.none":
    "No article was published or changed{dated, select, yes { from {from} to {to}} other {}}, as far as dates tell.",
  "effects.found":
    "{n, plural, one {# change} other {# changes}} of articles: {fewer} with fewer tickets than without it, {more} with more, {unclear} without a clear effect, {early} too early to tell.{listed, select, all {} other { {listed} are listed.}}",
  "effects.caption": "Changes of articles with a finding",
  "effects.early": "Too early to tell: {n} listed",
  "effects.earlyCaption": "Changes with too few tickets, the latest first",
  "effects.earlyInWords": "Too early to tell: {articles}.",
  "effects.change": "Change",
  "effects.weeks": "Tickets, week before → after",
  "effects.weeksInWords": "Week before → after",
  "effects.finding": "Finding",
  "effects.portal": "On the portal since",
  "effects.published": "published {day}",
  "effects.changed": "changed {day}",
  "effects.tooEarly": "Too early to tell",
  "effects.fewer": "Fewer tickets than without it",
  "effects.more": "More tickets than without it",
  "effects.no-clear-effect": "No clear effect",
  "effects.needsWeeks": "it takes six weeks of tickets before the change and one after",
  "effects.needsTickets":
    "{before, plural, one {# ticket} other {# tickets}} before ({leastBefore} needed), {expected} expected after ({leastExpected} needed)",
  "effects.estimate":
    "{after, plural, one {# ticket} other {# tickets}} came from {from} to {to}, {expected} expected as other topics went (ratio {ratio}, 95 % interval {low} to {high}; {saved} tickets a week saved, {savedLow} to {savedHigh})",
  "effects.use":
    "{views, plural, one {# view} other {# views}}{answered, select, no {} other {; solved it: {yes} yes, {almost} almost, {no} no}}",
  "news.none": "Since the report of {since} no article is new, changed or gone.",
  "news.counts":
    "Since the report of {since}: {added, plural, one {# article} other {# articles}} new, {changed} changed, {gone} gone.",
  "news.addedAnswer": "The new ones answer {n, plural, one {# ticket} other {# tickets}}.",
  "news.addedMay":
    "They come nearest to {n, plural, one {# unsure ticket} other {# unsure tickets}}{known, select, no {, for a person to look at} other {, of which they answer about {likely}, by their chances}}.",
  "news.changedAnswer": "The changed ones answer {n, plural, one {# ticket} other {# tickets}}.",
  "news.caption": "New and changed articles, with the tickets of this report that each answers",
  "news.since": "Since then",
  "news.new": "new",
  "news.changed": "changed",
  "news.row": "{article}: {kind}, answers {tickets}",

  "groups.title": "Where the rate is high and low",
  "groups.lead":
    "A low rate in a large group is where writing helps most. Compare intervals, not points: where they overlap, chance may be the whole difference.",
  "groups.alike": "The tickets do not differ in category, channel, kind or audience, or do not say it.",
  "groups.byCategory": "Level-zero rate by category",
  "groups.byChannel": "Level-zero rate by channel",
  "groups.byKind": "Level-zero rate by kind",
  "groups.byAudience": "Level-zero rate by audience",
  "groups.byMonth": "Level-zero rate by month",
  "groups.headCategory": "category",
  "groups.headChannel": "channel",
  "groups.headKind": "kind",
  "groups.headAudience": "audience",
  "groups.headMonth": "month",
  "groups.inWordsCategory": "By category",
  "groups.inWordsChannel": "By channel",
  "groups.inWordsKind": "By kind",
  "groups.inWordsAudience": "By audience",
  "groups.inWordsMonth": "By month",
  "groups.noCategory": "(no category)",
  "groups.noChannel": "(no channel)",
  "groups.noKind": "(no kind)",
  "groups.noAudience": "(no audience)",
  "groups.noMonth": "(no month)",
  "groups.smaller": "{n} smaller groups",
  "groups.row": "{name}: {share} of {n}",
  "groups.size": "n {n}",
  "groups.smallSize": "n {n}, small",
  "groups.small": "small",
  "groups.smallInWords": "{name} (small)",
  "groups.smallLegend": "fewer than {n} tickets: do not rank by it",
  "groups.overall": "all tickets: {share}",
  "kind.incident": "incident",
  "kind.request": "request",
  "kind.question": "question",
  "kind.problem": "problem",
  "kind.unknown": "unknown",
  "months.title": "Over time",
  "months.lead":
    "By the month in which the ticket was created. All months are judged against the same articles, as they are today: what moves is demand, not the articles.",
  "months.leadAsOf":
    "By the month in which the ticket was created. Each ticket was judged by the articles and the past of its own day: articles and demand move together.",
  "months.undated":
    "{n, plural, one {# scored ticket without a date is} other {# scored tickets without a date are}} not in this picture.",
  "months.undatedInWords": "Scored tickets without a date: {n}.",
  "months.none": "No scored ticket has a date, so there is no trend.",
  "months.few":
    "{n} months are no trend: where their intervals overlap, chance may be all of the difference. From five months on the scorecard tells change from chance.",
  "months.small": "small month",

  "tickets.title": "Every ticket",
  "tickets.lead":
    "Every ticket with what was said of it, so that each number above can be checked. The numbers of outcomes, articles and gaps lead here.",
  "tickets.none": "No ticket was read.",
  "tickets.ticket": "Ticket",
  "tickets.day": "Day",
  "tickets.verdict": "Verdict",
  "tickets.article": "Best article",
  "tickets.subject": "Subject",
  "tickets.search": "Search",
  "tickets.all": "Show all",
  "tickets.caption":
    "{n, plural, one {# ticket} other {# tickets}}. The probability is that an article answers it.",
  "tickets.captionCut":
    "{n, plural, one {# ticket} other {# tickets}} of {all}; the others are in the CSV (--out tickets.csv). The probability is that an article answers it.",
  "tickets.paper": "On paper this list is left out. As a file: {command}.",
  "tickets.closedWith": "Closed with {articles}",
  "tickets.excluded": "Excluded: {rule}",

  "problems.title": "Problems on reading",
  "problems.lead":
    "Errors left an article or a row out. Warnings kept it, but something in it was not understood.",
  "problems.none": "Everything was read without a problem.",
  "problems.count": "{n, plural, one {# problem} other {# problems}}",
  "problems.inWords": "{n, plural, one {# problem} other {# problems}} on reading; the first {first}:",
  "problems.number": "Count",
  "problems.first": "{n, plural, one {It, with its place} other {The first # with their places}}",
  "problems.caption": "Problems in the order in which they were met, at most 50",
  "problems.error": "error",
  "problems.warning": "warning",
  "problems.input": "(input)",
  "method.title": "How it was measured",
  "method.lead": "Enough to repeat the count, and to say how far to trust it.",
  "method.judgedAt": "Judged at",
  "method.knowledge": "Knowledge base",
  "method.history": "History",
  "method.noHistory": "none",
  "method.historyOf": "{n, plural, one {# resolved ticket} other {# resolved tickets}} that cite an article",
  "method.model": "Model",
  "method.defaultModel": "default",
  "method.fittedModel": "fitted",
  "method.ownTickets": "the desk's own resolved tickets",
  "method.defaultSets":
    "resolved tickets of four knowledge bases: Mozilla Support (Thunderbird), Web Applications Stack Exchange, the HINT3 queries, and level-zero's own fixtures",
  "method.fitted": "Fitted on",
  "method.fittedOn": "{trainedOn}, {n, plural, one {# labelled ticket} other {# labelled tickets}}",
  "method.thresholds": "Thresholds",
  "method.thresholdsAt": "solvable from {solvable}, unsolvable below {unsolvable}, unsure between",
  "method.promise": "Promise",
  "method.noPromise": "none is known for these thresholds",
  "method.interval": "Interval",
  "method.intervalOf": "{interval}, confidence {confidence}",
  "method.smallGroups": "Small groups",
  "method.smallBelow": "fewer than {n, plural, one {# scored ticket} other {# scored tickets}}",
  "method.text": "Tickets' text",
  "method.meaning": "What every number means",
  "method.judgedNow": "{day}. Articles are those given, as their states and dates show them on that day.",
  "method.judgedAsOf":
    "the start of each ticket's {step, select, day {day} other {month}}, {n} in all: by the articles of that day and by resolved tickets from before it.{undated, plural, =0 {} other { Tickets without a date, #, were judged at {day}.}} Gaps and words are of {day}.",
  "method.inWords":
    "Judged at {judged} By the model {model}, fitted on {trainedOn} ({labels, plural, one {# labelled ticket} other {# labelled tickets}}). Solvable from {solvable}, unsolvable below {unsolvable}.{promise, select, none {} other { {promise}}} Level-zero rate: {basis}. Interval: {interval}. History: {history, plural, one {# resolved ticket} other {# resolved tickets}}. Tickets' text: {privacy}.",
  "basis.audited":
    "audited: people judged a random sample, and the estimate for all tickets was corrected by what they found",
  "basis.estimated": "estimated from the probabilities, by a model fitted on labels of this desk",
  "basis.decided": "counted: tickets named with confidence, because the model knows no labels of this desk",
  "interval.audit":
    "of the audited sample for the level-zero rate, Poisson-binomial for other estimates, Wilson score for counted shares",
  "interval.poisson-binomial": "Poisson-binomial for estimated rates, Wilson score for counted shares",
  "interval.wilson-score": "Wilson score interval",
  "privacy.no-text": "single words only, masked",
  "privacy.example-subjects":
    "the subjects of the gaps' examples; e-mail addresses, phone and other long numbers and most names are masked",
  "privacy.short-text":
    "the first words of examples and the subjects of tickets; e-mail addresses, phone and other long numbers and most names are masked",
  "inWords.rate":
    "{count} of {of, plural, one {# scored ticket} other {# scored tickets}}; 95 % interval {interval}.",
  "inWords.audited": "Audited by people.",
  "inWords.estimated":
    "Estimated: answered and found. It is as fair as the labels that the model was fitted on.{links, select, missing { Links seem to be missing: likely higher.} other {}}",
  "inWords.win": "To win without writing: {n, plural, one {# ticket} other {# tickets}}",
  "inWords.upTo": "up to {share}; 95 % interval {interval}.",
  "inWords.writeFirst": "To write first:",
  "inWords.noWriting": "no gap asks for an article",
  "inWords.writeTitle": "“{title}” ({n, plural, one {# ticket} other {# tickets}})",
  "inWords.term": "{term}: {share}",
  "inWords.unsure": "Unsure: {share}",
  "inWords.unsureOf": "{count} of {of, plural, one {# ticket} other {# tickets}}.",
  "inWords.model": "The model, tried on labels that it had not learned from:",
  "inWords.modelText":
    "tells solvable from unsolvable in {auroc} of all pairs (AUROC), and its chances are off by {error} on average (calibration error).",
  "inWords.definitions": "What every number means: the end of this report.",
  "inWords.cautions": "Before you rely on these numbers:",

  "definition.levelZeroRate.term": "Level-zero rate",
  "definition.levelZeroRate.text":
    "The share of scored tickets that are solvable: customers could have solved them from articles alone, without an agent. Solvable ÷ (all tickets − excluded).",
  "definition.potentialRate.term": "Potential level-zero rate",
  "definition.potentialRate.text":
    "The level-zero rate if every answer that exists were also published, in date and findable. Level-zero rate + (not visible + outdated + not findable) ÷ (all tickets − excluded), at most 100 %. Nothing has to be written for it.",
  "definition.auditedRate.term": "Audited rate",
  "definition.auditedRate.text":
    "The level-zero rate as people find it. They judged a random sample without knowing what was said of the tickets; the estimate for all scored tickets was then corrected by the differences they found (stratified difference estimator, prediction-powered inference). It is right on average whatever the model is worth, and its interval covers the model's mistakes too. It does not cover mistakes of the people.",
  "definition.answeredRate.term": "Answered by an article",
  "definition.answeredRate.text":
    "The sum of the scored tickets' calibrated probabilities ÷ scored tickets: an article that the requester may see answers them, whether or not their words find it.",
  "definition.estimatedRate.term": "Answered and found",
  "definition.estimatedRate.text":
    "The sum of the scored tickets' calibrated probabilities, 0 for those that are not findable, ÷ scored tickets: an article answers them, and search shows it for their own words. Each ticket counts by its chance, so no threshold moves it. It is the level-zero rate where the model was fitted on labels of this desk.",
  "definition.decidedRate.term": "Named with confidence",
  "definition.decidedRate.text":
    "Tickets with the outcome solvable ÷ scored tickets. Their probability reaches the threshold, and each counts in full; those with a smaller chance are not among them. So the share is mostly below the true rate; where many lie but little above the threshold, it is above the sum of the chances, and a caution says so. It is the level-zero rate only where the model knows no labels of this desk.",
  "definition.unsure.term": "Unsure",
  "definition.unsure.text":
    "Scored tickets whose probability lies between the two thresholds. Answered and found counts them by their chance; among the tickets named with confidence they are not.",
  "definition.interval.term": "95 % interval",
  "definition.interval.text":
    "How far the share could lie from the true one because only these tickets were seen. Of an estimate: the Poisson-binomial interval of a sample, by the normal approximation (Hodges and Le Cam 1960). Of a counted share: the Wilson score interval (Wilson 1927). Neither covers mistakes of the model; the interval of an audited rate does.",
  "definition.scored.term": "Scored tickets",
  "definition.scored.text":
    "All tickets that were read, minus those that a named rule excluded. Every rate has them as its denominator.",
  "definition.gap.term": "Gap",
  "definition.gap.text":
    "A group of tickets about one problem that no article solves. Its cause says what to do: write or mend an article, or report a defect, route it, automate it.",
  "definition.pareto.term": "80 % line",
  "definition.pareto.text":
    "Gaps are sorted by the tickets that an article can win. The line shows how many of the first gaps hold 80 % of them.",
  "definition.probability.term": "Probability",
  "definition.probability.text":
    "The calibrated chance that an article which this requester can see would have solved the ticket, from 0 to 1.",
  "definition.smallGroup.term": "Small group",
  "definition.smallGroup.text":
    "A group with few scored tickets. Its rate can change a lot with a handful of tickets: do not rank by it. Of a handful of tickets no rate is printed at all.",
  "definition.auroc.term": "AUROC",
  "definition.auroc.text":
    "Area under the ROC curve on held-out labelled tickets: how often a solvable ticket gets a higher probability than an unsolvable one. 0.5 is chance, 1 is perfect.",
  "definition.calibrationError.term": "Calibration error",
  "definition.calibrationError.text":
    "Expected calibration error on held-out labelled tickets: how far the probabilities lie from the shares that came true, on average. 0 is perfect.",

  "caution.no-tickets": "No ticket was scored, so there is no rate.",
  "caution.foreign-model":
    "The {model} model judged: it does not know this desk's own rate, so the rate above only counts the tickets that it names with confidence.{error, select, none {} other { On desks that it had never seen, its probabilities were off by {error} on average.}}{notFitted, select, none {} other { No model could be fitted on the history given: {notFitted}}} Give a history (--history) of at least 50 resolved tickets that say which article closed them, or label a sample of tickets.",
  "caution.not-measured":
    "Nobody has tried the model on labelled tickets that it had not learned from. Let a person label 100 tickets and measure it.",
  "caution.weak-model":
    "On labelled tickets the model was often wrong (see “How it was measured”). Take the rate as a rough figure.",
  "caution.no-visible-article":
    "No article is visible to who wrote these tickets, so that none could have helped: the rate says nothing of the articles. If all of them may see the articles of an audience, say so, such as --public-audience employees.",
  "caution.no-history":
    "No resolved tickets that cite their article were given. With them, the desk's own knowledge counts too.",
  "caution.history-ends":
    "The newest resolved ticket is of {newest}, and these tickets begin on {first}. Of what has come up since, the past knows nothing: the estimate is less sure there, and an article written for it wins few of its tickets. Give the resolved tickets of this period too, with the articles that closed them (--history takes several files); no ticket is its own witness.",
  "caution.own-links":
    "These tickets themselves say which articles closed them, and nothing was learned from that. Give them as resolved tickets too (--history with the same file): no ticket is its own witness.",
  "caution.own-answers":
    "{n, plural, one {# ticket is} other {# tickets are}} called unsolvable or unsure here, and the desk closed {n, plural, one {it} other {them}} with an article that the requester sees: {names}{more, select, yes { and others} other {}}. No article is missing there, and {n, plural, one {it is} other {they are}} in no gap. Ask why the words did not fit: add them to the article, or see whether the link is right.",
  "caution.few-links":
    "{empty} of the {n} resolved tickets name no article, which is read as: none helped. {seem, select, complete {Of the tenth of them that are surest to be answered {share} name one, so that little seems forgotten.} partly {Even of the tenth that are surest to be answered only {share} name one. If agents left it empty there although one helped, and as often elsewhere, the true rate is higher, up to about {rate}; neither the interval nor the calibration shows that. If you know it is so, --linked-share {share} judges every ticket and gap by it.} mostly {Even of the tenth that are surest to be answered only {share} name one: where agents leave it empty although one helped, the true rate is higher, and nobody can tell from these links by how much.} other {Where agents leave it empty although one did, the true rate is higher, and neither the interval nor the calibration shows that.}} Ask the agents, or let people judge a sample (level-zero audit sample).",
  "caution.said-links":
    "It was said that agents link {said} of what an article answered (--linked-share). Every rate, verdict and gap counts with that, and is as right as that number.{surest, select, fits { Of the tenth of the resolved tickets that are surest to be answered {share} name an article, which fits.} more { But of the tenth of the resolved tickets that are surest to be answered {share} name an article: more than was said, so the rates are too high. Say {share} or more.} less { Of the tenth of the resolved tickets that are surest to be answered only {share} name an article: fewer links may be there than was said.} other {}} People who judge a sample can tell it (level-zero audit sample).",
  "caution.named-above":
    "More tickets are named ({named}) than the estimate counts ({all} of {of}), because each one named is likelier solvable than not, and others count by small chances.{likely, plural, =-1 {} one { By their chances # of those named is solvable.} other { By their chances # of those named are solvable.}} The estimate is the cautious number. {links, select, said {Read some of the named tickets before you quote either.} other {Where agents leave links empty although an article helped, chances are too low, and the true rate lies nearer to the named tickets or above: read some of them before you quote either.}}",
  "caution.few-tickets":
    "Only {n} tickets were scored. Below 100 the interval is wide: take more tickets before you decide.",
  "caution.rates-differ":
    "The estimate ({all}) and the tickets named with confidence ({named}) lie far apart: many tickets have a middling chance. Plan with the estimate, act on the named ones, and let a person label some of the rest.",
  "caution.rates-differ-decided":
    "The probabilities of this model add up to {all}, far from the {named} named with confidence. The true rate may lie near either.",
  "caution.many-unsure":
    "{share} of the tickets are unsure. {basis, select, estimated {The rate counts each by its chance; labels would sharpen it.} other {They count as not solvable; the true rate may be higher.}}",
  "caution.many-left-out":
    "Fewer than half of the rows were scored. Check in the funnel that the rules left out the right ones.",
  "caution.rejected-rows":
    "{n, plural, one {# row could not be read and is} other {# rows could not be read and are}} in no rate (see “Problems on reading”).",
  "caution.round-number":
    "Exactly {n} rows were read. Some service desks cut their exports there: check that none are missing.",
  "caution.gaps-sampled":
    "Gaps were found in a sample of {drawn} of the {unsolved} unsolved tickets; the others joined the gap of those that they are most like. Sizes are of all tickets, and a problem of few tickets may be missing.",
  "caution.audit-disagrees":
    "People confirm {confirmed} ({interval}) of the tickets named solvable, where at least {promised} was expected. The audited rate holds; the verdicts do not: of the {named} named, about {wrong} lack an answer and stand in no gap. Read some of them before you follow the recommendations.",
  "caution.few-audited":
    "Only {n, plural, one {# ticket} other {# tickets}} were judged by people. With 200 the interval is about half as wide as with 50.",
  "caution.many-undecided":
    "People did not decide {n} of {drawn, plural, one {# ticket} other {# tickets}}. They are taken to be like the others; at the extremes the rate would be {low} or {high}.",
  "caution.one-rater":
    "One person judged the sample, so nobody knows how far two would agree. Give the same sheet to a second person (--raters 2).",
  "caution.raters-differ":
    "Two people agree with kappa {kappa} only. Talk about the tickets on which they differ, and write down what counts as solvable.",
  "caution.language-misread":
    '{n} of {of} articles are written in "{language}", but were read as "{readAs}". The rate is too low: say the language, and judge again.',
  "caution.other-language":
    "{n} of {of} tickets are in {language}, and {articles, plural, =0 {no article is} one {only # article is} other {only # articles are}}.{leftOut, plural, =0 {} one { # of them is left out of the rate for that.} other { # of them are left out of the rate for that.}} Words of one language hardly find an article in another: of these tickets likely more can be solved than the report says, once customers can read the answers. Translate first the articles that they need most{named, plural, =0 {, which the agents who answer them know} other {: {names}}}.",
  "caution.new-articles":
    "{what, select, sections {{n, plural, one {# article has a section that is} other {# articles have sections that are}} new to the resolved tickets and} other {{n, plural, one {# article is} other {# articles are}} new to the resolved tickets{extended, plural, =0 {} other {, or have sections that are (#),}} and}} {n, plural, one {answers} other {answer}} {tickets} of these that no resolved ticket tells of: {names}{more, select, yes { and others} other {}}. Hardly a ticket was closed with what is new yet, so it is judged by its words{lent, plural, =0 {} one { and by # resolved ticket that {n, plural, one {it} other {they}} would have answered} other { and by # resolved tickets that {n, plural, one {it} other {they}} would have answered}}.",
  "caution.newArticle": "“{title}” ({n})",

  "task.tickets": "{n, plural, one {# ticket} other {# tickets}} in the period of the report.",
  "task.words": "Customers' words: {words}.",
  "task.examples": "Examples: {tickets}.",
  "task.nearest": "Nearest article: {article}.",
  "task.gap": "Gap {id}.",
  "page.inEnglish": "The following part is in English.",
  "outcome.set-aside.name": "Set aside",
  "outcome.set-aside.meaning": "a person decided that nothing is to be done about it",
  "outcome.set-aside.action": "Nothing to do: {why}",
  "gap.until": "until {day}",
  "gap.peopleHead": "People",
  "gap.people":
    "{people, select, few {fewer than 3 people} other {{people} people}}, {n, plural, one {# ticket} other {# tickets}}{often, plural, =0 {} other {; # people wrote {wrote}}}{silent, plural, =0 {} one {; # ticket do not say who} other {; # tickets do not say who}}",
  "metric.journey-success.name": "Journey success",
  "metric.journey-success.definition":
    "Journeys on the portal that ended with an answer, as far as is known, and without a contact in the window ÷ journeys on the portal whose people it knew.",
  "metric.journey-success.missing": "the portal's events, of people who sign in",
  "metric.durable-resolution.name": "Durable resolution",
  "metric.durable-resolution.definition":
    "Tickets that were not opened again, and not written about again by the same person within {within} days ÷ resolved tickets of known people.",
  "metric.durable-resolution.missing":
    "requesters and dates of resolution in the export, over more days than these, and three people on each side",
  "metric.repeat-contact.name": "Repeat contact",
  "metric.repeat-contact.definition":
    "Tickets whose requester wrote about the same topic again within {within} days ÷ tickets of known people. It overlaps with durable resolution.",
  "metric.repeat-contact.missing":
    "requesters in the export, over more days than these, and three people on each side",
  "metric.answered-in-time.name": "Time to answer",
  "metric.answered-in-time.definition":
    "Tickets that were resolved within {within} hours ÷ tickets with dates of creation and resolution.{median, select, none {} other { Half of them took {median} or less.}}",
  "metric.answered-in-time.missing": "dates of resolution in the export, and three people on each side",
  "metric.minutes": "{n} minutes",
  "metric.hours": "{n} hours",
  "scorecard.target": "{way}; target {target}",
  "scorecard.byMonth": "The same by month",
  "scorecard.monthCell": "{share} of {n}",
  "scorecard.group":
    "Score for {name} ({tickets, plural, one {# ticket} other {# tickets}}), by what matters to them: {score}. {parts}.",
  "scorecard.groupPart": "{metric} {share} of {n} (weight {weight})",
  "alarm.tooFew":
    "No metric has the four months before the latest one that tell chance from change: no alarm can be raised.",
  "alarm.none":
    "No alarm: of {n, plural, one {# metric} other {# metrics}} with enough months, none is worse in the latest month, or misses its target, by more than chance explains.",
  "alarm.misses-target":
    "Alarm: {name} misses its target of {against}: {share} in {month}. By chance it may lie up to {tolerance} from it; on a desk where nothing changes one report in twenty raises any alarm.",
  "alarm.worse-than-before":
    "Alarm: {name} is worse than in the months before ({against}): {share} in {month}. By chance it may lie up to {tolerance} from it; on a desk where nothing changes one report in twenty raises any alarm.",
  "gap.subjectTitle": "{subject}: {n} different questions",
  "listening.name": "What people said",
  "listening.title": "What people said, and what was done",
  "listening.none": "Nobody said whether an article solved it.",
  "listening.few": "fewer than 3",
  "listening.share": "{share} ({interval})",
  "listening.answers":
    "{n, plural, one {# answer} other {# answers}} of {people, select, few {fewer than 3 people} other {{people} people}} to “Did this solve it?”: {share} said yes. {reasons} gave a reason, {words} wrote something.",
  "listening.before":
    "In the report of {day} it was {share}: {finding, select, better {better by more than chance explains} worse {worse by more than chance explains} none {chance alone would explain the difference} other {the two cannot be compared}}.",
  "listening.afterNo":
    "After “no” or “almost”, {searched} searched for something else within half an hour, {wrote} wrote or called, and {left} did neither, as far as is known.",
  "listening.themes":
    "Words that came with “no” or “almost”, grouped, and what was done {since, select, none {since it was first said} other {since the report of {since}}}",
  "listening.what": "What",
  "listening.people": "People",
  "listening.words": "In their words",
  "listening.of": "Of",
  "listening.done": "Done about it",
  "listening.noWords": "every word is of too few people",
  "listening.quote": "“{text}”",
  "listening.counted": "{name} ({n})",
  "listening.again": "{people} ({n} in the report before)",
  "listening.articles":
    "{n, plural, one {# article} other {# articles}} that somebody said “no” or “almost” of{shown, select, all {} other {: the first {shown}}}",
  "listening.solved": "Solved it",
  "listening.why": "Why not",
  "listening.next": "Asked next",
  "listening.reason.other-problem": "about another problem",
  "listening.reason.does-not-work": "does not work",
  "listening.reason.unclear": "hard to understand",
  "listening.reason.outdated": "no longer true",
  "listening.reason.incomplete": "something is missing",
  "listening.changed":
    "changed {when, select, since {since that report} other {on {when}}}{before, select, none {} other {: solved it for {before} before, {after} since ({n, plural, one {# answer} other {# answers}})}}",
  "listening.published": "new {when, select, since {since that report} other {on {when}}}: {title}",
  "listening.gap": "gap “{label}”: {by, select, none {still open} other {closed since by “{by}”}}",
  "listening.queue":
    "in the queue: {status, select, open {open} doing {being done} done {done} dismissed {dropped} other {{status}}}{note, select, none {} other { ({note})}}",
  "listening.nothing": "nothing yet, as far as is known",
  "listening.months": "“Did this solve it?” by month",
  "listening.month": "Month",
  "listening.answered": "Answers",
  "listening.first": "Look at first: ",
  "listening.note":
    "Nothing is told of fewer than three people; “…” stands for words that fewer than three use. Before and after a change are compared as they are: chance may explain a difference.",
  "scorecard.byCustomer":
    "Weighted by how much each customer counts ({n, plural, one {# ticket says} other {# tickets say}} so; the others count 1): {parts}. Shares that one or two customers decide are left out.",
  "scorecard.byCustomerPart": "{metric} {share} ({interval}), unweighted {plain}",
  "scorecard.byCustomerNone": "none",
} as const;
