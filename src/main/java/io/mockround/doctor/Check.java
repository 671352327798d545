package io.mockround.doctor;

/** Looks at one thing. */
public interface Check {

    /** What is looked at, as the {@code doctor} command's document names it. */
    String name();

    /**
     * Looks.
     *
     * @throws io.mockround.problem.ProblemException when it is not as it should be, and the problem says all there is to say
     */
    State look();

    /**
     * How it is.
     *
     * @param detail for a person: what was found; where it is not ok, what that means and what to do
     */
    record State(boolean ok, String detail) {

        static State ok(String detail) {
            return new State(true, detail);
        }

        static State notOk(String detail) {
            return new State(false, detail);
        }
    }
}
