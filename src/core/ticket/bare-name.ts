const LONGEST_NAME = 200;

/**
 * A name without what products put around it: "Subject (Ticket)", "Status.Name", "caller_id.display_value", "(Do Not Modify) Case",
 * "Requester - Requester", "Korte omschrijving (Details)", "u_kb_article", "statuscode@OData…FormattedValue".
 */
export function bareName(header: string): string {
  // A cell of text that stands where names do: it is none, and these expressions take the square of its length.
  if (header.length > LONGEST_NAME) return header;
  return header
    .replace(/@OData\.Community\.Display\.V1\.FormattedValue$/i, "")
    .replace(/^\((?:Do Not Modify|Nicht ändern|Ne pas modifier|No modificar)\) ?/i, "")
    .replace(/^(?:u_|cf_)(?=[a-z]{2})/, "")
    .replace(/\s*\((?:ticket|tickets|case|incident|request|details)\)\s*$/i, "")
    .replace(
      /\.(?:name|display[_ ]?name|display[_ ]?value|value|label|text|email|email_id|user_name|number)$/i,
      "",
    )
    .replace(/^(.+) - \1$/i, "$1");
}
