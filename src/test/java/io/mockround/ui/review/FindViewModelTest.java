package io.mockround.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;

class FindViewModelTest {

    private final Script words = Script.of(SampleReviews.round());
    private final ReadOnlyObjectWrapper<Script> script = new ReadOnlyObjectWrapper<>(words);
    private int here = -1;
    private final FindViewModel find = new FindViewModel(script.getReadOnlyProperty(), () -> here);

    @Test
    void countsTheHitsAndGoesRoundThem() {
        find.open();
        assertThat(find.count()).isEmpty();

        find.wantedProperty().set("replication");
        int all = find.foundProperty().get().hits().size();
        assertThat(all).isGreaterThan(2);
        assertThat(find.count()).isEqualTo("1 of " + all);
        find.next();
        assertThat(find.count()).isEqualTo("2 of " + all);
        find.previous();
        find.previous();
        assertThat(find.count()).as("before the first comes the last").isEqualTo(all + " of " + all);
        find.next();
        assertThat(find.count()).isEqualTo("1 of " + all);

        find.wantedProperty().set("kafka");
        assertThat(find.count()).isEqualTo("not found");
        find.next();
        assertThat(find.foundProperty().get().current()).isNull();
    }

    @Test
    void beginsWhereItPlaysAndStaysThereWhileMoreIsTyped() {
        find.open();
        find.wantedProperty().set("replication");
        int second = find.foundProperty().get().hits().get(1).firstPiece();
        find.wantedProperty().set("");

        here = second;
        find.wantedProperty().set("repl");
        assertThat(find.foundProperty().get().current().firstPiece()).isEqualTo(second);
        here = -1;
        find.wantedProperty().set("replication");
        assertThat(find.foundProperty().get().current().firstPiece()).isEqualTo(second);

        here = words.pieces().size();
        find.wantedProperty().set("");
        find.wantedProperty().set("replication");
        assertThat(find.count()).as("after the last one the first").startsWith("1 of");
    }

    @Test
    void looksInTheWordsThatArriveAndForgetsTheHitsWhenItIsClosed() {
        script.set(Script.of(SampleReviews.failedRound()));
        find.open();
        find.wantedProperty().set("replication");
        assertThat(find.count()).isEqualTo("not found");

        script.set(words);
        assertThat(find.count()).startsWith("1 of");

        find.close();
        assertThat(find.foundProperty().get().hits()).isEmpty();
        script.set(Script.of(SampleReviews.round()));
        assertThat(find.foundProperty().get().hits()).as("nobody looks").isEmpty();
        find.open();
        assertThat(find.count()).as("what was looked for last").startsWith("1 of");
    }
}
