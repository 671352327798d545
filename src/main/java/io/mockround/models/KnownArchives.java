package io.mockround.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * The SHA-256 of archives where it is known here: the maker publishes MD5 only, which a forger can meet. Names are those of the maker's list.
 * The resource says where each value comes from.
 */
public final class KnownArchives {

    private static final String RESOURCE = "/io/mockround/models/sha256.properties";

    private final Properties sums;

    KnownArchives(Properties sums) {
        this.sums = sums;
    }

    public static KnownArchives bundled() {
        Properties sums = new Properties();
        try (InputStream stream = KnownArchives.class.getResourceAsStream(RESOURCE)) {
            sums.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KnownArchives(sums);
    }

    /** Of a model's archive, in lower-case hexadecimal. */
    public Optional<String> sha256(String model) {
        return Optional.ofNullable(sums.getProperty(model));
    }
}
