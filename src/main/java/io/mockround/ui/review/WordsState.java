package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.speech.Transcript;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What is the matter now with the words of a session while nobody looks for them. The reason a report keeps was true when it was written, and speaks
 * to the command line; the window words its own.
 *
 * @param sentence empty when nothing is to be told
 * @param step the one that can be taken
 */
record WordsState(String sentence, WordsStep step) {

    /** How a sentence for the command line shows itself. */
    private static final String COMMAND = "\"mockround ";

    /** @param hasModel whether a speech model is there that could find them */
    static WordsState of(SessionPart session, Transcript transcript, boolean hasModel) {
        if (transcript.isDone()) {
            return new WordsState(
                    session.isLoop() ? Messages.text("review.status.loop") : told(transcript), WordsStep.NONE);
        }
        if (!session.isRecorded() && !session.isLoop()) { // a loop's words are its rounds' words
            return new WordsState(told(transcript), WordsStep.NONE);
        }
        boolean hasFailed = transcript.status() == Transcript.Status.FAILED;
        if (!hasModel) {
            String sentence = hasFailed ? told(transcript) : Messages.text("review.words.needModel");
            return new WordsState(sentence, WordsStep.CHOOSE);
        }
        return hasFailed
                ? new WordsState(told(transcript), WordsStep.RETRY)
                : new WordsState(Messages.text("review.words.waiting"), WordsStep.START);
    }

    private static String told(Transcript transcript) {
        if (transcript.reason() == null) {
            return transcript.isDone()
                    ? ""
                    : Messages.text("note.transcript." + transcript.status().name(), "");
        }
        return Messages.text("note.transcript." + transcript.status().name(), withoutCommands(transcript.reason()));
    }

    /** Without the sentences that name a command. */
    static String withoutCommands(String reason) {
        return Arrays.stream(reason.split("(?<=[.!?])\\s+"))
                .filter(sentence -> !sentence.contains(COMMAND))
                .collect(Collectors.joining(" "));
    }
}
