package io.github.workprint.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a request is answered. Any page on the web can make a browser send requests to this machine, and can have its own
 * name resolved to it; so what does not come from a page of this server, or from the person at the browser, is refused.
 */
final class Guard {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    /** What a browser says of a request that comes from a page of this server, and of an address that was typed. */
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final Set<String> hosts;

    /**
     * A request, as far as it decides.
     *
     * @param host header, with the port; empty where there is none
     * @param origin header; empty where there is none
     * @param site the header Sec-Fetch-Site; empty where the client is no browser, or an old one
     * @param path as it was sent
     */
    record Request(String method, List<String> host, Optional<String> origin, Optional<String> site, String path) {}

    /**
     * Why a request is refused.
     *
     * @param status of HTTP
     */
    record Refusal(int status, String reason) {}

    /** @param hosts names with ports under which this server is known */
    Guard(Set<String> hosts) {
        this.hosts = Set.copyOf(hosts);
    }

    Optional<Refusal> refuse(Request request) {
        if (!METHODS.contains(request.method())) {
            return refusal(405, "only GET and HEAD are answered: no request changes anything");
        }
        if (request.host().size() != 1 || !hosts.contains(request.host().get(0).toLowerCase(Locale.ROOT))) {
            return refusal(421, "this server is not known under that name");
        }
        String host = request.host().get(0).toLowerCase(Locale.ROOT);
        if (request.origin().isPresent()
                && !request.origin().get().toLowerCase(Locale.ROOT).equals("http://" + host)) {
            return refusal(403, "pages of other servers are not answered");
        }
        if (request.site().isPresent() && !OWN_SITES.contains(request.site().get())) {
            return refusal(403, "pages of other servers are not answered; type the address");
        }
        return isPlain(request.path()) ? Optional.empty() : refusal(400, "there can be no such path");
    }

    /** No step leads up, and nothing in it can be taken for a step by a part of the server that reads it otherwise. */
    private static boolean isPlain(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return path.startsWith("/")
                && !path.contains("//")
                && !path.contains("\\")
                && path.chars().noneMatch(letter -> letter < ' ' || letter == 0x7f)
                && List.of("%2f", "%5c", "%2e", "%00").stream().noneMatch(lower::contains)
                && List.of(path.split("/")).stream().noneMatch(step -> step.equals("..") || step.equals("."));
    }

    private static Optional<Refusal> refusal(int status, String reason) {
        return Optional.of(new Refusal(status, reason));
    }
}
