package io.mockround.stories;

/** Keeps the story bank. A change is durable when the method returns. */
public interface StoryStore {

    /** The bank; empty where none was kept. What cannot be read is set aside: the documents it came from can be imported again. */
    StoryBank load();

    /** @throws io.mockround.problem.ProblemException when it could not be written; the former bank stands */
    void save(StoryBank bank);
}
