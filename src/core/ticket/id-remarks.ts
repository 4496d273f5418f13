/** What is said of ids that come again, or are not the desk's. */
export const DUPLICATE = {
  code: "ticket-id-duplicate",
  message: "An earlier row has the same id. The first one was kept.",
};

export const OUTDATED = {
  code: "ticket-id-duplicate",
  message: "An earlier row has the same id and was changed before this one. The newer one was kept.",
};

export const ZEROED_IDS = {
  code: "ticket-ids-rounded",
  message:
    "All long ids end in zeros after their fifteenth digit: a spreadsheet has rounded them, and they are not the desk's. Export from the desk again, or make the column text before you save.",
};
