package io.mockround.adapter.markdown;

import io.mockround.stories.Block;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown as a list of blocks: nesting is given up but for the depth of lists. Comments and rules are left out. */
public final class MarkdownBlocks {

    /** Deeper lists and quotes are read as text; without a bound a file of nothing but ">" takes minutes. */
    private static final int DEEPEST = 40;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private final List<Block> blocks = new ArrayList<>();

    private MarkdownBlocks() {}

    public static List<Block> of(String markdown) {
        MarkdownBlocks outline = new MarkdownBlocks();
        outline.add(PARSER.parse(TamedMarks.of(markdown)), 0);
        return List.copyOf(outline.blocks);
    }

    /** Recursive, as deep as blocks nest: {@link #DEEPEST}. */
    private void add(Node parent, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                blocks.add(new Block.Heading(
                        line(heading, 0),
                        heading.getLevel(),
                        InlineText.of(heading).whole()));
            } else if (node instanceof Paragraph) {
                lines(node, InlineText.linesOf(node), depth);
            } else if (node instanceof FencedCodeBlock code) {
                verbatim(node, code.getLiteral(), 1, depth);
            } else if (node instanceof IndentedCodeBlock code) {
                verbatim(node, code.getLiteral(), 0, depth);
            } else if (node instanceof TableBlock) {
                table(node);
            } else {
                add(node, node instanceof ListItem ? depth + 1 : depth);
            }
        }
    }

    private void lines(Node node, List<InlineText> lines, int depth) {
        for (int i = 0; i < lines.size(); i++) {
            InlineText its = lines.get(i);
            blocks.add(new Block.Text(line(node, its.lineOffset()), its.emphasised(), its.text(), depth, i > 0));
        }
    }

    /** @param fences lines before the first */
    private void verbatim(Node node, String literal, int fences, int depth) {
        String[] lines = literal.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                blocks.add(new Block.Text(
                        line(node, i + fences), "", lines[i].strip().replaceAll("\\s+", " "), depth, i > 0));
            }
        }
    }

    private void table(Node table) {
        List<Block.Row> rows = new ArrayList<>();
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
            for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(new Block.Row(line(row, 0), cells(row)));
                }
            }
        }
        blocks.add(new Block.Table(line(table, 0), rows));
    }

    private static List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(InlineText.of(cell).whole());
            }
        }
        return cells;
    }

    private static int line(Node node, int further) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return 1;
        }
        return further < spans.size()
                ? spans.get(further).getLineIndex() + 1
                : spans.get(0).getLineIndex() + 1 + further;
    }
}
