import "../../element/index.ts";
import { answerInPlace } from "./answer-in-place.ts";
import { offerWhileWriting } from "./offer-while-writing.ts";

const feedback = document.querySelector<HTMLFormElement>("form.feedback");
if (feedback !== null) answerInPlace(feedback);

const ask = document.querySelector<HTMLFormElement>("form.ask");
if (ask !== null) offerWhileWriting(ask);
