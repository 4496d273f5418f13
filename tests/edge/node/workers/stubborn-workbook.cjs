/** Stands for the package that reads workbooks: takes for ever, or more memory than there is, as the bytes say. */
exports.read = (bytes) => {
  const said = bytes.toString();
  while (said.includes("for ever"));
  for (const kept = []; said.includes("memory"); ) kept.push(new Array(1_000_000).fill(kept.length + 0.5));
  return { SheetNames: [] };
};
