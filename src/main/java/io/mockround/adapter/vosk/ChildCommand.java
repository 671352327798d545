package io.mockround.adapter.vosk;

import com.fasterxml.jackson.core.JsonFactory;
import com.sun.jna.Native;
import io.mockround.child.ChildProgram;
import java.util.List;
import org.vosk.Model;

/** How this program starts itself as a recogniser. */
public final class ChildCommand {

    /**
     * The child. Its Java compiles no more than needed: the work is native. Its own heap holds one block of sound and the words of one
     * utterance, so 64 MB are plenty, and one that wants more is broken: it ends, and another is started. libvosk's memory lies beside
     * that: the model (the starter's 20 MB, the maker's small one's 130) and what it knows of one utterance, at most 20 s.
     */
    public static final ChildProgram PROGRAM = new ChildProgram(
            "--recognizer-child",
            RecognizerChild.class,
            List.of(RecognizerChild.class, Model.class, Native.class, JsonFactory.class),
            List.of(
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx64m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:+DisplayVMOutputToStderr")); // what Java itself complains about must not stand in the protocol

    private ChildCommand() {}
}
