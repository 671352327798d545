package io.mockround.round;

import java.time.Duration;

/**
 * "Tell me more" (PRACTICES R13): the open exchange goes from the short version of its answer to the full one.
 *
 * <ul>
 *   <li>Only where the gate has a {@code fullAnswer}, once in an exchange, before its gate closes: while answering, and while elaborating,
 *       whatever opened the gate. Elsewhere it is ignored and listed.
 *   <li>The answer's budget is the full one, counted from the press; what was answered before does not count.
 *   <li>A gate that was open is not any more: it opens at the full budget's end, at Space or at a hand-back. No pause opens it: a story of
 *       two minutes has some.
 *   <li>Phase and round end as they would have.
 * </ul>
 */
final class TellMeMore {

    private TellMeMore() {}

    static Decision promotes(Course course, Exchange exchange, Duration at) {
        return Decision.moved(new RoundState.Answering(course, exchange.promoted(at)), new RoundEffect.Promoted(at));
    }
}
