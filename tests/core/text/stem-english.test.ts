import { stemEnglish } from "../../../src/core/text/stem-english.ts";
import { describeStemmer } from "./describe-stemmer.ts";

describeStemmer(
  "english",
  stemEnglish,
  `
  caresses caress, ponies poni, ties tie, cries cri, gas gas, this this, kiwis kiwi, bus bus
  agreed agre, feed feed, plastered plaster, bled bled, motoring motor, sing sing, fitting fit, hoping hope
  hopping hop, filing file, falling fall, luxuriated luxuri, troubled troubl, sized size
  happy happi, cry cri, by by, say say, dyed dy, dying die, lying lie, vying vie
  added add, adding add, egged egg, offed off, emerge emerg, emergency emergenc, evening evening, even even
  university universiti, universe univers, universal universal, organization organiz, organ organ, organic organic
  internal internal, international internat, past past, pasted paste, paste paste, generate generat, general general
  communication communic, community communiti, later later, lateral lateral
  relational relat, conditional condit, digitizer digit, operator oper, feudalism feudal, callousness callous
  sensibility sensibl, biologist biolog, geology geolog, quickly quick, hopefulness hope, electrical electr
  formative format, replacement replac, adoption adopt, communism communism, probate probat, rate rate, controll control
  connection connect, connected connect, connecting connect, printers printer, printing print, passwords password
  succeed succeed, proceed proceed, exceeding exceed, outing outing, canning canning, inning inning
  skies sky, news news, only onli, early earli, ugly ugli, atlas atlas, bias bias
  users user, user's user, using use, installed instal, installation instal, configuring configur, licences licenc
`,
);
