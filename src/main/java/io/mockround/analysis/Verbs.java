package io.mockround.analysis;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which words are finite verbs, as far as a list can tell: "cache", "store" and "queue" are nouns as often as verbs and are not in it. A
 * stretch of words without one is a fragment: "lookup table", "at the gateway".
 */
final class Verbs {

    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "am", "be", "been", "has", "have", "had", "do", "does", "did", "can", "could", "will", "would",
            "shall", "should", "may", "might", "must", "cannot", "gonna", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't",
            "hadn't", "don't", "doesn't", "didn't", "can't", "couldn't", "won't", "wouldn't", "shouldn't", "mustn't", "ain't");

    /** Common in answers and hardly ever nouns. */
    private static final Set<String> OTHERS = Set.of(
            "said", "says", "say", "told", "tell", "asked", "thought", "think", "thinks", "know", "knows", "knew", "mean", "means",
            "meant", "goes", "go", "went", "gone", "gets", "get", "got", "gives", "give", "gave", "takes", "take", "took", "makes", "make",
            "made", "comes", "come", "came", "keeps", "keep", "kept", "holds", "hold", "held", "needs", "need", "needed", "wants", "want",
            "wanted", "depends", "happens", "happen", "happened", "becomes", "became", "falls", "fell", "dies", "died", "fails", "failed",
            "sends", "send", "sent", "serves", "serve", "served", "helps", "helped", "hurts", "lives", "grows", "grew", "runs", "ran",
            "loses", "lose", "lost", "writes", "wrote", "stores", "stored", "returns", "returned", "reads", "owns", "uses", "used",
            "works", "worked", "costs", "matters", "lets", "seems", "looks", "feels", "sounds", "allows", "requires", "required", "shows",
            "showed", "starts", "started", "stops", "stopped", "waits", "waited", "sees", "saw", "decided", "built", "moved", "changed",
            "asks", "wins", "tells", "breaks", "broke", "stays", "stayed", "finds", "found", "puts", "chose", "chooses", "picked", "left",
            "led", "learned", "joined", "agreed", "noticed", "realised", "realized", "thinking", "remember", "guess", "suppose", "hope",
            "believe", "prefer", "choose", "agree", "ended", "turned", "tried", "talked", "spoke", "met");

    private static final Pattern CONTRACTED = Pattern.compile("(?:i|you|we|they|he|she|it|that|there|who|what|this|let|here|one)'(?:s|re|m|d|ll|ve)");

    private Verbs() {}

    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    /** "I'd", "it's", "that'll": a subject and its verb in one. */
    static boolean isContracted(String word) {
        return CONTRACTED.matcher(word).matches();
    }

    static boolean isFinite(String word) {
        return AUXILIARIES.contains(word) || OTHERS.contains(word) || isContracted(word);
    }
}
