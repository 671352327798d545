package io.mockround.adapter.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * The words of one line, without their decoration. A label in bold within a line ("… **Task:** …") begins a line of its own.
 *
 * @param lineOffset how many lines below the first of its paragraph
 * @param emphasised those in bold or italics at its beginning; may be empty
 */
record InlineText(int lineOffset, String emphasised, String text) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    String whole() {
        return onceSpaced(emphasised + " " + text);
    }

    private static String onceSpaced(CharSequence text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** All words of a node on one line. */
    static InlineText of(Node parent) {
        StringBuilder whole = new StringBuilder();
        linesOf(parent).forEach(line -> whole.append(line.whole()).append(' '));
        return new InlineText(0, "", whole.toString().strip());
    }

    /** The lines of a paragraph as they were written; a line break of its own ({@code <br>}) is a space. */
    static List<InlineText> linesOf(Node parent) {
        Lines lines = new Lines();
        Node node = parent.getFirstChild();
        boolean isEmphasised = false;
        while (node != null) {
            if (node.getParent() == parent) {
                isEmphasised = node instanceof StrongEmphasis || node instanceof Emphasis;
                lines.breakBefore(node);
            }
            lines.read(node, isEmphasised);
            node = next(node, parent);
        }
        return lines.end();
    }

    /** In the order of the text; no recursion, as emphasis may nest without end. */
    private static Node next(Node node, Node within) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at.getNext() == null) {
            at = at.getParent();
            if (at == within) {
                return null;
            }
        }
        return at.getNext();
    }

    private static final class Lines {

        private final List<InlineText> ended = new ArrayList<>();
        private final StringBuilder emphasised = new StringBuilder();
        private final StringBuilder text = new StringBuilder();
        private int lineOffset;

        void read(Node node, boolean isEmphasised) {
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                end();
                lineOffset++;
            } else if (node instanceof Text its) {
                to(isEmphasised).append(its.getLiteral());
            } else if (node instanceof Code code) {
                to(isEmphasised).append(code.getLiteral());
            } else if (node instanceof HtmlInline) {
                to(isEmphasised).append(' ');
            }
        }

        void breakBefore(Node node) {
            if (node instanceof StrongEmphasis && text.length() > 0 && isLabel(node)) {
                end();
            }
        }

        private static boolean isLabel(Node bold) {
            return bold.getLastChild() instanceof Text inside
                            && inside.getLiteral().stripTrailing().endsWith(":")
                    || bold.getNext() instanceof Text after
                            && after.getLiteral().stripLeading().startsWith(":");
        }

        /** Emphasis counts as long as nothing plain came before it in the line. */
        private StringBuilder to(boolean isEmphasised) {
            return isEmphasised && text.length() == 0 ? emphasised : text;
        }

        List<InlineText> end() {
            ended.add(new InlineText(lineOffset, onceSpaced(emphasised), onceSpaced(text)));
            emphasised.setLength(0);
            text.setLength(0);
            return ended;
        }
    }
}
