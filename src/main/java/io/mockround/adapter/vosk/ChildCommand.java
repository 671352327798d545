package io.mockround.adapter.vosk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.jna.Native;
import io.mockround.child.ChildProgram;
import java.util.List;
import org.vosk.Model;

/** How this program starts itself as a recogniser. */
public final class ChildCommand {

    /** The child. Its Java compiles no more than needed: the work is native. */
    public static final ChildProgram PROGRAM = new ChildProgram(
            "--recognizer-child",
            RecognizerChild.class,
            List.of(
                    RecognizerChild.class,
                    Model.class,
                    Native.class,
                    ObjectMapper.class,
                    JsonFactory.class,
                    JsonInclude.class),
            List.of("-XX:TieredStopAtLevel=1"));

    private ChildCommand() {}
}
