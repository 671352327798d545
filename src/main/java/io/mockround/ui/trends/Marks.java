package io.mockround.ui.trends;

import java.util.List;
import javafx.scene.Node;

/** What stands in the chart for the sessions. */
interface Marks {

    /** Where values stand, in the chart's own coordinates. */
    interface Scale {

        double x(int index);

        double y(double value);

        /** From one session to the next. */
        double step();

        /** The lowest line. */
        double bottom();

        /** The highest line. */
        double top();
    }

    /** The lowest first. */
    List<Node> nodes();

    /** What is hovered over and clicked for a session. */
    Node target(int index);

    void layOut(Scale scale);

    /** @param index -1 for none */
    void point(int index);
}
