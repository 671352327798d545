package io.mockround.round;

import static io.mockround.support.Templates.seconds;

import io.mockround.deck.Deck;
import io.mockround.deck.Phase;
import io.mockround.deck.RoundTemplate;
import io.mockround.round.RoundRecord.AskedExchange;
import io.mockround.speech.Word;
import io.mockround.support.Templates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A round played in a test: what is done, at which second of the round, and everything the round then told. */
final class PlayedRound {

    static final Interviewer.Lines LINES =
            new Interviewer.Lines("One sentence: which is it?", "Up to you.", "Anything else?", "Suppose you had it:");

    private static final Deck DECK = Templates.deck(Templates.prompt("first"), Templates.prompt("second"));

    final List<RoundEffect> effects = new ArrayList<>();
    private final List<Word> heard = new ArrayList<>();
    private final RoundRunner runner;

    private PlayedRound(RoundTemplate template, boolean questionsTakeTime, Deck deck) {
        this(template, questionsTakeTime, deck, List.of(), Understanding.NONE);
    }

    private PlayedRound(
            RoundTemplate template,
            boolean questionsTakeTime,
            Deck deck,
            List<Repeat> repeats,
            Understanding understanding) {
        Agenda agenda = new Agenda(template, deck, deck.prompts().get(0), repeats, PromptDraw.FRESH, 7);
        Interviewer interviewer = new Interviewer(agenda, understanding, LINES);
        runner = new RoundRunner(
                RoundRules.of(template, questionsTakeTime),
                interviewer,
                () -> Collections.unmodifiableList(heard),
                effects::add);
    }

    static PlayedRound of(RoundTemplate template) {
        return of(template, DECK);
    }

    static PlayedRound of(Phase... phases) {
        return of(Templates.template(phases));
    }

    /** The deck's first prompt is the one on screen. */
    static PlayedRound of(RoundTemplate template, Deck deck) {
        return new PlayedRound(template, false, deck);
    }

    /** With words made sense of, and what was lost before asked again. */
    static PlayedRound of(RoundTemplate template, Deck deck, List<Repeat> repeats, Understanding understanding) {
        return new PlayedRound(template, false, deck, repeats, understanding);
    }

    /** Questions are spoken, or asked by a partner: exchanges open at {@link #asks}. */
    static PlayedRound spoken(Phase... phases) {
        return spoken(Templates.template(phases));
    }

    static PlayedRound spoken(RoundTemplate template) {
        return new PlayedRound(template, true, DECK);
    }

    /** The interviewer has asked. */
    PlayedRound asks(double at) {
        return happens(new RoundEvent.Asked(), at);
    }

    /** F. */
    PlayedRound finishes(double at) {
        return happens(new RoundEvent.Finish(), at);
    }

    PlayedRound handsBack(double at) {
        return happens(new RoundEvent.HandBack(), at);
    }

    /** @param firstWordAt where the hand-back question begins; the hand-back itself is {@code at} */
    PlayedRound handsBackAloud(double firstWordAt, double at) {
        return happens(new RoundEvent.HandBackHeard(seconds(firstWordAt)), at);
    }

    /** Space. */
    PlayedRound saysThatIsMyAnswer(double at) {
        return happens(new RoundEvent.AnswerGiven(), at);
    }

    PlayedRound speaks(double from, double to) {
        return happens(new RoundEvent.Spoke(seconds(from), seconds(to)), to);
    }

    /** A pause has reached {@code length} at {@code at}. */
    PlayedRound pauses(double length, double at) {
        return happens(new RoundEvent.Paused(seconds(length)), at);
    }

    /** Nobody has spoken since; heard so far {@code until}. */
    PlayedRound isSilent(double since, double until) {
        return happens(new RoundEvent.Silent(seconds(since)), until);
    }

    PlayedRound asksAClarifyingQuestion(double at) {
        return happens(new RoundEvent.ClarifyingQuestion(), at);
    }

    PlayedRound isToldToTellMore(double at) {
        return happens(new RoundEvent.TellMeMore(), at);
    }

    PlayedRound marks(String note, double at) {
        return happens(new RoundEvent.Mark(note), at);
    }

    PlayedRound abandons(double at) {
        return happens(new RoundEvent.Abandon(), at);
    }

    PlayedRound happens(RoundEvent event, double at) {
        runner.submit(event, seconds(at));
        return this;
    }

    PlayedRound saysTheWords(String words, double at) {
        long start = Math.round(at * 1000);
        for (String word : words.split(" ")) {
            heard.add(new Word(word, start, start + 200, 1));
            start += 250;
        }
        return this;
    }

    /** Time passes. */
    PlayedRound waitsUntil(double at) {
        return ticks(at);
    }

    PlayedRound ticks(double at) {
        runner.advanceTo(seconds(at));
        return this;
    }

    /** Ticks every millisecond from one time to another, both included. */
    PlayedRound ticksEveryMillisecond(double from, double to) {
        for (Duration at = seconds(from); at.compareTo(seconds(to)) <= 0; at = at.plusMillis(1)) {
            runner.advanceTo(at);
        }
        return this;
    }

    /** Lets the planned time run out and gives what is left behind. */
    RoundRecord record() {
        if (!isOver()) {
            runner.advanceTo(Duration.ofDays(1));
        }
        return runner.record();
    }

    RoundRunner runner() {
        return runner;
    }

    RoundState state() {
        return runner.state();
    }

    boolean isOver() {
        return runner.isOver();
    }

    /** The exchange that is open, or null. */
    Exchange open() {
        return runner.state().open();
    }

    /** An exchange that is over, by its number. */
    Exchange exchange(int number) {
        return ofType(RoundEffect.ExchangeEnded.class).stream()
                .map(RoundEffect.ExchangeEnded::exchange)
                .filter(exchange -> exchange.number() == number)
                .findFirst()
                .orElseThrow(() -> new AssertionError("exchange " + number + " is not over: " + effects));
    }

    <T extends RoundEffect> List<T> ofType(Class<T> type) {
        return effects.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** What was listed as ignored, and why, as {@code "hand-back DOUBLE_PRESS at 0.999"}. */
    List<String> listed() {
        return ofType(RoundEffect.EventIgnored.class).stream()
                .map(ignored -> "%s %s at %s"
                        .formatted(
                                ignored.event().documentName(),
                                ignored.why(),
                                ignored.at().toMillis() / 1000.0))
                .toList();
    }

    /** The questions asked so far in the finished round, in order. */
    List<String> questions() {
        return record().exchanges().stream()
                .map(AskedExchange::question)
                .map(Question::text)
                .toList();
    }
}
