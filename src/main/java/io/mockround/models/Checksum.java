package io.mockround.models;

import io.mockround.files.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What a file's content must come to.
 *
 * @param hex null where it is not known
 */
record Checksum(Kind kind, String hex) {

    /** MD5 finds accidents only; it is what the maker publishes. */
    enum Kind {
        MD5,
        SHA256
    }

    boolean fits(Path file, Runnable meanwhile) throws IOException {
        if (hex == null || hex.isBlank()) {
            return true;
        }
        String found = kind == Kind.SHA256 ? Sha256.of(file, meanwhile) : md5(file, meanwhile);
        return found.equals(hex.strip().toLowerCase(Locale.ROOT));
    }

    private static String md5(Path file, Runnable meanwhile) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            byte[] buffer = new byte[1 << 16];
            for (int n = stream.read(buffer); n > 0; n = stream.read(buffer)) {
                digest.update(buffer, 0, n);
                meanwhile.run();
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }
}
