/** Whether a request is addressed to this host. */
export type HostCheck = (request: Request) => boolean;

/**
 * Lets through what is addressed to one of `hosts` (`help.example.com`, `*.example.com`), to an address in figures or to `localhost`.
 * A page of another site can lead a name of its own to this machine and then read what it answers (DNS rebinding); it can do so
 * neither with a name that is not its own nor with figures. Ports do not count. Without `hosts` every name goes through that is one:
 * adapters hand on addresses, such as those to the host `xn--a`, that no `URL` can be made of.
 */
export function createHostCheck(hosts: readonly string[] | undefined): HostCheck {
  if (hosts === undefined) return ({ url }) => URL.canParse(url);
  const names = hosts.map((host) => host.toLowerCase());
  const isOurs = (name: string | null): boolean =>
    name !== null && (isFigures(name) || isLocal(name) || names.some((pattern) => matches(name, pattern)));
  return ({ url, headers }) => {
    const named = headers.get("host");
    return (
      URL.canParse(url) && isOurs(hostName(new URL(url).host)) && (named === null || isOurs(hostName(named)))
    );
  };
}

function matches(name: string, pattern: string): boolean {
  return pattern.startsWith("*.") ? name.endsWith(pattern.slice(1)) : name === pattern;
}

function isLocal(name: string): boolean {
  return name === "localhost" || name.endsWith(".localhost");
}

function isFigures(name: string): boolean {
  return /^\[[\d:a-f.]+\]$/u.test(name) || /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(name);
}

/** Without its port and the dot at its end, in lower case; `null` for what is no host. */
function hostName(host: string): string | null {
  if (!/^[^\s/?#@\\]+$/u.test(host) || !URL.canParse(`http://${host}`)) return null;
  return new URL(`http://${host}`).hostname.replace(/\.$/u, "");
}
