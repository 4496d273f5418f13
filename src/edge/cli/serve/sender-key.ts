import { isIPv4, isIPv6 } from "node:net";

/** Who the limit of a request counts for: the address that it came from, as Node or a proxy names it; `null` if there is none. */
export function senderKey(address: string | undefined): string | null {
  const bare = (address ?? "")
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$/, "$1")
    .replace(/%.*$/, "");
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? bare.replace(/^([\d.]+):\d+$/, "$1");
  if (isIPv4(mapped)) return mapped;
  return isIPv6(bare) ? networkOf(bare) : null;
}

/** The first 64 bits: a household has so many addresses below them that it could have a new one for each request. */
function networkOf(address: string): string {
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [front = "", back = ""] = canonical.split("::");
  const before = front === "" ? [] : front.split(":");
  const after = back === "" ? [] : back.split(":");
  const zeros = canonical.includes("::") ? new Array(8 - before.length - after.length).fill("0") : [];
  return `${[...before, ...zeros, ...after].slice(0, 4).join(":")}::/64`;
}
