/**
 * Words that people are called by and that say something else in a ticket: "Rose Page" writes of a page, "Karl Drucker" of a Drucker.
 * One of them alone is no name. Folded; words that begin sentences or are written large, then makers and products.
 */
const WORDS = new Set(
  `
  able april art august bank bar base bill black blank block blue board book box branch brand bridge brown bus bush call card carter case cash chance charge chase clay cloud
  cook cross day dean draw drucker early east engel ernst fair field fields fish foot ford forest frame frank free freitag freund game gates glass gold good grace grand grant green grey gross
  grund guest gut hacker hall hand hardy head heath herr herz hill holiday hope horn house hunt jack jay joy july june jung kaiser keller key keys king klein kopf kraft kunde kurz lake land lane
  lang lange last law link list little lock long lord love mai main major mann manual mark marks mars mason max may meister miller mode monday monitor montag moon morgen moss mount nacht name neu
  noble north oak ordner page pages paper park pass patch pen poor port porter post power powers price prime prince quick rain reader rich richter ring rob robin rock rod rose roth ruby rule
  sage sand scanner schirm schluessel schneider schreiber schwarz screen sharp short silver sky small smart snow sommer song sonntag south spring star stark steel stein
  still stone storm street strong sun sunday swift table tag temple tiger tisch tower turner violet voll vogel wall walls ward watch water way webb week weeks weiss wells west white will wind winter
  wise wolf wood word work worth young zimmer zeit zeiger petit blanc noir roi poste jour blanco bueno campo mayor puerta reyes rico santos sol torre
  adobe alexa apple austin azure berlin bing brother canon chrome cisco citrix dell dyson edge epson excel fritz google intel jabra jasper java jenkins jira lenovo
  linux london norton oracle otto outlook paris philips samsung sap siemens siri skype slack sydney teams trello watson windows xerox york zebra zoom
  `
    .trim()
    .split(/\s+/),
);

/** Whether a word, folded, says something else than a name. */
export function isWordAsName(word: string): boolean {
  return WORDS.has(word);
}
