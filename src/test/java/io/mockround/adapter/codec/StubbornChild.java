package io.mockround.adapter.codec;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A decoding child that does not do as it should, in the way its argument names. */
public final class StubbornChild {

    private StubbornChild() {}

    enum Way {
        /** Decodes a second and then nothing more, without end. */
        STALLS,
        /** Ends in the middle, with exit code 7. */
        DIES,
        /** Says what is no message. */
        BABBLES,
        /** Is of another version. */
        SPEAKS_ANOTHER_LANGUAGE
    }

    static AudioFiles.ProcessStart that(Way way) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                List.of(java, "-cp", "target/test-classes:target/classes", StubbornChild.class.getName(), way.name());
        return () -> new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Way way = Way.valueOf(args[0]);
        DataOutputStream out = new DataOutputStream(System.out);
        if (way == Way.SPEAKS_ANOTHER_LANGUAGE) {
            new DecoderMessage(DecoderMessage.Kind.READY, new byte[] {DecoderMessage.VERSION + 1}).write(out);
        } else {
            DecoderMessage.ready().write(out);
        }
        DecoderMessage.read(new DataInputStream(System.in));
        DecoderMessage.opened(60_000).write(out);
        DecoderMessage.samples(new short[16_000], 16_000).write(out);
        switch (way) {
            case DIES:
                System.exit(7);
                break;
            case BABBLES:
                out.write(new byte[] {5, 127, 127, 127, 127});
                out.flush();
                break;
            default:
                break;
        }
        new CountDownLatch(1).await();
    }
}
