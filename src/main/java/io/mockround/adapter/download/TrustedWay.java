package io.mockround.adapter.download;

import io.mockround.problem.DownloadFault;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Which addresses may be asked, and where a server may send us on. Only {@code https}, because the list's MD5 protects against accidents, not
 * against somebody in between; {@code http} only to this computer itself. A server may send us on within its host, and to the list's host,
 * which is trusted with the list already; to any other a person may go by naming that address. Never from {@code https} to {@code http}.
 *
 * @param listHost of the maker's list
 */
record TrustedWay(String listHost) {

    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @throws ProblemException when it is no address, or one that is not asked */
    static URI begin(String address) {
        try {
            URI uri = new URI(address);
            checkScheme(uri, address);
            return uri;
        } catch (URISyntaxException e) {
            throw failed(address, DownloadFault.BAD_ADDRESS, "");
        }
    }

    /**
     * Where the server sends us on.
     *
     * @param location as it says, possibly relative
     * @throws ProblemException when it may not be followed
     */
    URI next(URI from, String location) {
        URI to;
        try {
            to = from.resolve(new URI(location));
        } catch (URISyntaxException e) {
            throw failed(from.toString(), DownloadFault.BAD_ADDRESS, "");
        }
        if (to.getHost() == null || isSecure(from) && !isSecure(to)) {
            throw failed(from.toString(), DownloadFault.REDIRECTED_ELSEWHERE, to.toString());
        }
        boolean isSameHost = host(to).equals(host(from));
        if (!isSameHost && !host(to).equals(listHost.toLowerCase(Locale.ROOT))) {
            throw failed(from.toString(), DownloadFault.REDIRECTED_ELSEWHERE, to.getHost());
        }
        checkScheme(to, to.toString());
        return to;
    }

    private static void checkScheme(URI uri, String address) {
        if (uri.getHost() == null || uri.getUserInfo() != null) {
            throw failed(address, DownloadFault.BAD_ADDRESS, "");
        }
        boolean isPlain = "http".equalsIgnoreCase(uri.getScheme());
        if (!isPlain && !isSecure(uri)) {
            throw failed(address, DownloadFault.BAD_ADDRESS, "");
        }
        if (isPlain && !THIS_COMPUTER.contains(host(uri))) {
            throw failed(address, DownloadFault.PLAIN_ADDRESS, "");
        }
    }

    private static boolean isSecure(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    private static String host(URI uri) {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    private static ProblemException failed(String address, DownloadFault fault, String detail) {
        return new ProblemException(new Problem.DownloadFailed(address, fault, detail));
    }
}
