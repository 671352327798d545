package io.mockround.adapter.download;

import io.mockround.models.Downloads.Arriving;
import io.mockround.problem.DownloadFault;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** One attempt at a file. What has arrived stays when the connection fails, and goes when it can be of no use. */
final class Fetching {

    /** The largest archive of the maker's list is 2.7 GB. */
    private static final long BYTES_AT_MOST = 8_000_000_000L;

    private final Asking asking;
    private final String address;
    private final PartFile part;
    private final long expected;
    private final Arriving arriving;

    /** @param expected 0 where unknown */
    Fetching(Asking asking, String address, PartFile part, long expected, Arriving arriving) {
        this.asking = asking;
        this.address = address;
        this.part = part;
        this.expected = expected;
        this.arriving = arriving;
    }

    /**
     * Goes on where an earlier attempt ended, if there was one and the server still has that file and sends its rest.
     *
     * @return false when it has to begin anew
     */
    boolean goesOn() throws IOException {
        PartFile.Origin origin = part.resumable(address);
        if (origin == null) {
            return false;
        }
        long there = part.length();
        if (there == origin.total()) {
            return true; // whole already; whether it is right, its checksum tells
        }
        Map<String, String> range = Map.of("Range", "bytes=" + there + "-", "If-Range", origin.validator());
        try (Answer answer = asking.ask(address, range, arriving::checkpoint)) {
            OptionalLong total = answer.totalWhenFrom(there);
            if (total.isEmpty()) {
                if (answer.status() != 200) {
                    return false;
                }
                anew(answer); // another file by now, or a server that knows no ranges
                return true;
            }
            try (FileChannel channel = part.append()) {
                receive(answer, channel, there, total.getAsLong());
            }
            return true;
        }
    }

    void fromTheBeginning() throws IOException {
        try (Answer answer = asking.ask(address, Map.of(), arriving::checkpoint)) {
            if (answer.status() != 200) {
                throw failed(answer, DownloadFault.REFUSED, Integer.toString(answer.status()));
            }
            anew(answer);
        }
    }

    private void anew(Answer answer) throws IOException {
        if (answer.header("Content-Type").toLowerCase(Locale.ROOT).startsWith("text/")) {
            part.delete();
            throw failed(answer, DownloadFault.WEB_PAGE, "");
        }
        long total = answer.contentLength().orElse(0);
        if (total > 0 && expected > 0 && total != expected) {
            part.delete();
            throw failed(answer, DownloadFault.WRONG_SIZE, total + " / " + expected);
        }
        try (FileChannel channel = part.fresh(new PartFile.Origin(address, answer.validator(), total))) {
            receive(answer, channel, 0, total);
        }
    }

    private void receive(Answer answer, FileChannel channel, long there, long total) throws IOException {
        long bytes = there;
        long limit = expected > 0 ? expected : BYTES_AT_MOST;
        for (ByteBuffer piece = asking.next(answer, arriving::checkpoint);
                piece != null;
                piece = asking.next(answer, arriving::checkpoint)) {
            if (bytes + piece.remaining() > limit) {
                part.delete();
                throw failed(answer, expected > 0 ? DownloadFault.WRONG_SIZE : DownloadFault.TOO_LARGE, "> " + limit);
            }
            bytes += piece.remaining();
            PartFile.write(channel, piece);
            arriving.at(bytes, Math.max(total, expected));
        }
        channel.force(true);
        if (total > 0 && bytes != total) {
            throw failed(answer, DownloadFault.CUT_OFF, "");
        }
        if (expected > 0 && bytes != expected) {
            part.delete();
            throw failed(answer, DownloadFault.WRONG_SIZE, bytes + " / " + expected);
        }
    }

    private static ProblemException failed(Answer answer, DownloadFault fault, String detail) {
        return Asking.failed(answer.address(), fault, detail);
    }
}
