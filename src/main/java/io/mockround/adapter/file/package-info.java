/**
 * Reads templates, decks and scenarios from YAML and says where a file is wrong: line, column, what was expected, the nearest name.
 *
 * <p>Must not know how a round runs or how a mistake is worded on screen. Start at {@link io.mockround.adapter.file.Documents}; the
 * formats are in {@code TemplateReader}, {@code DeckReader} and {@code ScenarioReader}. Decision: snakeyaml-engine's nodes, because they
 * keep their marks; rejected: Jackson YAML, whose data binding loses the column of the offending key.
 */
package io.mockround.adapter.file;
