import type { Rule } from "../rule.ts";
import { agentWords } from "./agent-words.ts";
import { audienceUnheld } from "./audience-unheld.ts";
import { contradiction } from "./contradiction.ts";
import { dateConflict } from "./date-conflict.ts";
import { deadAnchor } from "./dead-anchor.ts";
import { deadImage } from "./dead-image.ts";
import { deadLink } from "./dead-link.ts";
import { deskNote } from "./desk-note.ts";
import { draftWaiting } from "./draft-waiting.ts";
import { golden } from "./golden.ts";
import { hardToRead } from "./hard-to-read.ts";
import { hiddenTarget } from "./hidden-target.ts";
import { imageWithoutText } from "./image-without-text.ts";
import { internalHost } from "./internal-host.ts";
import { jargon } from "./jargon.ts";
import { nearDuplicate } from "./near-duplicate.ts";
import { noCause } from "./no-cause.ts";
import { noEnvironment } from "./no-environment.ts";
import { noOwner } from "./no-owner.ts";
import { noSolution } from "./no-solution.ts";
import { oldVersion } from "./old-version.ts";
import { orphan } from "./orphan.ts";
import { outsideLink } from "./outside-link.ts";
import { passiveText } from "./passive-text.ts";
import { pastAnnouncement } from "./past-announcement.ts";
import { pastValidity } from "./past-validity.ts";
import { personInPublic } from "./person-in-public.ts";
import { renamedProduct } from "./renamed-product.ts";
import { repeatedSection } from "./repeated-section.ts";
import { retiredLinked } from "./retired-linked.ts";
import { reviewPast } from "./review-past.ts";
import { rivals } from "./rivals.ts";
import { secretInPublic } from "./secret-in-public.ts";
import { severalTasks } from "./several-tasks.ts";
import { stepsInProse } from "./steps-in-prose.ts";
import { titleRepeated } from "./title-repeated.ts";
import { titleVague } from "./title-vague.ts";
import { titleWords } from "./title-words.ts";
import { tooLong } from "./too-long.ts";
import { tooShort } from "./too-short.ts";
import { vagueLink } from "./vague-link.ts";
import { wallOfText } from "./wall-of-text.ts";
import { wordsMissing } from "./words-missing.ts";

/** Every rule there is, as the documentation lists them. */
export const RULES: readonly Rule[] = [
  golden,
  ...[
    titleVague,
    titleRepeated,
    tooShort,
    tooLong,
    wallOfText,
    stepsInProse,
    hardToRead,
    imageWithoutText,
    noSolution,
    noCause,
    noEnvironment,
    severalTasks,
    passiveText,
    jargon,
  ],
  ...[
    reviewPast,
    pastValidity,
    noOwner,
    retiredLinked,
    audienceUnheld,
    dateConflict,
    pastAnnouncement,
    renamedProduct,
    draftWaiting,
    oldVersion,
  ],
  ...[deadLink, deadAnchor, deadImage, hiddenTarget, orphan, vagueLink, outsideLink],
  ...[nearDuplicate, repeatedSection, contradiction],
  ...[titleWords, wordsMissing, rivals],
  ...[secretInPublic, internalHost, personInPublic, agentWords, deskNote],
];
