package io.mockround.adapter.sqlite;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.sqlite.Function;

/** Text in a BLOB: UTF-8, deflated (zlib, RFC 1950). Known to the SQL of one connection as {@code deflate} and {@code inflate}. */
final class PackedText {

    private PackedText() {}

    /** @param text null gives null */
    static byte[] pack(String text) {
        if (text == null) {
            return null;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no device under it
        }
        return packed.toByteArray();
    }

    /**
     * @param packed null gives null
     * @throws IOException when this is nothing that was packed
     */
    static String unpack(byte[] packed) throws IOException {
        if (packed == null) {
            return null;
        }
        try (InflaterInputStream inflater = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(inflater.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static void teach(Connection connection) throws SQLException {
        Function.create(connection, "deflate", new Deflate(), 1, Function.FLAG_DETERMINISTIC);
        Function.create(connection, "inflate", new Inflate(), 1, Function.FLAG_DETERMINISTIC);
    }

    private static final class Deflate extends Function {
        @Override
        protected void xFunc() throws SQLException {
            result(pack(value_text(0)));
        }
    }

    private static final class Inflate extends Function {
        @Override
        protected void xFunc() throws SQLException {
            try {
                result(unpack(value_blob(0)));
            } catch (IOException e) {
                error("not deflated");
            }
        }
    }
}
